"""What staff see of the inbox as a whole, and the switch that silences the bot everywhere."""

from collections.abc import Collection
from datetime import UTC, datetime, time, tzinfo

from bot.clock import Clock
from bot.config import Config
from bot.config.hours import zone
from bot.ports import Board
from bot.store.boards import PAUSED, BoardWanted
from bot.store.store import Store


class StoredBoards:
    """`bot.ports.Boards` and `bot.ports.Pause`, from the store. Made by `open`."""

    def __init__(self, store: Store, *, clock: Clock, zone: tzinfo, paused: bool) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone
        self._paused = paused

    @classmethod
    async def open(cls, store: Store, *, clock: Clock, zone: tzinfo) -> "StoredBoards":
        """As the switch was left. A day begins at midnight in `zone`."""
        return cls(store, clock=clock, zone=zone, paused=await store.switched_on(PAUSED))

    @classmethod
    async def of(cls, config: Config, store: Store, clock: Clock) -> "StoredBoards":
        """The same, where a day is one of the default inbox."""
        default = next(iter(config.inboxes.values()), None)
        hours = None if default is None else default.hours
        return await cls.open(store, clock=clock, zone=zone(hours.timezone) if hours else UTC)

    async def board(self, staff_id: str, slack_channel_ids: Collection[str]) -> Board:
        """See `bot.ports.Boards.board`; each list has at most 20 rows."""
        today = self._clock.now().astimezone(self._zone).date()
        midnight = datetime.combine(today, time(), tzinfo=self._zone)
        wanted = BoardWanted(
            staff_id=staff_id, slack_channel_ids=frozenset(slack_channel_ids), midnight=midnight
        )
        return await self._store.board(wanted)

    async def pause(self, paused: bool) -> bool:
        """See `bot.ports.Boards.pause`."""
        changed = await self._store.switch(PAUSED, paused, self._clock.now())
        self._paused = paused  # only now: what is not stored would be forgotten at a restart
        return changed

    def is_on(self) -> bool:
        """See `bot.ports.Pause.is_on`."""
        return self._paused
