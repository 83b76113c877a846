"""A YAML file as plain data that still knows where each value stands."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, StreamMark
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError
from ruamel.yaml.tokens import ScalarToken, TagToken

from bot.errors import ConfigError

Key = tuple[str | int, ...]

_MISSES_A_SETTING = (
    "mapping values are not allowed here",
    "expected <block end>",
    "expected '<document start>'",
)  # as ruamel.yaml says it of what follows words where a setting should be
_SETTING = re.compile(r"\s*(?:- )?[\w-]+:\s+(\S)")
_WORDS = re.compile(r"\s*\w[^:\[\]{}\"',]*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where something stands in a file; both count from 1."""

    line: int
    column: int


@dataclass(frozen=True, kw_only=True, slots=True)
class YamlFile:
    """The data of a file and the place of each key and list item."""

    path: Path
    data: dict[str, Any]
    places: Mapping[Key, Place]

    def place(self, key: Key) -> Place:
        """Where `key` stands, or the nearest section around it."""
        while key and key not in self.places:
            key = key[:-1]
        return self.places.get(key, Place(line=1, column=1))


class _Plain(SafeConstructor):
    """Leaves days as they are written: a setting that wants one says what is wrong with 2026-02-30."""


_Plain.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read(path: Path) -> YamlFile:
    """Read a YAML mapping.

    Raises:
        ConfigError: the file is missing, is not YAML, holds an explicit tag
            such as ``!!python/object``, a key twice, or is no mapping.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(f"{path}: there is no such file; `stepaside init` writes one") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: cannot be read as UTF-8 text: {error}") from None
    try:
        _refuse_tags(path, text)
        node = YAML(typ="safe", pure=True).compose(text)
        yaml = YAML(typ="safe", pure=True)
        yaml.Constructor = _Plain
        data = yaml.load(text)
    except MarkedYAMLError as error:
        raise ConfigError(_said(path, text, error)) from None
    except ReaderError as error:
        line, column = (
            text.count("\n", 0, error.position) + 1,
            error.position - text.rfind("\n", 0, error.position),
        )
        raise ConfigError(f"{path}:{line}:{column}: this is not valid YAML: {error.reason}") from None
    if data is None:
        data = {}
    if not isinstance(data, dict):
        raise ConfigError(f"{path}:1:1: expected settings such as 'company: Example', not {_kind(data)}")
    places: dict[Key, Place] = {}
    _collect(node, (), places)
    return YamlFile(path=path, data=data, places=places)


def _refuse_tags(path: Path, text: str) -> None:
    for token in YAML(typ="safe", pure=True).scan(text):
        if isinstance(token, TagToken):
            mark = token.start_mark
            raise ConfigError(
                f"{path}:{mark.line + 1}:{mark.column + 1}: tags (!...) are not allowed here; "
                "a text that begins so belongs in quotes"
            )


def _collect(node: Node | None, key: Key, places: dict[Key, Place]) -> None:
    if isinstance(node, MappingNode):
        for name, value in node.value:
            if isinstance(name, ScalarNode):
                places[(*key, name.value)] = _place(name)
                _collect(value, (*key, name.value), places)
    elif isinstance(node, SequenceNode):
        for index, value in enumerate(node.value):
            places[(*key, index)] = _place(value)
            _collect(value, (*key, index), places)


def _place(node: Node) -> Place:
    return Place(line=node.start_mark.line + 1, column=node.start_mark.column + 1)


def _said(path: Path, text: str, error: MarkedYAMLError) -> str:
    mark = error.problem_mark or error.context_mark
    bare = _bare_line(text, error)
    if bare is not None:
        remedy = "write it as 'setting: value', or see how far the next line is indented"
        return f"{path}:{bare + 1}:1: there is no ':' in this line; {remedy}"
    where = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
    context = f" ({error.context})" if error.context and error.problem else ""
    remedy = _quoted(text, mark) if mark else ""
    return f"{path}{where}: this is not valid YAML: {error.problem or error.context}{context}{remedy}"


def _quoted(text: str, mark: StreamMark) -> str:
    """What to do about a value within which the parser gave up: mostly its quotes are the trouble."""
    found = _SETTING.match("".join(text.splitlines()[mark.line : mark.line + 1]))
    if found is None or mark.column < found.start(1):
        return ""
    if found[1] in "\"'":
        return '; see that its quotes are closed, here and in the line before; within "..." write \\" for one'
    return '; if this is a text, put all of it in quotes: "..."'


def _bare_line(text: str, error: MarkedYAMLError) -> int | None:
    """The line, from 0, of words alone where a setting should be: the scanner trips over the one after it."""
    mark, problem = error.problem_mark, error.problem or ""
    if problem == "could not find expected ':'":
        start = error.context_mark
    elif problem.startswith(_MISSES_A_SETTING):
        start = _last_words(text, mark)
    else:
        return None
    if start is None or start.line == mark.line:
        return None
    line = text.splitlines()[start.line]
    return start.line if not line[: start.column].strip() and _WORDS.fullmatch(line.split(" #")[0]) else None


def _last_words(text: str, before: StreamMark) -> StreamMark | None:
    """Where the last words without quotes begin of those `before` an error; texts after "|" are none."""
    start = None
    try:
        for token in YAML(typ="safe", pure=True).scan(text):
            if token.start_mark.index >= before.index:
                break
            if isinstance(token, ScalarToken):
                start = token.start_mark if token.plain else None
    except MarkedYAMLError:
        return start  # the same error
    return start


def _kind(data: object) -> str:
    return "a list" if isinstance(data, list) else "a single value"
