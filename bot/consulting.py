"""What the documents say to what was asked, with and without what was said before it."""

from dataclasses import replace

from bot.asked import Asked, is_choice
from bot.draft import Draft
from bot.errors import AnswererError
from bot.model import Answer, Author
from bot.ports import Answerer, Question


class Consulting:
    """Asks the answerer."""

    def __init__(self, answerer: Answerer) -> None:
        self._answerer = answerer
        self.only_quotes = answerer.only_quotes

    async def look_up(self, draft: Draft, asked: Asked) -> Answer:
        """The answer, taking in what was said before.

        Raises:
            AnswererError: there could be none.
        """
        history = tuple(m for m in asked.before if m.author in (Author.CUSTOMER, Author.BOT, Author.STAFF))
        return await self._answerer.answer(
            Question(
                conversation_id=draft.conversation.id,
                text=asked.text,
                history=history,
                quotes=asked.quotes,
                instruction=draft.conversation.instruction,
            ),
            draft.so_far,
        )

    async def alone(self, draft: Draft, asked: Asked) -> Answer | None:
        """What the documents have on it whatever was said before; `None` if that is nothing."""
        try:
            answer = await self.look_up(draft, replace(asked, before=(), quotes=None))
        except AnswererError:
            return None
        return answer if answer.kind == "answer" else None

    async def stands_alone(self, draft: Draft, asked: Asked) -> bool:
        """Whether it is no word on the topics: a courtesy, or a question of its own that has an answer."""
        try:
            answer = await self.look_up(draft, asked)
        except AnswererError:
            return False
        return answer.kind == "smalltalk" or (answer.kind == "answer" and not is_choice(asked.text))
