"""Opening forms in Slack, and looking at what was filled in before it is taken."""

from collections.abc import Mapping, Sequence
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_controls import PASS_ON
from adapters.slack_customer_errors import repeatable
from adapters.slack_errors import translated
from adapters.slack_forms import FilledIn, is_wrong, view, wrong_colleague
from adapters.slack_people import Person
from adapters.slack_places import InboxPlace
from adapters.slack_presses import FormWanted
from bot.config.texts import InboxTexts


class Modals:
    """The forms of the inbox. What one is about travels with it, so that nothing has to be remembered."""

    def __init__(self, *, client: AsyncWebClient, inboxes: Sequence[InboxPlace], texts: InboxTexts) -> None:
        self._client = client
        self._inboxes = tuple(inboxes)
        self._texts = texts

    async def open(self, wanted: FormWanted) -> None:
        """Show the form. Slack takes it for 3 seconds after the press, and shows a warning if it never comes.

        Source: https://docs.slack.dev/reference/methods/views.open
        """
        elsewhere = [
            place.name
            for place in self._inboxes
            if place.slack_channel_id != wanted.thread.slack_channel_id and wanted.form == PASS_ON
        ]
        shown = view(
            wanted.form,
            wanted.thread,
            texts=self._texts,
            inboxes=elsewhere,
            draft=wanted.draft,
            message_ts=wanted.message_ts,
        )
        with repeatable(), translated():
            await self._client.views_open(trigger_id=wanted.trigger_id, view=shown)

    def refused(self, form: FilledIn) -> Mapping[str, Any] | None:
        """The answer that keeps the form open, if what it says cannot be done."""
        if not form.problems:
            return None
        return is_wrong({block: str(getattr(self._texts, text)) for block, text in form.problems})

    def cannot_have_it(self, colleague: Person) -> Mapping[str, Any]:
        """The answer to a form that gives the conversation to somebody who may not answer customers."""
        return wrong_colleague(self._texts.form_not_them.format(name=colleague.name))
