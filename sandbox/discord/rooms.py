"""REST: the bot itself, people, servers, channels and threads.

Source: https://discord.com/developers/docs/resources/channel
"""

from __future__ import annotations

from typing import Any

from .calls import Call
from .errors import Refused, invalid, missing_access, missing_permissions, unknown
from .messages import Json
from .places import Channel

#: Source: https://discord.com/developers/docs/resources/channel#start-thread-from-message
THREAD_NAME = 100
_MINUTES = (60, 1440, 4320, 10080)


def get_my_user(call: Call) -> Any:
    return {**call.bot.user, "mfa_enabled": False, "locale": "en-US", "verified": True, "email": None}


def get_user(call: Call) -> Any:
    return call.person()


def get_my_application(call: Call) -> Any:
    return call.bot.application()


def get_gateway(call: Call) -> Any:
    return {"url": call.world.gateway_url}


def get_bot_gateway(call: Call) -> Any:
    limit = {
        "total": 1000,
        "remaining": max(0, 1000 - call.bot.identified),
        "reset_after": 14400000,
        "max_concurrency": 1,
    }
    return {"url": call.world.gateway_url, "shards": 1, "session_start_limit": limit}


def create_dm(call: Call) -> Any:
    person = call.world.people.get(str(call.body.get("recipient_id")))
    if person is None or person.get("bot"):
        raise Refused(400, 50033, "Invalid Recipient(s)")
    return call.bot.direct(person).as_json()


def list_my_guilds(call: Call) -> Any:
    servers = [s for s in call.world.servers.values() if call.bot.token in s.bots]
    return [
        {
            "id": server.id,
            "name": server.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": server.as_json()["roles"][0]["permissions"],
            "features": [],
        }
        for server in servers
    ]


def get_guild(call: Call) -> Any:
    return call.server().as_json()


def list_guild_channels(call: Call) -> Any:
    return [channel.as_json() for channel in call.server().channels.values()]


def get_guild_member(call: Call) -> Any:
    server, person = call.server(), call.person()
    if person["id"] not in server.members:
        raise unknown("Member")
    return server.member(person)


def get_active_guild_threads(call: Call) -> Any:
    threads = call.server().threads()
    mine = [t.membership(call.bot.id) for t in threads if call.bot.id in t.members]
    return {"threads": [t.as_json(call.bot) for t in threads], "members": mine, "has_more": False}


def list_public_archived_threads(call: Call) -> Any:
    parent = call.channel()
    found = [c for c in call.world.channels.values() if c.parent is parent and c.is_archived and c.kind == 11]
    found.sort(key=lambda thread: thread.archived_at, reverse=True)
    mine = [t.membership(call.bot.id) for t in found if call.bot.id in t.members]
    return {"threads": [t.as_json(call.bot) for t in found], "members": mine, "has_more": False}


def get_channel(call: Call) -> Any:
    return call.channel().as_json(call.bot)


def update_channel(call: Call) -> Any:
    """Name, `archived` and `locked` of a thread; the name of a channel."""
    channel = call.channel()
    if channel.is_direct:
        raise Refused(403, 50003, "Cannot execute action on a DM channel")
    if not channel.bot_may_write:
        raise missing_permissions()
    if "name" in call.body:
        channel.name = _name(call.body)
    if channel.is_thread:
        channel.auto_archive_minutes = call.body.get("auto_archive_duration", channel.auto_archive_minutes)
        archived = call.body.get("archived", channel.is_archived)
        channel.archive(bool(archived), locked=call.body.get("locked"))
    return channel.as_json(call.bot)


def delete_channel(call: Call) -> Any:
    channel = call.channel()
    shown = channel.as_json(call.bot)
    if not channel.is_direct:
        channel.delete()
    return shown


# threads


def create_thread_from_message(call: Call) -> Any:
    channel = call.channel()
    message = call.message(channel)
    if message.thread is not None and not message.thread.is_deleted:
        raise Refused(400, 160004, "A thread has already been created for this message")
    return _start(call, channel, is_private=False, from_message=True)


def create_thread(call: Call) -> Any:
    """Without a message: private unless `type` says otherwise, as Discord does it."""
    return _start(call, call.channel(), is_private=call.body.get("type", 12) == 12, from_message=False)


def _start(call: Call, channel: Channel, *, is_private: bool, from_message: bool) -> Json:
    if channel.is_direct or channel.is_thread:
        raise Refused(400, 50024, "Cannot execute action on this channel type")
    if not channel.bot_may_thread:
        raise missing_permissions()
    name = _name(call.body)
    minutes = call.body.get("auto_archive_duration")
    if minutes is not None and minutes not in _MINUTES:
        text = f"Value must be one of {_MINUTES}."
        raise invalid(("auto_archive_duration", "BASE_TYPE_CHOICES", text))
    message = call.message(channel) if from_message else None
    thread = channel.thread(name, owner=call.bot.user, message=message, is_private=is_private)
    thread.auto_archive_minutes = minutes or thread.auto_archive_minutes
    return thread.as_json(call.bot)


def _name(body: Any) -> str:
    name = str(body.get("name") or "")
    if not 1 <= len(name) <= THREAD_NAME:
        text = f"Must be between 1 and {THREAD_NAME} in length."
        raise invalid(("name", "BASE_TYPE_BAD_LENGTH", text))
    return name


def _thread(call: Call) -> Channel:
    channel = call.channel()
    if not channel.is_thread:
        raise Refused(400, 50024, "Cannot execute action on this channel type")
    return channel


def list_thread_members(call: Call) -> Any:
    thread = _thread(call)
    return [thread.membership(id) for id in thread.members]


def join_thread(call: Call) -> Any:
    _thread(call).joins(call.bot.user)


def leave_thread(call: Call) -> Any:
    _thread(call).leaves(call.bot.id)


def get_thread_member(call: Call) -> Any:
    thread, id = _thread(call), call.path["user_id"]
    if id not in thread.members:
        raise unknown("Member")
    return thread.membership(id)


def add_thread_member(call: Call) -> Any:
    thread, person = _thread(call), call.person()
    if thread.server is None or person["id"] not in thread.server.members:
        raise missing_access()
    thread.joins(person, by=call.bot.user)


def delete_thread_member(call: Call) -> Any:
    _thread(call).leaves(call.path["user_id"])
