"""Puts whole transcripts into inbox threads, as files to be kept elsewhere."""

import asyncio
from collections.abc import AsyncIterator, Mapping

from bot.config.texts import Texts
from bot.errors import Ambiguous, RateLimited, Refused, ThreadGone, Unavailable
from bot.files import Files
from bot.model import Attachment, InboxThread
from bot.ports import File, Inbox, WriteTranscript
from bot.post import Delivered, Post
from bot.store.store import Store
from bot.store.values import OutboxRow

Writers = Mapping[str, WriteTranscript]
"""What writes a transcript, by the extension of the file that it makes, such as "md"."""

_NAMES = {"md": "Markdown", "json": "JSON"}


class Transcripts:
    """Makes posts of conversations as a whole."""

    def __init__(self, *, store: Store, inbox: Inbox, files: Files, writers: Writers, texts: Texts) -> None:
        self._store = store
        self._inbox = inbox
        self._files = files
        self._writers = writers
        self._texts = texts

    def into(self, thread: InboxThread, row: OutboxRow) -> Post:
        """Attach all that was said in the row's conversation, as one file of each kind; without notes."""

        async def post() -> Delivered:
            begun = False
            try:
                for extension in self._writers:
                    file = await self._file(row.conversation_id, extension)
                    await self._inbox.attach(
                        thread,
                        file,
                        caption=self._texts.staff_transcript.format(format=_NAMES.get(extension, extension)),
                        key=f"{row.key}:{extension}",
                        again=row.ambiguous,
                    )
                    begun = True
            except ThreadGone:
                raise
            except Refused as error:
                await self._say_why_not(thread, row, error.problem)
            except (RateLimited, Unavailable) as error:
                if begun:  # the next attempt must look what is there already
                    raise Ambiguous(error.channel, error.problem) from error
                raise
            return Delivered()

        return post

    async def _file(self, conversation_id: str, extension: str) -> File:
        history = await self._store.history(id=conversation_id)
        assert history is not None  # conversations are never deleted
        content = await asyncio.to_thread(self._writers[extension], history)
        named = Attachment(kind="file", name=f"transcript.{extension}")
        return await self._files.keep(_whole(content.encode()), named)

    async def _say_why_not(self, thread: InboxThread, row: OutboxRow, problem: str) -> None:
        said = self._texts.staff_no_file.format(file=self._texts.staff_transcript_file, problem=problem)
        await self._inbox.post(thread, said, key=row.key, again=row.ambiguous)


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content
