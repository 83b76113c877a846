"""A folder of documents to passages: Markdown and text pages, and FAQ files."""

import hashlib
import os
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ruamel.yaml.nodes import MappingNode

from bot.errors import KnowledgeError
from knowledge import faq, split
from knowledge.comments import unended, without_comments
from knowledge.language import ENGLISH, told
from knowledge.passage import Passage
from knowledge.terms import words

PAGES = (".md", ".markdown", ".txt")
FAQS: Mapping[str, Callable[[str, str], list[faq.Entry]]] = {
    ".yaml": faq.read_yaml,
    ".yml": faq.read_yaml,
    ".csv": faq.read_csv,
    ".jsonl": faq.read_jsonl,
}
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".css", ".js")
NOT_TOLD = ""  #: the language of what is too short for it, until the folder has been read
_FEW = 3  #: files of other kinds that are named
LONG = 60  #: characters of a block of which the language is told by itself
READ = "Markdown (.md), text (.txt) and FAQ files (faq*.yaml, faq*.csv, faq*.jsonl)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What a knowledge folder holds."""

    passages: tuple[Passage, ...]  #: in the order of the files' names, each id once
    documents: Mapping[
        str, str
    ]  #: file inside the folder -> sha256 of its bytes; only files that gave passages
    warnings: tuple[str, ...]  #: files that were left out, and why: one line each


def load(folder: Path) -> Loaded:
    """Read all documents in `folder` and below; hidden files and folders are not looked at.

    Raises:
        KnowledgeError: the folder is missing or has nothing to read, or files cannot be understood: one line
            for each problem, as "file:line: what is wrong; what to do". Or what tells languages apart is
            missing.
    """
    if not folder.is_dir():
        raise KnowledgeError(f"{folder} is not a folder. Make it and put your documents there: {READ}.")
    passages: dict[str, Passage] = {}
    documents: dict[str, str] = {}
    warnings: list[str] = []
    problems: list[str] = []
    strange: list[str] = []
    for path, name in _files(folder):
        try:
            reason = _left_out(path, folder)
            is_read = _is_kind_that_is_read(path)
            data = path.read_bytes() if reason is None and is_read else b""
        except OSError as error:
            problems.append(f"{name}: cannot be read ({error.strerror}); mend its permissions or remove it")
            continue
        if reason is not None:
            warnings.append(f"{name}: {reason}")
            continue
        if not is_read:
            strange.append(name)
            continue
        try:
            text = _decode(data, name)
            read, unfinished = _read(text, name)
        except faq.Problem as problem:
            problems.append(str(problem))
            continue
        warnings.extend(unfinished)
        if not read:
            warnings.append(f"{name}: is empty; nothing was learned from it")
            continue
        documents[name] = hashlib.sha256(data).hexdigest()
        passages.update((passage.id, passage) for passage in read)
    warnings += _not_read(strange)
    if problems:
        raise KnowledgeError("\n".join(problems))
    if not passages:
        told = "".join(f"\n{warning}" for warning in warnings)
        raise KnowledgeError(f"{folder} has nothing to learn from. Put your documents there: {READ}.{told}")
    found = _all_told(passages.values())
    return Loaded(passages=found, documents=documents, warnings=(*warnings, *_answered_twice(found)))


def _files(folder: Path) -> Iterator[tuple[Path, str]]:
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(parent, name)
            if not name.startswith(".") and path.suffix.lower() not in PICTURES:
                yield path, path.relative_to(folder).as_posix()


def _left_out(path: Path, folder: Path) -> str | None:
    if not path.resolve().is_relative_to(folder.resolve()):
        return "points out of the knowledge folder, so it was not followed; copy the file"
    if not path.is_file():
        return "is not a file, so it was not read"
    return None


def _is_kind_that_is_read(path: Path) -> bool:
    return path.suffix.lower() in PAGES or _is_faq(path.name)


def _not_read(names: Sequence[str]) -> list[str]:
    """A line for each file of another kind; one for all of them where it would be a long list."""
    if len(names) <= _FEW:
        return [f"{name}: was not read; what is read: {READ}" for name in names]
    others = f"{', '.join(names[:_FEW])} and {len(names) - _FEW} more"
    return [f"{others} were not read; what is read: {READ}"]


def _is_faq(name: str) -> bool:
    lowered = name.lower()
    return lowered.startswith("faq") and Path(lowered).suffix in FAQS


def _read(text: str, name: str) -> tuple[list[Passage], list[str]]:
    """The passages of a file, each in its own language, else the file's; `NOT_TOLD` if that is not clear.

    And what an admin should mend in it.
    """
    base = name.rpartition("/")[2]
    if _is_faq(base):
        entries = FAQS[Path(base.lower()).suffix](text, name)
        return _faq(entries, name), [warning for entry in entries for warning in entry.warnings]
    markdown = not base.lower().endswith(".txt")
    front, body = _front_matter(text, name) if markdown else ({}, text)
    warnings: list[str] = []
    if (line := unended(body, markdown=markdown)) is not None:
        line += text.count("\n", 0, len(text) - len(body))
        warnings.append(
            f"{name}:{line}: a comment begins here and never ends, so the rest is left out; end it with -->"
        )
    return _markdown_page(front, body, name) if markdown else _text_page(body, name), warnings


def _all_told(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Whose language is not told, as lists of names, is taken to be in the one most others are in."""
    found = tuple(passages)
    counted = Counter(passage.language for passage in found)
    del counted[NOT_TOLD]
    mostly = max(counted, key=lambda language: (counted[language], language == ENGLISH), default=ENGLISH)
    return tuple(each if each.language else replace(each, language=mostly) for each in found)


def _answered_twice(passages: Iterable[Passage]) -> Iterator[str]:
    """A line for each question that two FAQ entries in one language answer, and not alike."""
    first: dict[tuple[str, str], Passage] = {}
    for passage in passages:
        for question in passage.questions:
            asked = " ".join(words(question)) or question
            known = first.setdefault((passage.language, asked), passage)
            if known.text != passage.text:
                yield f"{passage.source}: {question!r} has another answer in {known.source}; keep one of them"


def _decode(data: bytes, name: str) -> str:
    try:
        # Only "\n" from here on, so that a quote is found again whatever wrote the file.
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise faq.Problem(
            f"{name}:{line}: byte 0x{data[error.start]:02x} is not UTF-8; save the file as UTF-8"
        ) from error


def _faq(entries: Sequence[faq.Entry], name: str) -> list[Passage]:
    texts = ["\n".join([entry.answer, *entry.questions]) for entry in entries]
    language = told("\n".join(texts)) or NOT_TOLD
    return [
        _faq_passage(entry, name, told(text, expected=language) or language)
        for entry, text in zip(entries, texts, strict=True)
    ]


def _faq_passage(entry: faq.Entry, name: str, language: str) -> Passage:
    title = entry.questions[0]
    return _passage(
        kind="faq",
        source=_source(name, split.anchor_of(title)),
        title=title,
        text=entry.answer,
        questions=entry.questions,
        url=entry.url,
        language=language,
    )


def _text_page(text: str, name: str) -> list[Passage]:
    title = _title_of_file(name)
    text = without_comments(text, markdown=False)
    return [
        _passage(kind="page", source=name, title=title, text=chunk, language=spoken)
        for spoken, chunk in _chunks(split.paragraphs(text), told(text) or NOT_TOLD)
    ]


def _chunks(blocks: Sequence[split.Block], language: str) -> Iterator[tuple[str, str]]:
    """Chunks with their languages; none has two, as the blocks of a page that says all of it twice."""
    each = [told(block.text, expected=language) if len(block.text) >= LONG else None for block in blocks]
    if len({*each} - {None}) < 2:
        whole = told("\n\n".join(block.text for block in blocks), expected=language) or language
        each = [whole] * len(blocks)
    at = next(spoken for spoken in [*each, language] if spoken is not None)
    runs: list[tuple[str, list[split.Block]]] = []
    for block, spoken in zip(blocks, each, strict=True):
        if not runs or (spoken or at) != at:
            at = spoken or at
            runs.append((at, []))
        runs[-1][1].append(block)
    for spoken, run in runs:
        yield from ((spoken, chunk) for chunk in split.chunks(run))


def _markdown_page(front: Mapping[str, list[str]], body: str, name: str) -> list[Passage]:
    body = without_comments(body)
    language = told(body) or NOT_TOLD
    found = split.sections(body)
    first = next(
        (section.headings[0] for section in found if section.headings and section.anchor is None), None
    )
    first = (
        first or re.sub(r"^# +", "", next((x for x in body.splitlines() if x.startswith("# ")), "")) or None
    )
    title = "".join(front.get("title", ())).strip() or first or _title_of_file(name)
    url = faq.address(front.get("url", ()), f"{name}:1")
    passages: list[Passage] = []
    for section in found:
        below = [heading for heading in section.headings if heading not in (title, first)]
        passages.extend(
            _passage(
                kind="page",
                source=_source(name, section.anchor),
                title=" › ".join([title, *below]),
                text=chunk,
                url=url,
                language=spoken,
            )
            for spoken, chunk in _chunks(section.blocks, language)
        )
    return passages


def _front_matter(text: str, name: str) -> tuple[Mapping[str, list[str]], str]:
    """The YAML between two `---` lines at the very beginning, and the page without it."""
    match = re.match(r"---[ \t]*\n(.*?\n)?---[ \t]*(?:\n|$)", text, re.DOTALL)
    if match is None or ":" not in (match[1] or ""):
        return {}, text
    root = faq.compose(match[1], name, first_line=2)
    if not isinstance(root, MappingNode):
        return {}, text
    # Site builders keep much else there, of any shape: only what is ours is read.
    root.value = [pair for pair in root.value if pair[0].value in ("title", "url")]
    return faq.strings(root, name, first_line=2), text[match.end() :]


def _title_of_file(name: str) -> str:
    stem = Path(name).stem
    title = re.sub(r"[-_]+", " ", stem).strip() or stem
    return title[:1].upper() + title[1:]


def _source(name: str, anchor: str | None) -> str:
    return f"{name}#{anchor}" if anchor else name


def _passage(
    *,
    kind: str,
    source: str,
    title: str,
    text: str,
    language: str,
    questions: tuple[str, ...] = (),
    url: str | None = None,
) -> Passage:
    content = "\x1f".join([kind, source, title, text, *questions])
    return Passage(
        id=hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:24],
        kind="faq" if kind == "faq" else "page",
        source=source,
        title=title,
        text=text,
        questions=questions,
        url=url,
        language=language,
    )
