"""Whether anybody who answers in an inbox is active in Slack just now."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_colleagues import Colleagues
from adapters.slack_errors import translated
from adapters.slack_people import People, refusal
from adapters.slack_places import InboxPlace
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import ChannelError, Misconfigured, RateLimited, Refused
from bot.ports import Hours

#: Between two questions: Slack takes at least 50 a minute.
#: Source: https://docs.slack.dev/reference/methods/users.getPresence (tier 3)
_PACE_SECONDS = 1.5
_EVERY_SECONDS = 20.0  #: between two looks at all inboxes
_REFUSED_SECONDS = 600.0  #: an admin must mend something first
#: How long a look is believed: who was active then is there, and after it nobody knows.
_BELIEVED = timedelta(minutes=2)

log = logging.getLogger(__name__)


class SlackPresence:
    """Implements `bot.ports.Presence`: looks in the background, and answers from what it saw last.

    Somebody is there if one member of the inbox channel is active who may answer there. Whoever was last
    seen active is asked for first, so that one question is enough for as long as they stay.

    Args:
        inboxes: those to look at; of all others nothing is known.
        hours: nobody is asked for outside of them.
    """

    def __init__(
        self,
        *,
        client: AsyncWebClient,
        inboxes: Sequence[InboxPlace],
        hours: Hours,
        texts: InboxTexts,
        clock: Clock,
    ) -> None:
        self._client = client
        self._inboxes = inboxes
        self._hours = hours
        self._texts = texts
        self._clock = clock
        self._people = People(client=client, clock=clock)
        self._colleagues = Colleagues(client=client, inboxes=inboxes, texts=texts, clock=clock)
        self._seen: dict[str, tuple[datetime, bool]] = {}
        self._active_last: dict[str, str] = {}
        self._home: frozenset[str] | None = None

    def is_anybody_there(self, inbox: str) -> bool | None:
        """What was seen in the last two minutes; `None` if that is nothing."""
        at, is_there = self._seen.get(inbox, (None, None))
        return is_there if at is not None and abs(self._clock.now() - at) <= _BELIEVED else None

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            for place in self._inboxes:
                if self._hours.is_open(place.name, self._clock.now()):
                    await self._look(place)
            await self._clock.sleep(_EVERY_SECONDS)

    async def _look(self, place: InboxPlace) -> None:
        began = self._clock.now()
        try:
            is_there = await self._is_somebody_active(place)
            now = self._clock.now()
            # Of very many, who was asked first may be back before the last was.
            if is_there or now - began <= _BELIEVED:
                self._seen[place.name] = (now, is_there)
        except RateLimited as error:
            await self._clock.sleep(error.retry_after)
        except (Misconfigured, Refused) as error:
            log.warning("who is active in %s is not known, so its hours alone decide: %s", place.name, error)
            await self._clock.sleep(_REFUSED_SECONDS)
        except ChannelError as error:
            log.info("who is active in %s is not known just now: %s", place.name, error.problem)

    async def _is_somebody_active(self, place: InboxPlace) -> bool:
        members = await self._colleagues.members(place.slack_channel_id)
        last = self._active_last.get(place.slack_channel_id)
        for member in sorted(members, key=lambda id: (id != last, id)):
            if await self._is_active(member) and await self._may_answer(member, place):
                self._active_last[place.slack_channel_id] = member
                return True
        return False

    async def _is_active(self, member: str) -> bool:
        await self._clock.sleep(_PACE_SECONDS)
        try:
            with translated():
                found = await self._client.users_getPresence(user=member)
        except Misconfigured:
            raise
        except Refused:  # such as of another organisation: Slack does not say
            return False
        return bool(found.get("presence") == "active")

    async def _may_answer(self, member: str, place: InboxPlace) -> bool:
        person = await self._people.find(member)
        allowed = refusal(
            person,
            home=await self._workspace(),
            texts=self._texts,
            guests_may_answer=place.guests_may_answer,
        )
        return allowed is None

    async def _workspace(self) -> frozenset[str]:
        if self._home is None:
            with translated():
                found = await self._client.auth_test()
            ids = (found.get("team_id"), found.get("enterprise_id"))
            self._home = frozenset(id for id in ids if id)
        return self._home
