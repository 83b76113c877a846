"""Customers in the Slack stand-in, and our inbox and our adapter on one app, connected by the real SDK."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from adapters.slack import SlackAdapter
from adapters.slack_app import slack_app
from adapters.slack_inbox import SlackInbox
from adapters.slack_places import InboxPlace
from bot.clock import SystemClock
from bot.model import Address
from sandbox import Sandbox
from sandbox.slack import Channel
from tests.adapters.slack_world import Store as Inbox
from tests.adapters.telegram_world import Store


class World:
    """What a test needs. `store` has what customers did, `inbox_store` what staff did."""

    def __init__(self, sandbox: Sandbox, *, socket: bool = True, **options: Any) -> None:
        self.sandbox = sandbox
        self.slack = slack = sandbox.slack
        slack.delivery.retry_seconds = (0.0, 0.05, 0.1)
        self.support = slack.channel("support")
        self.help = slack.channel("help")
        self.ana = slack.customer("Ana Lopez", team="T0ACME", channels=[self.help])
        self.bob = slack.customer("Bob Stone", team="T0ACME", channels=[self.help])
        self.colleague = slack.staff("Eva Ruiz", channels=[self.support, self.help])
        self.app = slack_app(
            bot_token=slack.bot_token,
            signing_secret=slack.signing_secret,
            base_url=slack.url + "/api/",
            timeout_seconds=5,
        )
        self.inbox = SlackInbox(
            app=self.app,
            app_token=slack.app_token if socket else None,
            signing_secret=slack.signing_secret,
            inboxes=[InboxPlace(name="support", slack_channel_id=self.support.id)],
            as_text=lambda lines: "\n".join(line.text for line in lines),
            clock=SystemClock(),
        )
        settings = {"slack_channel_ids": [self.help.id], **options}
        self.adapter = SlackAdapter(account="help", app=self.app, inboxes=[self.support.id], **settings)
        self.store = Store()
        self.inbox_store = Inbox()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Both receive, through the inbox's connection."""
        tasks = [
            asyncio.create_task(self.adapter.run(self.store)),
            asyncio.create_task(self.inbox.run(self.inbox_store.receive, self.inbox_store.bookmarks)),
        ]
        try:
            if not self.inbox.routes(self.inbox_store.receive):
                await self.slack.delivery.connected()
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def direct(self, *, thread: str | None = None) -> Address:
        """Where Ana reads direct messages."""
        return Address(channel="slack", account="help", chat=self.ana.direct().id, thread=thread)

    def below(self, channel: Channel, thread: str) -> Address:
        return Address(channel="slack", account="help", chat=channel.id, thread=thread)


@contextlib.asynccontextmanager
async def world(**options: Any) -> AsyncIterator[World]:
    async with Sandbox() as sandbox:
        made = World(sandbox, **options)
        try:
            yield made
        finally:
            await made.adapter.close()
