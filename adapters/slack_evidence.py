"""The evidence card: why a person was called, for those who take it up. Pure.

All texts of the card are other people's (customers', documents', a model's): they stand only in `text`
elements.
"""

import re
from collections.abc import Mapping
from typing import Any

from adapters.slack_controls import buttons_block, edit_draft_button
from adapters.slack_customer_content import mapping, mappings, string
from adapters.slack_elements import (
    Block,
    Element,
    Post,
    bytes_of,
    clean,
    cut,
    fallback,
    listed,
    name_of,
    quote,
    rich,
    section,
    short,
    single,
    size,
    text_of,
)
from adapters.slack_forms import INPUT_CHARACTERS
from bot.config.texts import InboxTexts
from bot.model import Citation, Evidence, StaffAction, StaffButton
from bot.text import parse, plain

#: Bytes of one message, as those of an inbox thread's first one; see `adapters.slack_blocks.PAGE_BYTES`.
_MOST_BYTES = 11_000
_MOST_REPHRASINGS, _MOST_PASSAGES, _MOST_MISSING = 5, 3, 5
_LINE_BYTES, _PASSAGE_BYTES, _SAID_BYTES = 400, 300, 1500
_DRAFT_BYTES = 8000
_DRAFT = "stepaside:draft"  # the block that holds it
_ROW = re.compile(r"\|.*\|")  # of a table in Markdown
_RULE = re.compile(r"\|[\s:|-]+\|")  # below its head
_BAR = re.compile(r"(?<!\\)\|")


def card(evidence: Evidence, texts: InboxTexts) -> tuple[Post, ...]:
    """One message, two where a draft is long; none if the thread's head says all there is."""
    known = _known(evidence, texts)
    withheld = _withheld(evidence.withheld, texts) if (evidence.withheld or "").strip() else []
    if len(known) == 1 and not withheld:
        return ()
    notification = fallback(texts.because(evidence.trigger))
    facts = [rich(*known)]
    if size([*facts, *withheld]) <= _MOST_BYTES:
        return (Post(blocks=[*facts, *withheld], text=notification),)
    return (Post(blocks=facts, text=notification), Post(blocks=withheld, text=notification))


def draft_in(message: Mapping[str, Any]) -> str:
    """What the bot withheld, read off its card as Slack gives it back."""
    return "".join(
        string(leaf.get("text"))
        for block in mappings(message.get("blocks"))
        if block.get("block_id") == _DRAFT
        for part in mappings(block.get("elements"))
        for leaf in mappings(mapping(part).get("elements"))
    )


def _known(evidence: Evidence, texts: InboxTexts) -> list[Element]:
    """The trigger in plain words, and what stood behind it."""
    parts = [section(text_of(texts.because(evidence.trigger), italic=True))]
    if rephrasings := [one for one in evidence.rephrasings if one.strip()]:
        parts.append(section(text_of(texts.rephrasings, bold=True)))
        # The last ones: what was asked first stands at the transcript's beginning.
        parts.append(listed(short(single(one), _LINE_BYTES) for one in rephrasings[-_MOST_REPHRASINGS:]))
    if evidence.found:
        parts.append(section(text_of(texts.found, bold=True)))
        for passage in evidence.found[:_MOST_PASSAGES]:
            parts += _passage(passage)
    if (evidence.said or "").strip():
        parts.append(section(text_of(texts.said, bold=True)))
        parts.append(quote(short(clean(evidence.said or ""), _SAID_BYTES)))
    if missing := [one for one in evidence.missing if one.strip()]:
        parts.append(section(text_of(texts.missing, bold=True)))
        parts.append(listed(short(single(one), _LINE_BYTES) for one in missing[:_MOST_MISSING]))
    return parts


def _passage(passage: Citation) -> list[Element]:
    title = name_of(passage.title) or name_of(passage.source) or "?"
    source = name_of(passage.source)
    where = f" · {source}" if source and source != title else ""
    named = section(text_of(_percent(passage.score), code=True), text_of(f" {title}{where}"))
    quoted = short(single(_as_read(passage.quote)), _PASSAGE_BYTES)
    # Of an FAQ entry it may be the question, which is its title.
    return [named, quote(quoted)] if quoted and quoted != title else [named]


def _as_read(markdown: str) -> str:
    """A passage without its markup: of a table's row the cells."""
    rows = [line.strip() for line in markdown.splitlines() if not _RULE.fullmatch(line.strip())]
    if not any(_ROW.fullmatch(row) for row in rows):
        return plain(parse(markdown))
    return "; ".join(_cells(row) if _ROW.fullmatch(row) else plain(parse(row)) for row in rows if row)


def _cells(row: str) -> str:
    cells = (plain(parse(cell.replace("\\|", "|"))).strip() for cell in _BAR.split(row.strip("|")))
    return " · ".join(cell for cell in cells if cell)


def _percent(share: float) -> str:
    return f"{round(100 * min(max(share, 0.0), 1.0))} %"


def _withheld(draft: str | None, texts: InboxTexts) -> list[Block]:
    """The draft and what can be done with it; one that a form cannot hold is only shown."""
    text = clean(draft or "").strip("\n")
    heading = rich(section(text_of(texts.withheld, bold=True)))
    if len(text) > INPUT_CHARACTERS or bytes_of(text) > _DRAFT_BYTES:
        cut_off = [quote(piece) for piece in cut(short(text, _DRAFT_BYTES // 2))]
        return [heading, rich(*cut_off, section(text_of(texts.withheld_cut, italic=True)))]
    # A quiet button: what no document says should be read before it is sent.
    actions = buttons_block([StaffButton(label=texts.send_draft, action=StaffAction.SEND_DRAFT)])
    actions["elements"].append(edit_draft_button(texts))
    return [heading, rich(*map(quote, cut(text)), block_id=_DRAFT), actions]
