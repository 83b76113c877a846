"""The assistant pane beside the messages of one of its threads."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .channels import Channel


@dataclass(kw_only=True)
class Pane:
    """What the pane shows, and what the app was told about it."""

    thread_ts: str
    channel: Channel
    context: dict[str, Any] = field(default_factory=dict)  #: where the person was last, as Slack tells it
    title: str = ""
    prompts_title: str = ""
    prompts: list[dict[str, str]] = field(default_factory=list)  #: `title` is shown, `message` is sent
