"""What we ask of Slack for customers: messages, files, and who is there."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_customer_blocks import Rendered
from adapters.slack_customer_errors import Done, about_customers, repeatable
from adapters.slack_errors import code_of
from adapters.slack_files import Contents
from adapters.slack_posting import AS_WRITTEN, key_of, with_key
from bot.clock import Clock
from bot.model import Address, Speaker
from bot.ports import File

#: how long after a doubtful attempt its message is looked for
_LOOK_BACK_SECONDS = 3600.0
_PAGE, _MOST_PAGES = 200, 10
_NAME_CHARACTERS = 80  # as long as a name in a Slack profile may be


class Calls:
    """The Web API of one Slack app. Every method raises the errors of `bot.ports.Adapter.send`."""

    def __init__(self, *, client: AsyncWebClient, clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._contents = Contents(client=client)
        self._may_name_speakers = True  # until Slack says that the app may not

    # --- messages ------------------------------------------------------------------------------------------

    async def send(
        self, to: Address, message: Rendered, *, key: str, again: bool, speaker: Speaker | None = None
    ) -> str:
        """Post a message and return its `ts`; with `again` it is first looked for by its key.

        It shows `speaker` in place of the app, if the app has the scope for that.
        """
        if again:
            found = await self._find(to, lambda posted: key_of(posted) == key)
            if found is not None:
                return str(found["ts"])
        with about_customers():
            if speaker is not None and self._may_name_speakers:
                try:
                    return await self._post(to, message, key=key, speaker=speaker)
                except SlackApiError as error:
                    if code_of(error) != "missing_scope":
                        raise
                    self._may_name_speakers = False
            return await self._post(to, message, key=key, speaker=None)

    async def _post(self, to: Address, message: Rendered, *, key: str, speaker: Speaker | None) -> str:
        # Source: https://docs.slack.dev/reference/methods/chat.postMessage#authorship
        posted = await self._client.chat_postMessage(
            channel=to.chat,
            thread_ts=to.thread,
            text=message.text,
            blocks=message.blocks,
            metadata=with_key(key),
            username=None if speaker is None else speaker.name[:_NAME_CHARACTERS],
            icon_url=None if speaker is None else speaker.picture,
            **AS_WRITTEN,
        )
        return str(posted["ts"])

    async def edit(self, to: Address, ts: str, message: Rendered) -> None:
        """Replace what a message says."""
        with repeatable(), about_customers():
            await self._client.chat_update(
                channel=to.chat,
                ts=ts,
                text=message.text,
                blocks=message.blocks,
                parse="none",
                link_names=False,
            )

    async def delete(self, to: Address, message_id: str) -> None:
        """Take back a message by its `ts`, or a file by its id."""
        try:
            with repeatable(), about_customers("message_not_found", "file_not_found", "file_deleted"):
                if _is_file(message_id):
                    await self._client.files_delete(file=message_id)
                else:
                    await self._client.chat_delete(channel=to.chat, ts=message_id)
        except Done:
            return

    async def status(self, to: Address, status: str) -> None:
        """Say in an assistant thread what is being done; our next message takes it away."""
        if to.thread is not None:
            with about_customers():
                await self._client.assistant_threads_setStatus(
                    channel_id=to.chat, thread_ts=to.thread, status=status
                )

    async def suggest(self, chat: str, thread: str, *, prompt: str) -> None:
        """Offer a first message in an assistant thread."""
        with about_customers():
            await self._client.assistant_threads_setSuggestedPrompts(
                channel_id=chat, thread_ts=thread, prompts=[{"title": prompt, "message": prompt}]
            )

    async def direct(self, member: str) -> str:
        """The id of our direct conversation with somebody."""
        with repeatable(), about_customers():
            opened = await self._client.conversations_open(users=member)
        return str(opened["channel"]["id"])

    async def thread(self, chat: str, thread: str, *, since: str | None = None) -> list[Mapping[str, Any]]:
        """Its first message and what stands in a thread after `since`, oldest first.

        The newest may be missing from a very long one.
        """
        return await self._pages(self._client.conversations_replies, channel=chat, ts=thread, oldest=since)

    async def history(self, chat: str, *, since: str) -> list[Mapping[str, Any]]:
        """What was written in a conversation or channel after `since`, newest first, without threads."""
        return await self._pages(self._client.conversations_history, channel=chat, oldest=since)

    async def directs(self) -> list[Mapping[str, Any]]:
        """Our direct conversations, as Slack describes them; a very large workspace has more."""
        return await self._pages(self._client.conversations_list, of="channels", types="im")

    # --- files ---------------------------------------------------------------------------------------------

    async def send_file(self, to: Address, file: File, *, again: bool) -> str:
        """Share a file and return its id. A file has no key: with `again` one that looks the same is it."""
        if again:
            wanted = (file.name, file.size)
            found = await self._find(to, lambda posted: wanted in _files(posted))
            if found is not None:
                return _files(found)[wanted]
        with repeatable(), about_customers():
            place = await self._client.files_getUploadURLExternal(filename=file.name, length=file.size)
        await self._contents.upload(str(place["upload_url"]), file)
        with about_customers():
            await self._client.files_completeUploadExternal(
                files=[{"id": str(place["file_id"]), "title": file.name}],
                channel_id=to.chat,
                thread_ts=to.thread,
            )
        return str(place["file_id"])

    async def file(self, file_id: str) -> Mapping[str, Any]:
        """What Slack says of a file."""
        with repeatable(), about_customers():
            found = (await self._client.files_info(file=file_id)).get("file")
        return found if isinstance(found, Mapping) else {}

    async def fetch(self, file_id: str) -> AsyncIterator[bytes]:
        """The content of a file, piece by piece."""
        found = await self.file(file_id)
        async for piece in self._contents.download(found):
            yield piece

    # --- reading -------------------------------------------------------------------------------------------

    async def _find(
        self, to: Address, holds: Callable[[Mapping[str, Any]], bool]
    ) -> Mapping[str, Any] | None:
        """A message there from a moment ago."""
        place: dict[str, Any] = {"channel": to.chat}
        method: Callable[..., Awaitable[Any]] = self._client.conversations_history
        if to.thread is not None:
            place["ts"], method = to.thread, self._client.conversations_replies
        since = f"{self._clock.now().timestamp() - _LOOK_BACK_SECONDS:.6f}"
        posted = await self._pages(method, oldest=since, include_all_metadata=True, **place)
        return next((message for message in posted if holds(message)), None)

    async def _pages(
        self, method: Callable[..., Awaitable[Any]], *, of: str = "messages", **arguments: Any
    ) -> list[Mapping[str, Any]]:
        found: list[Mapping[str, Any]] = []
        cursor: str | None = None
        for _ in range(_MOST_PAGES):
            with repeatable(), about_customers():
                answer = await method(**arguments, limit=_PAGE, cursor=cursor)
            found += answer.get(of) or ()
            cursor = (answer.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
        return found


def _files(message: Mapping[str, Any]) -> dict[tuple[str, int], str]:
    """The files of a message of ours: name and size -> id."""
    if not message.get("bot_id"):
        return {}
    return {
        (str(file.get("name")), int(file.get("size") or 0)): str(file.get("id"))
        for file in message.get("files") or ()
    }


def _is_file(message_id: str) -> bool:
    return message_id.startswith("F")
