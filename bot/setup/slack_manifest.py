"""The manifest that a Slack app is made from: exactly the scopes and events that we use.

Source: https://docs.slack.dev/reference/app-manifest
"""

from collections.abc import Collection, Iterable

from bot.config.slack_app import COMMAND, STAFF_COMMAND, Part, events, scopes

#: for the Events API; to be replaced by one's own
_HOST = "https://bot.example.com"

_HEAD = """\
# A Slack app for stepaside: exactly the scopes and events that it uses.
# https://api.slack.com/apps -> Create New App -> From a manifest.
display_information:
  name: stepaside
  description: Answers questions, and brings a person where one is needed
features:
  bot_user:
    display_name: stepaside
    always_online: true
"""
_STAFF_COMMAND = (
    "description: What waits in the inbox, for staff\n"
    "      usage_hint: waiting, mine, snoozed, leads, pause, resume or help"
)
_ASSISTANT = """\
  assistant_view:
    assistant_description: Answers questions, and brings a person where one is needed
"""


def slack_manifest(parts: Collection[Part], *, events_path: str | None = None) -> str:
    """The manifest as YAML: for Socket Mode, or for the Events API at this path of `web.public_url`.

    With the Events API it holds a host that has to be replaced by one's own.
    """
    granted = _list((scope.name, scope.why) for scope in scopes(parts))
    heard = _list((event.name, event.why) for event in events(parts))
    address = _address("request_url", 4, events_path)
    return (
        _HEAD
        + _tabs(parts)
        + "  slash_commands:\n"
        + (_command(STAFF_COMMAND, _STAFF_COMMAND, events_path) if "inbox" in parts else "")
        + (_command(COMMAND, "description: Talk to a person", events_path) if "customers" in parts else "")
        + (_ASSISTANT if "assistant" in parts else "")
        + f"oauth_config:\n  scopes:\n    bot:\n{granted}"
        + f"settings:\n  event_subscriptions:\n{address}    bot_events:\n{heard}"
        + f"  interactivity:\n    is_enabled: true\n{address}"
        + f"  org_deploy_enabled: false\n  socket_mode_enabled: {str(events_path is None).lower()}\n"
        + "  token_rotation_enabled: false\n"
    )


def _tabs(parts: Collection[Part]) -> str:
    home, read_only = str("inbox" in parts).lower(), str("customers" not in parts).lower()
    return (
        f"  app_home:\n    home_tab_enabled: {home} # what waits, for staff\n"
        "    messages_tab_enabled: true # so that the bot can write to admins, and customers to the bot\n"
        f"    messages_tab_read_only_enabled: {read_only} # whether only the bot writes there\n"
    )


def _command(name: str, told: str, events_path: str | None) -> str:
    address = _address("url", 6, events_path)
    return f"    - command: {name}\n{address}      {told}\n      should_escape: false\n"


def _address(key: str, indent: int, path: str | None) -> str:
    return "" if path is None else f"{' ' * indent}{key}: {_HOST}{path} # <web.public_url>{path}\n"


def _list(items: Iterable[tuple[str, str]]) -> str:
    return "".join(f"      - {name} # {why}\n" for name, why in items)
