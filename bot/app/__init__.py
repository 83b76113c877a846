"""The wiring: the only package that knows all rooms."""

from bot.app.minds import Library, Minds, inboxes, make_minds, open_library, opening_hours
from bot.app.wiring import EXPORTS, App, Verdict, checks, running, verdict

__all__ = [
    "EXPORTS",
    "App",
    "Library",
    "Minds",
    "Verdict",
    "checks",
    "inboxes",
    "make_minds",
    "open_library",
    "opening_hours",
    "running",
    "verdict",
]
