"""Which function answers which REST call, by the names of Discord's own API description."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import answering, rooms, writing
from .calls import Operation

_MESSAGE = "/channels/{channel_id}/messages/{message_id}"
_REACTION = _MESSAGE + "/reactions/{emoji_name}"
_COMMANDS = "/applications/{application_id}/commands"
_SERVER_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
_WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"
_MEMBER = "/channels/{channel_id}/thread-members"


@dataclass(frozen=True, kw_only=True)
class Route:
    """One call: `name` is the operation's id in Discord's API description."""

    method: str
    path: str
    name: str
    operation: Operation
    status: int = 200
    needs_token: bool = True

    @property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", self.path))


def _route(line: str, operation: Operation, *, status: int = 200, needs_token: bool = True) -> Route:
    method, path, name = line.split()
    return Route(
        method=method, path=path, name=name, operation=operation, status=status, needs_token=needs_token
    )


ROUTES = (
    _route("GET /gateway get_gateway", rooms.get_gateway, needs_token=False),
    _route("GET /gateway/bot get_bot_gateway", rooms.get_bot_gateway),
    _route("GET /users/@me get_my_user", rooms.get_my_user),
    _route("GET /users/@me/guilds list_my_guilds", rooms.list_my_guilds),
    _route("POST /users/@me/channels create_dm", rooms.create_dm),
    _route("GET /users/{user_id} get_user", rooms.get_user),
    _route("GET /applications/@me get_my_application", rooms.get_my_application),
    _route("GET /oauth2/applications/@me get_my_oauth2_application", rooms.get_my_application),
    _route("GET /guilds/{guild_id} get_guild", rooms.get_guild),
    _route("GET /guilds/{guild_id}/channels list_guild_channels", rooms.list_guild_channels),
    _route("GET /guilds/{guild_id}/members/{user_id} get_guild_member", rooms.get_guild_member),
    _route("GET /guilds/{guild_id}/threads/active get_active_guild_threads", rooms.get_active_guild_threads),
    _route("GET /channels/{channel_id} get_channel", rooms.get_channel),
    _route("PATCH /channels/{channel_id} update_channel", rooms.update_channel),
    _route("DELETE /channels/{channel_id} delete_channel", rooms.delete_channel),
    _route("POST /channels/{channel_id}/threads create_thread", rooms.create_thread, status=201),
    _route(
        f"POST {_MESSAGE}/threads create_thread_from_message", rooms.create_thread_from_message, status=201
    ),
    _route(
        "GET /channels/{channel_id}/threads/archived/public list_public_archived_threads",
        rooms.list_public_archived_threads,
    ),
    _route(f"GET {_MEMBER} list_thread_members", rooms.list_thread_members),
    _route(f"PUT {_MEMBER}/@me join_thread", rooms.join_thread),
    _route(f"DELETE {_MEMBER}/@me leave_thread", rooms.leave_thread),
    _route(f"GET {_MEMBER}/{{user_id}} get_thread_member", rooms.get_thread_member),
    _route(f"PUT {_MEMBER}/{{user_id}} add_thread_member", rooms.add_thread_member),
    _route(f"DELETE {_MEMBER}/{{user_id}} delete_thread_member", rooms.delete_thread_member),
    _route("GET /channels/{channel_id}/messages list_messages", writing.list_messages),
    _route("POST /channels/{channel_id}/messages create_message", writing.create_message),
    _route(f"GET {_MESSAGE} get_message", writing.get_message),
    _route(f"PATCH {_MESSAGE} update_message", writing.update_message),
    _route(f"DELETE {_MESSAGE} delete_message", writing.delete_message),
    _route("POST /channels/{channel_id}/typing trigger_typing_indicator", writing.trigger_typing_indicator),
    _route(f"GET {_REACTION} list_message_reactions_by_emoji", writing.list_message_reactions_by_emoji),
    _route(f"PUT {_REACTION}/@me add_my_message_reaction", writing.add_my_message_reaction),
    _route(f"DELETE {_REACTION}/@me delete_my_message_reaction", writing.delete_my_message_reaction),
    _route(f"GET {_COMMANDS} list_application_commands", answering.list_commands),
    _route(f"PUT {_COMMANDS} bulk_set_application_commands", answering.bulk_set_commands),
    _route(f"POST {_COMMANDS} create_application_command", answering.create_command, status=201),
    _route(f"DELETE {_COMMANDS}/{{command_id}} delete_application_command", answering.delete_command),
    _route(f"GET {_SERVER_COMMANDS} list_guild_application_commands", answering.list_commands),
    _route(f"PUT {_SERVER_COMMANDS} bulk_set_guild_application_commands", answering.bulk_set_commands),
    _route(f"POST {_SERVER_COMMANDS} create_guild_application_command", answering.create_command, status=201),
    _route(
        f"DELETE {_SERVER_COMMANDS}/{{command_id}} delete_guild_application_command", answering.delete_command
    ),
    _route(
        "POST /interactions/{interaction_id}/{interaction_token}/callback create_interaction_response",
        answering.create_interaction_response,
        needs_token=False,
    ),
    _route(f"POST {_WEBHOOK} execute_webhook", answering.execute_webhook, needs_token=False),
    _route(
        f"GET {_WEBHOOK}/messages/@original get_original_webhook_message",
        answering.get_webhook_message,
        needs_token=False,
    ),
    _route(
        f"PATCH {_WEBHOOK}/messages/@original update_original_webhook_message",
        answering.update_webhook_message,
        needs_token=False,
    ),
    _route(
        f"DELETE {_WEBHOOK}/messages/@original delete_original_webhook_message",
        answering.delete_webhook_message,
        needs_token=False,
    ),
    _route(
        f"GET {_WEBHOOK}/messages/{{message_id}} get_webhook_message",
        answering.get_webhook_message,
        needs_token=False,
    ),
    _route(
        f"PATCH {_WEBHOOK}/messages/{{message_id}} update_webhook_message",
        answering.update_webhook_message,
        needs_token=False,
    ),
    _route(
        f"DELETE {_WEBHOOK}/messages/{{message_id}} delete_webhook_message",
        answering.delete_webhook_message,
        needs_token=False,
    ),
)
_PATTERNS = tuple((route, route.pattern) for route in ROUTES)


def find(method: str, path: str) -> tuple[Route | None, dict[str, str], bool]:
    """The route, the path's parts, and whether the path exists at all (with another method)."""
    is_known = False
    for route, pattern in _PATTERNS:
        if found := pattern.fullmatch(path):
            is_known = True
            if route.method == method:
                return route, found.groupdict(), True
    return None, {}, is_known
