"""Whether a customer asks the same thing for the third time."""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from bot.ports import Compass, Embedder, Repetition
from handoff.fold import fold, words
from handoff.one_more import parted
from handoff.replies import ShortReplies

_LOOK_BACK = 8  #: earlier messages considered, newest first

# With the knowledge: log-odds that three messages ask one thing, from the mean of their three pairs. A
# logistic regression over HINT3 curekart and BANKING77 together: three messages of one label against three of
# different labels, drawn at random or from neighbouring labels, the messages not in the knowledge; and the
# random ones again with their labels taken out of the knowledge, so that what is asked in vain counts, too.
# It fires where of three different questions, half of them of neighbouring labels, 1% would. That it counts
# how much of what two may be about is the same, too, changes nothing there (.975 and .996 are found at 1%
# false, .976 and .997 without); but of talks of six questions that a shop's pages do not answer .16 have
# three that are taken for one, and not .29.
_ALWAYS = -2.51
_SAME_ENTRY = 1.46  # for each time that it is e times likelier than chance that the two are about one entry
_LEAST = 0.1  # times; that two are about different entries is never surer than this
_SAME_DIRECTION = 4.89
_SAME_LETTERS = 6.0  # chosen last, once entries counted only as far as they are the same
_FIRES = 2.8
# The same where the knowledge has no vectors; the questions taken out of it told nothing there.
_ALWAYS_BY_WORDS = -3.45
_SAME_ENTRY_BY_WORDS = 1.86
_SAME_LETTERS_BY_WORDS = 11.25
_FIRES_BY_WORDS = 2.05

# Without knowledge, chosen on the same data.
_THRESHOLD = 0.44  # mean likeness of three messages, with vectors
_THRESHOLD_BY_WORDS = 0.16  # the same without
# So alike are different questions on one subject, too: "Reparatur" stands in what it costs and in how long it
# takes. Where nothing is known of what they mean, more must be alike.
_THRESHOLD_OF_UNKNOWN = 0.25
_WEAKEST = 0.5  # how much of the threshold the least alike pair must reach
_BY_MEANING = 0.8  # the share of meaning in likeness; the rest is letters

_Pairs = np.ndarray[tuple[int, int], np.dtype[np.float64]]
_Group = tuple[float, float, float]  # a value for each pair of three messages

_CORRECTION = re.compile(
    r"\b(?:i mean|i meant|meant to|sorry,? i|correction|rather than that|not that|instead of that|typo|"
    r"ich meine|ich meinte|"
    r"je voulais dire|quise decir|quiero decir|volevo dire|quis dizer|quero dizer|ik bedoel|ik bedoelde|"
    r"mialem na mysli|mialam na mysli|chodzilo mi|i wanted to say)\b|я имел|я имела|в смысле|"
    r"я мав на увазі|я мала на увазі|"
    r"demek istedi|kastettim|قصدت|اقصد|我的意思|我是说|というか|という意味|제 말은|내 말은|मेरा मतलब|^\s*\*\w+"
)
_LONGEST_CORRECTION = 100  # characters; who writes more asks anew, whatever words are in it
# "And for nurses?" asks for one thing more, of which nothing was said yet, unless it was asked before.
_LONGEST_ADDITION = 40  # characters
_LONGEST_COURTESY = 80  # characters
_COURTESIES = """
    hi, hey, hello, hi there, hello there, good morning, good afternoon, good evening, good day, hallo,
    moin, guten tag, guten morgen, guten abend, servus, bonjour, bonsoir, salut, hola, buenos días,
    buenas tardes, buenas, ciao, buongiorno, buonasera, salve, olá, bom dia, boa tarde, boa noite, hoi,
    goedendag, goedemorgen, goedemiddag, goedenavond, cześć, dzień dobry, dobry wieczór, привет,
    здравствуйте, добрый день, доброе утро, добрый вечер, привіт, добрий день, доброго дня, merhaba,
    selam, iyi günler, مرحبا, السلام عليكم, اهلا, 你好, 您好, こんにちは, こんばんは,
    おはようございます, 안녕하세요, 안녕, नमस्ते, namaste, thanks, thank you, thanks a lot,
    thanks so much, thank you so much, thank you very much, many thanks, thank u, thx, ty, tysm, cheers,
    danke, danke schön, dankeschön, danke sehr, vielen dank, besten dank, merci, merci beaucoup,
    gracias, muchas gracias, grazie, grazie mille, obrigado, obrigada, muito obrigado, muito obrigada,
    bedankt, dank je, dank je wel, dankjewel, dank u, dank u wel, dziękuję, dzięki, dziękuję bardzo,
    спасибо, спасибо большое, большое спасибо, дякую, дуже дякую, teşekkürler, teşekkür ederim,
    çok teşekkürler, sağol, sağ ol, شكرا, شكرا جزيلا, شكرا لك, 谢谢, 谢谢你, 谢谢您, 謝謝, 多谢,
    ありがとう, ありがとうございます, 감사합니다, 고마워요, 고마워, 고맙습니다, धन्यवाद, शुक्रिया,
    shukriya, bye, goodbye, see you, tschüss, auf wiedersehen, au revoir, adiós, hasta luego,
    arrivederci, tchau, até logo, doei, tot ziens, do widzenia, пока, до свидания, до побачення,
    hoşça kal, görüşürüz, مع السلامة, 再见, さようなら, 안녕히 계세요, great, perfect, nice, cool,
    awesome, super, got it, understood, that helps, i see, welcome, ok, okay, all right, alright,
    alles klar, verstanden, d'accord, vale, va bene, entendi, begrepen, jasne, понятно, ясно, хорошо,
    зрозуміло, tamam, anladım, حسنا, 好的, 明白了, わかりました, 알겠습니다, ठीक है, anyone there,
    are you there, so, and, again
"""
_COURTESY = re.compile(
    "(?:{0})(?: (?:{0}))*".format(
        "|".join(
            re.escape(" ".join(words(fold(entry))))
            for entry in sorted((each.strip() for each in _COURTESIES.split(",")), key=len, reverse=True)
        )
    )
)


class Repetitions:
    """Compares a message with the customer's earlier ones: what the knowledge has on them, meaning, letters.

    Without a compass meaning and letters decide, without an embedder letters alone.
    """

    def __init__(
        self, embedder: Embedder | None, replies: ShortReplies, compass: Compass | None = None
    ) -> None:
        self._embedder = embedder
        self._replies = replies
        self._compass = compass

    async def of(self, text: str, earlier: Sequence[str]) -> Repetition:
        """Whether `text` says what two of `earlier` (oldest first) said too; it does from strength 0.5 on."""
        if len(earlier) < 2 or not self._asks(text):
            return Repetition(strength=0.0)
        asked = [message for message in earlier[-_LOOK_BACK:] if self._asks(message)]
        times = Counter(parted(message)[1] for message in (*asked, text))
        before = [message for message in asked if _asks_again(message, times)]
        if len(before) < 2 or not _asks_again(text, times):
            return Repetition(strength=0.0)
        strengths = await self._strengths([text, *before])
        first, second = np.unravel_index(int(strengths.argmax()), strengths.shape)
        strength = float(strengths[first, second])
        fires = strength >= 0.5
        alike = (before[int(first) - 1], before[int(second) - 1]) if fires else ()
        return Repetition(strength=round(strength, 4), fires=fires, alike=alike)

    async def _strengths(self, texts: Sequence[str]) -> _Pairs:
        """How surely the first text, the one in the row and the one in the column are one question."""
        letters = _letters(texts)
        if self._compass is None:
            likeness = await self._likeness(texts, letters)
            return _of_groups(likeness, _scaled, _THRESHOLD if self._embedder else _THRESHOLD_BY_WORDS)
        bearings = await self._compass.bearings(texts)
        meetings = _meetings([bearing.entries for bearing in bearings])
        directions = [bearing.direction for bearing in bearings if bearing.direction is not None]
        if len(directions) < len(texts):
            odds = _SAME_ENTRY_BY_WORDS * np.log(meetings + _LEAST) + _SAME_LETTERS_BY_WORDS * letters
            by_words = _of_groups(odds, _probably, _FIRES_BY_WORDS - _ALWAYS_BY_WORDS)
            by_letters = _of_groups(letters, _scaled, _THRESHOLD_OF_UNKNOWN)
            # The knowledge may have no word of them, such as in a language that it is not in.
            known = np.array([bool(bearing.entries) for bearing in bearings], np.int64)
            return np.where(known[0] + known[:, None] + known >= 2, by_words, by_letters)
        entries = np.log(meetings * np.sqrt(_shared(meetings)) + _LEAST)
        along = np.stack(directions).astype(np.float64)
        odds = _SAME_ENTRY * entries + _SAME_DIRECTION * along @ along.T + _SAME_LETTERS * letters
        return _of_groups(odds, _probably, _FIRES - _ALWAYS)

    def _asks(self, text: str) -> bool:
        """Whether `text` can be asked again: no courtesy, correction or answer."""
        folded = fold(text).strip()
        said = " ".join(word for word in words(folded) if word[0].isalnum())
        if not said or (len(said) <= _LONGEST_COURTESY and _COURTESY.fullmatch(said)):
            return False
        if len(folded) <= _LONGEST_CORRECTION and _CORRECTION.search(folded):
            return False
        if self._replies.accepts(text) is not None or self._replies.wants_bot(text):
            return False
        return not said.replace(" ", "").isdecimal()

    async def _likeness(self, texts: Sequence[str], letters: _Pairs) -> _Pairs:
        """How alike the texts are, pair by pair, 0 to 1; equal ones are 1."""
        if self._embedder is None:
            return letters
        vectors = await self._embedder.embed(texts)
        meaning = np.clip(vectors @ vectors.T, 0.0, 1.0).astype(np.float64)
        return np.where(letters == 1.0, 1.0, _BY_MEANING * meaning + (1 - _BY_MEANING) * letters)


def _asks_again(text: str, times: Mapping[str, int]) -> bool:
    """Whether `text` is no addition, or one that was there before; `times` is how often each was."""
    opening, more = parted(text)
    return not opening or len(text.strip()) > _LONGEST_ADDITION or times[more] > 1


def _of_groups(pairs: _Pairs, strength: Callable[[_Group, float], float], threshold: float) -> _Pairs:
    """The strength of each group of the first text and two others, from its three pairs; 0 for no group."""
    found = np.zeros_like(pairs)
    for first in range(1, len(pairs)):
        for second in range(first + 1, len(pairs)):
            group = (float(pairs[0, first]), float(pairs[0, second]), float(pairs[first, second]))
            found[first, second] = strength(group, threshold)
    return found


def _probably(group: _Group, threshold: float) -> float:
    """The logistic function of how far the mean of the log-odds is above the threshold."""
    return 1 / (1 + math.exp(threshold - sum(group) / 3))


def _scaled(group: _Group, threshold: float) -> float:
    """The mean likeness, unless one pair has little in common; so that the threshold becomes 0.5."""
    least = min(group)
    together = least if least < _WEAKEST * threshold else sum(group) / 3
    if together < threshold:
        return max(0.0, together / threshold / 2)
    return 0.5 + (together - threshold) / (1 - threshold) / 2


def _meetings(entries: Sequence[Mapping[str, float]]) -> _Pairs:
    """How many times likelier than by chance each two are about one entry."""
    columns = {key: at for at, key in enumerate(dict.fromkeys(key for each in entries for key in each))}
    table = np.zeros((len(entries), len(columns)))
    for row, each in enumerate(entries):
        for key, sure in each.items():
            table[row, columns[key]] = sure
    return table @ table.T


def _shared(meetings: _Pairs) -> _Pairs:
    """How much of what each two may be about is the same, 0 to 1.

    What the knowledge has nothing on is a little near to much, and most of all to what all such is near to:
    "do you have feelings" and "do you have jobs" meet there.
    """
    alone = np.sqrt(meetings.diagonal())
    shared: _Pairs = meetings / np.maximum(np.outer(alone, alone), 1e-9)
    return shared


def _letters(texts: Sequence[str]) -> _Pairs:
    """How much the texts have the same letters, pair by pair, 0 to 1; equal ones are 1."""
    folded = [" ".join(words(fold(text))) for text in texts]
    return np.array([[_overlap(a, b) for b in folded] for a in folded])


def _overlap(one: str, other: str) -> float:
    """The share of three-letter pieces that two texts have in common."""
    a, b = _pieces(one), _pieces(other)
    return len(a & b) / len(a | b) if a and b else float(one == other)


def _pieces(text: str) -> set[str]:
    padded = f" {text} "
    return {padded[i : i + 3] for i in range(len(padded) - 2)}
