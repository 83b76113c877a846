"""Direct messages to one member of the workspace."""

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_customer_errors import about_customers
from adapters.slack_markup import harmless


class Direct:
    """Writes them in the name of the app; nothing in them is formatted or pings.

    A member's id in place of a channel's opens the conversation if there is none yet.
    Source: https://docs.slack.dev/reference/methods/chat.postMessage
    """

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client

    async def tell(self, staff_id: str, text: str) -> None:
        """Write to one member.

        Raises:
            RateLimited, Unavailable, Ambiguous, Unreachable, Misconfigured, Refused: as in `bot.errors`.
        """
        with about_customers():
            await self._client.chat_postMessage(
                channel=staff_id, text=harmless(text), mrkdwn=False, parse="none", link_names=False
            )
