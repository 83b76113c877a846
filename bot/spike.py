"""Tells the inbox in one line, at most once a day, that far more conversations than usual need a person."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from math import exp, lgamma

from bot.clock import Clock
from bot.config.texts import Texts
from bot.errors import ChannelError, KnowledgeError
from bot.inboxes import Inboxes
from bot.parts import Parts
from bot.ports import Inbox, Meanings
from bot.report.gaps import Gap, Mask, gaps, missed
from bot.report.words import percent
from bot.retrying import RETRY_S, retry_after_s
from bot.store.report import Judged, Share, Span
from bot.store.store import Store
from bot.store.writer import StoreUnavailable

log = logging.getLogger(__name__)

DAY = timedelta(days=1)
DAYS_BEFORE = 28
FEWEST = 5  #: calls in a day that are worth a line
FEWEST_BEFORE = 50  #: conversations, before anybody can say what is usual
TIMES_USUAL = 1.5  #: where there are thousands of conversations, a small rise is certain and still no news
#: How likely it may be at most that nothing has changed. A day has 24 looks, which overlap: docs/report.md
#: says how many false alarms a year of unchanged days brings.
CHANCE = 0.0005

_NAME = "spike"
_HOUR = timedelta(hours=1)
_LONGEST_SLEEP_S = 60.0  # the wall clock may have been set forward meanwhile
_LONGEST_QUESTION = 140  # characters


def keep_watch(
    parts: Parts,
    *,
    store: Store,
    inbox: Inbox,
    inboxes: Inboxes,
    meanings: Meanings,
    mask: Mask,
    clock: Clock,
    texts: Texts,
) -> None:
    """Watch for as long as the parts run; what is found is told in the default inbox."""
    where = inboxes.all[0].slack_channel_id
    watch = Watch(where, store=store, inbox=inbox, meanings=meanings, mask=mask, clock=clock, texts=texts)
    parts.keep("watch over the handoffs", watch.run)


def is_unusual(now: Share, before: Sequence[Share]) -> bool:
    """Whether a day has so many calls that hardly any day like those `before` has as many.

    One-sided: the beta-binomial chance of so many, given what the days before say about the rate. The more
    they differ from each other beyond chance, the less all of it weighs, as in a quasi-binomial model.
    """
    conversations = sum(day.conversations for day in before)
    called = sum(day.handed_over for day in before)
    if now.handed_over < FEWEST or conversations < FEWEST_BEFORE:
        return False
    if now.handed_over / now.conversations < TIMES_USUAL * called / conversations:
        return False
    wide = _dispersion(before, called / conversations)
    hits, of = int(now.handed_over / wide), round(now.conversations / wide)
    return _chance(hits, of, a=called / wide + 1, b=(conversations - called) / wide + 1) < CHANCE


def _dispersion(days: Sequence[Share], rate: float) -> float:
    """How much more the days differ than chance alone would make them, at least 1."""
    busy = [day for day in days if day.conversations]
    if len(busy) < 2 or not 0 < rate < 1:
        return 1.0
    squares = sum(
        (day.handed_over - day.conversations * rate) ** 2 / (day.conversations * rate * (1 - rate))
        for day in busy
    )
    return max(1.0, squares / (len(busy) - 1))


def _chance(hits: int, of: int, *, a: float, b: float) -> float:
    """That a beta-binomial variable is at least `hits`."""

    def log_beta(x: float, y: float) -> float:
        return lgamma(x) + lgamma(y) - lgamma(x + y)

    return sum(
        exp(
            lgamma(of + 1) - lgamma(n + 1) - lgamma(of - n + 1) + log_beta(n + a, of - n + b) - log_beta(a, b)
        )
        for n in range(hits, of + 1)
    )


class Watch:
    """Looks once an hour at the last 24 hours, and after a line not for a day. A restart changes neither."""

    def __init__(
        self,
        slack_channel_id: str,
        *,
        store: Store,
        inbox: Inbox,
        meanings: Meanings,
        mask: Mask,
        clock: Clock,
        texts: Texts,
    ) -> None:
        self._slack_channel_id = slack_channel_id
        self._store = store
        self._inbox = inbox
        self._meanings = meanings
        self._mask = mask
        self._clock = clock
        self._texts = texts

    async def run(self) -> None:
        """Look until cancelled."""
        again = True  # a process before this one may have told it without writing that down
        while True:
            try:
                due_at = await self._store.next_look(_NAME)
                if due_at is None:
                    await self._plan(due_at := self._clock.now())
                if due_at <= self._clock.now():
                    told = await self._look(due_at, again=again)
                    await self._plan(self._clock.now() + (DAY if told else _HOUR))
                    again = False
                else:
                    left_s = (due_at - self._clock.now()).total_seconds()
                    await self._clock.sleep(min(left_s, _LONGEST_SLEEP_S))
            except StoreUnavailable as error:
                log.error("the handoffs could not be looked at yet: %s", error)
                await self._clock.sleep(RETRY_S)
            except ChannelError as error:
                log.warning("that there are many handoffs could not be told yet: %s", error)
                again = True
                await self._clock.sleep(retry_after_s(error))

    async def _plan(self, due_at: datetime) -> None:
        await self._store.plan_look(_NAME, due_at)

    async def _look(self, due_at: datetime, *, again: bool) -> bool:
        """Look at the last day; whether there was something to tell."""
        now = self._clock.now()
        today = await self._store.share(Span(since=now - DAY, until=now))
        if today.handed_over < FEWEST:  # most looks of most companies end here
            return False
        before = [
            await self._store.share(Span(since=now - (n + 1) * DAY, until=now - n * DAY))
            for n in range(1, DAYS_BEFORE + 1)
        ]
        if not is_unusual(today, before):
            return False
        key = f"{_NAME}:{due_at:%Y-%m-%dT%H:%MZ}"
        line = await self._line(today, before, Span(since=now - DAY, until=now))
        await self._inbox.announce(self._slack_channel_id, line, key=key, again=again, since=due_at)
        return True

    async def _line(self, today: Share, before: Sequence[Share], span: Span) -> str:
        usual = sum(day.handed_over for day in before) / sum(day.conversations for day in before)
        said = self._texts.spike.format(
            called=today.handed_over,
            conversations=today.conversations,
            rate=percent(today.handed_over / today.conversations),
            usual=percent(usual),
        )
        return f"{said} {self._about(await self._likely(span))}"

    async def _likely(self, span: Span) -> Gap | None:
        """What most of those asked who came to a person; `None` if hardly two asked the same."""
        try:
            found = await gaps(missed(await self._judged(span)), self._meanings, self._mask)
        except KnowledgeError as error:
            log.warning("what the many handoffs are about could not be found out: %s", error)
            return None
        likely = max(found, key=lambda gap: gap.went_to_people, default=None)
        return likely if likely is not None and likely.went_to_people > 1 else None

    async def _judged(self, span: Span) -> list[Judged]:
        """Hour by hour, as turns that are to be written wait for each read."""
        hours = [span.since + n * _HOUR for n in range(24)]
        return [
            turn for hour in hours for turn in await self._store.judged(Span(since=hour, until=hour + _HOUR))
        ]

    def _about(self, gap: Gap | None) -> str:
        texts = self._texts
        if gap is None:
            return texts.spike_no_gap
        question = gap.question
        if len(question) > _LONGEST_QUESTION:
            question = f"{question[: _LONGEST_QUESTION - 1].rstrip()}…"
        page = texts.spike_no_page if gap.page is None else texts.spike_page.format(page=gap.page.source)
        return f"{texts.spike_gap.format(customers=gap.went_to_people, question=question)} {page}"
