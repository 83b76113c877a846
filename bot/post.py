"""Something ready to be sent, and what comes of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.model import InboxThread
from bot.ports import File


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """What was answered."""

    platform_id: str | None = None
    thread: InboxThread | None = None  #: that it opened
    file: File | None = None  #: that was fetched and kept
    heard: str = ""  #: what a voice message says
    summary: str | None = None  #: of a conversation


Post = Callable[[], Awaitable[Delivered]]
"""Sends it; raises as `Adapter.send` does."""
