"""The list of leads that staff find in the channel when they come in. Pure."""

from collections.abc import Sequence

from adapters.slack_blocks import contact_line
from adapters.slack_controls import buttons_block
from adapters.slack_elements import (
    Block,
    Element,
    Post,
    clean,
    date,
    fallback,
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
from bot.model import InboxThread, StaffAction, StaffButton
from bot.ports import LeadRow

#: Bytes of one message; see `adapters.slack_blocks.PAGE_BYTES`.
_PAGE_BYTES = 8000
#: Source: https://docs.slack.dev/reference/block-kit/blocks
_MOST_BLOCKS = 50
_WHY_BYTES = 160
_QUESTION_BYTES = 300


def digest(leads: Sequence[LeadRow], workspace: str, texts: InboxTexts) -> tuple[Post, ...]:
    """As few messages as hold the list; none if it is empty. `workspace` is the address of Slack's pages."""
    if not leads:
        return ()
    pages: list[list[Block]] = [[rich(section(text_of(texts.leads_waiting, bold=True)))]]
    for row in leads:
        shown = _row(row, workspace, texts)
        if size(pages[-1]) + size(shown) > _PAGE_BYTES or len(pages[-1]) + len(shown) > _MOST_BLOCKS:
            pages.append([rich(section(text_of(texts.continued, italic=True)))])
        pages[-1] += shown
    notification = fallback(f"{texts.leads_waiting} {len(leads)}")
    return tuple(Post(blocks=page, text=notification) for page in pages)


def archive_link(workspace: str, thread: InboxThread) -> str:
    """Where a browser finds the thread; `workspace` as `auth.test` gives it, with its slash.

    Source: https://docs.slack.dev/reference/methods/chat.getPermalink
    """
    return f"{workspace.rstrip('/')}/archives/{thread.slack_channel_id}/p{thread.thread_ts.replace('.', '')}"


def unasked(why: str, texts: InboxTexts) -> tuple[Element, ...]:
    """What a line says of a conversation whose question is not known, beginning on a line of its own."""
    reason = short(single(why), _WHY_BYTES)
    said = text_of(f"\n{texts.no_question}", italic=True)
    return (said, text_of(f" {texts.why} ", bold=True), text_of(reason)) if reason else (said,)


def _row(row: LeadRow, workspace: str, texts: InboxTexts) -> list[Block]:
    name = name_of(row.customer.name) or name_of(row.customer.id) or "?"
    who = [text_of(name, bold=True), text_of(f" · {name_of(row.channel)} · "), date(row.lead.at)]
    question = short(clean(row.lead.question).strip(), _QUESTION_BYTES)
    asked = quote(question) if question else section(*unasked(row.why, texts), text_of("\n"))
    contact = text_of(f"{contact_line(row.lead.contact, texts)}\n")
    reached = [text_of(f"{texts.reach} ", bold=True), contact]
    if row.thread is None:
        return [rich(section(*who), asked, section(*reached, text_of(texts.lead_no_thread)))]
    link: Element = {"type": "link", "url": archive_link(workspace, row.thread), "text": texts.open_thread}
    claim = StaffButton(label=texts.claim, action=StaffAction.CLAIM)
    return [
        rich(section(*who), asked, section(*reached, link)),
        buttons_block([claim], thread=row.thread),
    ]
