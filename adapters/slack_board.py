"""How the inbox stands, as Slack shows it: the bot's page (App Home) and what `/stepaside` answers. Pure.

What others wrote stands only in `text` elements of `rich_text` blocks, as in `adapters.slack_elements`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from adapters.slack_blocks import contact_line
from adapters.slack_controls import BUTTON_CHARACTERS, placed
from adapters.slack_digest import archive_link, unasked
from adapters.slack_elements import (
    Block,
    Element,
    Post,
    clean,
    date,
    fallback,
    label_of,
    name_of,
    rich,
    section,
    short,
    single,
    size,
    text_of,
)
from bot.config.texts import HomeTexts, InboxTexts
from bot.model import Address, Customer, InboxThread
from bot.ports import Board, BoardRow, LeadRow

BUTTON = "stepaside-home:"  #: begins the `action_id` of what stands on the page
CLAIM, PAUSE, RESUME, REFRESH = "claim", "pause", "resume", "refresh"

ListName = Literal["waiting", "mine", "snoozed", "leads"]
LISTS: tuple[ListName, ...] = ("waiting", "mine", "snoozed", "leads")

#: Source: https://docs.slack.dev/reference/block-kit/blocks/header-block
_HEADER_CHARACTERS = 150
#: Source: https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
_TITLE_CHARACTERS, _CONFIRM_CHARACTERS, _CONFIRM_BUTTON_CHARACTERS = 100, 300, 30
#: Bytes of one message; see `adapters.slack_blocks.PAGE_BYTES`.
_PAGE_BYTES = 8000
_WHY_BYTES = 160
_QUESTION_BYTES = 300
_FEW = 5  #: rows of each list where all are shown in one message


@dataclass(frozen=True, kw_only=True, slots=True)
class _Row:
    """One conversation in a list."""

    said: tuple[Element, ...]
    thread: InboxThread | None


class Boards:
    """Draws boards in our words. `workspace` is the address of Slack's pages, as `auth.test` gives it."""

    def __init__(self, *, workspace: str, texts: HomeTexts, inbox: InboxTexts) -> None:
        self._workspace = workspace
        self._texts = texts
        self._inbox = inbox

    def page(self, board: Board, *, now: datetime) -> dict[str, object]:
        """The view for the App Home: at most 95 blocks, of the 100 that Slack takes.

        Source: https://docs.slack.dev/surfaces/app-home
        """
        texts = self._texts
        blocks: list[Block] = []
        if board.paused:
            blocks += [_header(texts.paused), rich(section(*self._paused(board))), self._switch(board)]
        for name in LISTS:
            rows, more = self._rows(board, name)
            if rows or name == "waiting":
                blocks.append(_header(self._title(board, name)))
            else:
                blocks.append(rich(section(text_of(self._none(name)))))
            if name in ("waiting", "leads"):
                for row in rows:
                    blocks.append(rich(section(*row.said)))
                    if row.thread is not None:
                        blocks.append(_actions(self._claim_button(row.thread)))
            elif rows:
                blocks.append(rich(_bullets(rows)))
            if more:
                blocks.append(rich(section(text_of(texts.more.format(number=more), italic=True))))
        blocks.append({"type": "divider"})
        blocks.append(rich(section(*self._today(board), text_of(f"\n{texts.as_of} "), date(now, "{time}"))))
        refresh = _button(texts.refresh, REFRESH)
        blocks.append(_actions(refresh) if board.paused else _actions(refresh, self._pause_button()))
        return {"type": "home", "blocks": blocks}

    def told(self, board: Board, only: ListName | None = None) -> Post:
        """The same as one message, without buttons: all lists, or one of them; cut to what Slack takes."""
        blocks: list[Block] = []
        if board.paused:
            said = [text_of(f"{self._texts.paused}. ", bold=True), *self._paused(board)]
            blocks.append(rich(section(*said)))
        for name in LISTS if only is None else (only,):
            rows, more = self._rows(board, name)
            title = section(text_of(self._title(board, name), bold=True))
            shown = rows if only else rows[:_FEW]
            while shown and size([*blocks, rich(title, _bullets(shown))]) > _PAGE_BYTES:
                shown = shown[:-1]
            parts = [title, _bullets(shown)] if shown else [title]
            more += len(rows) - len(shown)
            if not rows:
                parts = [section(text_of(self._none(name)))]
            elif more:
                parts.append(section(text_of(self._texts.more.format(number=more), italic=True)))
            blocks.append(rich(*parts))
        if only is None:
            blocks.append(rich(section(*self._today(board))))
        return Post(blocks=blocks, text=fallback(self._title(board, only or "waiting")))

    # --- lists ---------------------------------------------------------------------------------------------

    def _rows(self, board: Board, name: ListName) -> tuple[list[_Row], int]:
        if name == "leads":
            return [self._lead(row) for row in board.leads], board.more_leads
        if name == "waiting":
            return [self._row(row, self._waiting) for row in board.waiting], board.more_waiting
        if name == "mine":
            return [self._row(row, self._mine) for row in board.mine], board.more_mine
        return [self._row(row, self._snoozed) for row in board.snoozed], board.more_snoozed

    def _title(self, board: Board, name: ListName) -> str:
        rows, more = self._rows(board, name)
        number = len(rows) + more
        return str(getattr(self._texts, name)).format(number=number) if number else self._none(name)

    def _none(self, name: ListName) -> str:
        texts = self._texts
        return {
            "waiting": texts.nobody_waiting,
            "mine": texts.none_mine,
            "snoozed": texts.none_snoozed,
            "leads": texts.none_leads,
        }[name]

    def _row(self, row: BoardRow, since: Callable[[BoardRow], Sequence[Element]]) -> _Row:
        conversation, thread = row.conversation, row.escalation.thread
        why = short(single(row.escalation.why), _WHY_BYTES)
        who = _who(conversation.customer, _place(conversation.address))
        said = (*who, text_of(f" · {why} · "), *since(row), text_of(" · "), self._link(thread))
        return _Row(said=(*said, *_asked(conversation.question or "")), thread=thread)

    def _lead(self, row: LeadRow) -> _Row:
        question = _asked(row.lead.question) or unasked(row.why, self._inbox)
        asked = (text_of(f" · {self._texts.asked_at} "), date(row.lead.at), text_of(" · "))
        said = (*_who(row.customer, row.channel), *asked, self._link(row.thread), *question)
        contact = contact_line(row.lead.contact, self._inbox)
        said = (*said, text_of(f"\n{self._inbox.reach} ", bold=True), text_of(contact))
        return _Row(said=said, thread=row.thread)

    def _waiting(self, row: BoardRow) -> Sequence[Element]:
        return (text_of(f"{self._texts.waiting_since} "), date(row.since))

    def _mine(self, row: BoardRow) -> Sequence[Element]:
        return (text_of(f"{self._texts.claimed_since} "), date(row.since))

    def _snoozed(self, row: BoardRow) -> Sequence[Element]:
        until, owner = row.conversation.snoozed_until, row.conversation.owner
        whose = f"{name_of(owner.name)} · " if owner is not None else ""
        if until is None:
            return (text_of(whose + self._texts.comes_back_when_they_write),)
        return (text_of(f"{whose}{self._texts.comes_back} "), date(until))

    def _link(self, thread: InboxThread | None) -> Element:
        if thread is None:
            return text_of(self._texts.no_thread, italic=True)
        return {
            "type": "link",
            "url": archive_link(self._workspace, thread),
            "text": self._texts.open_thread,
        }

    # --- what is the same for all --------------------------------------------------------------------------

    def _paused(self, board: Board) -> Sequence[Element]:
        since = () if board.paused_since is None else (date(board.paused_since),)
        return (text_of(f"{self._texts.paused_means} "), *since)

    def _today(self, board: Board) -> Sequence[Element]:
        asked, called = board.conversations_today, board.handed_over_today
        if not asked:
            return (text_of(self._texts.today_none),)
        percent = round(100 * called / asked)
        return (text_of(self._texts.today.format(handed_over=called, conversations=asked, percent=percent)),)

    def _switch(self, board: Board) -> Block:
        return _actions(self._resume_button() if board.paused else self._pause_button())

    def _claim_button(self, thread: InboxThread) -> Element:
        return _button(self._inbox.claim, CLAIM) | {"value": placed(thread)}

    def _pause_button(self) -> Element:
        texts = self._texts
        asked = _confirm(texts.pause_question, texts.pause_means, texts.pause_yes, texts.no)
        return _button(texts.pause, PAUSE) | {"style": "danger", "confirm": asked | {"style": "danger"}}

    def _resume_button(self) -> Element:
        texts = self._texts
        asked = _confirm(texts.resume_question, texts.resume_means, texts.resume_yes, texts.no)
        return _button(texts.resume, RESUME) | {"style": "primary", "confirm": asked}


def plain_page(text: str) -> dict[str, object]:
    """A page that says one thing."""
    return {"type": "home", "blocks": plain(text).blocks}


def plain(text: str) -> Post:
    """A message that says one thing."""
    return Post(blocks=[rich(section(text_of(clean(text) or " ")))], text=fallback(text))


def _who(customer: Customer, place: str) -> tuple[Element, ...]:
    name = name_of(customer.name) or name_of(customer.id) or "?"
    return (text_of(name, bold=True), text_of(f" · {place}"))


def _asked(question: str) -> tuple[Element, ...]:
    """What somebody wants to know, on a line of its own; nothing if that is not known."""
    said = short(single(clean(question)), _QUESTION_BYTES)
    return (text_of(f"\n{said}", italic=True),) if said else ()


def _place(address: Address) -> str:
    return f"{name_of(address.channel)} ({name_of(address.account)})"


def _bullets(rows: Sequence[_Row]) -> Element:
    return {"type": "rich_text_list", "style": "bullet", "elements": [section(*row.said) for row in rows]}


def _header(text: str) -> Block:
    return {"type": "header", "text": label_of(text, _HEADER_CHARACTERS)}


def _actions(*elements: Element) -> Block:
    return {"type": "actions", "elements": list(elements)}


def _button(label: str, action: str) -> Element:
    return {"type": "button", "text": label_of(label, BUTTON_CHARACTERS), "action_id": BUTTON + action}


def _confirm(title: str, text: str, yes: str, no: str) -> Element:
    return {
        "title": label_of(title, _TITLE_CHARACTERS),
        "text": label_of(text, _CONFIRM_CHARACTERS),
        "confirm": label_of(yes, _CONFIRM_BUTTON_CHARACTERS),
        "deny": label_of(no, _CONFIRM_BUTTON_CHARACTERS),
    }
