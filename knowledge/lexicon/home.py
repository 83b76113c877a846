"""Small words that tell whether a text is in English, German, French or Spanish. Pure.

For those languages the tables of `knowledge.lexicon` are not meant: the Turkish "every" is the English "her".
"""

import re
from functools import lru_cache


def listed(words: str) -> frozenset[str]:
    """The words of a list, written one after the other."""
    return frozenset(words.split())


#: None that is a small word of the languages below, as "to", "we", "is" and "her" are.
_ENGLISH = listed(
    """
    the and you your yours are with this that from our how what when where which who why they their there
    these been those please will would should could does did if its not were but have any us be has all it his
    she him every each before after than then some more most an may must only here into about or under takes
    take costs pay pays charged
    """
)
_OTHERS = listed(
    """
    der ist sind wir ich ihr ihre ihren nicht ein eine einen einem einer und oder wird werden kann können auf
    bei für mit nach zu zum zur aus wenn nur vor über dass auch dem
    est sont vous nous votre notre les une pour dans sur avec être peut pouvez elle ils après avant cette ces
    ont avez où chez sans jours leur aucun toutes aux des
    el los las y hay puede pueden usted muy nuestro nuestra es cuando hasta sin también tiene días
    """
)
#: Of Italian, Dutch, Polish, Portuguese and Turkish.
_ABROAD = listed(
    """
    che è il lo gli sono si può anche più entro dopo viene nel nella nei dei dal dalla ha hanno suo sua questo
    questa essere tutti ogni senza dove ci sulla sul di del della dell dello delle alla alle al e da
    het een zijn wij u uw jouw ons onze niet voor op naar uit aan kunt wordt worden maar ook dat dit deze hoe
    wat waar wanneer binnen tot om heeft hebben geen zonder van bij tijdens moet
    w z na się jest są od po przez dla przy oraz lub ze za że jak który można tylko przed
    não um uma com os ao aos pelo pela até após você são dos das em sem seu é isso pode foi nossa nosso à às
    ve bir bu için ile olarak değil gibi kadar sonra ise veya çok daha var
    """
)
_LETTERS_ABROAD = re.compile(r"[ışğąćęłńśźżãõòì]")
_WORD = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=8192)
def counted(text: str) -> tuple[int, int, int]:
    """How many words of `text`, in small letters, are English, German to Spanish, and from abroad."""
    words = _WORD.findall(text)
    lists = (_ENGLISH, _OTHERS, _ABROAD)
    english, others, abroad = (sum(word in known for word in words) for known in lists)
    return english, others, abroad + (not text.isascii() and _LETTERS_ABROAD.search(text) is not None)


def is_english(text: str) -> bool:
    """Whether words tell that `text` is in English."""
    english, others, abroad = counted(text.lower())
    return english > max(others, abroad)


def is_at_home(text: str, *, least: int = 1) -> bool:
    """Whether at least so many words tell that `text` is in one of the four languages."""
    english, others, abroad = counted(text.lower())
    return english + others >= least and english + others > abroad


def is_abroad(text: str) -> bool:
    """Whether words tell that `text` is in Italian, Dutch, Polish, Portuguese or Turkish."""
    english, others, abroad = counted(text.lower())
    return abroad > english + others
