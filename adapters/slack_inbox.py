"""The shared inbox: threads in internal Slack channels, where staff read and answer."""

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from datetime import datetime, timedelta

from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from starlette.routing import BaseRoute

from adapters.slack_arrivals import Arrivals
from adapters.slack_blocks import calling_here, further, notice, opening
from adapters.slack_connections import on_connected
from adapters.slack_digest import archive_link, digest
from adapters.slack_elements import Post
from adapters.slack_errors import CHANNEL, REMEDIES, code_of, translated
from adapters.slack_evidence import card
from adapters.slack_markup import harmless
from adapters.slack_places import InboxPlace
from adapters.slack_socket import stay_connected
from adapters.slack_threads import Threads
from adapters.slack_web import events_route
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import Ambiguous, ConfigError, Misconfigured, RateLimited, Refused, Unavailable
from bot.model import Attachment, Evidence, Head, InboxThread, Line, Mark, StaffButton
from bot.ports import Bookmarks, File, LeadRow, Receive

_EMOJI: Mapping[Mark, str] = {  #: ☑️ 👁 ⏳ ❌ ↩️ 📝
    "delivered": "ballot_box_with_check",
    "read": "eye",
    "waiting": "hourglass_flowing_sand",
    "failed": "x",
    "undone": "leftwards_arrow_with_hook",
    "kept": "memo",
    "note": "memo",
}
_MOST_REMEMBERED = 5000
_CALLED_BEFORE = timedelta(hours=1)  # a post that calls the channel is not tried for longer


class SlackInbox:
    """`bot.ports.Inbox` in Slack.

    Args:
        app: made by `slack_app`; it may serve other things too. Make the inbox before anything else adds
            middleware to it, as what others answer first is not stored here.
        app_token: for Socket Mode; `None` means that Slack calls our Events API endpoint.
        signing_secret: of the Slack app; the Events API needs it.
        inboxes: the inbox channels; what is said elsewhere is not read.
        as_text: makes the text file that is attached when a transcript is too long for one message.
        is_hosted: another program keeps the app's connection and hands over what comes in.

    Raises:
        ConfigError: neither Socket Mode nor a signed Events API is possible.
    """

    def __init__(
        self,
        *,
        app: AsyncApp,
        app_token: str | None,
        signing_secret: str | None,
        inboxes: Sequence[InboxPlace],
        as_text: Callable[[Sequence[Line]], str],
        clock: Clock,
        texts: InboxTexts | None = None,
        is_hosted: bool = False,
    ) -> None:
        if not app_token and not signing_secret and not is_hosted:
            raise ConfigError(
                "slack: set app_token (Socket Mode, begins with xapp-) or signing_secret (Events API); "
                "without one of them nobody could tell Slack's events from forged ones"
            )
        self._app = app
        self._app_token = app_token
        self._signing_secret = signing_secret
        self._as_text = as_text
        self._clock = clock
        self._texts = texts or InboxTexts()
        self._threads = Threads(client=app.client, clock=clock)
        self._pings = {place.slack_channel_id: place.ping for place in inboxes}
        self._arrivals = Arrivals(
            app=app, threads=self._threads, inboxes=inboxes, texts=self._texts, clock=clock
        )
        if is_hosted:
            on_connected(app, self._arrivals.connected)
        self.caught_up = self._arrivals.caught_up
        self._undelivered: OrderedDict[tuple[str, str], Mark] = OrderedDict()  #: what waits or has failed

    async def run(self, receive: Receive, bookmarks: Bookmarks) -> None:
        """Receive what staff write and press until cancelled; first fetch what they wrote and changed.

        Raises:
            Misconfigured: Slack refuses one of our tokens, and says why.
        """
        self._arrivals.store_with(receive)
        with contextlib.suppress(RateLimited, Unavailable, Ambiguous):  # then asked again when needed
            await self._arrivals.identity()
        catching_up = asyncio.create_task(self._arrivals.catch_up(bookmarks), name="slack inbox: catch up")
        try:
            if self._app_token:
                await stay_connected(
                    app=self._app,
                    app_token=self._app_token,
                    clock=self._clock,
                    on_connected=self._arrivals.connected,
                )
            else:
                self._arrivals.connected()
                await catching_up
        finally:
            catching_up.cancel()
            await asyncio.gather(catching_up, return_exceptions=True)
            await self._arrivals.close()

    def routes(self, receive: Receive) -> Sequence[BaseRoute]:
        """The Events API endpoint `/slack/events`, for events and interactions; none in Socket Mode."""
        if self._app_token or not self._signing_secret:
            return ()
        self._arrivals.store_with(receive)
        return (events_route(app=self._app, signing_secret=self._signing_secret, clock=self._clock),)

    async def open(
        self, slack_channel_id: str, head: Head, transcript: Sequence[Line], *, key: str, again: bool
    ) -> InboxThread:
        """Open a thread whose first message is `head` and the whole transcript.

        What Slack does not take in one message is continued in the thread and attached as a file.
        """
        posts = await self._opening(head, transcript)
        thread = await self._threads.open(
            slack_channel_id, posts, key=key, again=again, since=head.waiting_since
        )
        if again:  # perhaps it has been there for long, and staff have written in it
            self._arrivals.look_again(thread)
        if len(posts) > 1:
            await self._threads.attach(
                thread,
                self._as_text(transcript),
                title=self._texts.transcript_attached,
                key=key,
                again=again,
            )
        return thread

    async def check(self, slack_channel_id: str, problem: str) -> None:
        """Ask Slack whether the channel is there, open, and the bot in it; see `bot.ports.Inbox`."""
        try:
            with translated():
                found = await self._app.client.conversations_info(channel=slack_channel_id)
        except Misconfigured as error:
            if "scope" in error.problem:  # whoever may not ask can still be in the channel
                raise Unavailable(CHANNEL, "the bot may not ask about the channel") from error
            raise
        channel = found.get("channel") or {}
        for is_wrong, code in (
            (channel.get("is_archived"), "is_archived"),
            (not channel.get("is_member"), "not_in_channel"),
        ):
            if is_wrong:
                raise Misconfigured(CHANNEL, f"{REMEDIES[code]} ({code})")
        if not any(f"({code})" in problem for code in REMEDIES if not code.startswith("restricted")):
            raise Unavailable(CHANNEL, "only a post can tell")

    async def show(self, thread: InboxThread, lines: Sequence[Line], *, key: str, again: bool) -> None:
        """Show what customer and bot said since, in as few messages as hold it."""
        await self._threads.reply(thread, further(lines, self._texts), key=key, again=again)

    async def post(
        self,
        thread: InboxThread,
        text: str,
        *,
        buttons: Sequence[StaffButton] = (),
        pings: bool = False,
        calls: str | None = None,
        key: str,
        again: bool,
    ) -> None:
        """Tell staff something in our own words; nothing in `text` is formatted or pings.

        `calls` is the id of the member whom it calls; `pings` calls the group configured for the inbox. Where
        that is all who are there, a line in the channel calls them, as Slack notifies nobody of "@here"
        inside a thread.
        """
        ping = self._pings.get(thread.slack_channel_id) if pings else None
        group = None if ping == "here" else ping
        posts = notice(text, buttons, ping=group, member=calls)
        await self._threads.reply(thread, posts, key=key, again=again)
        if ping == "here":
            link = archive_link(await self._arrivals.workspace(), thread)
            await self._threads.announce(
                thread.slack_channel_id,
                [calling_here(text, link, self._texts)],
                key=f"{key}/here",
                again=again,
                since=self._clock.now() - _CALLED_BEFORE,
            )

    async def explain(self, thread: InboxThread, evidence: Evidence, *, key: str, again: bool) -> None:
        """Show why a person was called; nothing, if that is all said in the thread's first message."""
        if posts := card(evidence, self._texts):
            await self._threads.reply(thread, posts, key=key, again=again)

    async def whisper(
        self, thread: InboxThread, staff_id: str, text: str, buttons: Sequence[StaffButton] = ()
    ) -> None:
        """Tell one member of staff something that nobody else sees."""
        for post in notice(text, buttons, thread=thread):
            await self._threads.whisper(thread, staff_id, post)

    async def digest(self, slack_channel_id: str, leads: Sequence[LeadRow], *, key: str, again: bool) -> None:
        """List the questions that nobody was there for in the channel, each with its Claim button."""
        if not leads:
            return
        posts = digest(leads, await self._arrivals.workspace(), self._texts)
        # It was not posted before the first of its leads was there.
        since = min(row.lead.at for row in leads)
        await self._threads.announce(slack_channel_id, posts, key=key, again=again, since=since)

    async def announce(
        self, slack_channel_id: str, text: str, *, key: str, again: bool, since: datetime
    ) -> None:
        """Tell all of the channel something in our own words; nothing in `text` is formatted or pings."""
        await self._threads.announce(slack_channel_id, notice(text), key=key, again=again, since=since)

    async def update(self, thread: InboxThread, head: Head, transcript: Sequence[Line]) -> None:
        """Show the present state on the thread's first message; `transcript` as it was opened with."""
        first = (await self._opening(head, transcript))[0]
        with translated():
            await self._app.client.chat_update(
                channel=thread.slack_channel_id,
                ts=thread.thread_ts,
                text=first.text,
                blocks=first.blocks,
                parse="none",
                link_names=False,
            )

    async def _opening(self, head: Head, transcript: Sequence[Line]) -> tuple[Post, ...]:
        earlier = None
        if head.earlier is not None:
            earlier = archive_link(await self._arrivals.workspace(), head.earlier)
        return opening(head, transcript, self._texts, earlier=earlier)

    async def mark(self, thread: InboxThread, message_id: str, mark: Mark) -> None:
        """Put ☑️, 👁, ⏳ or ❌ on a staff member's message, in place of what is not true any more."""
        place = (thread.slack_channel_id, message_id)
        with translated():
            await self._react(thread, message_id, _EMOJI[mark], add=True)
            before = self._undelivered.get(place, mark)
            if before != mark:
                # Slack allows few removals a minute, so they are not tried where all went well before.
                await self._react(thread, message_id, _EMOJI[before], add=False)
                del self._undelivered[place]
            if mark not in ("delivered", "read", "note"):
                await self._react(thread, message_id, _EMOJI["delivered"], add=False)
                self._undelivered[place] = mark
                if len(self._undelivered) > _MOST_REMEMBERED:
                    self._undelivered.popitem(last=False)

    async def attach(self, thread: InboxThread, file: File, *, caption: str, key: str, again: bool) -> None:
        """Put a file of the customer's into the thread, titled `caption`."""
        await self._threads.attach_file(thread, file, title=harmless(caption), key=key, again=again)

    async def fetch(self, attachment: Attachment) -> AsyncIterator[bytes]:
        """The content of what a member of staff attached."""
        if attachment.reference is None:
            raise Refused("slack", "Slack does not keep this file any more")
        async for piece in self._threads.fetch(attachment.reference):
            yield piece

    async def _react(self, thread: InboxThread, message_id: str, name: str, *, add: bool) -> None:
        client = self._app.client
        method = client.reactions_add if add else client.reactions_remove
        try:
            await method(channel=thread.slack_channel_id, timestamp=message_id, name=name)
        except SlackApiError as error:
            if code_of(error) not in ("already_reacted", "no_reaction"):
                raise
