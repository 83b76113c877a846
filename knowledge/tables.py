"""Tables as people can read them on a phone, where rows of bars mean nothing. Pure."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

_markdown = MarkdownIt("commonmark").enable("table")
_BREAK = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The names of the columns, and the rows below them; each cell is Markdown of one line."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def sentence(self, row: Sequence[str]) -> str:
        """All that a row says: "Country: Ireland, Price: €9.90"."""
        return ", ".join(self._named(row))

    def read_out(self) -> str:
        """Markdown without bars that says the same.

        A row alone has a line for each column, of several each is an entry of a list. Every cell has the name
        of its column: of "Allowed | Not allowed" the first tells no more what a row is about than the second.
        """
        if len(self.rows) == 1:
            return "\n".join(self._named(self.rows[0]))
        return "\n".join(map(self._entry, self.rows))

    def only(self, rows: Sequence[Sequence[str]]) -> "Table":
        """The same with some of its rows."""
        return replace(self, rows=tuple(map(tuple, rows)))

    def _entry(self, row: Sequence[str]) -> str:
        first, *others = self._named(row)
        # What stands in a first column without a name is a name itself.
        mark = "; " if self.columns[0] or not row[0] else " – "
        return f"- {mark.join(filter(None, (first, '; '.join(others))))}"

    def _named(self, row: Sequence[str]) -> list[str]:
        pairs = zip(self.columns, row, strict=True)
        return [f"{name}: {cell}" if name else cell for name, cell in pairs if cell]


def parted(markdown: str) -> Iterator[str | Table]:
    """The tables of a text, also those in a list or a quotation, and the lines between them."""
    if "|" not in markdown:
        yield from markdown.splitlines()
        return
    lines = re.split(r"\r\n|\r|\n", markdown)  # as the parser counts them
    tokens = _markdown.parse(markdown)
    at = 0
    for index, token in enumerate(tokens):
        if token.type == "table_open" and token.map is not None:
            start, end = token.map
            yield from "\n".join(lines[at:start]).splitlines()
            yield _table(tokens[index:])
            yield ""
            at = end
    yield from "\n".join(lines[at:]).splitlines()


def read_out(markdown: str) -> str:
    """The same text with its tables read out."""
    parts = list(parted(markdown))
    if not any(isinstance(part, Table) for part in parts):
        return markdown
    said = "\n".join(f"\n{part.read_out()}" if isinstance(part, Table) else part for part in parts)
    return re.sub(r"\n{3,}", "\n\n", said).strip()


def _table(tokens: Sequence[Token]) -> Table:
    """The table that the first of `tokens` opens."""
    rows: list[list[str]] = []
    for index, token in enumerate(tokens):
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append([])
        elif token.type in ("th_open", "td_open"):
            rows[-1].append(_BREAK.sub(", ", tokens[index + 1].content.strip()))
    columns, *below = rows
    return Table(columns=tuple(columns), rows=tuple(tuple(row) for row in below if any(row)))
