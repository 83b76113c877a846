"""REST: slash commands, and answers to interactions.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from __future__ import annotations

import re
from typing import Any

from .calls import Call
from .content import Content, content, empty_message, form
from .errors import Refused, invalid, missing_access, unknown
from .interactions import (
    COMMAND,
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    MESSAGE,
    TOKEN_SECONDS,
    UPDATE,
    Interaction,
)
from .messages import COMMAND as COMMAND_MESSAGE
from .messages import EPHEMERAL, LOADING, Json, Message
from .writing import edit

#: Source: https://discord.com/developers/docs/interactions/application-commands
_COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")
COMMANDS, DESCRIPTION = 100, 100
_SETTABLE = 1 << 2 | 1 << 12 | 1 << 15


# commands


def list_commands(call: Call) -> Any:
    return call.bot.commands.get(_scope(call), [])


def bulk_set_commands(call: Call) -> Any:
    """Replace all commands; one that stays keeps its id."""
    scope = _scope(call)
    if len(call.items) > COMMANDS:
        raise Refused(400, 30032, "Maximum number of application commands reached (100)")
    before = {c["name"]: c["id"] for c in call.bot.commands.get(scope, [])}
    call.bot.commands[scope] = [
        _command(call, scope, given, f"{number}.", before.get(given.get("name")))
        for number, given in enumerate(call.items)
    ]
    return call.bot.commands[scope]


def create_command(call: Call) -> Any:
    scope = _scope(call)
    commands = call.bot.commands.setdefault(scope, [])
    same = next((c for c in commands if c["name"] == call.body.get("name")), None)
    made = _command(call, scope, dict(call.body), "", same["id"] if same else None)
    call.bot.commands[scope] = [*(c for c in commands if c is not same), made]
    return made


def delete_command(call: Call) -> Any:
    scope = _scope(call)
    commands = call.bot.commands.get(scope, [])
    left = [c for c in commands if c["id"] != call.path["command_id"]]
    if len(left) == len(commands):
        raise unknown("Application Command")
    call.bot.commands[scope] = left


def _scope(call: Call) -> str | None:
    if call.path["application_id"] != call.bot.id:
        raise missing_access()
    return call.server().id if "guild_id" in call.path else None


def _command(call: Call, scope: str | None, given: Json, path: str, id: str | None) -> Json:
    name, kind = str(given.get("name") or ""), given.get("type") or 1
    if not _COMMAND_NAME.fullmatch(name) or (kind == 1 and name != name.lower()):
        raise invalid((f"{path}name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"))
    description = given.get("description") or ""
    if kind == 1 and not 1 <= len(description) <= DESCRIPTION:
        text = f"Must be between 1 and {DESCRIPTION} in length."
        raise invalid((f"{path}description", "BASE_TYPE_BAD_LENGTH", text))
    made: Json = {
        "id": id or call.world.snowflake(),
        "application_id": call.bot.id,
        "version": call.world.snowflake(),
        "default_member_permissions": given.get("default_member_permissions"),
        "type": kind,
        "name": name,
        "name_localizations": given.get("name_localizations"),
        "description": description,
        "description_localizations": given.get("description_localizations"),
        "dm_permission": given.get("dm_permission", True),
        "contexts": given.get("contexts"),
        "integration_types": given.get("integration_types") or [0],
        "nsfw": bool(given.get("nsfw")),
    }
    if given.get("options"):
        made["options"] = given["options"]
    return made if scope is None else {**made, "guild_id": scope}


# interactions


def create_interaction_response(call: Call) -> Any:
    """The first answer; within three seconds, and only once."""
    interaction = call.world.interactions.get(call.path["interaction_token"])
    if interaction is None or interaction.id != call.path["interaction_id"]:
        raise unknown("Interaction")
    if interaction.is_answered:
        raise Refused(400, 40060, "Interaction has already been acknowledged.")
    if interaction.age > call.world.interaction_seconds:
        raise unknown("Interaction")
    fields, uploads = form(call.body)
    kind, data = fields.get("type"), fields.get("data") or {}
    if kind == MESSAGE:
        interaction.original = _answer(call, interaction, content(data, uploads))
    elif kind == DEFERRED_MESSAGE:
        flags = int(data.get("flags") or 0) | LOADING
        interaction.original = _write(call, interaction, "", flags=flags)
    elif kind in (DEFERRED_UPDATE, UPDATE):
        if interaction.source is None:
            raise invalid(("type", "BASE_TYPE_CHOICES", "Value must be one of (4, 5, 9, 10, 12)."))
        interaction.original = interaction.source
        if kind == UPDATE:
            edit(call, interaction.source, content(data, uploads))
    elif kind not in (8, 9):
        text = "Value must be one of {4, 5, 6, 7, 8, 9, 10, 12}."
        raise invalid(("type", "BASE_TYPE_CHOICES", text))
    interaction.answers(kind, data)
    if call.query.get("with_response", "").lower() in ("1", "true"):
        return interaction.callback_json()
    return None


def _answer(call: Call, interaction: Interaction, wanted: Content) -> Message:
    if wanted.is_empty:
        raise empty_message()
    return _write(
        call,
        interaction,
        wanted.text or "",
        flags=wanted.flags,
        files=call.keep(wanted.uploads),
        allowed_mentions=wanted.allowed_mentions,
        embeds=wanted.embeds or [],
        components=wanted.components or [],
    )


def _write(call: Call, interaction: Interaction, text: str, *, flags: int, **fields: Any) -> Message:
    is_command = interaction.kind == COMMAND
    return call.world.write(
        interaction.channel,
        interaction.bot.user,
        text,
        flags=flags & (_SETTABLE | EPHEMERAL | LOADING),
        only_for=interaction.person["id"] if flags & EPHEMERAL else None,
        kind=COMMAND_MESSAGE if is_command else None,
        quoted=None if is_command else interaction.source,
        webhook_id=interaction.bot.id,
        application_id=interaction.bot.id,
        interaction=interaction.metadata(),
        **fields,
    )


# the interaction's webhook


def execute_webhook(call: Call) -> Any:
    """A follow-up. The first one after "thinking" takes its place."""
    interaction = _webhook(call)
    wanted = call.content()
    original = interaction.original
    if original is not None and original.flags & LOADING:
        edit(call, original, wanted)
        original.edited_at = None
        return call.shown(original)
    message = _answer(call, interaction, wanted)
    interaction.followups.append(message)
    return call.shown(message)


def get_webhook_message(call: Call) -> Any:
    return call.shown(_webhook_message(call))


def update_webhook_message(call: Call) -> Any:
    message = _webhook_message(call)
    was_thinking = bool(message.flags & LOADING)
    edit(call, message, call.content())
    if was_thinking:
        message.edited_at = None
    return call.shown(message)


def delete_webhook_message(call: Call) -> Any:
    message = _webhook_message(call)
    message.channel.remove(message)


def _webhook(call: Call) -> Interaction:
    found = call.world.interactions.get(call.path["webhook_token"])
    if found is None or found.bot.id != call.path["webhook_id"] or not found.is_answered:
        raise unknown("Webhook")
    if found.age > TOKEN_SECONDS:
        raise Refused(401, 50027, "Invalid Webhook Token")
    return found


def _webhook_message(call: Call) -> Message:
    interaction = _webhook(call)
    id = call.path.get("message_id", "@original")
    known = [m for m in (interaction.original, *interaction.followups) if m is not None and not m.is_deleted]
    if id == "@original":
        found = interaction.original if interaction.original in known else None
    else:
        found = next((m for m in known if m.id == id), None)
    if found is None:
        raise unknown("Message")
    return found
