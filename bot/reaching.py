"""Where nobody was there: what customers answer who were asked how they can be reached."""

from itertools import takewhile

from bot import buttons
from bot.asked import Asked
from bot.config.texts import Texts
from bot.contacts import KINDS, Contacts, looks_like_a_contact
from bot.draft import Draft
from bot.model import Author, Awaiting, Contact, Decision, Said, Status
from bot.parking import Parking
from bot.ports import Choose, Says
from bot.questions import words
from bot.text import has_question_mark

_FEW = 3  # words; a question of so many can only be about what was asked, such as "what for?"
_BRIEF = 8  # words, an address among them; with more they tell something else, too


class Reaching:
    """Takes a contact, or asks once more for what is missing."""

    def __init__(self, *, choose: Choose, contacts: Contacts, parking: Parking, texts: Texts) -> None:
        self._choose = choose
        self._contacts = contacts
        self._parking = parking
        self._texts = texts

    def is_told(self, draft: Draft, asked: Asked) -> bool:
        """Whether it is about where, how or when to reach them: "please call me" asks for nobody then."""
        if draft.conversation.status is not Status.PARKED:
            return False
        contact = self._contacts.read(asked.text)
        is_where = contact is not None and contact.kind != "none"
        if draft.conversation.awaiting is Awaiting.CONTACT:
            return is_where or asked.meant.way is not None
        is_told_where = is_where and (contact == Contact(kind="here") or asked.meant.way is not None)
        return is_told_where or self._is_another_way(draft, asked) or self._is_when(draft, asked)

    def can_read(self, text: str) -> bool:
        """Whether there is a valid address or number in it."""
        contact = self._contacts.read(text)
        return contact is not None and contact.kind in ("email", "phone")

    def heard(self, draft: Draft, asked: Asked) -> Decision | None:
        """What they say of it; `None` if they say something else, or were not asked."""
        if draft.conversation.awaiting is not Awaiting.CONTACT:
            if Says.WHAT_FOR in asked.meant.says and draft.transcript.last_said is not Said.ANSWER:
                draft.notice(draft.transcript.not_again(self._texts.contact_what_for, self._texts.noted))
                return Decision(action="park", reason="lead: asked what it is for", signals=asked.signals)
            if self._is_when(draft, asked):
                return self._parking.keep_best_time(draft, asked.text)
            if not self._is_another_way(draft, asked):
                return self._corrected(draft, asked)
            draft.awaits(Awaiting.CONTACT)
        return self._contact(draft, asked) or self._word_on_it(draft, asked) or self._way(draft, asked)

    def _contact(self, draft: Draft, asked: Asked) -> Decision | None:
        """They say where, or that they rather not."""
        text, is_taken_back = asked.text, Says.TAKES_BACK in asked.meant.says
        contact = self._contacts.read(text)
        if contact is None and not is_taken_back:  # "no need to call" names a way, too
            contact = self._contacts.by_way(draft, text, asked.meant)
        if contact is not None and contact.kind != "none":
            return self._parking.keep_contact(draft, contact, said=text)
        if contact is not None or is_taken_back or Says.NO in asked.meant.says:
            return self._parking.keep_contact(draft, _left_at(draft) or Contact(kind="none"))
        return None

    def _word_on_it(self, draft: Draft, asked: Asked) -> Decision | None:
        """They ask why, or to wait, or say when; or what they say of it cannot be read."""
        says = asked.meant.says
        if Says.WAIT in says:
            draft.notice(self._texts.take_your_time, said=Said.TAKE_TIME)
            return _no_contact(asked)
        if Says.WHAT_FOR in says:
            return self._say_what_for(draft, asked)
        if Says.TIME in says:
            return self._take_time(draft, asked)
        return self._ask_again(draft, asked) if looks_like_a_contact(asked.text) else None

    def _way(self, draft: Draft, asked: Asked) -> Decision | None:
        """They say by which way."""
        texts = self._texts
        if asked.meant.way is None:
            return None
        match KINDS.get(asked.meant.way):
            case "email":
                return self._ask_where(draft, asked, texts.ask_email)
            case "phone":
                self._parking.learn_best_time(draft, asked.text)
                return self._ask_where(draft, asked, texts.ask_number)
            case _:  # where we do not know who they are
                return self._say_which_ways(draft, asked)

    def _say_what_for(self, draft: Draft, asked: Asked) -> Decision:
        """They ask why, or whether they must."""
        texts = self._texts
        if Said.ASKED_ELSEWHERE in _said_lately(draft):
            draft.notice(draft.transcript.not_again(texts.contact_what_for, texts.noted))
        else:
            what_for = f"{texts.contact_what_for} {texts.contact_or_here}"
            self._ask_how(draft, draft.transcript.not_again(what_for, texts.ask_contact_how))
        return _no_contact(asked)

    def _take_time(self, draft: Draft, asked: Asked) -> Decision:
        """They say when, and where is still asked."""
        texts, told = self._texts, draft.transcript.last_told
        self._parking.learn_best_time(draft, asked.text)
        wheres = (texts.ask_number, texts.ask_email)
        where = next((text for text in wheres if told is not None and told.text.endswith(text)), None)
        if where is not None:
            draft.notice(f"{texts.noted}\n\n{where}", said=Said.ASKED_WHERE)
        elif _was_asked_again(draft):
            draft.notice(texts.noted)
        else:
            self._ask_how(draft, f"{texts.noted}\n\n{texts.ask_contact_how}")
        return _no_contact(asked)

    def _say_which_ways(self, draft: Draft, asked: Asked) -> Decision:
        if Said.ASKED_HOW in _said_lately(draft):
            return self._ask_again(draft, asked)
        self._ask_how(draft)
        return _no_contact(asked)

    def _corrected(self, draft: Draft, asked: Asked) -> Decision | None:
        """They thought better of where, or leave a contact after all."""
        text = asked.text
        is_brief = words(text) <= _BRIEF and not has_question_mark(text)
        contact = self._contacts.read(text) if is_brief else None
        if contact is None or contact.kind == "none":
            return None
        if contact.kind == "here" and _left_at(draft) and asked.meant.way != "here":
            return None  # "I'm here" takes back no address
        return self._parking.keep_contact(draft, contact, said=text)

    def _is_when(self, draft: Draft, asked: Asked) -> bool:
        """Whether they have said where, and now say when, or "call me tomorrow" of the same way."""
        kept, meant = _left_at(draft), asked.meant
        is_same_way = kept is not None and kept.kind == KINDS.get(meant.way or "")
        return (Says.TIME in meant.says and kept is not None) or (
            is_same_way and Says.DECLINES not in meant.says and self._parking.says_when(asked.text)
        )

    def _is_another_way(self, draft: Draft, asked: Asked) -> bool:
        """Whether they have said where, and now name a way that needs another: "call me instead"."""
        kind = KINDS.get(asked.meant.way or "")
        asks_for_ours = has_question_mark(asked.text) and words(asked.text) == 1  # "phone?"
        if draft.conversation.awaiting is Awaiting.CONTACT or kind is None or asks_for_ours:
            return False
        kept = _left_at(draft)
        return Says.DECLINES not in asked.meant.says and (kept is None or kept.kind != kind)

    def may_be_about_where(self, draft: Draft, asked: Asked) -> bool:
        """Whether a no may be about where they are reached alone: they would rather not say, or be called."""
        if draft.conversation.status is not Status.PARKED:
            return False
        says_no_call = Says.NO_CALL in asked.meant.says
        if draft.conversation.awaiting is Awaiting.CONTACT:
            return says_no_call or self._contacts.read(asked.text) == Contact(kind="none")
        kept = _kept(draft)
        return says_no_call and kept is not None and kept.kind != "phone"

    def says_too_little(self, draft: Draft, asked: Asked) -> Decision | None:
        """They agree, or ask back, without saying where: it is put in other words, once."""
        texts, said = self._texts, _said_lately(draft)
        if draft.conversation.awaiting is not Awaiting.CONTACT or Said.ASKED_ELSEWHERE in said:
            return None
        if draft.transcript.last_said is Said.ASKED_WHERE and words(asked.text) <= _FEW:
            return self._ask_again(draft, asked)
        agrees = asked.meant.any_of(Says.YES, Says.THANKS)
        asks_back = has_question_mark(asked.text) and words(asked.text) <= _FEW
        ways = (texts.button_reach_here, texts.button_reach_not)
        if not agrees and not asks_back and self._choose(asked.text, ways) is None:
            return None
        if Said.ASKED_HOW not in said:
            self._ask_how(draft)
            return _no_contact(asked)
        return (
            self._parking.keep_contact(draft, Contact(kind="here")) if Says.YES in asked.meant.says else None
        )

    def note(self, draft: Draft) -> None:
        """What they tell is kept, and they are told so, but not after each of their messages."""
        if not draft.transcript.was_just_told(self._texts.noted):
            draft.notice(self._texts.noted)
        elif draft.conversation.awaiting is Awaiting.CONTACT and not _was_asked_again(draft):
            self._ask_how(draft)

    def _ask_how(self, draft: Draft, text: str | None = None) -> None:
        here, not_said = buttons.reach_here(self._texts), buttons.reach_not(self._texts)
        draft.notice(text or self._texts.ask_contact_how, here, not_said, said=Said.ASKED_HOW)

    def _ask_where(self, draft: Draft, asked: Asked, text: str) -> Decision:
        """They chose a way: `text` asks for the number or the address, but not twice in a row."""
        if draft.transcript.was_just_told(text):
            return self._ask_again(draft, asked)
        draft.notice(text, said=Said.ASKED_WHERE)
        return _no_contact(asked)

    def _ask_again(self, draft: Draft, asked: Asked) -> Decision:
        """It could not be read in what they said."""
        draft.notice(draft.transcript.not_again(self._texts.ask_contact_again, self._texts.noted))
        return _no_contact(asked)


def _kept(draft: Draft) -> Contact | None:
    return draft.record.lead.contact if draft.record.lead is not None else None


def _left_at(draft: Draft) -> Contact | None:
    """Where they are reached as far as they have said: here, or at an address or number."""
    kept = _kept(draft)
    return kept if kept is not None and kept.kind != "none" else None


def _no_contact(asked: Asked) -> Decision:
    return Decision(action="park", reason="lead: no valid contact", signals=asked.signals)


def _was_asked_again(draft: Draft) -> bool:
    """Whether they were asked how else to reach them, or were asked twice already."""
    return not _said_lately(draft).isdisjoint((Said.ASKED_HOW, Said.ASKED_ELSEWHERE))


def _said_lately(draft: Draft) -> set[Said | None]:
    """What they were told since a person last wrote."""
    lines = takewhile(lambda line: line.author is not Author.STAFF, reversed(draft.messages))
    return {line.said for line in lines}
