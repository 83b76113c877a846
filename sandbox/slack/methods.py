"""The Web API methods about messages and reactions.

Each is a function from workspace and parameters to the answer without `ok`.
Source: https://docs.slack.dev/reference/methods
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any

from .blocks import MARKDOWN_CHARACTERS, InvalidBlocks, checked
from .channels import Channel
from .messages import Message
from .workspace import Workspace

Params = Mapping[str, Any]
Method = Callable[[Workspace, Params], dict[str, Any]]

#: Source: https://docs.slack.dev/reference/methods/chat.postMessage
TEXT_CHARACTERS = 40_000
#: the emoji names known here: common ones, not Slack's thousands
_EMOJI_NAMES = """
    white_check_mark heavy_check_mark ballot_box_with_check x heavy_multiplication_x
    negative_squared_cross_mark eye eyes hourglass hourglass_flowing_sand warning no_entry no_entry_sign
    question exclamation bulb memo pencil lock unlock key bell no_bell mute speech_balloon thought_balloon
    envelope incoming_envelope email inbox_tray outbox_tray package paperclip pushpin round_pushpin
    clipboard calendar alarm_clock clock1 zzz sleeping wave raised_hand hand +1 -1 thumbsup thumbsdown
    ok_hand clap pray muscle point_up point_right heart broken_heart star star2 sparkles fire tada rocket
    robot_face bust_in_silhouette busts_in_silhouette smile grinning joy slightly_smiling_face thinking_face
    neutral_face confused disappointed cry sob angry rage red_circle large_blue_circle large_green_circle
    large_yellow_circle large_orange_circle white_circle black_circle arrow_right arrow_left arrow_up
    arrow_down arrows_counterclockwise repeat link telephone_receiver phone information_source construction
    leftwards_arrow_with_hook lightning zap moneybag shopping_trolley handshake ghost wastebasket
"""
EMOJI = frozenset(_EMOJI_NAMES.split())


class Failed(Exception):
    """The Web API's `ok: false`."""

    def __init__(
        self, error: str, *, status: int = 200, headers: Mapping[str, str] | None = None, **extra: Any
    ) -> None:
        super().__init__(error)
        self.error = error
        self.status = status
        self.headers = dict(headers or {})
        self.extra = extra


def rate_limited(seconds: float) -> Failed:
    return Failed("ratelimited", status=429, headers={"Retry-After": str(max(1, math.ceil(seconds)))})


def chat_post_message(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    if workspace.pace is not None and (wait := workspace.pace.wait_for(channel.id)):
        raise rate_limited(wait)
    text, blocks = content(params)
    thread_ts = thread_to_write_to(channel, params)
    metadata = json_param(params, "metadata")
    if metadata is not None and not {"event_type", "event_payload"} <= set(metadata):
        raise Failed("invalid_metadata_format")
    message = Message(
        channel,
        ts=workspace.next_ts(),
        author=None,
        text=text,
        blocks=blocks,
        thread_ts=thread_ts,
        subtype="bot_message" if params.get("username") else None,
        metadata=metadata,
        look=_look(params),
        link_names=flag(params, "link_names"),
        broadcast=flag(params, "reply_broadcast"),
    )
    workspace.publish(message)
    return {"channel": channel.id, "ts": message.ts, "message": message.as_json(with_metadata=True)}


def chat_update(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    message = own_message(channel, params, "cant_update_message")
    if "blocks" not in params and "text" in params:
        # New text without blocks takes the old blocks away, as in Slack.
        text, blocks = content({**params, "blocks": None})
    else:
        text, blocks = content({"text": message.text, **params})
    if "metadata" in params:
        message.metadata = json_param(params, "metadata")
    workspace.change(message, text=text, blocks=blocks)
    return {"channel": channel.id, "ts": message.ts, "text": text, "message": message.as_json()}


def chat_delete(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    message = own_message(channel, params, "cant_delete_message")
    workspace.delete(message)
    return {"channel": channel.id, "ts": message.ts}


def chat_post_ephemeral(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    person = workspace.people.get(str(params.get("user")))
    if person is None or person.id not in channel.members:
        raise Failed("user_not_in_channel")
    text, blocks = content(params)
    ts = workspace.next_ts()
    person.ephemerals.append(
        {
            "channel": channel.id,
            "ts": ts,
            "thread_ts": params.get("thread_ts"),
            "text": text,
            "blocks": blocks,
        }
    )
    return {"message_ts": ts}


def chat_get_permalink(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = find_channel(workspace, params)
    message = find_message(channel, str(params.get("message_ts")))
    link = f"https://sandbox.slack.com/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


def reactions_add(workspace: Workspace, params: Params) -> dict[str, Any]:
    message, name = _reaction(workspace, params)
    if workspace.bot_id in message.reactions.get(name, ()):
        raise Failed("already_reacted")
    workspace.react(message, name, by=workspace.bot_id)
    return {}


def reactions_remove(workspace: Workspace, params: Params) -> dict[str, Any]:
    message, name = _reaction(workspace, params)
    if workspace.bot_id not in message.reactions.get(name, ()):
        raise Failed("no_reaction")
    workspace.unreact(message, name, by=workspace.bot_id)
    return {}


def reactions_get(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = find_channel(workspace, params)
    message = find_message(channel, str(params.get("timestamp")))
    return {"type": "message", "channel": channel.id, "message": message.as_json()}


METHODS: dict[str, Method] = {
    "chat.postMessage": chat_post_message,
    "chat.update": chat_update,
    "chat.delete": chat_delete,
    "chat.postEphemeral": chat_post_ephemeral,
    "chat.getPermalink": chat_get_permalink,
    "reactions.add": reactions_add,
    "reactions.remove": reactions_remove,
    "reactions.get": reactions_get,
}


# reading parameters


def json_param(params: Params, name: str) -> Any:
    """A parameter that may come as JSON text or already decoded; None if absent."""
    value = params.get(name)
    if value in (None, ""):
        return None
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Failed("invalid_blocks_format" if name == "blocks" else "invalid_arguments") from None


def flag(params: Params, name: str) -> bool:
    return str(params.get(name, "")).lower() in ("true", "1")


def find_channel(workspace: Workspace, params: Params, *, name: str = "channel") -> Channel:
    wanted = str(params.get(name) or "")
    channel = workspace.channels.get(wanted)
    if channel is None and wanted.startswith("#"):
        channel = next((c for c in workspace.channels.values() if c.name == wanted[1:]), None)
    if channel is None or (channel.kind == "group" and not channel.bot_is_member):
        raise Failed("channel_not_found")
    return channel


def channel_to_write_to(workspace: Workspace, params: Params) -> Channel:
    wanted = str(params.get("channel") or "")
    if wanted == workspace.bot_id or (wanted in workspace.people and workspace.people[wanted].is_bot):
        raise Failed("cannot_dm_bot")
    if wanted in workspace.people:
        channel = workspace.direct(workspace.people[wanted])
    else:
        channel = find_channel(workspace, params)
    if channel.kind == "im" and not workspace.lets_people_write:
        raise Failed("messages_tab_disabled")
    if channel.is_archived:
        raise Failed("is_archived")
    if not channel.bot_is_member:
        raise Failed("not_in_channel")
    return channel


def find_message(channel: Channel, ts: str) -> Message:
    message = channel.by_ts.get(ts)
    if message is None:
        raise Failed("message_not_found")
    return message


def own_message(channel: Channel, params: Params, otherwise: str) -> Message:
    message = find_message(channel, str(params.get("ts")))
    if not message.from_bot or message.subtype == "tombstone":
        raise Failed(otherwise)
    return message


def content(params: Params) -> tuple[str, list[dict[str, Any]]]:
    """Text and blocks of a message, checked."""
    text = str(params.get("text") or "")
    given = json_param(params, "blocks")
    if markdown := str(params.get("markdown_text") or ""):
        if text or given:
            raise Failed("markdown_text_conflict")
        if len(markdown) > MARKDOWN_CHARACTERS:
            raise Failed("msg_too_long")
        text, given = markdown, [{"type": "markdown", "text": markdown}]
    blocks: list[dict[str, Any]] = []
    if given:
        try:
            blocks = checked(given)
        except InvalidBlocks as error:
            raise Failed(
                error.error, errors=error.details, response_metadata={"messages": error.details}
            ) from None
    if not text and not blocks:
        raise Failed("no_text")
    if len(text) > TEXT_CHARACTERS:
        raise Failed("msg_too_long")
    return text, blocks


def thread_to_write_to(channel: Channel, params: Params) -> str | None:
    """The first message's ts; None for a message of its own."""
    thread_ts = params.get("thread_ts")
    if not thread_ts:
        return None
    root = channel.by_ts.get(str(thread_ts))
    if root is None or root.is_reply:
        raise Failed("thread_not_found")
    return root.ts


def _look(params: Params) -> dict[str, Any]:
    look: dict[str, Any] = {}
    if params.get("username"):
        look["username"] = str(params["username"])
    if params.get("icon_emoji"):
        look["icons"] = {"emoji": str(params["icon_emoji"])}
    if params.get("icon_url"):
        look["icons"] = {"image_48": str(params["icon_url"])}
    return look


def _reaction(workspace: Workspace, params: Params) -> tuple[Message, str]:
    name = str(params.get("name") or "")
    if name.partition("::")[0] not in EMOJI:
        raise Failed("invalid_name")
    channel = find_channel(workspace, params)
    if not channel.bot_is_member:
        raise Failed("not_in_channel")
    return find_message(channel, str(params.get("timestamp"))), name
