"""What only one person sees in Slack, and taking it away again once it is dealt with."""

import logging
from collections.abc import Mapping
from typing import Any

from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack_app import avoids_proxy, sdk_log
from adapters.slack_customer_content import mapping, string

_PATIENCE_SECONDS = 5

log = logging.getLogger(__name__)


def way_back(body: Mapping[str, Any]) -> str | None:
    """Where a message that only its presser sees can be taken away; `None` if everyone sees it.

    Source: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
    """
    is_private = mapping(body.get("container")).get("is_ephemeral") is True
    return (string(body.get("response_url")) or None) if is_private else None


async def take_away(response_url: str) -> None:
    """Take the message away: its buttons were pressed, and would do nothing more. Never raises."""
    client = AsyncWebhookClient(response_url, timeout=_PATIENCE_SECONDS, logger=sdk_log)
    if avoids_proxy(response_url):
        client.proxy = None
    try:
        await client.send(delete_original=True)
    except Exception as error:  # it goes away by itself when Slack is opened anew
        log.debug("A private message stays: %s", type(error).__name__)
