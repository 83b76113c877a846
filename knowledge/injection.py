"""Text that commands a model instead of telling customers something. Pure.

A page that holds such a sentence was written to, or pasted into, by somebody who wanted the bot to say
something: nothing on it is a source until a person has looked. Commands in other words are not seen; what
obeys them still says only what some source says.
"""

import re
from functools import lru_cache

from knowledge.passage import Passage

_BETWEEN = r"(?:\W+\w+){0,5}?\W+"  # words
_NEAR = r".{0,12}"  # in scripts without spaces between words
_COMMANDS = (
    rf"\b(?:ignore|disregard|forget|override|bypass){_BETWEEN}(?:instructions?|prompts?|guidelines|directives)\b",
    r"\b(?:ignore|disregard|forget) (?:everything|all|anything) (?:above|before|you were told|said so far)\b",
    rf"\b(?:ignorier\w*|vergiss|vergessen sie|missachte){_BETWEEN}(?:anweisung\w*|vorgaben|instruktionen)\b",
    rf"\b(?:ignor\w+|oubli\w+){_BETWEEN}(?:instructions|consignes|directives)\b",
    rf"\b(?:ignor\w+|olvid\w+|desatiend\w+){_BETWEEN}(?:instrucciones|indicaciones|órdenes)\b",
    rf"\b(?:ignor\w+|dimentic\w+){_BETWEEN}(?:istruzioni|indicazioni)\b",
    rf"\b(?:ignor\w+|esque[çc]\w+|desconsider\w+){_BETWEEN}(?:instruções|orientações)\b",
    rf"\b(?:negeer|vergeet){_BETWEEN}(?:instructies|aanwijzingen)\b",
    rf"\b(?:zignoruj|ignoruj|zapomnij){_BETWEEN}(?:instrukcj\w+|polece\w+)",
    rf"\b(?:игнорир\w+|проигнорир\w+|забуд\w+){_BETWEEN}(?:инструкц\w+|указани\w+)",
    rf"\b(?:ігнор\w+|проігнор\w+|забуд\w+){_BETWEEN}(?:інструкц\w+|вказів\w+)",
    rf"\b(?:talimat\w*|yönerge\w*){_BETWEEN}(?:yok say\w*|yoksay\w*|görmezden gel\w*|unut\w*)",
    rf"(?:忽略|无视|忘记|無視){_NEAR}(?:指令|指示|说明|提示|規則)",
    rf"(?:指示|命令|指令){_NEAR}(?:無視|忘れ)",
    rf"(?:지시|명령|지침){_NEAR}(?:무시|잊어)",
    rf"(?:تجاهل|انس){_BETWEEN}(?:ال)?(?:تعليمات|أوامر|توجيهات)",
    rf"(?:निर्देश\w*|निर्देशों){_NEAR}(?:अनदेखा|नज़रअंदाज़|भूल)",
    r"\b(?:say|repeat|output|print) (?:exactly|verbatim|word for word)\b|\brepeat after me\b",
    r"\b(?:reveal|print|output|show|repeat|leak)\b.{0,30}\bsystem prompt\b",
    r"\byou are now (?:in\b|an? |dan\b|the )|\b(?:jailbreak|dan) mode\b",
    # A product's page may say "System: Android 15".
    r"(?:^|[.!?]\s)\W*(?:(?-i:SYSTEM|DEVELOPER)|assistant)\s*[:：]",
    r"(?:^|[.!?]\s)\W*(?:system|assistant|developer) (?:message|prompt|note)\s*[:：]",
    r"<\|\w+\|>|\[/?INST\]|<</?SYS>>",
)
#: What parts our own data from our own words in a prompt, however its letters are disguised.
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_FENCE = re.compile(
    rf"[<‹＜﹤〈⟨˂](?=[\s{_UNSEEN}]*[/／⁄∕]?[\s{_UNSEEN}]*(?:"
    + "|".join(f"[{_UNSEEN}]*".join(name) for name in ("passages", "message", "instruction", "conversation"))
    + r")|\|)",
    re.IGNORECASE,
)
_COMMAND = re.compile("|".join(_COMMANDS), re.IGNORECASE | re.MULTILINE)


@lru_cache(maxsize=4096)
def commands_a_model(text: str) -> bool:
    """Whether a sentence of `text` tells a model what to do, or pretends to be what surrounds it."""
    seen = re.sub(f"[{_UNSEEN}]", "", text)
    return bool(_FENCE.search(text) or _COMMAND.search(seen))


def is_no_source(passage: Passage) -> bool:
    """Whether nothing of a passage may be said, because it commands a model."""
    return commands_a_model(f"{passage.title}\n{passage.text}")


def without_unseen(text: str, *, known: str) -> str:
    """`text` without the letters that nobody sees, but for those of `known`: some languages need them."""
    return re.sub(f"[{_UNSEEN}]", lambda found: found.group() if found.group() in known else "", text)


def inert(text: str) -> str:
    """`text` as data in a prompt: nothing in it can close the fence around it, or open a turn."""
    return _FENCE.sub("(", text)
