"""Short replies that mean one thing: yes, no, and "back to the bot". The whole message must say it."""

import re
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
    शुक्रिया, shukriya, thank u, tnx, thnx, cheers, danke dir, danke ihnen, danke schön, vielen dank,
    lieben dank, merci beaucoup, muchas gracias, grazie mille, muito obrigado, muito obrigada,
    hartelijk dank, bardzo dziękuję, dziękuję bardzo, большое спасибо, спасибо большое, дуже дякую,
    çok teşekkürler, شكرا جزيلا, 非常感谢, 谢谢你, oh, ah, hmm, um, well, so, then, just, now, the bot,
    bot, ok, okay, i'll wait, i will wait, ich warte, 🙏, 🙂, 😊, 😀
"""

# What is said to "shall I call a colleague?" besides yes and no. A mere "please" is a yes to it, too.
_DO_IT = """
    please, pls, plz, ye, yah, aye, call, call one, call them, call him, call her, please call, get one,
    get them, do so, go on, go for it, let's do that, that would be helpful, that would help,
    that would be good, that would be lovely, that would be wonderful, that'd be great, that'd be good,
    that'd help, i'd love that, i would love that, i'd love to, i'd like to, i would like to,
    i'd appreciate that, if possible, if you can, if you could, you can, you may, i think so, i guess so,
    i suppose so, might as well,
    bitte, jaa, joa, ruf an, rufen sie an, ruf einen, rufen sie einen, ruf jemanden, rufen sie jemanden,
    hol jemanden, holen sie jemanden, mach, mach mal, machen sie, tu das, tun sie das, das würde helfen,
    das wäre hilfreich, das wäre nett, das wäre super, das wäre schön, wenn möglich, wenn es geht,
    wenns geht, wenn das geht, ich denke schon, meinetwegen, von mir aus, das möchte ich, möchte ich,
    s'il vous plaît, s'il te plaît, svp, stp, appelez, appelez le, appelez la, appelle, appelle le,
    faites, faites le, fais le, ce serait bien, ça serait bien, si possible, si vous pouvez,
    je pense que oui, je crois que oui, j'aimerais bien, je voudrais bien,
    por favor, porfa, llámalo, llámala, llámelo, llámela, llama, llame, hágale, si es posible,
    si puede, si puedes, creo que sí, me gustaría, estaría bien, sería bueno, eso ayudaría,
    per favore, per piacere, chiamalo, chiamala, lo chiami, la chiami, chiama, chiami, chiamate, fallo,
    lo faccia, se possibile, se puoi, se può, credo di sì, mi piacerebbe, sarebbe utile, magari sì,
    chama, chame, pode chamar, por gentileza, se possível, se puder, acho que sim, gostaria, seria bom,
    seria ótimo,
    alsjeblieft, alstublieft, aub, roep maar, bel maar, roep er een, doe dat, als het kan,
    indien mogelijk, ik denk het wel, dat zou helpen, dat zou mooi zijn,
    zawołaj, wezwij, jeśli można, jeśli to możliwe, byłoby dobrze, byłoby miło, chyba tak,
    пожалуйста, зови, зовите, позови, вызывайте, если можно, если возможно, думаю да, хотелось бы,
    было бы неплохо,
    будь ласка, клич, кличте, поклич, викликайте, якщо можна, якщо можливо, думаю так, хотілося б,
    було б непогано,
    çağır, çağırın, arayın, çağırabilirsiniz, mümkünse, olabilir, iyi olurdu, sanırım evet,
    من فضلك, لو سمحت, اتصل به, إذا أمكن, أود ذلك,
    叫吧, 叫一个, 麻烦你, 麻烦您, 如果可以的话, 呼んで, 呼んでください, 頼む, できれば,
    불러, 불러줘, 불러주세요, 가능하면, 그렇게 해줘,
    कृपया, प्लीज़, बुला दो, बुलाओ, बुलाइए, बुला दीजिए, bula do, bulao, bulaiye, ho sake to
"""
_LEAVE_IT = """
    dont, don't bother, dont bother, its ok, its okay, its fine, thats ok, thats fine, i'm ok, im ok,
    all good, leave it, forget it, not today, rather not, i'd rather not,
    i'll manage, it can wait,
    nicht, bitte nicht, lass mal, lass gut sein, lassen sie, schon ok, schon okay,
    laisse tomber, laissez tomber, pas du tout, je préfère pas, je préfère que non, déjalo, no importa,
    no se preocupe, no te preocupes, non fa niente, non occorre, non si preoccupi, deixa pra lá,
    não faz mal, niet doen, doe maar niet, niet, nie ma potrzeby, nie rób tego, не беспокойтесь,
    оставьте, не турбуйтесь, boş ver, boşver, zahmet etmeyin, لا تتصل, لا داعي لذلك, 别叫, 不用叫,
    呼ばないで, 呼ばなくていい, 안 불러도 돼요, 부르지 마세요, मत बुलाओ, mat bulao
"""


class ShortReplies:
    """Understands yes, no and "back to the bot" in the languages of `handoff.lexicon`."""

    def __init__(self) -> None:
        self._yes = _keys(entry for v in VOCABULARIES for entry in v.phrases("yes"))
        self._no = _keys(entry for v in VOCABULARIES for entry in v.phrases("no"))
        self._do_it = self._yes | _keys(_DO_IT.split(","))
        self._leave_it = self._no | _keys(_LEAVE_IT.split(","))
        self._stop = _keys(entry for v in VOCABULARIES for entry in v.phrases("stop"))
        self._polite = _keys(_POLITE.split(","))

    def accepts(self, text: str) -> bool | None:
        """Yes, no, or `None` if `text` is neither, both, or says more than that."""
        return self._either(text, self._yes, self._no)

    def takes_offer(self, text: str) -> bool | None:
        """The same to "shall I call a colleague?", where "please" and "call them" are a yes, too."""
        return self._either(text, self._do_it, self._leave_it)

    def wants_bot(self, text: str) -> bool:
        """`text` sends the person away or calls the bot back, and says nothing else."""
        return self._is(text, self._stop)

    def _either(self, text: str, yes: frozenset[str], no: frozenset[str]) -> bool | None:
        accepts, declines = self._is(text, yes), self._is(text, no)
        return None if accepts == declines else accepts

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


_SKINS = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")  # a thumb means the same in every color
_PICTURE = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")  # stands for itself, without a space, too


@lru_cache(maxsize=256)
def _key(text: str) -> str:
    kept = "".join(
        c if c.isalnum() or (not c.isascii() and c not in "¡¿。！，、…–—।؛،") else " "
        for c in _SKINS.sub("", fold(text))
    )
    return " ".join(_PICTURE.sub(r" \g<0> ", kept).split())


def _keys(entries: Iterable[str]) -> frozenset[str]:
    return frozenset(key for entry in entries if (key := _key(entry)))
