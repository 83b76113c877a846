"""Short replies that mean one thing: yes, no, and "back to the bot". The whole message must say it."""

import re
from collections.abc import Iterator
from functools import cache

from bot.text import has_question_mark
from handoff.courtesies import COURTESIES, THANKS
from handoff.fold import fold
from handoff.lexicon import VOCABULARIES
from handoff.over import is_over
from handoff.phrasebook import EVERY
from handoff.whole import keys, phrases, says

# Somebody says yes and takes it back at once: "yes, but I do not want to talk to anyone". Of folded text.
_NOT_WANTED = re.compile(
    r"\b(?:don'?t|do not|does not|didn'?t|did not|not|never|no longer|without|rather not)\b.{0,20}"
    r"\b(?:want|need|wish|talk|talking|speak|speaking|call|calling|anyone|anybody|someone|person|people|human)\b"
    r"|\b(?:no|without)\b (?:a )?(?:person|people|humans?|one|calls?|body|agents?|colleagues?)\b"
    r"|\bnicht (?:mehr )?(?:reden|sprechen|telefonieren|anrufen|holen|rufen)\b"
    r"|\b(?:will|mochte|mag|brauche?)\b.{0,20}\b(?:nicht|kein\w*|niemand\w*)\b"
    r"|\bmit niemande?m\b|\bohne (?:jemanden|einen menschen)\b"
    r"|\bkeine[nm]? (?:mensch\w*|kolleg\w*|mitarbeiter\w*|person\w*)\b"
    r"|\bne (?:veux|souhaite|voudrais|desire)\b|\bn'ai pas besoin\b|\bsans personne\b"
    r"|\bpas (?:besoin|envie|parler|appeler)\b|\bpas (?:de |d')(?:personne|humain|collegue|appel)\b"
    r"|\bno (?:\w+ )?(?:quiero|necesito|deseo|llam\w+|hablar)\b|\bcon nadie\b|\bsin (?:hablar|nadie)\b"
    r"|\bnon (?:\w+ )?(?:voglio|vorrei|serve|desidero|chiam\w+|parlare)\b|\bnon ho bisogno\b"
    r"|\bcon nessuno\b|\bnao (?:\w+ )?(?:quero|preciso|desejo|cham\w+|falar)\b|\bcom ninguem\b"
    r"|\b(?:wil|hoef|zou)\b.{0,12}\b(?:niet|geen|niemand)\b|\bmet niemand\b"
    r"|\bnie (?:chce|potrzebuje|potrzeba|dzwon\w*|rozmawiac)\b|\bz nikim\b"
    r"|\bне (?:хочу|надо|нужно|нужен|нужна|звони\w*|зови\w*)\b|\bни с кем\b"
    r"|\bне (?:треба|потрібно|потрібен|потрібна|дзвон\w*|клич\w*)\b|\bні з ким\b"
    r"|\bistemiyorum\b|\bgerek yok\b|\bkimseyle\b"
    r"|لا (?:اريد|احتاج|ارغب)|ما (?:اريد|ابي|بدي)|مع احد"
    r"|不想|不要|不需要|不用|别叫|たくない|たくありません|いりません|必要ない|必要ありません|不要です"
    r"|싫|싶지 않|원하지 않|필요 없|필요없|नहीं चाहिए|नहीं करना|नहीं चाहता|नहीं चाहती|nahi chahiye|nahi karna"
)
# Who says yes and more: "yes please, my order is 4711", "yes but not by phone". A question is no yes.
_BUT_OR_AND = "|".join(word.strip() for word in EVERY.but_or_and.split(","))
_AFTER_YES = re.compile(rf"(?:[,.!;:\n–—،，。！、]|(?<!\w)-|-(?!\w))+|\s(?=(?:{_BUT_OR_AND})\s)")
_PLEA = phrases("🙏")  # beside words it is a courtesy
_BUTS = phrases(EVERY.but_or_and)
_HEARD_BEFORE, _EXACTLY = phrases(EVERY.heard_before), phrases(EVERY.exactly)
_WELL = phrases(EVERY.well)
_PLEASES = phrases(EVERY.please, EVERY.thankful_please)
_THANKED = THANKS | phrases(EVERY.thanks_for_help)
_MERE = COURTESIES - phrases(EVERY.please)  # who says please wishes for something


class ShortReplies:
    """Understands yes, no and "back to the bot" in the languages of `handoff.lexicon`."""

    def __init__(self) -> None:
        self._yes = keys(entry for v in VOCABULARIES for entry in v.phrases("yes"))
        self._no = keys(entry for v in VOCABULARIES for entry in v.phrases("no"))
        fine_by_me = phrases(EVERY.fine_by_me)
        self._do_it = self._yes | phrases(EVERY.do_it) | fine_by_me
        self._no_call = phrases(EVERY.no_call)
        self._call_off = phrases(EVERY.call_off) | self._no_call
        self._leave_it = self._no | phrases(EVERY.leave_it, EVERY.no_more) | self._call_off
        self._stop = keys(entry for v in VOCABULARIES for entry in v.phrases("stop"))
        self._unmoved = phrases(EVERY.around_yes, EVERY.well) | COURTESIES | THANKS
        self._polite = self._unmoved | phrases(EVERY.after_all)
        self._i_see = phrases(EVERY.i_see) | fine_by_me
        self._plain_yes = phrases(EVERY.plain_yes)
        self._wish = phrases(EVERY.do_it, EVERY.please) - self._plain_yes
        self._after_all = phrases(EVERY.after_all)
        self._well = phrases(EVERY.well, "just, now") | COURTESIES
        self._clear_yes = self._yes - phrases(EVERY.i_see, EVERY.praise_of_page, EVERY.vague_yes)
        self._clear_yes |= phrases(EVERY.surely_yes)
        self._heard = phrases(EVERY.heard)
        self._surely = (self._do_it - self._i_see - phrases(EVERY.praise_of_page)) | self._clear_yes
        self._yes_begins = {key.split()[0] for key in self._clear_yes | self._polite}

    def accepts(self, text: str) -> bool | None:
        """Yes, no, or `None` if `text` is neither, both, or says more than that."""
        return self._either(text, self._yes, self._no)

    def takes_offer(self, text: str) -> bool | None:
        """The same to "shall I call a colleague?", where "please" and "call them" are a yes, too.

        So is a yes that says more, unless it asks something or takes the yes back.
        """
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is not None:
            return whole
        return True if says(text, _PLEA, frozenset()) else self._says_yes_and_more(text)

    def _says_yes_and_more(self, text: str) -> bool | None:
        """Whether the yes of a message that says more still stands; `None` if it is no such message."""
        more = self._after_yes(text)
        return None if more is None else not self._refuses(more)

    def _after_yes(self, text: str) -> str | None:
        """What follows the yes of a message that says more; `None` if it is no such message."""
        if has_question_mark(text) or not self._begins_like_a_yes(text):
            return None
        first, *more = _AFTER_YES.split(_after_courtesies(text), maxsplit=1)
        rest = more[0] if more else self._after_yes_please(first)
        is_yes = not more or says(first, self._clear_yes, self._polite)
        if not rest or not is_yes or self._is_put_off(rest) or says(rest, self._polite, self._polite):
            return None
        return rest

    def _is_put_off(self, rest: str) -> bool:
        around = self._polite | _BUTS
        return any(says(part, self._leave_it, around) for part in (rest, *_first_part(rest)))

    def _refuses(self, rest: str) -> bool:
        """Whether their yes is for something else: "yes, cancel", "yes, found it", "yes, I know"."""
        around = self._polite | _BUTS
        sent_away = any(says(part, self._stop, around) for part in (rest, *_first_part(rest)))
        is_for_else = says(rest, _HEARD_BEFORE, around) or self._is_settled(rest)
        return sent_away or is_for_else or _NOT_WANTED.search(fold(rest)) is not None

    def _is_settled(self, rest: str) -> bool:
        """Whether they say that it is over, and leave it at that."""
        parts = list(_parts(rest))
        return any(map(is_over, parts)) and all(
            is_over(part) or says(part, self._leave_it | self._polite, self._polite | _BUTS) for part in parts
        )

    def _begins_like_a_yes(self, text: str) -> bool:
        """Quick to say of most messages that they do not."""
        return any(key.split()[0] in self._yes_begins for key in keys(text.split()[:1]))

    def _after_yes_please(self, text: str) -> str:
        words = text.split()
        for count in range(min(5, len(words) - 1), 1, -1):
            head = " ".join(words[:count])
            is_yes = says(head, self._clear_yes, COURTESIES | _PLEASES)
            if is_yes and not says(head, self._clear_yes, COURTESIES - _PLEASES):
                return " ".join(words[count:])
        return ""

    def takes_surely(self, text: str) -> bool:
        """A yes to that offer where "ok" or praise may be for what was said beside it."""
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is None:
            return self._says_yes_and_more(text) is True
        around = self._polite | self._i_see
        return whole and says(text, self._surely, around) and not says(text, _EXACTLY, around | self._yes)

    def takes_in_doubt(self, text: str) -> bool:
        """Thanks beside a word of having heard, which is a yes to that offer or the end: "ok thanks"."""
        return says(text, self._heard, _MERE | _THANKED) and says(text, _THANKED, _MERE | self._heard)

    def insists(self, text: str) -> bool:
        """A yes to that offer where it was declined before: neither "ok" nor "yes, thanks", which agree."""
        whole = self._either(text, self._do_it, self._leave_it)
        if whole is None:
            return self._says_yes_and_more(text) is True
        around = self._polite | self._i_see
        if not whole:
            return False
        return (
            says(text, self._plain_yes, self._well)
            or says(text, self._wish, around | self._do_it)
            or says(text, self._after_all, around | self._do_it)
        )

    def takes_back(self, text: str) -> bool:
        """A no from somebody who had taken that offer, such as "actually no"; a mere "no" says too little."""
        if self.takes_offer(text) is not False:
            return False
        is_called_off = says(text, self._call_off, self._polite | self._leave_it)
        is_mere_no = says(text, self._leave_it, self._unmoved)
        return is_called_off or not is_mere_no or self._begins_anew(text)

    def needs_no_call(self, text: str) -> bool:
        """Such a no that is about a call and says no more: they may wish to be written to."""
        return says(text, self._no_call, self._unmoved | self._no)

    def _begins_anew(self, text: str) -> bool:
        """Whether what follows begins anew: "no wait, don't"."""
        first, *rest = _AFTER_YES.split(text, maxsplit=1)
        return bool(rest) and says(first, _WELL, COURTESIES) and says(rest[0], self._leave_it, self._polite)

    def wants_bot(self, text: str) -> bool:
        """`text` sends the person away or calls the bot back, and says nothing else."""
        return says(text, self._stop, self._polite)

    def _either(self, text: str, yes: frozenset[str], no: frozenset[str]) -> bool | None:
        accepts, declines = says(text, yes, self._polite), says(text, no, self._polite | _BUTS)
        return None if accepts == declines else accepts


@cache
def short_replies() -> ShortReplies:
    """Reading all languages' words takes a while, and what comes of it never changes."""
    return ShortReplies()


def _after_courtesies(text: str) -> str:
    """`text` without the parts at its beginning that are nothing but polite: "hello, ..."."""
    text, start = text.strip(), 0
    for mark in _AFTER_YES.finditer(text):
        if not says(text[start : mark.start()], COURTESIES, COURTESIES):
            break
        start = mark.end()
    return text[start:].strip()


def _parts(text: str) -> Iterator[str]:
    return filter(None, map(str.strip, _AFTER_YES.split(text)))


def _first_part(text: str) -> Iterator[str]:
    yield next(_parts(text), "")
