"""How the bot says an answer, an offer or a question: always with the way to a person."""

import re
from collections.abc import Sequence

from bot import buttons
from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import SMALL_TALK, Action, Answer, Awaiting, Button, Decision, Said
from bot.text import escape, parse, plain

_NUMBERED = re.compile(r"^\d+\. (.+)$", re.MULTILINE)


class Sayings:
    """Says it, and remembers in the draft what was asked by it."""

    def __init__(self, texts: Texts, *, company: str) -> None:
        self._texts = texts
        self._small_talk = {said: str(getattr(texts, said)).format(company=company) for said in SMALL_TALK}
        self._human = buttons.human(texts)

    def answer(self, draft: Draft, answer: Answer, *, question: str) -> None:
        """The answer, and then the offer of a person for what was asked besides and not found."""
        draft.say(self.with_source(answer), self._human, said=answer.small_talk or Said.ANSWER)
        if answer.missing:
            self.offer_for(draft, answer.missing, question=question)

    def small_talk(self, draft: Draft, said: Said) -> None:
        """A greeting, thanks or the like is answered in kind."""
        draft.say(self._small_talk[said], self._human, said=said)

    def offer_for(self, draft: Draft, missing: Sequence[str], *, question: str) -> None:
        """A person is offered for what was not found."""
        self.offer(draft, f"{self.not_found(missing)} {self._texts.not_found_offer}", question=question)

    def offer(self, draft: Draft, text: str, *, question: str, said: Said = Said.OFFER) -> None:
        """A person is offered in the words of `text`; a yes to it is about `question`."""
        no_thanks = Button(label=self._texts.button_no_thanks, action=Action.NO_THANKS)
        draft.say(text, self._human, no_thanks, said=said)
        draft.awaits(Awaiting.PERSON)
        draft.is_about(question)

    def leave_it(self, draft: Draft, *, is_paused: bool) -> Decision:
        """Nobody is wanted: the bot goes on, or people do while it is switched off."""
        if is_paused:
            draft.notice(self._texts.switched_off, self._human)
            return Decision(action="notice", reason="the offer was declined; the bot is paused")
        draft.say(self._texts.declined, self._human, said=Said.DECLINED)
        return Decision(action="notice", reason="the offer was declined")

    def ask_back(self, draft: Draft, answer: Answer, *, question: str) -> None:
        """Which of the topics they mean who asked `question`."""
        options = (Button(label=title, action=_option(title)) for title in answer.options)
        draft.say(_numbered(self._texts.clarify, answer.options), *options, self._human)
        draft.awaits(Awaiting.TOPIC)
        draft.is_about(question)

    def not_found(self, missing: Sequence[str]) -> str:
        """Names what was not found; empty if that is nothing."""
        return "\n\n".join(self._texts.not_found.format(question=escape(each)) for each in missing)

    def with_source(self, answer: Answer) -> str:
        """The answer, and below it where it is from."""
        names = dict.fromkeys(
            f"[{escape(c.title)}]({c.url})" if c.url else escape(c.title) for c in answer.citations
        )
        if not names:
            return self.words(answer)
        return f"{answer.text}\n\n_{self._texts.source.format(sources=', '.join(names))}_"

    def words(self, answer: Answer) -> str:
        """The answer alone; to small talk, what is said in kind."""
        return answer.text if answer.small_talk is None else self._small_talk[answer.small_talk]


def _numbered(question: str, titles: Sequence[str]) -> str:
    """The question with its options below it, so that one can be named where buttons cannot be tapped."""
    lines = (f"{number}. {escape(' '.join(title.split()))}" for number, title in enumerate(titles, start=1))
    return f"{question}\n\n" + "\n".join(lines)


def options_in(text: str) -> tuple[str, ...]:
    """The titles below such a question."""
    return tuple(plain(parse(title)) for title in _NUMBERED.findall(text))


def _option(title: str) -> str:
    """The action of an option: its title, cut to what every channel carries in a button."""
    return (Action.OPTION + title).encode()[:64].decode(errors="ignore")
