"""Beginnings of answers that customers see: remembered until an answer takes their place or they are gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter
from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.model import Address, ToCustomer
from bot.store.schema import previews
from bot.store.values import Turn

_ADDRESS: TypeAdapter[Address] = TypeAdapter(Address)


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """A message that shows the beginning of an answer."""

    to: Address
    message_id: str  #: the channel's

    @property
    def key(self) -> str:
        """What is unique about it, as channels number messages by chat."""
        return f"{self.to.channel}\n{self.to.account}\n{self.to.chat}\n{self.message_id}"


def keep(connection: Connection, batch: list[Shown]) -> Sequence[None]:
    """Remember them."""
    rows = [
        {"key": s.key, "address": _ADDRESS.dump_json(s.to).decode(), "message_id": s.message_id}
        for s in batch
    ]
    connection.execute(insert(previews), rows)
    return [None] * len(batch)


def forget(connection: Connection, batch: list[Shown]) -> Sequence[None]:
    """They are gone, or an answer now; once more changes nothing."""
    connection.execute(_FORGET, {"keys": [shown.key for shown in batch]})
    return [None] * len(batch)


def become_answers(connection: Connection, turns: Sequence[Turn]) -> None:
    """Forget those whose place an answer takes from now on."""
    became = [
        Shown(to=turn.outcome.conversation.address, message_id=out.replaces)
        for turn in turns
        for out in turn.outcome.outgoing
        if isinstance(out, ToCustomer) and out.replaces is not None
    ]
    if became:
        forget(connection, became)


def shown(connection: Connection, batch: list[None]) -> Sequence[tuple[Shown, ...]]:
    """All that are remembered."""
    found = tuple(
        Shown(to=_ADDRESS.validate_json(row.address), message_id=row.message_id)
        for row in connection.execute(select(previews.c.address, previews.c.message_id))
    )
    return [found] * len(batch)


_FORGET = delete(previews).where(previews.c.key.in_(bindparam("keys", expanding=True)))
