"""Slack's part of the control API: one verb a name, with the arguments of the Python method."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any

from ..faults import Pace
from . import Channel, Message, Slack, Staff
from .methods import find_message
from .mrkdwn import buttons

Arguments = dict[str, Any]


async def control(slack: Slack, verb: str, given: Mapping[str, Any]) -> Any:
    """Carry out one verb.

    Raises:
        KeyError, TypeError, ValueError, NeverHappened: unknown names, missing arguments, no such button.
    """
    arguments = dict(given)
    if verb in _WORKSPACE:
        return _WORKSPACE[verb](slack, arguments)
    if verb == "events_to":
        return await slack.events_to(**arguments)
    return await _staff_does(slack, verb, arguments)


async def _staff_does(slack: Slack, verb: str, arguments: Arguments) -> Any:
    person = _person(slack, arguments["staff"])
    if verb == "submits":
        outgoing = await person.submits(arguments["view"], arguments.get("values", {}))
        return await outgoing.acknowledged()
    channel = _channel(slack, arguments["channel"])
    if verb in ("posts", "replies"):
        thread_ts = arguments["thread_ts"] if verb == "replies" else arguments.get("thread_ts")
        files = [(file["name"], base64.b64decode(file["data"])) for file in arguments.get("files", ())]
        message = await person.posts(channel, arguments["text"], thread=thread_ts, files=files)
        return {"ts": message.ts, "was_swallowed": message.was_swallowed}
    message = find_message(channel, str(arguments["ts"]))
    if verb == "clicks":
        outgoing = await person.clicks(message, arguments["action"])
        return await outgoing.acknowledged()
    if verb == "edits":
        await person.edits(message, arguments["text"])
    elif verb == "deletes":
        await person.deletes(message)
    elif verb == "reacts":
        await person.reacts(message, arguments["name"])
    else:
        await person.unreacts(message, arguments["name"])
    return None


def _make_staff(slack: Slack, arguments: Arguments) -> Any:
    channels = [_channel(slack, one) for one in arguments.pop("channels", ())]
    return slack.staff(**arguments, channels=channels).as_json()


def _make_channel(slack: Slack, arguments: Arguments) -> Any:
    return slack.channel(**arguments).as_json()


def _threads(slack: Slack, arguments: Arguments) -> Any:
    """The channel's threads as people see them, oldest first."""
    channel = _channel(slack, arguments["channel"])
    return {
        "channel": channel.as_json(),
        "threads": [[_shown(message) for message in thread.messages] for thread in channel.threads],
    }


def _state(slack: Slack, arguments: Arguments) -> Any:
    return {
        "bot_token": slack.bot_token,
        "app_token": slack.app_token,
        "signing_secret": slack.signing_secret,
        "sockets": slack.delivery.sockets,
        "kept": slack.delivery.kept,
        "given_up": len(slack.delivery.given_up),
        "channels": [channel.as_json() for channel in slack.channels.values()],
        "staff": [person.as_json() for person in slack.people.values()],
    }


def _settings(slack: Slack, arguments: Arguments) -> Any:
    """`ack_seconds`, `retry_seconds`, `loses_events_when_away`, `posts_per_second` (0 is off), `burst`."""
    delivery = slack.delivery
    delivery.ack_seconds = float(arguments.get("ack_seconds", delivery.ack_seconds))
    delivery.retry_seconds = tuple(map(float, arguments.get("retry_seconds", delivery.retry_seconds)))
    delivery.loses_events_when_away = bool(
        arguments.get("loses_events_when_away", delivery.loses_events_when_away)
    )
    if "posts_per_second" in arguments:
        per_second = float(arguments["posts_per_second"])
        slack.pace = Pace(per_second=per_second, burst=int(arguments.get("burst", 1))) if per_second else None
    if "token_error" in arguments:
        slack.token_error = arguments["token_error"]
    return None


def _disconnect(slack: Slack, arguments: Arguments) -> Any:
    slack.disconnect_sockets(**arguments)


def _archive(slack: Slack, arguments: Arguments) -> Any:
    slack.archive(_channel(slack, arguments["channel"]))


def _event(slack: Slack, arguments: Arguments) -> Any:
    return slack.event(arguments["event"]).payload


_WORKSPACE: dict[str, Callable[[Slack, Arguments], Any]] = {
    "staff": _make_staff,
    "channel": _make_channel,
    "threads": _threads,
    "state": _state,
    "settings": _settings,
    "disconnect": _disconnect,
    "archive": _archive,
    "event": _event,
}
VERBS = frozenset(_WORKSPACE) | {
    "events_to",
    "posts",
    "replies",
    "edits",
    "deletes",
    "reacts",
    "unreacts",
    "clicks",
    "submits",
}


def _person(slack: Slack, name: Any) -> Staff:
    for person in slack.people.values():
        if name in (person.id, person.real_name):
            return person
    raise KeyError(f"nobody called {name!r}; make them first with POST /control/slack/staff")


def _channel(slack: Slack, name: Any) -> Channel:
    for channel in slack.channels.values():
        if name in (channel.id, channel.name):
            return channel
    raise KeyError(f"no channel {name!r}; make it first with POST /control/slack/channel")


def _shown(message: Message) -> dict[str, Any]:
    names = message.channel.workspace.name_of
    return {
        "ts": message.ts,
        "who": message.who,
        "from_bot": message.from_bot,
        "text": message.seen,
        "blocks": message.blocks,
        "is_edited": message.edited_ts is not None,
        "is_deleted": message.is_deleted,
        "reactions": {name: [names(one) for one in ids] for name, ids in message.reactions.items()},
        "files": [{"id": file["id"], "name": file["name"], "size": file["size"]} for file in message.files],
        "buttons": [
            {
                "label": (element.get("text") or {}).get("text"),
                "action_id": element["action_id"],
                "style": element.get("style"),
                "url": element.get("url"),
            }
            for _, element in buttons(message.blocks)
        ],
        "pings": message.pings,
        "spoofed_links": [{"url": link.url, "label": link.label} for link in message.spoofed_links],
    }
