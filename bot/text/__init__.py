"""Markdown as a small typed tree, and cutting it to a channel's limit. Pure, and without any platform.

`parse` gives the tree that each adapter renders to its own markup; `split` cuts Markdown so that each part
stands by itself; `escape` makes Markdown that shows exactly the given words; `mask_cards` hides
card numbers; `names` are the words that are compared.
"""

from bot.text.cards import mask_cards
from bot.text.marks import has_question_mark, without_question_marks
from bot.text.names import names
from bot.text.split import graphemes, split
from bot.text.tree import (
    Block,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Link,
    List,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Strike,
    Strong,
    Text,
    escape,
    marker,
    parse,
    plain,
    utf16_units,
)

__all__ = [
    "Block",
    "Code",
    "CodeBlock",
    "Emphasis",
    "Heading",
    "Inline",
    "Link",
    "List",
    "ListItem",
    "Paragraph",
    "Quote",
    "Rule",
    "Strike",
    "Strong",
    "Text",
    "escape",
    "graphemes",
    "has_question_mark",
    "marker",
    "mask_cards",
    "names",
    "parse",
    "plain",
    "split",
    "utf16_units",
    "without_question_marks",
]
