"""Where nobody was there: what customers answer who were asked how they can be reached."""

from bot.asked import Asked
from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Action, Author, Awaiting, Button, Contact, Decision, Said, Status
from bot.parking import Parking
from bot.ports import Replies
from bot.questions import words
from bot.text import has_question_mark

_FEW = 3  # words; a question of so many can only be about what was asked, such as "what for?"
_BRIEF = 8  # words, an address among them; with more they tell something else, too


class Reaching:
    """Takes a contact, or asks once more for what is missing."""

    def __init__(self, *, replies: Replies, parking: Parking, texts: Texts) -> None:
        self._replies = replies
        self._parking = parking
        self._texts = texts

    def is_told(self, draft: Draft, text: str) -> bool:
        """Whether they were asked and say where or by which way: "please call me" asks for nobody then."""
        if draft.conversation.status is not Status.PARKED:
            return False
        contact = self._parking.read_contact(text)
        is_where = contact is not None and contact.kind != "none"
        if draft.conversation.awaiting is Awaiting.CONTACT:
            return is_where or self._replies.way(text) is not None
        return is_where and (contact == Contact(kind="here") or self._replies.way(text) is not None)

    def heard(self, draft: Draft, asked: Asked) -> Decision | None:
        """What they say of it; `None` if they say something else, or were not asked."""
        text = asked.text
        if draft.conversation.awaiting is not Awaiting.CONTACT:
            return self._corrected(draft, text)
        contact = self._parking.read_contact(text) or self._by_way(draft, text)
        if contact is not None:
            return self._parking.keep_contact(draft, contact, said=text)
        if self._replies.accepts(text) is False:
            return self._parking.keep_contact(draft, Contact(kind="none"))
        texts = self._texts
        if self._replies.asks_to_wait(text):
            draft.notice(texts.take_your_time, said=Said.TAKE_TIME)
            return _no_contact(asked)
        if _looks_like_a_contact(text):
            return self._ask_again(draft, asked, texts.ask_contact_again)
        match self._replies.way(text):
            case None:
                return None
            case "email":
                return self._ask_again(draft, asked, texts.ask_email)
            case "phone" | "whatsapp":
                self._parking.learn_best_time(draft, text)
                return self._ask_again(draft, asked, texts.ask_number)
            case _:  # where we do not know who they are
                return self._say_which_ways(draft, asked)

    def _say_which_ways(self, draft: Draft, asked: Asked) -> Decision:
        if self._texts.ask_contact_how in _told_lately(draft):
            return self._ask_again(draft, asked, self._texts.ask_contact_again)
        self._ask_how(draft)
        return _no_contact(asked)

    def _corrected(self, draft: Draft, text: str) -> Decision | None:
        """They thought better of where, or leave a contact after all."""
        is_brief = words(text) <= _BRIEF and not has_question_mark(text)
        contact = self._parking.read_contact(text) if is_brief else None
        if contact is None or contact.kind == "none":
            return None
        if contact.kind == "here" and self._is_kept(draft) and self._replies.way(text) != "here":
            return None  # "I'm here" takes back no address
        return self._parking.keep_contact(draft, contact, said=text)

    def _is_kept(self, draft: Draft) -> bool:
        """Whether they have left an address or a number."""
        kept = draft.record.lead.contact if draft.record.lead is not None else None
        return kept is not None and kept.kind in ("email", "phone")

    def says_too_little(self, draft: Draft, asked: Asked) -> Decision | None:
        """They agree, or ask back, without saying where: it is put in other words, once."""
        texts, replies, told = self._texts, self._replies, _told_lately(draft)
        if draft.conversation.awaiting is not Awaiting.CONTACT or texts.ask_contact_elsewhere in told:
            return None
        if told[-1:] in ([texts.ask_number], [texts.ask_email]) and words(asked.text) <= _FEW:
            return self._ask_again(draft, asked, texts.ask_contact_again)
        agrees = replies.accepts(asked.text) is True
        asks_back = has_question_mark(asked.text) and words(asked.text) <= _FEW
        ways = (texts.button_reach_here, texts.button_reach_not)
        if not agrees and not asks_back and replies.chooses(asked.text, ways) is None:
            return None
        if texts.ask_contact_how not in told:
            self._ask_how(draft)
            return _no_contact(asked)
        return self._parking.keep_contact(draft, Contact(kind="here")) if agrees else None

    def note(self, draft: Draft) -> None:
        """What they tell is kept, and they are told so, but not after each of their messages."""
        texts, told = self._texts, _told_lately(draft)
        if told[-1:] != [texts.noted]:
            draft.notice(texts.noted)
        elif draft.conversation.awaiting is Awaiting.CONTACT and not _may_be_gone(told, texts):
            self._ask_how(draft)

    def _ask_how(self, draft: Draft) -> None:
        here = Button(label=self._texts.button_reach_here, action=Action.REACH_HERE)
        not_said = Button(label=self._texts.button_reach_not, action=Action.REACH_NOT)
        draft.notice(self._texts.ask_contact_how, here, not_said, said=Said.ASKED_HOW)

    def _by_way(self, draft: Draft, text: str) -> Contact | None:
        """This very channel is here; who writes from a phone number can be called at it."""
        conversation, way = draft.conversation, self._replies.way(text)
        if way == conversation.address.channel:
            return Contact(kind="here")
        number = conversation.customer.handle
        if way in ("phone", "whatsapp") and number is not None and number.startswith("+"):
            return None if _looks_like_a_contact(text) else Contact(kind="phone", value=number)
        return None

    def _ask_again(self, draft: Draft, asked: Asked, said: str) -> Decision:
        """Ask for it, but not in the same words twice in a row."""
        texts = self._texts
        if _told_lately(draft)[-1:] == [said]:
            said = texts.ask_contact_again if said != texts.ask_contact_again else texts.noted
        draft.notice(said)
        return _no_contact(asked)


def _no_contact(asked: Asked) -> Decision:
    return Decision(action="park", reason="lead: no valid contact", signals=asked.signals)


def _may_be_gone(told: list[str], texts: Texts) -> bool:
    """Whether they were asked how else to reach them, or were asked twice already."""
    return texts.ask_contact_elsewhere in told or texts.ask_contact_how in told


def _told_lately(draft: Draft) -> list[str]:
    """What they were told since a person last wrote, oldest first."""
    told: list[str] = []
    for line in draft.messages:
        if line.author is Author.STAFF:
            told.clear()
        elif line.author in (Author.BOT, Author.NOTICE):
            told.append(line.text)
    return told


def _looks_like_a_contact(text: str) -> bool:
    """An address or number that somebody meant to give, although it is not valid."""
    spelled = "at" in (said := text.casefold().split()) and "dot" in said
    bracketed = any(at in text.casefold() for at in ("(at)", "[at]"))
    return "@" in text or spelled or bracketed or sum(character.isdigit() for character in text) >= 5
