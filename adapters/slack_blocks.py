"""What staff see of an escalation, as Slack blocks. Pure.

What others wrote (texts, names, handles) stands only in `text` elements of `rich_text` blocks, which Slack
neither parses nor formats, and in the fallback text, where it is escaped last. Nothing else of Slack's markup
may hold it.
"""

from collections.abc import Sequence

from adapters.slack_controls import below_head, buttons_block
from adapters.slack_elements import (
    Element,
    Post,
    clean,
    cut,
    date,
    fallback,
    labelled,
    name_of,
    quote,
    rich,
    section,
    short,
    single,
    size,
    text_of,
)
from bot.config.texts import InboxTexts
from bot.model import Author, Contact, Head, InboxThread, Line, StaffButton, Status

#: Bytes of JSON that the transcript may take in one message. With the head (at most 4,000) that is 12,000,
#: below every size at which Slack was seen to answer `msg_blocks_too_long`. The limit is not documented:
#: people measured 13,200 characters of text in all, and less where a message has many small elements.
#: Source: https://github.com/slackapi/bolt-js/issues/2509 and https://github.com/slackapi/bolt-js/issues/2867
PAGE_BYTES = 8000

_WHY_BYTES = 250
_QUESTION_BYTES = 300
_SUMMARY_BYTES = 300


def opening(
    head: Head, transcript: Sequence[Line], texts: InboxTexts, *, earlier: str | None = None
) -> tuple[Post, ...]:
    """The thread's first message and, if the transcript is too long for it, what continues it, in order.

    `earlier` is the address of the thread before this one, if there was one.
    The first message ends at the same line whatever the head says, so that it can be updated.
    """
    pages = _pages(transcript, texts)
    notification = fallback(f"{head.customer.name} ({head.channel}): {head.why}")
    first = [rich(*_head(head, texts, earlier))]
    first.append(below_head(head.status, is_paused=head.is_paused, texts=texts))
    first += [rich(*pages[0])] if pages else []
    if len(pages) > 1:
        first.append(rich(section(text_of(texts.continued_below, italic=True))))
    return (Post(blocks=first, text=notification), *_continuing(pages[1:], notification, texts))


def further(lines: Sequence[Line], texts: InboxTexts) -> tuple[Post, ...]:
    """What was said since, as few messages as hold it."""
    pages = _pages(lines, texts)
    if not pages:
        return ()
    notification = fallback(f"{lines[0].name}: {lines[0].text}")
    first = [rich(*pages[0])]
    if len(pages) > 1:
        first.append(rich(section(text_of(texts.continued_below, italic=True))))
    return (Post(blocks=first, text=notification), *_continuing(pages[1:], notification, texts))


def notice(
    text: str,
    buttons: Sequence[StaffButton] = (),
    *,
    ping: str | None = None,
    member: str | None = None,
    thread: InboxThread | None = None,
) -> tuple[Post, ...]:
    """Something in our own words, which may quote a customer; the buttons are under the last part.

    `ping` is the id of the group that it calls, `member` that of one of staff. The buttons are about
    `thread`, if it is given, wherever they stand.
    """
    pieces = cut(clean(text)) or [" "]
    called: list[Element] = []
    if ping is not None:
        called += [{"type": "usergroup", "usergroup_id": ping}, text_of(" ")]
    if member is not None:
        called += [{"type": "user", "user_id": member}, text_of(" ")]
    posts = [
        Post(
            blocks=[rich(section(*(called if number == 0 else ()), text_of(piece, italic=True)))],
            text=fallback(piece),
        )
        for number, piece in enumerate(pieces)
    ]
    if buttons:
        posts[-1].blocks.append(buttons_block(buttons, thread=thread))
    return tuple(posts)


def calling_here(text: str, link: str, texts: InboxTexts) -> Post:
    """A notice for the channel itself: Slack notifies nobody of "@here" inside a thread.

    Source: https://slack.com/help/articles/202009646-Notify-a-channel-or-workspace
    """
    said = text_of(f" {short(single(text), _WHY_BYTES)} ", italic=True)
    elements: list[Element] = [{"type": "broadcast", "range": "here"}, said]
    elements.append({"type": "link", "url": link, "text": texts.open_thread})
    return Post(blocks=[rich(section(*elements))], text=fallback(text))


# --- the head ----------------------------------------------------------------------------------------------


def _head(head: Head, texts: InboxTexts, earlier: str | None) -> list[Element]:
    customer = head.customer
    who = [text_of(name_of(customer.name) or name_of(customer.id) or "?", bold=True)]
    if customer.handle:
        handle = name_of(customer.handle)
        who.append(text_of(f" ({handle})" if handle.startswith("+") else f" (@{handle})"))
    who.append(text_of(f" · {name_of(head.channel)} ({name_of(head.account)})"))
    why = labelled(texts.why, text_of(short(single(head.why), _WHY_BYTES)))
    is_waiting = head.status in (Status.ESCALATED, Status.PARKED) and not head.has_moved
    since = labelled(texts.waiting_since, date(head.waiting_since)) if is_waiting else ()
    summary: tuple[Element, ...] = ()
    if head.summary and head.summary.strip():
        summary = labelled(texts.summary, text_of(short(single(head.summary), _SUMMARY_BYTES)))
    before: tuple[Element, ...] = ()
    if earlier is not None:
        before = labelled(texts.earlier, {"type": "link", "url": earlier, "text": texts.earlier_thread})
    return [section(*who, *why, *summary, *since, *_state(head, texts), *before)]


def _state(head: Head, texts: InboxTexts) -> list[Element]:
    state = texts.status_moved if head.has_moved else texts.status(head.status)
    now: list[Element] = [text_of(state)]
    if head.status is Status.CLAIMED and head.owner is not None:
        now = [text_of(f"{state}: {name_of(head.owner.name)}")]
    if head.status is Status.SNOOZED and head.snoozed_until is None:
        now = [text_of(f"{state}, {texts.until_they_write}")]
    elif head.status is Status.SNOOZED and head.snoozed_until is not None:
        now = [text_of(f"{state}, {texts.until} "), date(head.snoozed_until)]
    if head.is_paused:
        now.append(text_of(f" · {texts.is_paused}"))
    elements = list(labelled(texts.now, *now))
    if head.reply_until is not None:
        elements += labelled(texts.reply_until, date(head.reply_until))
    if head.status is Status.PARKED:
        elements += labelled(texts.reach, text_of(contact_line(head.contact, texts)))
    if head.question:
        elements += labelled(texts.question, text_of(short(clean(head.question), _QUESTION_BYTES)))
    return elements


def contact_line(contact: Contact | None, texts: InboxTexts) -> str:
    """How a customer can be reached, in words."""
    if contact is None:
        return texts.reach_unknown
    if contact.kind in ("email", "phone"):
        return name_of(contact.value)
    return texts.reach_here if contact.kind == "here" else texts.reach_none


# --- the transcript ----------------------------------------------------------------------------------------


def _continuing(pages: Sequence[list[Element]], notification: str, texts: InboxTexts) -> tuple[Post, ...]:
    posts = []
    for number, page in enumerate(pages, start=1):
        last = number == len(pages)
        blocks = [rich(section(text_of(texts.continued, italic=True))), rich(*page)]
        if not last:
            blocks.append(rich(section(text_of(texts.continued_below, italic=True))))
        posts.append(Post(blocks=blocks, text=notification))
    return tuple(posts)


def _pages(lines: Sequence[Line], texts: InboxTexts) -> list[list[Element]]:
    """The lines as elements of `rich_text`, as many on each page as `PAGE_BYTES` hold."""
    pages: list[list[Element]] = []
    room = 0
    for line in lines:
        for piece in cut(clean(line.text)) or [texts.no_text]:
            spoken = [_speaker(line, texts), quote(piece)]
            needed = size(spoken)
            if not pages or needed > room:
                pages.append([])
                room = PAGE_BYTES
            pages[-1] += spoken
            room -= needed
    return pages


def _speaker(line: Line, texts: InboxTexts) -> Element:
    name = name_of(line.name) or texts.author(line.author)
    role = "" if line.author is Author.CUSTOMER else f" ({texts.author(line.author)})"
    return section(text_of(name, bold=True), text_of(f"{role} · "), date(line.at, "{time}"))
