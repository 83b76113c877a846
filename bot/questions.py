"""What a customer wants to know, in their own words, as far as they have said it."""

import re
from collections.abc import Callable, Sequence

from bot.draft import Draft
from bot.model import SMALL_TALK, Author, Message, Status
from bot.takingup import was_answered

_FEW = 3  # words; whoever writes fewer seldom says what they want to know
_MANY = 12  # words; nobody needs as many to ask for a person
_PARTS = re.compile(r"[,;:.!?،؛؟。！？、，\n]+")
# Of scripts that put no space between words a letter or two are one.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]")


class Questions:
    """Finds the question that staff should read first."""

    def __init__(self, *, asks_person: Callable[[str], bool], is_question: Callable[[str], bool]) -> None:
        self._asks_person = asks_person
        self._is_question = is_question

    def behind(self, draft: Draft, wish: Sequence[Message] = ()) -> str:
        """What somebody wants to know who asks for a person by `wish`; empty if they have not said.

        That is the wish itself where it says more than that; else what the bot has left unanswered; else what
        they asked last since a person last read along.
        """
        # "Can I talk to" and "a human" may come as two messages.
        if self.says_more(" ".join(line.text for line in wish)):
            return "\n".join(line.text for line in wish)
        conversation = draft.conversation
        if conversation.status is Status.OPEN and conversation.question:
            return conversation.question
        return self._asked_last(draft, wish)

    def _asked_last(self, draft: Draft, wish: Sequence[Message]) -> str:
        """The newest question that is more than a few words; else the newest, or none."""
        since = draft.escalation.shown_through if draft.escalation else 0
        before = [line for line in draft.messages if line not in wish]
        newest = ""
        for line, reply in zip(reversed(before), [None, *reversed(before)], strict=False):
            is_asked = line.seq > since and line.author is Author.CUSTOMER and bool(line.text)
            if not is_asked or (reply is not None and reply.said in SMALL_TALK):
                continue
            if (not newest or words(line.text) >= _FEW) and self._is_question(line.text):
                if words(line.text) >= _FEW:
                    return line.text
                newest = line.text
        return newest

    def says_more(self, wish: str) -> bool:
        """Whether somebody who asks for a person also says what about."""
        if words(wish) > _MANY:
            return True
        for part in _PARTS.split(wish):
            if words(part) <= _FEW:
                continue
            asks_with = _all_but_more_than_few(part)  # "a human" of "a human about my broken lamp"
            if not self._asks_person(part) or (asks_with and self._asks_person(asks_with)):
                return True
        return False

    def is_news(self, draft: Draft, text: str) -> bool:
        """Whether `text` says better what they wait for than what was known when a person was called."""
        if not self._is_question(text) or not self.gives_way(draft):
            return False
        return words(text) >= _FEW or not draft.conversation.question

    def gives_way(self, draft: Draft) -> bool:
        """Whether what is known says little, or was answered before a person was called."""
        known = draft.conversation.question
        return not known or words(known) < _FEW or was_answered(draft, known)


def _all_but_more_than_few(text: str) -> str:
    """As much of the beginning as leaves more than a few words behind it; empty if there is none."""
    spoken = text.split()
    kept = next((n for n in range(len(spoken) - 1, 0, -1) if words(" ".join(spoken[n:])) > _FEW), 0)
    return " ".join(spoken[:kept])


def words(text: str) -> int:
    """How many words there are, about."""
    return sum(
        max(1, len(_UNSPACED.findall(word)) // 2 if _UNSPACED.search(word) else 1)
        for word in re.findall(r"[\w'’]+", text)
    )
