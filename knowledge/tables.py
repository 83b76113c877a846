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

        A row alone has a line for each column. Of two columns the second gives its name to a list of the
        rows, and of more each entry names its own. The first column says what a row is about, by its name
        too if there are amounts in it.
        """
        if len(self.rows) == 1:
            return "\n".join(self._named(self.rows[0]))
        if len(self.columns) != 2:
            entries = [self._entry(row, " – ", "; ".join(self._named(row, after=1))) for row in self.rows]
            return "\n".join(entries)
        heading = f"{self.columns[1]}:\n\n" if self.columns[1] else ""
        return heading + "\n".join(self._entry(row, ": ", row[1]) for row in self.rows)

    def only(self, rows: Sequence[Sequence[str]]) -> "Table":
        """The same with some of its rows."""
        return replace(self, rows=tuple(map(tuple, rows)))

    def _named(self, row: Sequence[str], *, after: int = 0) -> list[str]:
        pairs = list(zip(self.columns, row, strict=True))[after:]
        return [f"{name}: {cell}" if name else cell for name, cell in pairs if cell]

    def _entry(self, row: Sequence[str], mark: str, said: str) -> str:
        """What a row is about and says; "up to 8 kg" tells little without the name of its column."""
        has_amounts = any(letter.isdigit() for each in self.rows for letter in each[0])
        about = f"{self.columns[0]} {row[0]}".strip() if has_amounts and row[0] else row[0]
        return f"- {mark.join(part for part in (about, said) if part)}"


def parted(markdown: str) -> Iterator[str | Table]:
    """The tables of a text, and the lines between them."""
    if "|" not in markdown:
        yield from markdown.splitlines()
        return
    lines = re.split(r"\r\n|\r|\n", markdown)  # as the parser counts them
    tokens = _markdown.parse(markdown)
    at = 0
    for index, token in enumerate(tokens):
        if token.type == "table_open" and token.level == 0 and token.map is not None:
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
