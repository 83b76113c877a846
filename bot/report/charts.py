"""Charts as inline SVG and HTML: no script, nothing fetched, readable at any width and without seeing them.

Bars stretch with the page; words stay outside of them, as they would stretch, too. Texts are escaped here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_HEIGHT = 100.0
_DRAWN = 'preserveAspectRatio="none" role="img"'


@dataclass(frozen=True, kw_only=True, slots=True)
class Column:
    """One column: the lower part of it stands out."""

    label: str  #: under it; empty for most where there are many
    said: str  #: what it shows, in words
    whole: int
    part: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Piece:
    """One piece of a bar."""

    name: str
    said: str
    number: int
    look: str  #: a class of page.css


def columns(of: Sequence[Column], *, title: str) -> str:
    """Columns side by side."""
    highest = max((column.whole for column in of), default=0)
    top = _round_up(highest)
    shapes = "".join(_column(place, column, top) for place, column in enumerate(of))
    labels = "".join(f"<span>{escape(column.label)}</span>" for column in of)
    lines = "".join(f'<line x1="0" x2="{len(of)}" y1="{y}" y2="{y}"/>' for y in (0, 50, 100))
    return (
        f'<div class="columns"><div class="scale" aria-hidden="true"><span>{top:,}</span>'
        f"<span>{_half(top)}</span><span>0</span></div>"
        f'<svg viewBox="0 0 {len(of)} 100" {_DRAWN} aria-label="{escape(title)}">'
        f'<title>{escape(title)}</title><g class="grid">{lines}</g>{shapes}</svg>'
        f'<div class="labels" aria-hidden="true" style="--n:{len(of)}">{labels}</div></div>'
    )


def _column(place: int, column: Column, top: int) -> str:
    whole = _HEIGHT * column.whole / top if top else 0.0
    part = _HEIGHT * column.part / top if top else 0.0
    x, width = place + 0.14, 0.72
    upper = (
        f'<rect class="calm" x="{x:.2f}" width="{width}" y="{100 - whole:.2f}" height="{whole - part:.2f}"/>'
    )
    lower = f'<rect class="people" x="{x:.2f}" width="{width}" y="{100 - part:.2f}" height="{part:.2f}"/>'
    # The whole height answers to the pointer, as the column of a quiet day is hard to hit.
    return (
        f"<g><title>{escape(column.said)}</title>"
        f'<rect class="touch" x="{place}" width="1" height="100"/>{upper}{lower}</g>'
    )


def stacked(pieces: Sequence[Piece], *, title: str) -> str:
    """One bar of pieces, and beneath it what each is."""
    shown = [piece for piece in pieces if piece.number]
    whole = sum(piece.number for piece in shown) or 1
    shapes, x = "", 0.0
    for piece in shown:
        width = 100 * piece.number / whole
        shapes += (
            f'<rect class="{piece.look}" x="{x:.3f}" width="{width:.3f}" y="0" height="10">'
            f"<title>{escape(f'{piece.name}: {piece.said}')}</title></rect>"
        )
        x += width
    keys = "".join(
        f'<li><span class="key {piece.look}"></span><span class="name">{escape(piece.name)}</span>'
        f'<span class="number">{escape(piece.said)}</span></li>'
        for piece in shown
    )
    return (
        f'<svg class="stacked" viewBox="0 0 100 10" {_DRAWN} aria-label="{escape(title)}">'
        f'<title>{escape(title)}</title>{shapes}</svg><ul class="keys">{keys}</ul>'
    )


def bar(share: float, look: str) -> str:
    """A bar in a table, whose number stands beside it."""
    width = max(0.0, min(1.0, share)) * 100
    return (
        '<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">'
        '<rect class="track" width="100" height="10"/>'
        f'<rect class="{look}" width="{width:.2f}" height="10"/></svg>'
    )


def table(heads: Sequence[str], rows: Sequence[Sequence[str]], *, caption: str) -> str:
    """A table: the first cell of a row names it, the others are numbers. Cells are HTML already."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>'
        for first, *cells in rows
    )
    return (
        f'<div class="scroll"><table><caption class="unseen">{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def folded(summary: str, content: str) -> str:
    """What is there for whoever wants it."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"


def _round_up(number: int) -> int:
    """The next number that reads well as the top of a scale, and halves well."""
    if number <= 2:
        return 2
    tenth = 10.0 ** (len(str(number)) - 2)
    steps = (int(step * tenth) for step in (10, 12, 16, 20, 30, 40, 50, 60, 80, 100))
    return next(step for step in steps if step >= number and (step % 2 == 0 or step > 10))


def _half(top: int) -> str:
    return f"{top / 2:g}" if top < 10_000 else f"{top // 2:,}"
