"""FAQ files to entries: YAML, CSV and JSON lines. Pure; every problem has its line."""

import csv
import difflib
import io
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from knowledge.comments import unended, without_comments

KEYS = ("question", "questions", "answer", "url")
SHAPE = "a list of entries, each with `question` (or a list of `questions`) and `answer`"
SCALARS = ("str", "int", "float", "bool", "null", "timestamp")


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One question of an FAQ, in one or more phrasings, and its answer."""

    questions: tuple[str, ...]
    answer: str
    url: str | None = None
    warnings: tuple[str, ...] = ()  #: what an admin should mend in it


class Problem(Exception):
    """What is wrong in a file, where, and what to do: "file:line: ..."."""


def read_yaml(text: str, file: str) -> list[Entry]:
    """Entries of a YAML list."""
    root = compose(text, file)
    if root is None:
        return []
    if not isinstance(root, SequenceNode):
        raise Problem(f"{_at(root, file)}: an FAQ file is {SHAPE}; begin each entry with `- question:`")
    return [_entry(strings(node, file), _at(node, file)) for node in root.value]


def read_csv(text: str, file: str) -> list[Entry]:
    """Entries of a table with the columns `question` and `answer`; rows of one answer are one entry."""
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(first), strict=True)
    merged: dict[tuple[str, str | None], list[Entry]] = {}
    try:
        columns = [column.strip().lower() for column in next(reader, [])]
        if not columns:
            return []
        if "answer" not in columns or not {"question", "questions"} & set(columns):
            raise Problem(f"{file}:1: the first line must name the columns: question,answer")
        for row in reader:
            if any(cell.strip() for cell in row):
                where = f"{file}:{reader.line_num}"
                if len(row) > len(columns):
                    raise Problem(f'{where}: more cells than columns; put "quotes" around text with a comma')
                values = {name: [cell] for name, cell in zip(columns, row, strict=False) if name in KEYS}
                entry = _entry(values, where)
                merged.setdefault((entry.answer, entry.url), []).append(entry)
    except csv.Error as error:
        raise Problem(f"{file}:{reader.line_num}: not a CSV table ({error}); save it as CSV again") from error
    return [
        Entry(
            questions=tuple(dict.fromkeys(question for row in rows for question in row.questions)),
            answer=answer,
            url=url,
            warnings=tuple(warning for row in rows for warning in row.warnings),
        )
        for (answer, url), rows in merged.items()
    ]


def read_jsonl(text: str, file: str) -> list[Entry]:
    """Entries of JSON lines such as `{"questions": ["..."], "answer": "..."}`."""
    return list(_read_jsonl(text, file))


def _read_jsonl(text: str, file: str) -> Iterator[Entry]:
    # Not splitlines(): JSON allows U+2028 and its like inside a string.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        where = f"{file}:{number}"
        try:
            row: Any = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise Problem(
                f'{where}: not JSON ({error}); write {{"questions": [...], "answer": ...}}'
            ) from error
        if not isinstance(row, dict):
            raise Problem(f'{where}: write {{"questions": ["..."], "answer": "..."}} on each line')
        yield _entry({key: _texts(value, key, where) for key, value in row.items()}, where)


def compose(text: str, file: str, *, first_line: int = 1) -> Any:
    """The nodes of a YAML document, nothing constructed: a date or a "no" stays the word that was written."""
    try:
        # The parser comes back with a node per value; anchors and merges cost nothing that way.
        return YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"{file}:{mark.line + first_line}:{mark.column + 1}" if mark else file
        raise Problem(f"{where}: not YAML: {error.problem or error.context}; mend this line") from error
    except (YAMLError, RecursionError) as error:
        raise Problem(f"{file}: not YAML: {str(error).splitlines()[0]}; mend the file") from error


def strings(node: Any, file: str, *, first_line: int = 1) -> dict[str, list[str]]:
    """A mapping of names to one or more texts."""
    where = _at(node, file, first_line)
    if not isinstance(node, MappingNode):
        raise Problem(f"{where}: expected `name: value` pairs here; an FAQ file is {SHAPE}")
    found: dict[str, list[str]] = {}
    for key, value in node.value:
        here = _at(key, file, first_line)
        if not isinstance(key, ScalarNode):
            raise Problem(f"{here}: a name must be a word")
        if key.value in found:
            raise Problem(f"{here}: {key.value!r} stands twice in one entry; remove one")
        if isinstance(value, SequenceNode):
            _plain_tag(value, "seq", file=file, first_line=first_line)
        values = value.value if isinstance(value, SequenceNode) else [value]
        found[key.value] = [_scalar(each, key.value, file, first_line) for each in values]
    return found


def _scalar(node: Any, name: str, file: str, first_line: int) -> str:
    where = _at(node, file, first_line)
    if not isinstance(node, ScalarNode):
        raise Problem(f"{where}: {name!r} must be a text; quote it if it has a colon")
    _plain_tag(node, *SCALARS, file=file, first_line=first_line)
    return str(node.value)


def _plain_tag(node: Any, *kinds: str, file: str, first_line: int) -> None:
    if node.tag not in {f"tag:yaml.org,2002:{kind}" for kind in kinds}:
        raise Problem(f"{_at(node, file, first_line)}: the tag {str(node.tag)!r} is not allowed; remove it")


def _texts(value: Any, key: str, where: str) -> list[str]:
    values = value if isinstance(value, list) else [value]
    if not all(isinstance(each, str) for each in values):
        raise Problem(f"{where}: {key!r} must be a text or a list of texts")
    # Half a surrogate pair can be written in JSON, but nowhere else.
    return [each.encode("utf-8", "replace").decode("utf-8") for each in values]


def _entry(values: Mapping[str, Sequence[str]], where: str) -> Entry:
    for key in values:
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"an entry has {', '.join(KEYS)}"
            raise Problem(f"{where}: unknown name {key!r}; {hint}")
    asked = [*values.get("question", ()), *values.get("questions", ())]
    answered = "\n".join(values.get("answer", ()))
    questions = tuple(dict.fromkeys(text for text in map(_shown, asked) if text))
    answer = _shown(answered)
    warnings = (
        [f"{where}: a comment in this entry never ends, so the rest of its text is left out; end it with -->"]
        if any(unended(text) is not None for text in (*asked, answered))
        else []
    )
    if not questions:
        raise Problem(_without(where, "this entry has no question", "question", bool(warnings)))
    if not answer:
        raise Problem(_without(where, f"{questions[0]!r} has no answer", "answer", bool(warnings)))
    return Entry(
        questions=questions,
        answer=answer,
        url=address(values.get("url", ()), where),
        warnings=tuple(warnings),
    )


def _shown(text: str) -> str:
    return without_comments(text).strip()


def _without(where: str, what: str, name: str, cut: bool) -> str:
    return f"{where}: {what}; " + ("end the comment in it with -->" if cut else f"add `{name}:`")


def address(values: Sequence[str], where: str) -> str | None:
    """The one web address among `values`, if there is any."""
    url = "".join(values).strip()
    if not url:
        return None
    if not url.startswith(("https://", "http://")):
        raise Problem(f"{where}: url: {url!r} must begin with https:// or http://")
    return url


def _at(node: Any, file: str, first_line: int = 1) -> str:
    return f"{file}:{node.start_mark.line + first_line}"


def _delimiter(first: str) -> str:
    """Spreadsheets of half of Europe write semicolons."""
    return max(",;\t", key=first.count)
