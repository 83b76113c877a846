"""The control API's verbs for Slack's customers; `customer` names one by id or name."""

from __future__ import annotations

from typing import Any

from . import Channel, Customer, Slack, Thread
from .lookup import Arguments, channel_called, files_of, person_called, shown

#: what only customers do; `edits`, `deletes`, `reacts`, `clicks` and the rest take `customer` as well
VERBS = frozenset(
    ["customer", "writes", "mentions", "commands", "opens_assistant", "looks_at", "chooses", "phone"]
)


async def control(slack: Slack, verb: str, arguments: Arguments) -> Any:
    """Carry out one verb.

    Raises:
        KeyError, TypeError, ValueError, NeverHappened: unknown names, missing arguments, no such command.
    """
    if verb == "customer":
        channels = [channel_called(slack, one) for one in arguments.pop("channels", ())]
        made = slack.customer(**arguments, channels=channels)
        return {**made.as_json(), "direct": made.direct().id}
    customer = person_called(slack, arguments["customer"])
    if not isinstance(customer, Customer):
        raise KeyError(f"{customer.real_name} is staff; make a customer with POST /control/slack/customer")
    place = arguments.get("channel")
    channel = channel_called(slack, place) if place else None
    if verb == "phone":
        return _phone(customer, channel or customer.direct())
    return await _does(customer, verb, arguments, channel)


async def _does(customer: Customer, verb: str, arguments: Arguments, channel: Channel | None) -> Any:
    if verb == "opens_assistant":
        thread = await customer.opens_assistant(viewing=channel)
        return {"channel": thread.channel.id, "thread_ts": thread.ts}
    if verb == "commands":
        text = arguments.get("text", "")
        outgoing = await customer.commands(arguments["command"], text, channel=channel)
        return await outgoing.acknowledged()
    if verb in ("looks_at", "chooses"):
        thread = Thread(customer.direct().by_ts[arguments["thread_ts"]])
        if verb == "looks_at":
            return await customer.looks_at(thread, _given(channel))
        return {"ts": (await customer.chooses(thread, arguments["prompt"])).ts}
    text, thread_ts, files = arguments["text"], arguments.get("thread_ts"), files_of(arguments)
    if verb == "mentions":
        message = await customer.mentions(_given(channel), text, thread=thread_ts, files=files)
    else:
        message = await customer.writes(text, thread=thread_ts, files=files)
    return {"ts": message.ts, "was_swallowed": message.was_swallowed}


def _given(channel: Channel | None) -> Channel:
    if channel is None:
        raise KeyError("channel")
    return channel


def _phone(customer: Customer, channel: Channel) -> dict[str, Any]:
    """What she sees in the direct conversation, or in a channel with its threads."""
    workspace = customer.workspace
    panes = [pane for pane in workspace.panes.values() if pane.channel is channel]
    return {
        "customer": customer.as_json(),
        "channel": channel.as_json(),
        "messages": [shown(message) for ts, message in sorted(channel.by_ts.items())],
        "ephemerals": [one for one in customer.ephemerals if one["channel"] == channel.id],
        "panes": [
            {
                "thread_ts": pane.thread_ts,
                "title": pane.title,
                "status": workspace.status_lines.get(pane.thread_ts, ""),
                "prompts_title": pane.prompts_title,
                "prompts": pane.prompts,
            }
            for pane in panes
        ],
    }
