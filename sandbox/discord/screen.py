"""What a person sees of a message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .messages import LOADING, Json, Message


@dataclass(frozen=True, kw_only=True)
class Button:
    """A button under a message; `custom_id` is None for a link."""

    label: str
    id: int  #: its number within the message
    custom_id: str | None = None
    url: str | None = None
    is_disabled: bool = False


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One message as her app shows it.

    Attributes:
        who: the name above the message.
        from_bot: whether a bot or a webhook wrote it.
        text: Discord's Markdown, as sent.
        files: names of the attached files, `data` their bytes in the same order.
        embeds: Discord's embed objects.
        reactions: emoji -> names of those who put it there.
        pings: names of those whom it pinged; `everyone` for @everyone and @here.
        reply_to: the text of the message it replies to.
        is_thinking: the bot has put its answer off ("... is thinking").
        only_for: id of the one person who sees it (ephemeral).
        thread_id: the thread that was started from it.
        kind: Discord's message type.
        raw: the API's message object.
    """

    message_id: str
    who: str
    from_bot: bool
    text: str
    buttons: tuple[tuple[Button, ...], ...]
    is_edited: bool
    files: tuple[str, ...]
    data: tuple[bytes, ...]
    embeds: tuple[Json, ...]
    reactions: dict[str, list[str]]
    pings: tuple[str, ...]
    reply_to: str | None
    is_thinking: bool
    only_for: str | None
    thread_id: str | None
    kind: int
    raw: Json

    @property
    def is_ephemeral(self) -> bool:
        return self.only_for is not None

    @property
    def labels(self) -> list[str]:
        """All button labels in reading order."""
        return [button.label for row in self.buttons for button in row]

    def __str__(self) -> str:
        return f"{self.who}: {self.text}" + "".join(f" [{label}]" for label in self.labels)


def seen(message: Message) -> Seen:
    """How a message looks to those who see its channel."""
    people = message.channel.world.people
    return Seen(
        message_id=message.id,
        who=message.author.get("global_name") or message.author["username"],
        from_bot=bool(message.author.get("bot")) or message.webhook_id is not None,
        text=message.text,
        buttons=tuple(_rows(message.components)),
        is_edited=message.edited_at is not None,
        files=tuple(file.name for file in message.files),
        data=tuple(file.data for file in message.files),
        embeds=tuple(message.embeds),
        reactions={e: [name_of(people.get(id, {})) for id in ids] for e, ids in message.reactions.items()},
        pings=tuple(name_of(person) for person in message.pings)
        + (("everyone",) if message.pings_everyone else ()),
        reply_to=None if message.quoted is None else message.quoted.text,
        is_thinking=bool(message.flags & LOADING),
        only_for=message.only_for,
        thread_id=None if message.thread is None else message.thread.id,
        kind=message.kind,
        raw=message.as_json(),
    )


def _rows(components: Sequence[Json]) -> list[tuple[Button, ...]]:
    rows = []
    for component in components:
        if component.get("type") == 1:
            rows.append(tuple(_button(one) for one in component["components"] if one.get("type") == 2))
        elif component.get("components"):
            rows += _rows(component["components"])
    return [row for row in rows if row]


def _button(button: Json) -> Button:
    return Button(
        label=button.get("label") or (button.get("emoji") or {}).get("name") or "",
        id=button["id"],
        custom_id=button.get("custom_id"),
        url=button.get("url"),
        is_disabled=bool(button.get("disabled")),
    )


def name_of(person: Json) -> str:
    return str(person.get("global_name") or person.get("username") or "?")
