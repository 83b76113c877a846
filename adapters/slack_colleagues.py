"""Which inboxes somebody may see: those whose Slack channel they are in, if they may answer there."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_errors import translated
from adapters.slack_people import Person, refusal
from adapters.slack_places import InboxPlace
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import Misconfigured, Refused

#: How long what Slack said about who is in a channel is believed.
_REMEMBERED = timedelta(seconds=30)
#: Source: https://docs.slack.dev/reference/methods/conversations.members
_PAGE = 999

log = logging.getLogger(__name__)


class MembersUnknown(Exception):
    """Slack tells us of none of the inbox channels who is in it."""


class Colleagues:
    """Who is in which inbox channel, remembered for half a minute."""

    def __init__(
        self, *, client: AsyncWebClient, inboxes: Sequence[InboxPlace], texts: InboxTexts, clock: Clock
    ) -> None:
        self._client = client
        self._inboxes = inboxes
        self._texts = texts
        self._clock = clock
        self._known: dict[str, tuple[datetime, frozenset[str]]] = {}

    async def inboxes_of(self, person: Person, *, home: frozenset[str]) -> frozenset[str]:
        """The Slack ids of the inbox channels in which they may answer; `home` as for `refusal`.

        Raises:
            MembersUnknown: Slack refuses to say who is in any of the channels.
            RateLimited, Unavailable, Ambiguous: Slack cannot say just now.
        """
        theirs: set[str] = set()
        unknown = 0
        for place in self._inboxes:
            allowed = refusal(person, home=home, texts=self._texts, guests_may_answer=place.guests_may_answer)
            if allowed is not None:
                continue
            try:
                if person.id in await self.members(place.slack_channel_id):
                    theirs.add(place.slack_channel_id)
            except (Misconfigured, Refused) as error:
                log.warning("Who is in the inbox channel of %s is not known: %s", place.name, error)
                unknown += 1
        if unknown and not theirs:
            raise MembersUnknown
        return frozenset(theirs)

    async def members(self, slack_channel_id: str) -> frozenset[str]:
        """The member ids of all who are in the channel, bots too.

        Raises:
            Misconfigured, Refused: Slack does not say who is in it.
            RateLimited, Unavailable, Ambiguous: Slack cannot say just now.
        """
        now = self._clock.now()
        known = self._known.get(slack_channel_id)
        if known is not None and abs(now - known[0]) < _REMEMBERED:
            return known[1]
        members: set[str] = set()
        cursor: str | None = None
        while True:
            with translated():
                found = await self._client.conversations_members(
                    channel=slack_channel_id, limit=_PAGE, cursor=cursor
                )
            members |= set(found.get("members") or ())
            cursor = (found.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
        self._known[slack_channel_id] = (now, frozenset(members))
        return self._known[slack_channel_id][1]
