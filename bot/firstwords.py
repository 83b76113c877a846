"""What the company says at once to who writes of a matter for people: what to do until somebody comes."""

from collections.abc import Mapping
from datetime import timedelta

from bot.draft import Draft
from bot.ports import Sensitivity

_NOT_AGAIN_WITHIN = timedelta(hours=1)


class FirstWords:
    """`says` are the words of each topic that has any, in Markdown."""

    def __init__(self, says: Mapping[str, str]) -> None:
        self._says = says

    def say(self, draft: Draft, sensitivity: Sensitivity) -> None:
        """Say them if the matter is one of these, whoever is there, unless they were said just now."""
        text = self._says.get(sensitivity.topic or "") if sensitivity.action is not None else None
        if text is None:
            return
        since = draft.now - _NOT_AGAIN_WITHIN
        if not any(line.text == text and line.at > since for line in draft.messages):
            draft.notice(text)
