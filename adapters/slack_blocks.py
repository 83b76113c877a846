"""What staff see of an escalation, as Slack blocks. Pure.

What others wrote (texts, names, handles) stands only in `text` elements of `rich_text` blocks, which Slack
neither parses nor formats, and in the fallback text, where it is escaped last. Nothing else of Slack's markup
may hold it.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from adapters.slack_events import CLAIM, RESOLVE
from adapters.slack_markup import escape
from bot.config.texts import InboxTexts
from bot.model import Author, Contact, Head, Line, Status

Block = dict[str, Any]
Element = dict[str, Any]

#: Bytes of JSON that the transcript may take in one message. With the head (at most 4,000) that is 12,000,
#: below every size at which Slack was seen to answer `msg_blocks_too_long`. The limit is not documented:
#: people measured 13,200 characters of text in all, and less where a message has many small elements.
#: Source: https://github.com/slackapi/bolt-js/issues/2509 and https://github.com/slackapi/bolt-js/issues/2867
PAGE_BYTES = 8000
#: Bytes of one piece of text.
_PIECE_BYTES = 2400
#: Fallback text longer than this is cut by Slack; it is only read in notifications.
#: Source: https://docs.slack.dev/reference/methods/chat.postMessage#truncating
_FALLBACK_CHARACTERS = 300

_NAME_BYTES = 120
_WHY_BYTES = 400
_QUESTION_BYTES = 900

#: Marks that turn the reading direction or hide; in a name they could rearrange our own words around it.
_UNSEEN = re.compile("[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """One message to Slack: what everyone sees, and what notifications say."""

    blocks: list[Block]
    text: str  #: escaped


def opening(head: Head, transcript: Sequence[Line], texts: InboxTexts) -> tuple[Post, ...]:
    """The thread's first message and, if the transcript is too long for it, what continues it, in order.

    The first message ends at the same line whatever the head says, so that it can be updated.
    """
    pages = _pages(transcript, texts)
    fallback = _fallback(f"{head.customer.name} ({head.channel}): {head.why}")
    first = [_rich(*_head(head, texts))]
    if buttons := _buttons(head.status, texts):
        first.append(buttons)
    first += [_rich(*pages[0])] if pages else []
    if len(pages) > 1:
        first.append(_rich(_section(_text(texts.continued_below, italic=True))))
    return (Post(blocks=first, text=fallback), *_continuing(pages[1:], fallback, texts))


def further(lines: Sequence[Line], texts: InboxTexts) -> tuple[Post, ...]:
    """What was said since, as few messages as hold it."""
    pages = _pages(lines, texts)
    if not pages:
        return ()
    fallback = _fallback(f"{lines[0].name}: {lines[0].text}")
    first = [_rich(*pages[0])]
    if len(pages) > 1:
        first.append(_rich(_section(_text(texts.continued_below, italic=True))))
    return (Post(blocks=first, text=fallback), *_continuing(pages[1:], fallback, texts))


def notice(text: str) -> tuple[Post, ...]:
    """Something in our own words, which may quote a customer."""
    pieces = _cut(_clean(text)) or [" "]
    return tuple(
        Post(blocks=[_rich(_section(_text(piece, italic=True)))], text=_fallback(piece)) for piece in pieces
    )


def size(blocks: Sequence[Block]) -> int:
    """Bytes of JSON."""
    return len(json.dumps(blocks, ensure_ascii=False, separators=(",", ":")).encode())


# --- the head ----------------------------------------------------------------------------------------------


def _head(head: Head, texts: InboxTexts) -> list[Element]:
    customer = head.customer
    who = [_text(_name(customer.name) or _name(customer.id) or "?", bold=True)]
    if customer.handle:
        handle = _name(customer.handle)
        who.append(_text(f" ({handle})" if handle.startswith("+") else f" (@{handle})"))
    who.append(_text(f" · {_name(head.channel)} ({_name(head.account)})\n"))
    why = [_text(texts.why + " ", bold=True), _text(_short(_single(head.why), _WHY_BYTES) + "\n")]
    since = [_text(texts.waiting_since + " ", bold=True), _date(head.waiting_since), _text("\n")]
    return [_section(*who, *why, *since, *_state(head, texts))]


def _state(head: Head, texts: InboxTexts) -> list[Element]:
    state = texts.status(head.status)
    if head.status is Status.CLAIMED and head.owner is not None:
        state += f": {_name(head.owner.name)}"
    elements = [_text(texts.now + " ", bold=True), _text(state + "\n")]
    if head.reply_until is not None:
        elements += [_text(texts.reply_until + " ", bold=True), _date(head.reply_until), _text("\n")]
    if head.status is Status.PARKED:
        elements += [_text(texts.reach + " ", bold=True), _text(_contact(head.contact, texts) + "\n")]
        if head.question:
            question = _short(_clean(head.question), _QUESTION_BYTES)
            elements += [_text(texts.question + " ", bold=True), _text(question + "\n")]
    return elements


def _contact(contact: Contact | None, texts: InboxTexts) -> str:
    if contact is None:
        return texts.reach_unknown
    if contact.kind in ("email", "phone"):
        return _name(contact.value)
    return texts.reach_here if contact.kind == "here" else texts.reach_none


def _buttons(status: Status, texts: InboxTexts) -> Block | None:
    elements: list[Element] = []
    if status not in (Status.CLAIMED, Status.RESOLVED):
        elements.append(_button(texts.claim, CLAIM, style="primary"))
    if status not in (Status.OPEN, Status.RESOLVED):
        elements.append(_button(texts.resolve, RESOLVE))
    return {"type": "actions", "elements": elements} if elements else None


def _button(label: str, action_id: str, **style: str) -> Element:
    return {
        "type": "button",
        "text": {"type": "plain_text", "text": label, "emoji": False},
        "action_id": action_id,
        **style,
    }


# --- the transcript ----------------------------------------------------------------------------------------


def _continuing(pages: Sequence[list[Element]], fallback: str, texts: InboxTexts) -> tuple[Post, ...]:
    posts = []
    for number, page in enumerate(pages, start=1):
        last = number == len(pages)
        blocks = [_rich(_section(_text(texts.continued, italic=True))), _rich(*page)]
        if not last:
            blocks.append(_rich(_section(_text(texts.continued_below, italic=True))))
        posts.append(Post(blocks=blocks, text=fallback))
    return tuple(posts)


def _pages(lines: Sequence[Line], texts: InboxTexts) -> list[list[Element]]:
    """The lines as elements of `rich_text`, as many on each page as `PAGE_BYTES` hold."""
    pages: list[list[Element]] = []
    room = 0
    for line in lines:
        for piece in _cut(_clean(line.text)) or [texts.no_text]:
            # The quote's bar runs along all of a message, so none can pretend to be two.
            spoken = [_speaker(line, texts), {"type": "rich_text_quote", "elements": [_text(piece)]}]
            needed = size(spoken)
            if not pages or needed > room:
                pages.append([])
                room = PAGE_BYTES
            pages[-1] += spoken
            room -= needed
    return pages


def _speaker(line: Line, texts: InboxTexts) -> Element:
    name = _name(line.name) or texts.author(line.author)
    role = "" if line.author is Author.CUSTOMER else f" ({texts.author(line.author)})"
    return _section(_text(name, bold=True), _text(f"{role} · "), _date(line.at, "{time}"))


# --- elements ----------------------------------------------------------------------------------------------


def _rich(*elements: Element) -> Block:
    return {"type": "rich_text", "elements": list(elements)}


def _section(*elements: Element) -> Element:
    return {"type": "rich_text_section", "elements": list(elements)}


def _text(text: str, **style: bool) -> Element:
    return {"type": "text", "text": text, "style": style} if style else {"type": "text", "text": text}


def _date(at: datetime, shape: str = "{date_short_pretty} {time}") -> Element:
    """A moment in the reader's own time zone.

    Source: https://docs.slack.dev/reference/block-kit/block-elements/date-element
    """
    return {
        "type": "date",
        "timestamp": int(at.timestamp()),
        "format": shape,
        "fallback": f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
    }


# --- text --------------------------------------------------------------------------------------------------


def _fallback(text: str) -> str:
    one_line = _single(text)
    if len(one_line) > _FALLBACK_CHARACTERS:
        one_line = one_line[: _FALLBACK_CHARACTERS - 1] + "…"
    return escape(one_line) or " "


def _clean(text: str) -> str:
    """`text` without what JSON and UTF-8 cannot carry."""
    whole = text.encode("utf-8", "replace").decode()
    return re.sub("[\u0000-\u0008\u000b-\u001f\u007f]", "", whole.replace("\r\n", "\n").replace("\r", "\n"))


def _single(text: str) -> str:
    """`text` on one line, as names must be."""
    return " ".join(_UNSEEN.sub(" ", _clean(text)).split())


def _name(text: str) -> str:
    return _short(_single(text), _NAME_BYTES)


def _short(text: str, limit: int) -> str:
    """`text`, visibly cut if it takes more than `limit` bytes."""
    if _bytes(text) <= limit:
        return text
    return text[: _fitting(text, limit - 3)] + "…"


def _cut(text: str) -> list[str]:
    """`text` in pieces of at most `_PIECE_BYTES`, cut between lines or words where possible; all of it."""
    pieces = []
    text = text.strip("\n")
    while _bytes(text) > _PIECE_BYTES:
        end = _fitting(text, _PIECE_BYTES)
        for gap in ("\n", " "):
            at = text.rfind(gap, end // 2, end)
            if at > 0:
                end = at + 1
                break
        pieces.append(text[:end])
        text = text[end:]
    return [*pieces, text] if text.strip() else pieces


def _fitting(text: str, limit: int) -> int:
    """How many characters of `text` fit in `limit` bytes without cutting what is drawn as one; at least 1."""
    # A character takes one byte at least, so that a slice of `limit` characters is long enough to look at.
    end = len(text[:limit].encode()[:limit].decode("utf-8", "ignore"))
    for start in range(end, max(end - 32, 0), -1):
        if start >= len(text) or not _joined(text[start - 1], text[start]):
            return start
    return max(end, 1)


def _joined(left: str, right: str) -> bool:
    joiner = "\u200d"
    return (
        joiner in (left, right)
        or unicodedata.combining(right) != 0
        or unicodedata.category(right) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= right <= "\U0001f3ff"
        or ("\U0001f1e6" <= left <= "\U0001f1ff" and "\U0001f1e6" <= right <= "\U0001f1ff")
    )


def _bytes(text: str) -> int:
    """As JSON, where quotes, backslashes and line ends take two."""
    return len(text.encode()) + text.count('"') + text.count("\\") + text.count("\n") + text.count("\t")
