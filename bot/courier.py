"""Which door each row of the outbox leaves by."""

from collections.abc import Sequence

from bot.channels import Adapters, Channels
from bot.clock import Clock
from bot.model import (
    DeleteSent,
    EditSent,
    InviteCustomer,
    MarkMessage,
    OpenThread,
    PostEvidence,
    PostNotice,
    SendTranscript,
    ShowMessages,
    Summarise,
    UpdateHead,
    Whisper,
)
from bot.porter import Porter
from bot.ports import DescribeLines, Inbox
from bot.post import Post
from bot.store.store import Store
from bot.store.values import CustomerPart, HearVoice, KeepFile, OutboxRow, ShowFile
from bot.summaries import Summaries
from bot.threads import Threads
from bot.transcripts import Transcripts


class Courier:
    """Makes a post of whatever is to leave."""

    def __init__(
        self,
        *,
        store: Store,
        adapters: Adapters,
        inbox: Inbox,
        porter: Porter,
        transcripts: Transcripts,
        summaries: Summaries,
        describe: DescribeLines,
        clock: Clock,
    ) -> None:
        self.channels = Channels(store=store, adapters=adapters, porter=porter, clock=clock)
        self.threads = Threads(store=store, inbox=inbox, channels=self.channels, describe=describe)
        self._porter = porter
        self._transcripts = transcripts
        self._summaries = summaries

    @property
    def listens(self) -> bool:
        """Whether voice messages are turned into text."""
        return self._porter.listens

    @property
    def sums_up(self) -> bool:
        """Whether conversations are summed up when a person is called."""
        return self._summaries.are_made

    async def prepare(self, rows: Sequence[OutboxRow]) -> Post | None:
        """Make one post of `rows`; `None` if they turn out to say nothing.

        Several rows are either `ShowMessages` or `UpdateHead` of one escalation.

        Raises:
            NoThreadYet: it belongs in a thread that is not open.
            NoFileYet: it is about a file that is still being fetched.
            Misconfigured: no such account is configured.
            Refused: a file of staff cannot be had, or a message of theirs not changed so.
        """
        row, content = rows[0], rows[0].content
        match content:
            case CustomerPart():
                return await self.channels.send(content, row)
            case EditSent() | DeleteSent():
                return await self.channels.change(content, row)
            case InviteCustomer():
                return await self.channels.invite(content, row)
            case KeepFile():
                return self._porter.keep(content)
            case HearVoice():
                return await self._porter.hear(content, row)
            case ShowFile():
                return await self._porter.show(content, row)
            case OpenThread():
                return await self.threads.open(content, row)
            case UpdateHead():
                return await self.threads.update(content)
            case ShowMessages():
                return await self.threads.show(content, rows)
            case PostNotice():
                return await self.threads.notify(content, row)
            case PostEvidence():
                return await self.threads.explain(content, row)
            case Whisper():
                return self.threads.whisper(content)
            case MarkMessage():
                return self.threads.mark(content)
            case SendTranscript():
                thread = await self.threads.of(content.escalation_id)
                return self._transcripts.into(thread, row)
            case Summarise():
                return await self._summaries.make(content)
