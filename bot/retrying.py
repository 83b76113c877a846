"""How long what we tell an inbox's channel by ourselves waits for the next try."""

from bot.errors import ChannelError, RateLimited, Refused

RETRY_S = 30.0
_REFUSED_S = 600.0  # an admin must mend something first


def retry_after_s(error: ChannelError) -> float:
    """After Slack has not taken it, or perhaps not."""
    if isinstance(error, RateLimited):
        return error.retry_after
    return _REFUSED_S if isinstance(error, Refused) else RETRY_S
