"""The manifest that a Slack app is made from: exactly the scopes and events that we use.

Source: https://docs.slack.dev/reference/app-manifest
"""

from collections.abc import Collection, Iterable

from bot.config.slack_app import Part, events, scopes

_EVENTS_URL = "https://bot.example.com/slack/events"


def slack_manifest(parts: Collection[Part], *, events_api: bool) -> str:
    """The manifest as YAML. With the Events API it holds an address that has to be replaced by one's own."""
    granted = _list((scope.name, scope.why) for scope in scopes(parts))
    heard = _list((event.name, event.why) for event in events(parts))
    request_url = f"    request_url: {_EVENTS_URL} # <web.public_url>/slack/events\n" if events_api else ""
    return f"""\
# A Slack app for stepaside: exactly the scopes and events that it uses.
# https://api.slack.com/apps -> Create New App -> From a manifest.
display_information:
  name: stepaside
  description: Customers' questions that need a person
features:
  bot_user:
    display_name: stepaside
    always_online: true
oauth_config:
  scopes:
    bot:
{granted}\
settings:
  event_subscriptions:
{request_url}\
    bot_events:
{heard}\
  interactivity:
    is_enabled: true
{request_url}\
  org_deploy_enabled: false
  socket_mode_enabled: {"false" if events_api else "true"}
  token_rotation_enabled: false
"""


def _list(items: Iterable[tuple[str, str]]) -> str:
    return "".join(f"      - {name} # {why}\n" for name, why in items)
