"""The transcript as staff may see it."""

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from bot.model import Attachment, Author, Line, Message
from bot.text import mask_cards, parse, plain

_KINDS = {
    "image": "photo",
    "file": "file",
    "voice": "voice message",
    "audio": "audio",
    "video": "video",
    "sticker": "sticker",
    "location": "location",
    "contact": "contact",
    "other": "attachment",
}


def lines(messages: Sequence[Message], *, notes: bool = False) -> tuple[Line, ...]:
    """Describe `messages` for staff, in the given order.

    Notes are left out unless asked for, because the transcript may be handed on; who wants no notices in it,
    such as "Ana joined", does not give them. Card numbers are masked (see `bot.text.mask_cards`) in text,
    names and file names; an attachment becomes a line such as "[photo: receipt.jpg]". Everything is still
    untrusted text: who shows it escapes it.
    """
    return tuple(
        Line(
            author=message.author,
            name=mask_cards(message.name),
            text="\n".join(_parts(message)),
            at=message.at,
        )
        for message in messages
        if notes or message.author is not Author.NOTE
    )


def as_text(lines: Sequence[Line], zone: str = "UTC") -> str:
    """The transcript as a plain text file, times in `zone` (an IANA name), one blank line between messages.

    What goes on after the first line of a message is indented, so that nobody can write something that looks
    like another person's message.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: there is no such time zone.
    """
    if not lines:
        return ""
    local = ZoneInfo(zone)
    return f"Times: {zone}\n\n" + "\n\n".join(_as_text(line, local) for line in lines) + "\n"


def _parts(message: Message) -> Iterator[str]:
    if message.quotes:
        yield f"[replying to: {mask_cards(_one_line(message.quotes))}]"
    if message.change is not None:
        before = mask_cards(_one_line(words_of(message, message.before or "")))
        yield f"[deleted: {before}]" if message.change == "deleted" else f"[changed; before: {before}]"
    if message.text:
        spoken = "\N{MICROPHONE} " if message.spoken is not None else ""
        yield spoken + mask_cards(words_of(message, message.text))
    for attachment in message.attachments:
        yield _describe(attachment)


def words_of(message: Message, text: str) -> str:
    """`text`, which the writer of `message` wrote, as people read it."""
    # Only what we wrote is Markdown; a customer's stars and underscores are their own.
    return text if message.author is Author.CUSTOMER else plain(parse(text))


def _describe(attachment: Attachment) -> str:
    name = mask_cards(_one_line(attachment.name))
    kind = _KINDS[attachment.kind]
    # Recordings and stickers have no name of their own, and channels give them that of their kind.
    return f"[{kind}: {name}]" if name not in ("", kind) else f"[{kind}]"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _as_text(line: Line, zone: ZoneInfo) -> str:
    at = line.at.astimezone(zone).strftime("%Y-%m-%d %H:%M:%S")
    name = " ".join(line.name.split())
    text = "\n    ".join(line.text.splitlines())
    return f"[{at}] {name} ({line.author.value}): {text}"
