"""What Slack's refusals mean where a customer is to be reached, rather than an inbox."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from slack_sdk.errors import SlackApiError

from adapters.slack_errors import CHANNEL, code_of, translated
from bot.errors import Ambiguous, Misconfigured, Unavailable, Unreachable

#: this customer cannot be reached there; others can
_GONE: Mapping[str, str] = {
    "cannot_dm_bot": "it is a bot, and bots are no customers",
    "cannot_reply_to_message": "the thread is gone: its first message was deleted",
    "channel_not_found": "the conversation is gone, or the bot was removed from it",
    "is_archived": "the channel is archived",
    "not_in_channel": "the bot was removed from the channel; invite it again with /invite",
    "restricted_action_thread_locked": "the thread is locked",
    "thread_not_found": "the thread is gone: its first message was deleted",
    "user_disabled": "the account of the person is deactivated",
    "user_not_found": "the person is not in this workspace any more",
}
#: nobody can be reached until an admin acts
_SET_UP: Mapping[str, str] = {
    "messages_tab_disabled": (
        "people cannot write to the app: switch on the messages tab in the Slack app's settings (App Home)"
    ),
}


class Done(Exception):
    """Slack refused because it was done already."""


@contextmanager
def about_customers(*done: str) -> Iterator[None]:
    """Turn what slack_sdk raises inside into our errors, as `translated`; `done` are refusals that are none.

    Raises:
        Done: for the error codes in `done`.
        Unreachable: this customer cannot be reached there any more.
    """
    with translated():
        try:
            yield
        except SlackApiError as error:
            code = code_of(error)
            if code in done:
                raise Done(code) from error
            if code in _GONE:
                raise Unreachable(CHANNEL, f"{_GONE[code]} ({code})") from error
            if code in _SET_UP:
                raise Misconfigured(CHANNEL, f"{_SET_UP[code]} ({code})") from error
            raise


@contextmanager
def repeatable() -> Iterator[None]:
    """What is done inside may be done twice: then a lost answer is no doubt.

    Raises:
        Unavailable: in place of `Ambiguous`.
    """
    try:
        yield
    except Ambiguous as error:
        raise Unavailable(CHANNEL, error.problem) from error
