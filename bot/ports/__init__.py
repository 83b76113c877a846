"""The doors between the rooms: what the desk asks of a channel, of the inbox and of the knowledge.

Rooms implement these protocols and never import each other; only `bot.app` knows who stands behind a door.
"""

from bot.ports.channels import Adapter, File, LastSeen, Mounted, Receive, Seen
from bot.ports.handoff import (
    DescribeLines,
    Hours,
    ParseCommand,
    Pause,
    Presence,
    ReadBestTime,
    ReadContact,
    Repetition,
    RouteWanted,
    Routing,
    Sensitivity,
    Triggers,
    Waits,
    WriteTranscript,
)
from bot.ports.inbox import Board, BoardRow, Boards, Bookmarks, Inbox, LeadRow, ThreadBookmark
from bot.ports.knowledge import (
    Answerer,
    Bearing,
    Compass,
    Embedder,
    Listener,
    Meanings,
    Question,
    SoFar,
    Summarizer,
)

__all__ = [
    "Adapter",
    "Answerer",
    "Bearing",
    "Board",
    "BoardRow",
    "Boards",
    "Bookmarks",
    "Compass",
    "DescribeLines",
    "Embedder",
    "File",
    "Hours",
    "Inbox",
    "LastSeen",
    "LeadRow",
    "Listener",
    "Meanings",
    "Mounted",
    "ParseCommand",
    "Pause",
    "Presence",
    "Question",
    "ReadBestTime",
    "ReadContact",
    "Receive",
    "Repetition",
    "RouteWanted",
    "Routing",
    "Seen",
    "Sensitivity",
    "SoFar",
    "Summarizer",
    "ThreadBookmark",
    "Triggers",
    "Waits",
    "WriteTranscript",
]
