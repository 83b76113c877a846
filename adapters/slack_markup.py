"""From Slack's markup to plain Markdown, and plain text made safe for Slack."""

import re
import unicodedata
from collections.abc import Mapping

_BRACKETS = str.maketrans(
    {
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",
        ">": "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}",
    }
)
_TOKEN = re.compile(r"<([^<>\n]+)>")
_TO_STAFF = re.compile(r"(?::[\w+'-]+:|&gt;|[^\w<&]|_)*+<(?:@|!(?:here|channel|everyone|subteam)\b)")
_CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
_BOLD = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])")
#: what only Markdown would make emphasis of, and whole tokens, in which nothing is touched
_LITERAL = re.compile(r"<[^<>\n]+>|(?<=\w)\*(?=\w)|_{2,}")
#: a quoted line before one that is not: Markdown would take the second into the quote
_QUOTE_ENDS = re.compile(r"^(&gt;.*\n)(?!&gt;|\n)(?=.)", re.MULTILINE)
_STRIKE = re.compile(r"(?<![\w~])~(?=[^\s~])([^~\n]*[^\s~])~(?![\w~])")


def escape(text: str) -> str:
    """`text` for a field that Slack parses: nothing in it can be a mention or a link.

    Always the last step, so that nothing decodes it again.
    Source: https://docs.slack.dev/messaging/formatting-message-text#escaping
    """
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def harmless(text: str) -> str:
    """`text` as a title, parsed or not: one line without angle brackets, nothing hidden."""
    shown = "".join(c for c in text if c.isspace() or not unicodedata.category(c).startswith("C"))
    return " ".join(shown.split()).translate(_BRACKETS)


def addresses_staff(text: str) -> bool:
    """Whether `text`, as Slack sends it, begins by mentioning people: one, a group, or all who are there.

    Emoji, quotes and emphasis may stand before the mention.
    Source: https://docs.slack.dev/messaging/formatting-message-text#mentioning-users
    """
    return _TO_STAFF.match(text) is not None


def mentioned(text: str) -> tuple[str, ...]:
    """The ids of the people whom `text` mentions, each once."""
    return tuple(dict.fromkeys(re.findall(r"<@([A-Z0-9]+)(?:\|[^<>]*)?>", text)))


def without_mention(text: str, id: str) -> str:
    """`text` without the mentions of one person, and without the comma behind one at its beginning."""
    mention = rf"<@{re.escape(id)}(?:\|[^<>]*)?>"
    text = re.sub(rf"\A\s*(?:{mention}[ \t]*)+[,:]?[ \t]*", "", text)
    return re.sub(rf"(?<=\n){mention}[ \t]*|[ \t]*{mention}", "", text)


def to_markdown(text: str, names: Mapping[str, str]) -> str:
    """Slack's `text` of a message as Markdown that any channel can show.

    Mentions become "@name" (the id when `names` does not know it), links "label (url)" so that the
    reader sees where they lead.
    """
    parts: list[str] = []
    end = 0
    for code in _CODE.finditer(text):
        parts.append(_emphasis(text[end : code.start()]))
        parts.append(_code(code.group()))
        end = code.end()
    parts.append(_emphasis(text[end:]))
    return to_text("".join(parts).strip("\n"), names)


def to_text(text: str, names: Mapping[str, str]) -> str:
    """Slack's `text` of a message as it was typed: mentions and links as in `to_markdown`, emphasis as is."""
    plain = _TOKEN.sub(lambda token: _token(token.group(1), names), text)
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _code(text: str) -> str:
    """Slack's fences stand beside the code; Markdown would take its first line for the language's name."""
    if not text.startswith("```") or "\n" not in text:
        return text
    code = text[3:-3].strip("\n")
    return f"\n```\n{code}\n```\n"


def _emphasis(text: str) -> str:
    text = _QUOTE_ENDS.sub(r"\1\n", text)
    text = _LITERAL.sub(_as_typed, text)
    return _STRIKE.sub(r"~~\1~~", _BOLD.sub(r"**\1**", text))


def _as_typed(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("<") else re.sub(r"([*_])", r"\\\1", found[0])


def _token(token: str, names: Mapping[str, str]) -> str:
    target, _, label = token.partition("|")
    if target.startswith("@"):
        return "@" + (names.get(target[1:]) or label or target[1:])
    if target.startswith("#"):
        return "#" + (label or target[1:])
    if target.startswith("!"):
        return label or "@" + target[1:].partition("^")[0]
    address = re.sub(r"^(mailto|tel):", "", target)
    if not label or label in (target, address, re.sub(r"^https?://", "", target)):
        return address
    return f"{label} ({address})"
