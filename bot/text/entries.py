"""Where entries of a list begin that can be read by themselves: a long list takes long to read as a whole."""

import re

#: an entry that is not indented and has words in it
_ENTRY = re.compile(r"^(?:[-+*]|(?P<number>\d{1,9})[.)])[ \t]+\S", re.MULTILINE)
#: A code block hides what looks like an entry; a line may end in "\r" alone, which hides where one begins;
#: and a list may end after an entry without words.
_UNSURE = re.compile(r"```|~~~|\r(?!\n)|^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])(?:[ \t\r]+|$))+$", re.MULTILINE)


def entries(markdown: str) -> list[int]:
    """Where lines begin that surely begin an entry, whatever was before: it is read the same without that.

    None where code blocks make it doubtful. Takes as long as the text.

    Source: https://spec.commonmark.org/0.31.2/#list-items (and what can interrupt a paragraph)
    """
    if _UNSURE.search(markdown):
        return []
    found: list[int] = []
    for entry in _ENTRY.finditer(markdown):
        at = entry.start()
        before = markdown.rfind("\n", 0, max(at - 1, 0)) + 1
        follows_entry = bool(found) and before == found[-1]
        # Below other words, "58. " may be just a number that came to stand at the beginning of a line.
        if entry["number"] is None or follows_entry or not markdown[before:at].strip():
            found.append(at)
    return found
