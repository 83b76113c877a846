"""The assistant pane, and messages that grow while they are written.

Source: https://docs.slack.dev/ai/developing-ai-apps
"""

from __future__ import annotations

from typing import Any

from .channels import Channel
from .messages import Message
from .methods import (
    Failed,
    Method,
    Params,
    channel_to_write_to,
    content,
    find_channel,
    json_param,
    own_message,
    thread_to_write_to,
)
from .panes import Pane
from .workspace import Workspace

#: Source: https://docs.slack.dev/reference/methods/chat.startStream
STREAM_CHARACTERS = 12_000
#: Source: https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts
SUGGESTED_PROMPTS = 4


def set_status(workspace: Workspace, params: Params) -> dict[str, Any]:
    """Shown until the app posts in the thread, or sets an empty one."""
    channel = find_channel(workspace, params, name="channel_id")
    ts = str(params.get("thread_ts") or "")
    if ts not in channel.by_ts:
        raise Failed("thread_not_found" if ts else "invalid_thread_ts")
    workspace.set_status(channel.by_ts[ts], str(params.get("status") or ""))
    return {}


def set_title(workspace: Workspace, params: Params) -> dict[str, Any]:
    pane = _pane(workspace, params)
    pane.title = str(params.get("title") or "")
    if not pane.title:
        raise Failed("invalid_arguments")
    root = pane.channel.by_ts[pane.thread_ts]
    workspace.change(root, text=pane.title, blocks=())
    return {}


def set_suggested_prompts(workspace: Workspace, params: Params) -> dict[str, Any]:
    pane = _pane(workspace, params)
    prompts = json_param(params, "prompts")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= SUGGESTED_PROMPTS:
        raise Failed("invalid_arguments")
    if not all(isinstance(one, dict) and one.get("title") and one.get("message") for one in prompts):
        raise Failed("invalid_arguments")
    pane.prompts, pane.prompts_title = prompts, str(params.get("title") or "")
    return {}


def start_stream(workspace: Workspace, params: Params) -> dict[str, Any]:
    """In a channel, Slack wants to know who reads along."""
    channel = channel_to_write_to(workspace, params)
    thread_ts = thread_to_write_to(channel, params)
    if thread_ts is None:
        raise Failed("invalid_arguments")
    for name in ("recipient_team_id", "recipient_user_id"):
        if channel.kind != "im" and not params.get(name):
            raise Failed(f"missing_{name}")
    text = _streamed(params)
    message = Message(channel, ts=workspace.next_ts(), author=None, text=text, thread_ts=thread_ts)
    message.blocks = _markdown(text)
    message.is_streaming = True
    workspace.publish(message)
    return {"channel": channel.id, "ts": message.ts}


def append_stream(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    message = _streaming(channel, params)
    _grow(workspace, message, _streamed(params))
    return {"channel": channel.id, "ts": message.ts}


def stop_stream(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = channel_to_write_to(workspace, params)
    message = _streaming(channel, params)
    below = content({"text": "-", "blocks": params.get("blocks")})[1]
    metadata = json_param(params, "metadata")
    message.metadata = dict(metadata) if metadata else message.metadata
    message.is_streaming = False
    _grow(workspace, message, _streamed(params), below)
    return {"channel": channel.id, "ts": message.ts, "message": message.as_json(with_metadata=True)}


METHODS: dict[str, Method] = {
    "assistant.threads.setStatus": set_status,
    "assistant.threads.setTitle": set_title,
    "assistant.threads.setSuggestedPrompts": set_suggested_prompts,
    "chat.startStream": start_stream,
    "chat.appendStream": append_stream,
    "chat.stopStream": stop_stream,
}


def _pane(workspace: Workspace, params: Params) -> Pane:
    channel = find_channel(workspace, params, name="channel_id")
    pane = workspace.panes.get((channel.id, str(params.get("thread_ts") or "")))
    if pane is None:
        raise Failed("thread_not_found")
    return pane


def _streaming(channel: Channel, params: Params) -> Message:
    message = own_message(channel, params, "message_not_owned_by_app")
    if not message.is_streaming:
        raise Failed("message_not_in_streaming_state")
    return message


def _streamed(params: Params) -> str:
    chunks = json_param(params, "chunks") or []
    if not isinstance(chunks, list):
        raise Failed("invalid_chunks")
    text = str(params.get("markdown_text") or "")
    text += "".join(str(one.get("text", "")) for one in chunks if one.get("type") == "markdown_text")
    if len(text) > STREAM_CHARACTERS:
        raise Failed("msg_too_long")
    return text


def _grow(
    workspace: Workspace, message: Message, text: str, below: list[dict[str, Any]] | None = None
) -> None:
    whole = message.text + text
    message.edit(text=whole, blocks=[*_markdown(whole), *(below or ())], edited_ts=None)
    workspace.status_lines.pop(message.thread.ts, None)
    message.channel.watch.notice(message)


def _markdown(text: str) -> list[dict[str, Any]]:
    return [{"type": "markdown", "text": text}] if text else []
