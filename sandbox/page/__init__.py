"""The demo's page: the customer's phone, what the bot decided, and the Slack inbox, side by side.

The page shows what the stand-ins hold and acts through their control API; it knows nothing else.
"""

from .page import Page

__all__ = ["Page"]
