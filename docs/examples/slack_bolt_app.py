"""A weather bot with slack-bolt that lets stepaside answer what is not about the weather.

    SLACK_BOT_TOKEN=... SLACK_APP_TOKEN=... python docs/examples/slack_bolt_app.py

It reads config.yaml, or the file that STEPASIDE_CONFIG names; `slack:` there is this app.
"""

import asyncio
import contextlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_mount import mount
from bot.app import running
from bot.config import load


async def weather(say: AsyncSay) -> None:
    await say("Sunny, 21 degrees.")


def is_no_command(payload: Mapping[str, Any]) -> bool:
    event = payload.get("event") or {}
    return not str(event.get("text")).startswith("!")


async def main() -> None:
    config = load(Path(os.environ.get("STEPASIDE_CONFIG", "config.yaml")))
    assert config.slack is not None, "stepaside's inbox is in Slack"
    token = os.environ["SLACK_BOT_TOKEN"]
    app = AsyncApp(client=AsyncWebClient(token, base_url=config.slack.api_url))
    app.message("!weather")(weather)

    # The inbox is stepaside's, and so is what customers say, without what `handles` leaves out.
    slack = mount(app, handles=is_no_command)
    handler = AsyncSocketModeHandler(app, os.environ["SLACK_APP_TOKEN"])
    slack.watch(handler.client)  # what was missed while it was not connected is fetched

    async with running(config, slack_app=slack):
        try:
            await handler.start_async()  # type: ignore[no-untyped-call]
        finally:
            await handler.close_async()  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(main())
