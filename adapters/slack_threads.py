"""Writing to and reading from threads in Slack, so that every post can be repeated safely."""

import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeGuard

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_customer_errors import repeatable
from adapters.slack_elements import Post
from adapters.slack_errors import CHANNEL, translated
from adapters.slack_files import Contents
from adapters.slack_posting import AS_WRITTEN, key_of, with_key
from bot.clock import Clock
from bot.errors import Ambiguous, ChannelError, RateLimited, Refused, Unavailable
from bot.model import InboxThread
from bot.ports import File

#: Between the parts of one post we wait out Slack's limits ourselves, as the first part stands there already.
_LONGEST_WAIT_SECONDS = 30.0
_MOST_WAITS = 5
#: Our clock and Slack's may differ by this much.
_CLOCKS_DIFFER_SECONDS = 60
#: Source: https://docs.slack.dev/apis/web-api/pagination
_PAGE = 200

log = logging.getLogger(__name__)

Reply = Mapping[str, Any]  #: a message as Slack describes it


class Threads:
    """Threads in Slack channels.

    Each part of a post carries a key of its own in its metadata: `key`, `key/2`, ...
    With `again` the parts that stand there already are found by it and left out.
    All methods raise the errors of `bot.errors`; `Ambiguous` only without `again`.
    """

    def __init__(self, *, client: AsyncWebClient, clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._contents = Contents(client=client)

    async def open(
        self, slack_channel_id: str, posts: Sequence[Post], *, key: str, again: bool, since: datetime
    ) -> InboxThread:
        """Begin a thread with the first of `posts` and continue it with the others.

        `since` is when the first attempt can have been made at the earliest.
        """
        ts = await self._find(slack_channel_id, key=key, since=since) if again else None
        found = ts is not None
        if ts is None:
            ts = await self._send(slack_channel_id, posts[0], thread_ts=None, key=key, again=again)
        thread = InboxThread(slack_channel_id=slack_channel_id, thread_ts=ts)
        if len(posts) > 1:
            keys = await self._keys(thread) if found else frozenset()
            await self._send_missing(thread, posts, key=key, again=again, keys=keys | {key})
        return thread

    async def reply(self, thread: InboxThread, posts: Sequence[Post], *, key: str, again: bool) -> None:
        """Write `posts` in the thread."""
        keys = await self._keys(thread) if again else frozenset()
        await self._send_missing(thread, posts, key=key, again=again, keys=keys)

    async def announce(
        self, slack_channel_id: str, posts: Sequence[Post], *, key: str, again: bool, since: datetime
    ) -> None:
        """Write `posts` in the channel itself, each for itself; `since` as in `open`."""
        keys = await self._keys_in(slack_channel_id, since) if again else frozenset()
        begun = bool(keys & {part for part, _ in _keyed(posts, key)})
        for part, post in _keyed(posts, key):
            if part in keys:
                continue

            async def send(post: Post = post, part: str = part) -> None:
                await self._send(slack_channel_id, post, thread_ts=None, key=part, again=again)

            await self._patiently(send, again=again, begun=begun)
            begun = True

    async def whisper(self, thread: InboxThread, member: str, post: Post) -> None:
        """Show `post` in the thread to one member alone; Slack does not keep it."""
        with repeatable(), translated():
            await self._client.chat_postEphemeral(
                channel=thread.slack_channel_id,
                user=member,
                thread_ts=thread.thread_ts,
                text=post.text,
                blocks=post.blocks,
                parse="none",
                link_names=False,
            )

    async def attach(self, thread: InboxThread, content: str, *, title: str, key: str, again: bool) -> None:
        """Attach a text file. The thread holds all of it anyway, so a refusal of Slack's is only logged.

        A file has no metadata: it is found again by its name, which is made from `key`.
        """
        name = f"transcript-{hashlib.sha256(key.encode()).hexdigest()[:12]}.txt"
        if again and name in await self._file_names(thread):
            return

        async def upload() -> None:
            try:
                with translated():
                    await self._client.files_upload_v2(
                        filename=name,
                        content=content,
                        title=title,
                        channel=thread.slack_channel_id,
                        thread_ts=thread.thread_ts,
                    )
            except Refused as error:
                log.warning("The transcript is in the thread, but not attached to it as a file: %s", error)

        await self._patiently(upload, again=again, begun=True)

    async def attach_file(
        self, thread: InboxThread, file: File, *, title: str, key: str, again: bool
    ) -> None:
        """Attach a file. It is found again by its name, whose end is made from `key`."""
        name = _named(file.name, key)
        if again and name in await self._file_names(thread):
            return
        with repeatable(), translated():
            place = await self._client.files_getUploadURLExternal(filename=name, length=file.size)
        await self._contents.upload(str(place["upload_url"]), file)
        try:
            with translated():
                await self._client.files_completeUploadExternal(
                    files=[{"id": str(place["file_id"]), "title": title}],
                    channel_id=thread.slack_channel_id,
                    thread_ts=thread.thread_ts,
                )
        except Ambiguous as error:
            if again:  # the next attempt looks for the name first, so it cannot attach it twice
                raise Unavailable(CHANNEL, error.problem) from error
            raise

    async def fetch(self, file_id: str) -> AsyncIterator[bytes]:
        """The content of a file, piece by piece.

        Source: https://docs.slack.dev/reference/methods/files.info
        """
        with repeatable(), translated():
            found = (await self._client.files_info(file=file_id)).get("file") or {}
        async for piece in self._contents.download(found):
            yield piece

    async def replies(self, thread: InboxThread, *, after_ts: str | None = None) -> list[Reply]:
        """What stands in the thread after `after_ts`, oldest first, without the thread's first message."""
        messages = await self._all(
            self._client.conversations_replies,
            channel=thread.slack_channel_id,
            ts=thread.thread_ts,
            oldest=after_ts,
            include_all_metadata=True,
        )
        later = {
            message["ts"]: message
            for message in messages
            if isinstance(message.get("ts"), str) and message["ts"] != thread.thread_ts
        }
        return [later[ts] for ts in sorted(later)]

    async def _send_missing(
        self, thread: InboxThread, posts: Sequence[Post], *, key: str, again: bool, keys: frozenset[str]
    ) -> None:
        begun = bool(keys)
        for part, post in _keyed(posts, key):
            if part in keys:
                continue

            async def send(post: Post = post, part: str = part) -> None:
                await self._send(
                    thread.slack_channel_id, post, thread_ts=thread.thread_ts, key=part, again=again
                )

            await self._patiently(send, again=again, begun=begun)
            begun = True

    async def _patiently(self, work: Callable[[], Awaitable[None]], *, again: bool, begun: bool) -> None:
        """Do a part of something; when earlier parts were delivered, say so by `Ambiguous`."""
        waits = 0
        while True:
            try:
                return await work()
            except ChannelError as error:
                if begun and waits < _MOST_WAITS and _is_short(error):
                    waits += 1
                    await self._clock.sleep(error.retry_after)
                elif begun and not again:
                    raise Ambiguous(CHANNEL, f"a part was delivered, then: {error.problem}") from error
                else:
                    raise

    async def _send(
        self, slack_channel_id: str, post: Post, *, thread_ts: str | None, key: str, again: bool
    ) -> str:
        try:
            with translated():
                response = await self._client.chat_postMessage(
                    channel=slack_channel_id,
                    thread_ts=thread_ts,
                    text=post.text,
                    blocks=post.blocks,
                    metadata=with_key(key),
                    **AS_WRITTEN,
                )
        except Ambiguous as error:
            if again:  # the next attempt looks for the key first, so it cannot post twice
                raise Unavailable(CHANNEL, error.problem) from error
            raise
        return str(response["ts"])

    async def _find(self, slack_channel_id: str, *, key: str, since: datetime) -> str | None:
        messages = await self._history(slack_channel_id, since)
        return next((str(message["ts"]) for message in messages if key_of(message) == key), None)

    async def _keys_in(self, slack_channel_id: str, since: datetime) -> frozenset[str]:
        messages = await self._history(slack_channel_id, since)
        return frozenset(key for message in messages if (key := key_of(message)))

    async def _history(self, slack_channel_id: str, since: datetime) -> list[Reply]:
        return await self._all(
            self._client.conversations_history,
            channel=slack_channel_id,
            oldest=f"{since.timestamp() - _CLOCKS_DIFFER_SECONDS:.6f}",
            include_all_metadata=True,
        )

    async def _keys(self, thread: InboxThread) -> frozenset[str]:
        return frozenset(key for message in await self.replies(thread) if (key := key_of(message)))

    async def _file_names(self, thread: InboxThread) -> set[str]:
        return {
            str(file.get("name"))
            for message in await self.replies(thread)
            for file in message.get("files", ())
        }

    async def _all(self, method: Callable[..., Awaitable[Any]], **arguments: Any) -> list[Reply]:
        """All messages that a paged method gives. A failure to read is surely no delivery."""
        messages: list[Reply] = []
        cursor: str | None = None
        while True:
            try:
                with translated():
                    response = await method(**arguments, limit=_PAGE, cursor=cursor)
            except Ambiguous as error:
                raise Unavailable(CHANNEL, error.problem) from error
            messages += response.get("messages") or ()
            cursor = (response.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return messages


def _keyed(posts: Sequence[Post], key: str) -> list[tuple[str, Post]]:
    """Each part with the key of its own."""
    return [(key if n == 1 else f"{key}/{n}", post) for n, post in enumerate(posts, start=1)]


def _named(name: str, key: str) -> str:
    stem, dot, extension = name.rpartition(".")
    mark = hashlib.sha256(key.encode()).hexdigest()[:8]
    return f"{stem}-{mark}.{extension}" if dot else f"{name}-{mark}"


def _is_short(error: ChannelError) -> TypeGuard[RateLimited]:
    return isinstance(error, RateLimited) and error.retry_after <= _LONGEST_WAIT_SECONDS
