"""What Slack's refusals mean for us."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError

from bot.errors import Ambiguous, ChannelError, Misconfigured, RateLimited, Refused, ThreadGone, Unavailable

CHANNEL = "slack"

#: Seconds to wait when Slack asks us to, but does not say how long.
_DEFAULT_RETRY_AFTER = 30.0

_TOKEN = "make a new one in the Slack app's settings and put it into your settings"
REMEDIES: Mapping[str, str] = {
    "is_archived": "the inbox channel is archived; unarchive it, or name another one in your settings",
    "channel_not_found": (
        "the inbox channel does not exist or the bot cannot see it; "
        "check slack_channel_id in your settings and invite the bot with /invite"
    ),
    "not_in_channel": "the bot is not in the inbox channel; invite it there with /invite",
    "restricted_action": "a workspace preference keeps the bot from posting there; ask a workspace admin",
    "restricted_action_thread_locked": "the thread is locked; ask a workspace admin to unlock it",
    "invalid_auth": f"the token is not valid; {_TOKEN}",
    "not_authed": f"no token was sent; {_TOKEN}",
    "token_revoked": f"the token was revoked; {_TOKEN}",
    "token_expired": f"the token has expired; {_TOKEN}",
    "not_allowed_token_type": (
        "this is another kind of token; bot_token begins with xoxb-, app_token with xapp-"
    ),
    "account_inactive": "the bot was removed from the workspace; install the Slack app again",
    "team_access_not_granted": "the app is not installed in this workspace; install the Slack app again",
    "access_denied": "the workspace does not let the bot do this; ask a workspace admin",
    "ekm_access_denied": "the workspace's admins have suspended posting; ask them",
    "org_login_required": "the workspace is being moved by Slack; wait, or ask a workspace admin",
}
_REFUSALS: Mapping[str, str] = {
    "message_not_found": "the message is gone: it was deleted",
    "cant_update_message": "the message is not the bot's own, so it cannot be changed",
    "edit_window_closed": "the message is too old to be changed, says the workspace's setting",
    "msg_too_long": "the message is longer than Slack takes",
    "msg_blocks_too_long": "the message is longer than Slack takes",
    "too_many_reactions": "the message has as many reactions as Slack takes",
}
#: Source: https://docs.slack.dev/reference/methods/chat.postMessage#errors
_GONE = frozenset({"thread_not_found", "cannot_reply_to_message"})
#: Slack says itself that part of the call may have succeeded.
#: Source: https://docs.slack.dev/reference/methods/chat.postMessage#errors
_PERHAPS_DONE = frozenset({"fatal_error", "internal_error", "request_timeout"})
_SURELY_NOT_DONE = frozenset({"service_unavailable", "team_added_to_org", "accesslimited"})


@contextmanager
def translated() -> Iterator[None]:
    """Turn what slack_sdk raises inside into our errors.

    Raises:
        RateLimited, Unavailable, Ambiguous, Refused, ThreadGone, Misconfigured: as described in `bot.errors`.
    """
    try:
        yield
    except SlackApiError as error:
        raise from_api(error) from error
    except SlackRequestError as error:  # the upload of a file was answered with something else than 200
        raise Ambiguous(CHANNEL, "the file could not be uploaded") from error
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
        raise Unavailable(CHANNEL, "no connection to Slack") from error
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        raise Ambiguous(CHANNEL, "the connection broke before Slack answered") from error


def from_api(error: SlackApiError) -> ChannelError:
    """The error of ours that says what Slack's answer means."""
    status, headers, code = _read(error.response)
    if status == 429 or code in ("ratelimited", "rate_limited", "message_limit_exceeded"):
        return RateLimited(CHANNEL, retry_after=_seconds(headers))
    if code == "missing_scope":
        return Misconfigured(CHANNEL, _missing_scope(error.response))
    if code in REMEDIES:
        return Misconfigured(CHANNEL, f"{REMEDIES[code]} ({code})")
    if code in _GONE:
        return ThreadGone(CHANNEL, f"the thread is gone: its first message was deleted ({code})")
    if code in _REFUSALS:
        return Refused(CHANNEL, f"{_REFUSALS[code]} ({code})")
    if code in _SURELY_NOT_DONE or status == 503:
        return Unavailable(CHANNEL, f"Slack is not available just now ({code or status})")
    if code in _PERHAPS_DONE or status >= 500 or not code:
        return Ambiguous(CHANNEL, f"Slack failed in the middle ({code or status})")
    return Refused(CHANNEL, f"Slack refused it ({code})")


def code_of(error: SlackApiError) -> str:
    """Slack's own word for the problem, such as "already_reacted"; empty if it gave none."""
    return _read(error.response)[2]


def _read(response: Any) -> tuple[int, Mapping[str, str], str]:
    # slack_sdk hands over its own response, or aiohttp's when the body was not JSON.
    status = getattr(response, "status_code", None) or getattr(response, "status", None) or 0
    headers = getattr(response, "headers", None) or {}
    data = getattr(response, "data", None)
    code = data.get("error") if isinstance(data, Mapping) else None
    return int(status), headers, str(code or "")


def _seconds(headers: Mapping[str, str]) -> float:
    for name, value in headers.items():
        if name.lower() == "retry-after":
            try:
                return max(0.0, float(value))
            except ValueError:
                break
    return _DEFAULT_RETRY_AFTER


def _missing_scope(response: Any) -> str:
    needed = response.data.get("needed") or "the one that the log names"
    return f"the bot lacks the scope {needed}; add it in the Slack app's settings and install the app again"
