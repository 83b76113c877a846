"""Whether a message asks something, also where its question mark is left out, as in most chats."""

import re
from collections.abc import Sequence

from bot.text import has_question_mark
from handoff.courtesies import THANKS, after_courtesies
from handoff.fold import fold
from handoff.whole import phrases


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


# What only questions begin with.
_OPENERS = """
    how what where when why who whose which whom whats wheres hows whos
    wie was wo wann warum wer wen wem welche welcher welches welchen wieso weshalb wohin woher wieviel wofür
    comment où quand pourquoi qui quel quelle quels quelles combien est-ce qu'est-ce que
    cómo qué dónde cuándo por-qué quién cuál cuáles cuánto cuánta cuántos cuántas
    cosa dove quando perché chi quale quali quanto quanta quanti quante
    como quê onde porquê quem qual quais quantos quantas
    hoe wat waar wanneer waarom wie welke hoeveel
    jak co gdzie kiedy dlaczego kto który która które ile czy
    как что где когда почему кто какой какая какие какое сколько куда откуда зачем можно
    як що де коли чому хто який яка які яке скільки куди звідки навіщо чи
    nasıl ne nerede nerde kim hangi kaç neden niye
    كيف ماذا أين متى لماذا هل كم أي ليش وين شو ايش
    कैसे क्या कहाँ कहां कब क्यों कौन कितना कितने कितनी kaise kya kahan kab kyon kyun kaun kitna kitne
"""
# What a question may begin with, and another sentence, too: it asks if its subject follows. Not first persons
# ("habe es gelöst" leaves out "ich"), and not what is another word without its accent ("è").
_INVERTED = (
    """
    is are was were am do does did has had can could may might will would shall should isn't aren't doesn't
    don't didn't hasn't haven't won't can't
    : it that this these those the my our your their his her i you we they he she there everything all
    anything anyone anybody someone somebody
    """,
    """
    ist sind war waren hat habt kann kannst könnt darf gibt geht gehen funktioniert läuft klappt passt kommt
    muss soll wird werden
    : es das dies diese dieser die der den dem mein meine meinen unser unsere euer eure ihr ihre ich du sie
    wir er man jemand
    """,
    "est sont ont peut peux pouvez puis fonctionne marche : ce cela ça le la les mon ma mes votre il elle",
    "está están es hay ha han puede puedo pueden funciona : el la los las mi mis su sus esto eso",
    "può posso possono hanno funziona sono : il lo la i gli le mio mia miei questo quello",
    "está estão foi há pode posso podem funciona : o os a as meu minha isso isto",
    """
    is zijn was heeft hebben kan kunt mag werkt doet lukt gaat komt moet
    : het dat dit de mijn ons onze ik je u jullie hij zij er
    """,
    "działa jest są : to moja mój moje",
    "работает есть : это моя мой моё мое мои",
    "працює є : це моя мій моє мої",
)
"""In each language: verbs, and what may be their subject or begin it."""
# Of scripts without spaces: what stands at their ends.
_ENDS = re.compile(
    r"(?:吗|嗎|呢|么|麼|ですか|ますか|でしょうか|ませんか|ましたか|나요|까요|니까|는가요|은가요|죠)$"
)
_WITHIN = re.compile(
    r"怎么|怎麼|怎样|什么|什麼|为什么|多少|多久|哪里|哪儿|哪个|哪裡|几点|谁|能不能|可不可以|是不是|有没有"
    r"|どう|どこ|いつ|なぜ|何|どの|いくら|誰|어떻게|어디|언제|왜|무엇|뭐|얼마|누구|몇"
)
_PARTICLES = _folded("mı mi mu mü mıdır midir ли")  # stand behind what is asked
# May stand before a question, besides courtesies.
_BEFORE = """
    ok okay and but now yes no und aber na ja nein nun et mais oui non y pero sí e ma sì mas sim en maar nee a
    ale tak nie и а но так да нет і та але ні ve ama peki evet hayır
"""


_OPENING = _folded(_OPENERS)
_PAIRS = tuple((_folded(pair.split(":")[0]), _folded(pair.split(":")[1])) for pair in _INVERTED)
_SKIPPED = _folded(_BEFORE) | phrases(THANKS)
_CLAUSE = re.compile(r"[,.;:!\n،؛。！，、]+")


def is_question(text: str) -> bool:
    """Whether a message asks something: by its mark, by how it begins, or by its verb before its subject."""
    if has_question_mark(text):
        return True
    return any(map(_asks, _CLAUSE.split(fold(text))))


def is_verb_first(text: str) -> bool:
    """Whether its first clause is asked by the place of its verb alone: "is it working", "geht das"."""
    words: Sequence[str] = next(filter(None, map(_words, _CLAUSE.split(fold(text)))), ())
    return bool(words) and (_inverts(words) or _is_marked(words))


def _asks(clause: str) -> bool:
    words = _words(clause)
    return bool(words) and (words[0] in _OPENING or _inverts(words) or _is_marked(words))


def _inverts(words: Sequence[str]) -> bool:
    return any(words[0] in verbs and not subjects.isdisjoint(words[1:]) for verbs, subjects in _PAIRS)


def _is_marked(words: Sequence[str]) -> bool:
    said = " ".join(words)
    return words[-1] in _PARTICLES or bool(_ENDS.search(said)) or bool(_WITHIN.search(said))


def _words(clause: str) -> Sequence[str]:
    return after_courtesies(re.findall(r"[\w'’\u0900-\u0963-]+", clause), _SKIPPED)
