"""Slack's part of the control API: one verb a name, with the arguments of the Python method."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..faults import Pace
from . import Slack, Staff, customer_control
from .lookup import Arguments, channel_called, files_of, person_called, shown
from .methods import find_message


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
    if verb in customer_control.VERBS and not (verb == "commands" and "staff" in arguments):
        return await customer_control.control(slack, verb, arguments)
    return await _person_does(slack, verb, arguments)


async def _person_does(slack: Slack, verb: str, arguments: Arguments) -> Any:
    """`staff` or `customer` says who; a customer's channel is the direct conversation if none is given."""
    who = "customer" if "customer" in arguments else "staff"
    person = person_called(slack, arguments[who])
    if verb == "submits":
        outgoing = await person.submits(arguments["view"], arguments.get("values", {}))
        return await outgoing.acknowledged()
    if verb == "deactivates":
        return await person.deactivates()
    if verb in ("fills_in", "closes"):
        view = _form(person, arguments["view"])
        return await (
            person.closes(view) if verb == "closes" else person.fills_in(view, **arguments.get("answers", {}))
        )
    if verb == "clicks_private":
        private = next(one for one in person.ephemerals if one.get("ts") == arguments["ts"])
        return await (await person.clicks_private(private, arguments["action"])).acknowledged()
    if verb == "opens_home":
        return await (await person.opens_home()).acknowledged()
    if verb == "clicks_home":
        clicked = await person.clicks_home(arguments["action"], value=arguments.get("value"))
        return await clicked.acknowledged()
    if verb == "commands":
        place = arguments.get("channel")
        where = channel_called(slack, place) if place else None
        outgoing = await person.commands(arguments["command"], arguments.get("text", ""), channel=where)
        return await outgoing.acknowledged()
    default = {"channel": person.direct().id} if who == "customer" else {}
    channel = channel_called(slack, {**default, **arguments}["channel"])
    if verb in ("posts", "replies"):
        thread_ts = arguments["thread_ts"] if verb == "replies" else arguments.get("thread_ts")
        message = await person.posts(channel, arguments["text"], thread=thread_ts, files=files_of(arguments))
        return {"ts": message.ts, "was_swallowed": message.was_swallowed}
    message = find_message(channel, str(arguments["ts"]))
    if verb == "clicks":
        outgoing = await person.clicks(message, arguments["action"])
        return await outgoing.acknowledged()
    if verb == "picks":
        outgoing = await person.picks(message, arguments["option"], menu=arguments.get("menu"))
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


def _form(person: Staff, view_id: str) -> dict[str, Any]:
    for view in person.modals:
        if view["id"] == view_id:
            return view
    raise KeyError(f"{person.real_name} has no form {view_id!r} open")


def _make_staff(slack: Slack, arguments: Arguments) -> Any:
    channels = [channel_called(slack, one) for one in arguments.pop("channels", ())]
    return slack.staff(**arguments, channels=channels).as_json()


def _make_channel(slack: Slack, arguments: Arguments) -> Any:
    return slack.channel(**arguments).as_json()


def _threads(slack: Slack, arguments: Arguments) -> Any:
    """The channel's threads as people see them, oldest first."""
    channel = channel_called(slack, arguments["channel"])
    return {
        "channel": channel.as_json(),
        "threads": [[shown(message) for message in thread.messages] for thread in channel.threads],
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
    """`ack_seconds`, `retry_seconds`, `loses_events_when_away`, `posts_per_second` (0 is off), `burst`,
    `token_error`, `bot_scopes`, `app_scopes`, `subscribed`, `commands`, `lets_people_write`."""
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
    slack.bot_scopes = tuple(arguments.get("bot_scopes", slack.bot_scopes))
    slack.app_scopes = tuple(arguments.get("app_scopes", slack.app_scopes))
    slack.commands = set(arguments.get("commands", slack.commands))
    slack.lets_people_write = bool(arguments.get("lets_people_write", slack.lets_people_write))
    if "subscribed" in arguments:
        names = arguments["subscribed"]
        slack.subscribed = None if names is None else frozenset(names)
    return None


def _disconnect(slack: Slack, arguments: Arguments) -> Any:
    slack.disconnect_sockets(**arguments)


def _archive(slack: Slack, arguments: Arguments) -> Any:
    slack.archive(channel_called(slack, arguments["channel"]))


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
VERBS = (
    frozenset(_WORKSPACE)
    | customer_control.VERBS
    | {
        "deactivates",
        "events_to",
        "posts",
        "replies",
        "edits",
        "deletes",
        "reacts",
        "unreacts",
        "clicks",
        "clicks_home",
        "clicks_private",
        "closes",
        "fills_in",
        "opens_home",
        "picks",
        "submits",
    }
)
