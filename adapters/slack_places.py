"""The inboxes as Slack needs to know them."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxPlace:
    """One inbox: its channel, whom it can call there, and who may answer in it."""

    name: str  #: in config.yaml
    slack_channel_id: str
    ping: str | None = None  #: id of a group of people such as "S0123ABCD", or "here"
    guests_may_answer: bool = False
