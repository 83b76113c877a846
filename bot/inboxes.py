"""The inboxes as the desk knows them, and which of them a conversation belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.model import Escalation, Staff
from bot.ports import RouteWanted, Routing


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxRules:
    """What the desk must know of one inbox."""

    name: str
    slack_channel_id: str
    claim_within: timedelta  #: then the team is called once more, and then the question becomes a lead
    owner_silent: timedelta  #: after it the owner is reminded; after it again, the conversation waits anew
    pings: bool = False  #: whether there is a group to call once more
    reply_mode: Literal["plain", "mention"] = "plain"  #: "mention": only what mentions the bot goes out
    undo: timedelta = timedelta(0)  #: how long a staff message waits, so that its writer may undo it
    customers_see: str | None = None  #: the name that customers see in place of a colleague's own
    reopen_within: timedelta = timedelta(hours=24)  #: after Resolve, the thread is opened again
    backup: str | None = None  #: the inbox where threads are opened that this one's Slack channel refuses

    def public_name(self, staff: Staff) -> str:
        """What customers call a colleague: everything that they read names them so."""
        return self.customers_see or staff.name


class Inboxes:
    """The first is the default."""

    def __init__(self, rules: Sequence[InboxRules], routing: Routing | None = None) -> None:
        self.all = tuple(rules)
        self._routing = routing

    def choose(self, wanted: RouteWanted) -> InboxRules:
        """Where a conversation goes that calls a person now."""
        name = None if self._routing is None else self._routing.choose(wanted)
        return self.named(name) or self.all[0]

    def of(self, escalation: Escalation | None) -> InboxRules:
        """Where an escalation is; the default if there is none, or its inbox was taken out of config.yaml."""
        return self.named(None if escalation is None else escalation.inbox) or self.all[0]

    def named(self, name: str | None) -> InboxRules | None:
        """The inbox of this name, `None` if there is none."""
        return next((rules for rules in self.all if rules.name == name), None)
