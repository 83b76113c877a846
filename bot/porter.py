"""Carries files: from the channels into our keeping, from there into threads, and from staff to customers."""

from collections.abc import Mapping
from dataclasses import replace

from bot.accounts import adapter_of
from bot.clock import Clock
from bot.config.texts import Texts
from bot.errors import Misconfigured, Refused, ThreadGone
from bot.files import Files
from bot.model import Address, Conversation, Message
from bot.ports import Adapter, DescribeLines, File, Inbox, Listener
from bot.post import Delivered, Post
from bot.store.store import Store
from bot.store.values import CustomerPart, HearVoice, KeepFile, KeptFile, OutboxRow, ShowFile
from bot.typing_indicator import typing

_FORGOTTEN = "it is no longer kept"


class NoFileYet(Exception):
    """What is to be shown is still being fetched."""


class Porter:
    """Makes posts of what the outbox says about files."""

    def __init__(
        self,
        *,
        store: Store,
        adapters: Mapping[tuple[str, str], Adapter],
        inbox: Inbox,
        describe: DescribeLines,
        files: Files,
        listener: Listener | None,
        texts: Texts,
        clock: Clock,
    ) -> None:
        self._store = store
        self._adapters = adapters
        self._inbox = inbox
        self._describe = describe
        self._files = files
        self._listener = listener
        self._texts = texts
        self._clock = clock

    @property
    def listens(self) -> bool:
        """Whether voice messages are turned into text."""
        return self._listener is not None

    def keep(self, content: KeepFile) -> Post:
        """Fetch what a customer attached.

        Raises:
            Misconfigured: no such account is configured.
        """
        adapter = adapter_of(content.to, self._adapters)

        async def post() -> Delivered:
            fetched = adapter.fetch(content.attachment)
            return Delivered(file=await self._files.keep(fetched, content.attachment))

        return post

    async def hear(self, content: HearVoice, row: OutboxRow) -> Post:
        """Listen to a voice message that was kept, while the customer sees that an answer is on its way."""
        kept = await self._store.kept_file(content.message_seq, content.position)
        conversation = await self._store.conversation(row.conversation_id)

        async def post() -> Delivered:
            file = self._find(kept)
            if self._listener is None or file is None:
                raise Refused("speech", "nothing is configured that can listen" if file else _FORGOTTEN)
            async with typing(self._answering(content.to, conversation), content.to, clock=self._clock):
                heard = (await self._listener.listen(file)).strip()
            if not heard:
                raise Refused("speech", "nothing is said in it")
            return Delivered(heard=heard)

        return post

    async def show(self, content: ShowFile, row: OutboxRow) -> Post | None:
        """Put what a customer attached into the thread, or say there why that cannot be.

        Raises:
            NoFileYet: it is still being fetched.
        """
        seq = content.message_seq
        about = await self._store.escalation_file(content.escalation_id, after=seq - 1, through=seq)
        if about.escalation.thread != content.thread or not about.messages:
            return None  # a thread that was opened anew shows it itself
        caption = self._described(about.messages[0], content.position)
        kept = await self._store.kept_file(seq, content.position)
        if kept is None:
            return None
        if kept.sha256 is None and kept.problem is None:
            raise NoFileYet  # with nothing awaited in between, so that its coming is not missed

        async def post() -> Delivered:
            try:
                file = self._find(kept)
                if file is None:
                    raise Refused("files", kept.problem or _FORGOTTEN)
                await self._inbox.attach(
                    content.thread, file, caption=caption, key=row.key, again=row.ambiguous
                )
            except ThreadGone:
                raise
            except Refused as error:
                said = self._texts.staff_no_file.format(file=caption, problem=error.problem)
                await self._inbox.post(content.thread, said, key=row.key, again=row.ambiguous)
            return Delivered()

        return post

    async def of_staff(self, part: CustomerPart, row: OutboxRow) -> File:
        """The file that a member of staff attached, fetched once.

        Raises:
            Refused: it cannot be had, and no retry will help. Otherwise as `Inbox.fetch`.
        """
        assert row.message_seq is not None
        assert part.attachment is not None
        file = self._find(await self._store.kept_file(row.message_seq, part.attachment))
        if file is not None:
            return file
        (attachment,) = part.reply.attachments
        try:
            file = await self._files.keep(self._inbox.fetch(attachment), attachment)
        except Misconfigured as error:  # only files are concerned: the customer's other messages go on
            raise Refused(error.channel, error.problem) from error
        await self._store.remember_file(kept_file(file, row.message_seq, part.attachment))
        return file

    def _find(self, kept: KeptFile | None) -> File | None:
        if kept is None or kept.sha256 is None:
            return None
        name, mime, size = kept.name or "file", kept.mime or "application/octet-stream", kept.size or 0
        return self._files.find(kept.sha256, name=name, mime=mime, size=size)

    def _described(self, message: Message, position: int) -> str:
        """As the transcript names it."""
        alone = replace(
            message,
            text="",
            attachments=message.attachments[position : position + 1],
            quotes=None,
            change=None,
        )
        return " ".join(line.text for line in self._describe([alone]))

    def _answering(self, to: Address, conversation: Conversation | None) -> Adapter | None:
        """Who shows that an answer is on its way, if it is the bot that answers."""
        if conversation is None or not conversation.status.bot_has_it:
            return None
        return self._adapters.get((to.channel, to.account))


def kept_file(file: File, message_seq: int, position: int) -> KeptFile:
    """What is to be remembered of a file that was kept."""
    return KeptFile(
        message_seq=message_seq,
        position=position,
        sha256=file.path.name,
        name=file.name,
        mime=file.mime,
        size=file.size,
    )
