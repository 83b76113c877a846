"""The Web API methods about channels, people, files, views and the app itself.

Source: https://docs.slack.dev/reference/methods
"""

from __future__ import annotations

import base64
import time
import uuid
from collections.abc import Sequence
from typing import Any, TypeVar

from .blocks import InvalidBlocks, check_view, checked
from .channels import Channel
from .files import File
from .messages import Message
from .methods import (
    Failed,
    Method,
    Params,
    channel_to_write_to,
    find_channel,
    flag,
    json_param,
    thread_to_write_to,
)
from .people import Staff
from .workspace import TRIGGER_SECONDS, Workspace

T = TypeVar("T")


def auth_test(workspace: Workspace, params: Params) -> dict[str, Any]:
    return {
        "url": "https://sandbox.slack.com/",
        "team": "Sandbox",
        "user": workspace.bot_name,
        "team_id": workspace.team_id,
        "user_id": workspace.bot_id,
        "bot_id": workspace.app_bot_id,
        "is_enterprise_install": False,
    }


def connections_open(workspace: Workspace, params: Params) -> dict[str, Any]:
    ticket = uuid.uuid4().hex
    workspace.tickets.add(ticket)
    return {"url": f"ws{workspace.url.removeprefix('http')}/socket?ticket={ticket}&app_id={workspace.app_id}"}


def team_info(workspace: Workspace, params: Params) -> dict[str, Any]:
    return {
        "team": {
            "id": workspace.team_id,
            "name": "Sandbox",
            "domain": "sandbox",
            "email_domain": "",
            "icon": {},
        }
    }


def bots_info(workspace: Workspace, params: Params) -> dict[str, Any]:
    if params.get("bot") not in (None, workspace.app_bot_id):
        raise Failed("bot_not_found")
    return {"bot": {**workspace.bot_profile(), "user_id": workspace.bot_id}}


# conversations


def conversations_info(workspace: Workspace, params: Params) -> dict[str, Any]:
    return {"channel": find_channel(workspace, params).as_json()}


def conversations_history(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = _readable(workspace, params)
    newest_first = list(_between(channel, channel.roots, params))[::-1]
    page, cursor = _page(newest_first, params, default=100, most=999)
    pinned = {"pin_count": 0, "channel_actions_ts": None, "channel_actions_count": 0}
    return {"messages": _as_json(page, params), "has_more": bool(cursor), **pinned, **_metadata(cursor)}


def conversations_replies(workspace: Workspace, params: Params) -> dict[str, Any]:
    """Oldest first. The thread's first message comes on every page, whatever `oldest` says, as in Slack."""
    channel = _readable(workspace, params)
    root = channel.by_ts.get(str(params.get("ts")))
    if root is None:
        raise Failed("thread_not_found")
    if root.is_reply:
        root = channel.by_ts.get(str(root.thread_ts), root)
    replies = _between(channel, channel.replies.get(root.ts, []), params)
    page, cursor = _page(replies, params, default=1000, most=1000)
    first, *others = _as_json([root, *page], params)
    messages = [{"subscribed": False, **first}, *others]
    return {"messages": messages, "has_more": bool(cursor), **_metadata(cursor)}


def conversations_list(workspace: Workspace, params: Params) -> dict[str, Any]:
    wanted = str(params.get("types") or "public_channel").split(",")
    kinds = {"public_channel": "channel", "private_channel": "group", "im": "im"}
    shown = [
        channel
        for channel in workspace.channels.values()
        if channel.kind in {kinds.get(kind.strip()) for kind in wanted}
        and (channel.kind == "channel" or channel.bot_is_member)
        and not (channel.is_archived and flag(params, "exclude_archived"))
    ]
    page, cursor = _page(shown, params, default=100, most=1000)
    return {"channels": [channel.as_json() for channel in page], **_metadata(cursor)}


def conversations_members(workspace: Workspace, params: Params) -> dict[str, Any]:
    page, cursor = _page(sorted(find_channel(workspace, params).members), params, default=100, most=1000)
    return {"members": list(page), **_metadata(cursor)}


def conversations_join(workspace: Workspace, params: Params) -> dict[str, Any]:
    channel = find_channel(workspace, params)
    if channel.kind != "channel":
        raise Failed("method_not_supported_for_channel_type")
    if channel.is_archived:
        raise Failed("is_archived")
    channel.members.add(workspace.bot_id)
    return {"channel": channel.as_json()}


def conversations_open(workspace: Workspace, params: Params) -> dict[str, Any]:
    people = str(params.get("users") or "").split(",")
    if people == [workspace.bot_id] or any(
        one in workspace.people and workspace.people[one].is_bot for one in people
    ):
        raise Failed("cannot_dm_bot")
    if len(people) != 1 or people[0] not in workspace.people:
        raise Failed("user_not_found")
    if workspace.people[people[0]].is_deleted:
        raise Failed("user_disabled")
    return {"channel": {"id": workspace.direct(workspace.people[people[0]]).id}}


# people


def users_info(workspace: Workspace, params: Params) -> dict[str, Any]:
    if params.get("user") == workspace.bot_id:
        return {"user": workspace.bot_as_json()}
    return {"user": _person(workspace, params).as_json()}


def users_list(workspace: Workspace, params: Params) -> dict[str, Any]:
    everyone = [workspace.bot_as_json(), *(person.as_json() for person in workspace.people.values())]
    page, cursor = _page(everyone, params, default=1000, most=1000)
    return {"members": list(page), "cache_ts": int(time.time()), **_metadata(cursor)}


def users_get_presence(workspace: Workspace, params: Params) -> dict[str, Any]:
    return {"presence": _person(workspace, params).presence}


# files


def files_get_upload_url(workspace: Workspace, params: Params) -> dict[str, Any]:
    if (
        not params.get("filename")
        or not str(params.get("length") or "").isdigit()
        or int(params["length"]) < 1
    ):
        raise Failed("invalid_arguments")
    file = workspace.keep_file(str(params["filename"]), b"", by=workspace.bot_id)
    file.length = int(params["length"])
    return {"upload_url": f"{workspace.url}/upload/{file.id}", "file_id": file.id}


def files_complete_upload(workspace: Workspace, params: Params) -> dict[str, Any]:
    """Shares at once; Slack does it a moment later."""
    wanted = json_param(params, "files")
    if not wanted or not isinstance(wanted, list):
        raise Failed("invalid_arguments")
    files = [_uploaded(workspace, item) for item in wanted]
    for place in filter(None, str(params.get("channel_id") or params.get("channels") or "").split(",")):
        _share(workspace, {**params, "channel": place}, files)
    return {"files": [file.as_json() for file in files]}


def files_info(workspace: Workspace, params: Params) -> dict[str, Any]:
    file = workspace.files.get(str(params.get("file")))
    if file is None or not file.data:
        raise Failed("file_not_found")
    return {"file": file.as_json(), "comments": []}


def files_delete(workspace: Workspace, params: Params) -> dict[str, Any]:
    """A message that held nothing else goes with it."""
    file = workspace.files.get(str(params.get("file")))
    if file is None or not file.data:
        raise Failed("file_not_found")
    if file.by != workspace.bot_id:
        raise Failed("cant_delete_file")
    del workspace.files[file.id]
    for place in file.channels:
        for message in list(workspace.channels[place].by_ts.values()):
            kept = [one for one in message.files if one["id"] != file.id]
            if len(kept) < len(message.files):
                message.files = kept
                if not kept and not message.text:
                    workspace.delete(message)
    return {}


def _uploaded(workspace: Workspace, item: dict[str, Any]) -> File:
    file = workspace.files.get(str(item.get("id")))
    if file is None or not file.data or file.is_complete:
        raise Failed("file_not_found")
    if len(file.data) != file.length:
        raise Failed("file_update_failed")
    file.is_complete = True
    file.title = str(item.get("title") or file.name)
    return file


def _share(workspace: Workspace, params: Params, files: Sequence[File]) -> None:
    channel = channel_to_write_to(workspace, params)
    message = Message(
        channel,
        ts=workspace.next_ts(),
        author=None,
        text=str(params.get("initial_comment") or ""),
        thread_ts=thread_to_write_to(channel, params),
        subtype="file_share",
        files=[file.as_json() for file in files],
    )
    workspace.publish(message)


# views


def views_open(workspace: Workspace, params: Params) -> dict[str, Any]:
    issued = workspace.triggers.pop(str(params.get("trigger_id")), None)
    if issued is None:
        raise Failed("exchanged_trigger_id" if params.get("trigger_id") else "invalid_arguments")
    if time.monotonic() - issued[0] > TRIGGER_SECONDS:
        raise Failed("expired_trigger_id")
    view = _view(workspace, params)
    person = workspace.people[issued[1]]
    person.modals.append(view)
    person.opened.notice(view)
    return {"view": view}


def views_update(workspace: Workspace, params: Params) -> dict[str, Any]:
    for person in workspace.people.values():
        for number, view in enumerate(person.modals):
            if view["id"] == params.get("view_id"):
                person.modals[number] = {**_view(workspace, params), "id": view["id"]}
                return {"view": person.modals[number]}
    raise Failed("not_found")


def views_publish(workspace: Workspace, params: Params) -> dict[str, Any]:
    person = workspace.people.get(str(params.get("user_id")))
    if person is None:
        raise Failed("invalid_arguments")
    if not workspace.has_home_tab:
        raise Failed("not_enabled")
    view = _view(workspace, params)
    if view["type"] != "home":
        raise Failed("invalid_arguments")
    person.gets_home(view)
    return {"view": view}


def _view(workspace: Workspace, params: Params) -> dict[str, Any]:
    view = json_param(params, "view")
    if not isinstance(view, dict) or view.get("type") not in ("modal", "home"):
        raise Failed("invalid_arguments")
    try:
        blocks = checked(view.get("blocks"), surface="view")
        check_view(view)
    except InvalidBlocks as error:
        raise Failed("invalid_arguments", response_metadata={"messages": error.details}) from None
    return {
        "private_metadata": "",
        "callback_id": "",
        **view,
        "blocks": blocks,
        "id": workspace.new_id("V"),
        "team_id": workspace.team_id,
        "app_id": workspace.app_id,
        "bot_id": workspace.app_bot_id,
        "hash": uuid.uuid4().hex,
        "state": {"values": {}},
    }


METHODS: dict[str, Method] = {
    "api.test": lambda workspace, params: {},
    "auth.test": auth_test,
    "apps.connections.open": connections_open,
    "team.info": team_info,
    "bots.info": bots_info,
    "conversations.info": conversations_info,
    "conversations.history": conversations_history,
    "conversations.replies": conversations_replies,
    "conversations.list": conversations_list,
    "conversations.members": conversations_members,
    "conversations.join": conversations_join,
    "conversations.open": conversations_open,
    "users.info": users_info,
    "users.list": users_list,
    "users.getPresence": users_get_presence,
    "files.getUploadURLExternal": files_get_upload_url,
    "files.completeUploadExternal": files_complete_upload,
    "files.info": files_info,
    "files.delete": files_delete,
    "views.open": views_open,
    "views.update": views_update,
    "views.publish": views_publish,
}


def _readable(workspace: Workspace, params: Params) -> Channel:
    channel = find_channel(workspace, params)
    if not channel.bot_is_member:
        raise Failed("not_in_channel")
    return channel


def _person(workspace: Workspace, params: Params) -> Staff:
    person = workspace.people.get(str(params.get("user")))
    if person is None:
        raise Failed("user_not_found")
    return person


def _between(channel: Channel, messages: Sequence[Message], params: Params) -> Sequence[Message]:
    oldest, latest = str(params.get("oldest") or ""), str(params.get("latest") or "")
    if oldest == "0":
        oldest = ""
    return channel.between(messages, oldest=oldest, latest=latest, inclusive=flag(params, "inclusive"))


def _as_json(messages: Sequence[Message], params: Params) -> list[dict[str, Any]]:
    with_metadata = flag(params, "include_all_metadata")
    return [message.as_json(with_metadata=with_metadata) for message in messages]


def _page(items: Sequence[T], params: Params, *, default: int, most: int) -> tuple[Sequence[T], str]:
    """One page and the cursor of the next ("" on the last)."""
    try:
        limit = min(int(params.get("limit") or default), most)
        start = int(base64.b64decode(str(params.get("cursor") or "")).decode().partition(":")[2] or 0)
    except ValueError:
        raise Failed("invalid_cursor") from None
    if limit < 1:
        raise Failed("invalid_limit")
    after = start + limit
    cursor = base64.b64encode(f"next:{after}".encode()).decode() if after < len(items) else ""
    return items[start:after], cursor


def _metadata(cursor: str) -> dict[str, Any]:
    return {"response_metadata": {"next_cursor": cursor}}
