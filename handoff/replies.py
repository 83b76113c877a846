"""Short replies that mean one thing: yes, no, and "back to the bot". The whole message must say it."""

from collections.abc import Iterable
from functools import lru_cache

from handoff.fold import fold
from handoff.lexicon import VOCABULARIES

_LONGEST = 60  # characters; a longer message says something of its own

# Words that may stand around any of them. "not" and the like are not among them.
_POLITE = """
    please, pls, plz, thanks, thank you, thx, ty, bitte, danke, dankeschön, merci, svp, stp,
    s'il vous plaît, s'il te plaît, gracias, por favor, porfa, grazie, per favore, obrigado, obrigada,
    alsjeblieft, alstublieft, aub, bedankt, dank je, dank u, proszę, dziękuję, dzięki, пожалуйста,
    спасибо, будь ласка, дякую, lütfen, teşekkürler, teşekkür ederim, sağol, من فضلك, لو سمحت, شكرا,
    谢谢, 謝謝, 请, ありがとう, ありがとうございます, 감사합니다, 고마워요, कृपया, प्लीज़, धन्यवाद,
    शुक्रिया, shukriya, oh, ah, hmm, um, well, so, then, just, now, the bot, bot, ok, okay, 🙏, 🙂,
    😊, 😀
"""


class ShortReplies:
    """Understands yes, no and "back to the bot" in the languages of `handoff.lexicon`."""

    def __init__(self) -> None:
        self._yes = _keys(entry for v in VOCABULARIES for entry in v.phrases("yes"))
        self._no = _keys(entry for v in VOCABULARIES for entry in v.phrases("no"))
        self._stop = _keys(entry for v in VOCABULARIES for entry in v.phrases("stop"))
        self._polite = _keys(_POLITE.split(","))

    def accepts(self, text: str) -> bool | None:
        """Yes, no, or `None` if `text` is neither, both, or says more than that."""
        yes, no = self._is(text, self._yes), self._is(text, self._no)
        return None if yes == no else yes

    def wants_bot(self, text: str) -> bool:
        """`text` sends the person away or calls the bot back, and says nothing else."""
        return self._is(text, self._stop)

    def _is(self, text: str, phrases: frozenset[str]) -> bool:
        if len(text) > _LONGEST or "?" in text or "؟" in text or "？" in text:
            return False
        key = _key(text)
        if not key:
            return False
        return key in phrases or self._splits(key.split(), phrases)

    def _splits(self, words: list[str], phrases: frozenset[str]) -> bool:
        """Whether `words` is a row of the phrases and polite words, at least one phrase among them."""
        # reachable[i]: whether the first i words can be read so, and whether a phrase was among them
        reachable: list[set[bool]] = [{False}] + [set() for _ in words]
        for start in range(len(words)):
            if not reachable[start]:
                continue
            for end in range(start + 1, min(start + 8, len(words)) + 1):
                part = " ".join(words[start:end])
                if part in phrases:
                    reachable[end].add(True)
                elif part in self._polite:
                    reachable[end] |= reachable[start]
        return True in reachable[-1]


@lru_cache(maxsize=256)
def _key(text: str) -> str:
    kept = "".join(
        c if c.isalnum() or (not c.isascii() and c not in "¡¿。！，、…–—।؛،") else " " for c in fold(text)
    )
    return " ".join(kept.split())


def _keys(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(key for entry in entries if (key := _key(entry)))
