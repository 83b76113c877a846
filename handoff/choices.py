"""Which of a few topics a customer means who was asked: "1", "the second one", its words, both or none."""

import re
import unicodedata
from collections.abc import Sequence

from handoff.courtesies import THANKS, after_courtesies
from handoff.whole import phrases

_LONGEST = 100  # characters; a longer message says something of its own
# What Japanese and Korean put behind a choice, without a space.
_ENDINGS = re.compile(
    "(?:の方|のほう|が|を|で)?(?:いい|お願い|おねがい)?(?:です|します)?$|(?:거|것)?(?:이|으로|로)?(?:요|주세요)?$"
)
_NUMBER_SIGN = re.compile(r"\bno\.? ?(?=\d)", re.IGNORECASE)
_PARTED = re.compile("[^\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")  # a letter of a script that parts words
# Accents of Latin, Greek and Cyrillic letters, vowel points of Arabic, and what makes a picture of a sign.
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0652\ufe0f]")

_FIRST = """
    first, 1st, former, top, upper, erste, ersten, erster, erstes, obere, premier, premiere, 1er,
    primero, primera, primo, prima, primeiro, primeira, eerste, pierwszy, pierwsza, pierwsze,
    pierwsza opcja, первый, первая, первое, первую, перший, перша, перше, першу, birinci, birincisi,
    ilk, ilki, الاول, الاولى, الأول, الأولى, 第一, 第一个, 第一個, 前者, 一番目, 1番目, 1番, 一つ目,
    1つ目, 最初, 最初の方, 첫 번째, 첫번째, 첫번째 거, 1번, पहला, पहली, पहले वाला, पहली वाली, pehla,
    pehli, pehla wala, one, eins, uno, um, een, jeden, один, bir, واحد, 一, 하나, एक, ek
"""
_SECOND = """
    second, 2nd, two, zwei, zweite, zweiten, zweiter, zweites, deuxieme, seconde, 2e, 2eme, segundo,
    segunda, secondo, seconda, tweede, drugi, druga, drugie, druga opcja, второй, вторая, второе,
    вторую, другий, друга, друге, другу, ikinci, ikincisi, الثاني, الثانية, 第二, 第二个, 第二個,
    二番目, 2番目, 2番, 二つ目, 2つ目, 두 번째, 두번째, 두번째 거, 2번, दूसरा, दूसरी, दूसरे वाला,
    दूसरी वाली, dusra, dusri, dusra wala, dos, deux, due, dois, twee, dwa, два, iki, اثنان, 二, 둘, दो
"""
_LAST = """
    last, latter, bottom, lower, letzte, letzten, letzter, letztes, untere, dernier, derniere, ultimo,
    ultima, laatste, ostatni, ostatnia, ostatnie, последний, последняя, последнее, останній, остання,
    останнє, sonuncu, sonuncusu, الاخير, الأخير, الأخيرة, 最后, 最后一个, 最後, 後者, 后者, 마지막,
    후자, आखिरी, aakhri
"""
_BOTH = """
    both, all, both of them, both of these, all of them, either, beide, beides, alle beide, les deux,
    tous les deux, toutes les deux, los dos, las dos, ambos, ambas, entrambi, entrambe, tutti e due,
    tutte e due, os dois, as duas, allebei, alle twee, oba, obie, obydwa, obydwie, оба, обе,
    и то и другое, обидва, обидві, і те і інше, ikisi, ikisi de, her ikisi, her ikisi de, كلاهما,
    الاثنان, الاثنين, 两个, 兩個, 两个都, 兩個都, 两个都要, 兩個都要, 都, 都要, 両方, どちらも,
    どっちも, 둘 다, 둘다, 둘 다요, दोनों, dono
"""
_NONE = """
    neither, none, neither of them, neither of these, none of them, none of these, none of those,
    not these, no one, something else, anything else, other, another, i don't know, i dont know,
    don't know, dont know, not sure, i'm not sure, im not sure, no idea, dunno, idk, keine, keines,
    keins, keiner, keine von beiden, keins von beiden, keines von beiden, weder noch, etwas anderes,
    was anderes, weiß nicht, ich weiß nicht, keine ahnung, aucun, aucune, aucun des deux,
    aucune des deux, ni l'un ni l'autre, autre chose, je ne sais pas, sais pas, ninguno, ninguna,
    ninguno de los dos, ninguna de las dos, otra cosa, no sé, no lo sé, nessuno, nessuna,
    nessuno dei due, nessuna delle due, qualcos'altro, altro, non so, non lo so, nenhum, nenhuma,
    nenhum dos dois, outra coisa, não sei, geen, geen van beide, iets anders, weet ik niet,
    ik weet het niet, żaden, żadne, żadna, żadne z nich, coś innego, nie wiem, ни то ни другое, ни один,
    никакой, ничего из этого, другое, что-то другое, не знаю, ні те ні інше, жоден, жодне, інше,
    щось інше, hiçbiri, ikisi de değil, başka bir şey, bilmiyorum, لا هذا ولا ذاك, ولا واحد, شيء آخر,
    لا أعرف, لا أدري, 都不是, 都不要, 别的, 其他, 不知道, 不确定, どちらでもない, どちらでもありません,
    違う, ほか, 他, その他, わからない, わかりません, 둘 다 아니요, 둘 다 아니에요, 둘 다 아님, 다른 거,
    모르겠어요, 몰라요, कोई नहीं, दोनों नहीं, कुछ और, पता नहीं, koi nahi, kuch aur, pata nahi, what,
    huh, what do you mean, i don't understand, wie bitte, was meinst du, was meinen sie, comment ça,
    que voulez-vous dire, qué quieres decir, cosa intendi, come, o que, wat bedoel je, o co chodzi,
    что это значит, ne demek, 什么意思, どういう意味, 무슨 뜻이에요, क्या मतलब
"""
#: Words that may stand around a choice, or around the words of a topic.
_AROUND = """
    the, one, ones, option, number, nr, topic, answer, please, pls, plz, thanks, i, mean, meant,
    want, it, its, is, s, about, that, this, with, choose, take, think, would, like, be, so, um, ah, oh,
    ok, okay, well, yes, der, die, das, den, dem, ich, meine, meinte, nehme, nummer, thema, bitte, also,
    ja, von, le, la, les, l, un, une, numero, je, veux, parle, svp, oui, du, de, el, los, las, lo,
    opcion, por, favor, quiero, si, il, gli, opzione, per, favore, vorrei, o, a, os, as, opcao, quero,
    sim, het, optie, graag, ik, bedoel, ten, ta, to, opcja, prosze, chodzi, mi, tak, вариант, пункт,
    номер, пожалуйста, варіант, будь, ласка, secenek, numara, lutfen, olan, الخيار, رقم, من, فضلك, 请,
    번, 부탁해요, वाला, वाली, wala, wali, विकल्प, नंबर, vous, plait, te, alsjeblieft, 想要, 要, 我
"""


def choice(said: str, titles: Sequence[str]) -> tuple[str, ...] | None:
    """Which of `titles` are meant: none, some or all of them; `None` if `said` does not say that."""
    if len(said) > _LONGEST or not titles:
        return None
    said_words = _key(_NUMBER_SIGN.sub("", said)).split()
    whole = " ".join(after_courtesies(said_words, _THANKED) or said_words)
    words = [word for word in whole.split() if word not in _FILLING]
    of_title = [title for title in titles if not whole.isdecimal() and _is_of(whole.split(), title)]
    if len(of_title) == 1:  # "premier" is the first, unless it stands in a title
        return (of_title[0],)
    for key in (whole, " ".join(words), _ENDINGS.sub("", "".join(words))):
        if key in _NONES:
            return ()
        if key in _BOTHS:
            return tuple(titles)
        number = _number(key, len(titles))
        if number is not None:
            return (titles[number],)
    near = [title for title in titles if _is_of(words, title)]
    return (near[0],) if len(near) == 1 else None


def _number(key: str, count: int) -> int | None:
    if key.isdecimal():
        number = int(key) - 1
    else:
        number = 0 if key in _FIRSTS else 1 if key in _SECONDS else count - 1 if key in _LASTS else -1
    return number if 0 <= number < count else None


def _is_of(words: Sequence[str], title: str) -> bool:
    """Whether all that is left of what was said stands in the title."""
    of_title = _key(title)
    if not words or sum(map(len, words)) < 2:
        return False
    return set(words) <= set(of_title.split()) or (len(words) == 1 and _is_unspaced(words[0], of_title))


def _is_unspaced(word: str, of_title: str) -> bool:
    """In Chinese, Japanese or Korean the words of a title are not parted."""
    return word in of_title and not word.isascii() and not _PARTED.search(word)


def _key(text: str) -> str:
    folded = _MARKS.sub("", unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold()))
    folded = unicodedata.normalize("NFC", folded).replace("ł", "l").replace("ı", "i")
    kept = (c if c.isalnum() or unicodedata.category(c)[0] == "M" else " " for c in folded)
    return " ".join("".join(kept).split())


def _keys(entries: str) -> frozenset[str]:
    return frozenset(key for entry in entries.split(",") if (key := _key(entry)))


_FIRSTS, _SECONDS, _LASTS, _BOTHS, _NONES = map(_keys, (_FIRST, _SECOND, _LAST, _BOTH, _NONE))
_FILLING, _THANKED = _keys(_AROUND), phrases(THANKS)
