"""What staff find when they come in: the questions that nobody was there for, once at each opening."""

import logging
from datetime import UTC, datetime, timedelta

from bot.clock import Clock, sleep_unless
from bot.errors import ChannelError
from bot.inboxes import Inboxes, InboxRules
from bot.parts import Parts
from bot.ports import Hours, Inbox, LeadRow
from bot.retrying import RETRY_S, retry_after_s
from bot.store.store import Store
from bot.store.writer import StoreUnavailable

log = logging.getLogger(__name__)

_LONGEST_SLEEP_S = 60.0  # the wall clock may have been set forward meanwhile
_POSTED_WITHIN = timedelta(seconds=30)  # that Slack takes for a thread, unless something is wrong
_CATCH_UP_S = 30.0  # that a list waits at most for what staff did while we were down


def keep_digests(
    parts: Parts, *, store: Store, inbox: Inbox, inboxes: Inboxes, hours: Hours, clock: Clock
) -> "tuple[Digest, ...]":
    """List leads at each opening of each inbox, for as long as the parts run."""
    digests = tuple(
        Digest(rules, store=store, inbox=inbox, inboxes=inboxes, hours=hours, clock=clock)
        for rules in inboxes.all
    )
    for rules, digest in zip(inboxes.all, digests, strict=True):
        parts.keep(f"digest of {rules.name}", digest.run)
    return digests


class Digest:
    """Lists the leads of one inbox whenever it opens; one that is always open, or never, has no digest."""

    def __init__(
        self,
        rules: InboxRules,
        *,
        store: Store,
        inbox: Inbox,
        inboxes: Inboxes,
        hours: Hours,
        clock: Clock,
    ) -> None:
        self._rules = rules
        self._store = store
        self._inbox = inbox
        self._inboxes = inboxes
        self._hours = hours
        self._clock = clock

    async def run(self) -> None:
        """List until cancelled. What was due while we were down is listed late, if they are still there."""
        due_at, again = None, True  # a process before this one may have posted it without writing that down
        is_known = False
        while True:
            try:
                if not is_known:
                    await self._catch_up()
                    due_at, is_known = await self._store.next_digest(self._rules.name), True
                if due_at is not None and due_at <= self._clock.now():
                    await self._post(due_at, again=again)
                opening = self._next_opening()
                if opening != due_at:
                    await self._store.plan_digest(self._rules.name, opening)
                due_at, again = opening, False
                await self._sleep(opening)
            except StoreUnavailable as error:
                log.error("the leads of %s could not be listed yet: %s", self._rules.name, error)
                again = True
                await self._clock.sleep(RETRY_S)

    async def opens(self) -> None:
        """List them now, as at an opening: it came when nobody had planned it."""
        await self._post(self._clock.now(), again=False)

    async def _catch_up(self) -> None:
        """Staff may have answered while we were down: what they took up is not listed."""
        await sleep_unless(self._inbox.caught_up, self._clock, _CATCH_UP_S)

    def _next_opening(self) -> datetime | None:
        name, now = self._rules.name, self._clock.now()
        after = self._hours.closes_at(name, now) if self._hours.is_open(name, now) else now
        opening = None if after is None else self._hours.next_opening(name, after)
        return None if opening is None else opening.astimezone(UTC)

    async def _post(self, due_at: datetime, *, again: bool) -> None:
        """List them as soon as Slack takes it; given up when everybody has left."""
        key = f"digest:{self._rules.name}:{due_at:%Y-%m-%dT%H:%MZ}"
        while self._hours.is_open(self._rules.name, self._clock.now()):
            leads = await self._posted_leads()
            if not leads:
                return
            try:
                await self._inbox.digest(self._rules.slack_channel_id, leads, key=key, again=again)
            except ChannelError as error:
                log.warning("the leads of %s could not be listed yet: %s", self._rules.name, error)
                again = True
                await self._clock.sleep(retry_after_s(error))
            else:
                return

    async def _posted_leads(self) -> tuple[LeadRow, ...]:
        """Them, once the threads are there that are on their way: nobody can claim a lead without one."""
        until = self._clock.now() + _POSTED_WITHIN
        leads = await self._leads()
        while self._clock.now() < until and any(map(self._is_being_posted, leads)):
            await self._clock.sleep(1)
            leads = await self._leads()
        return leads

    def _is_being_posted(self, row: LeadRow) -> bool:
        return row.thread is None and self._clock.now() < row.lead.at + _POSTED_WITHIN

    async def _leads(self) -> tuple[LeadRow, ...]:
        """Those of this inbox; the default has those of inboxes that were taken out of config.yaml, too."""
        return tuple(
            lead.row
            for lead in await self._store.parked_leads()
            if (self._inboxes.named(lead.inbox) or self._inboxes.all[0]) is self._rules
        )

    async def _sleep(self, until: datetime | None) -> None:
        left_s = _LONGEST_SLEEP_S if until is None else (until - self._clock.now()).total_seconds()
        await self._clock.sleep(min(max(left_s, 0.0), _LONGEST_SLEEP_S))
