"""Where things go: the destination of everything outgoing, and how fast each may be sent to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.model import (
    Address,
    Author,
    Case,
    DeleteSent,
    EditSent,
    InviteCustomer,
    MarkMessage,
    Outcome,
    Reply,
    Summarise,
    ToCustomer,
    UpdateHead,
    Whisper,
)
from bot.store.values import CustomerPart, NewRow

Split = Callable[[Address, Reply], Sequence[Reply]]
"""Cuts a reply to the limits of the channel at an address."""


def rows_of(case: Case, outcome: Outcome, split: Split) -> tuple[NewRow, ...]:
    """All that a turn sends, each with its destination; what is sent to one destination keeps its order.

    Raises:
        ValueError: it speaks of an escalation that is neither the case's nor the outcome's.
    """
    spoken_of = (case.escalation, outcome.moved, outcome.escalation)
    channels = {e.id: e.slack_channel_id for e in spoken_of if e is not None}
    rows: list[NewRow] = []
    line = 0
    for out in outcome.outgoing:
        if isinstance(out, ToCustomer):
            rows += _parts(case.conversation.address, out, line, split)
            line += 1
        elif isinstance(out, EditSent):
            to = case.conversation.address
            anew = tuple(split(to, Reply(text=out.text))) if out.text else ()
            rows.append(NewRow(destination=_of(to), content=out, instead=anew))
        elif isinstance(out, DeleteSent | InviteCustomer):
            rows.append(NewRow(destination=_of(case.conversation.address), content=out))
        elif isinstance(out, MarkMessage | Whisper):
            rows.append(NewRow(destination=_marks(out.thread.slack_channel_id), content=out))
        else:
            channel = channels.get(out.escalation_id)
            if channel is None:
                raise ValueError(f"{out.kind} speaks of the unknown escalation {out.escalation_id}")
            # What changes an earlier message need not wait behind the pace of new ones.
            if isinstance(out, Summarise):
                destination = f"summary:{out.escalation_id}"
            else:
                destination = _marks(channel) if isinstance(out, UpdateHead) else f"slack:{channel}"
            rows.append(NewRow(destination=destination, content=out))
    return tuple(rows)


def _of(to: Address) -> str:
    chat = f"{to.channel}/{to.account}/{to.chat}"
    return chat if to.thread is None else f"{chat}/{to.thread}"


def apart(destination: str, escalation_id: str) -> str:
    """Where an escalation whose thread Slack refuses waits, so that others pass it."""
    return destination if destination.endswith(f":{escalation_id}") else f"{destination}:{escalation_id}"


def _marks(slack_channel_id: str) -> str:
    return f"slack:{slack_channel_id}:marks"


def _parts(to: Address, out: ToCustomer, line: int, split: Split) -> list[NewRow]:
    files = out.reply.attachments
    text = replace(out.reply, attachments=())
    replies = [(reply, None) for reply in (split(to, text) if text.text or not files else ())]
    parts = [*replies, *((Reply(text="", attachments=(file,)), place) for place, file in enumerate(files))]
    return [
        NewRow(
            destination=_of(to),
            line=line,
            content=CustomerPart(
                to=to,
                reply=reply,
                author=Author(out.author),
                part=place,
                parts=len(parts),
                staff_message=out.staff_message,
                attachment=attachment,
                replaces=out.replaces if place == 1 else None,
                not_before=out.not_before,
            ),
        )
        for place, (reply, attachment) in enumerate(parts, 1)
    ]


# --- pace --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Pace:
    """A steady rate, with some sent at once after a silence."""

    every_s: float  #: seconds from one to the next; 0 is unlimited
    burst: int = 1  #: how many may go at once after a silence


PaceOf = Callable[[str], Pace]
"""The pace of a destination."""

# One post a second in each channel; reactions.add and chat.update 50 a minute.
# Source: https://docs.slack.dev/apis/web-api/rate-limits
_SLACK_POSTS = Pace(every_s=1.0)
_SLACK_MARKS = Pace(every_s=1.2, burst=20)
_CHANNELS: Mapping[str, Pace] = {
    # Source: https://docs.slack.dev/apis/web-api/rate-limits
    "slack": Pace(every_s=1.0, burst=3),
    # One a second in each chat; short bursts go through.
    # Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    "telegram": Pace(every_s=1.0, burst=3),
}
_OTHER = Pace(every_s=1.0, burst=5)
_UNPACED = Pace(every_s=0)  # what is fetched or listened to, see `bot.files` for how much at once


def usual_pace(destination: str) -> Pace:
    """What the platforms allow, so that most of their 429s never happen."""
    if destination.startswith(("files:", "voice:", "summary:")):
        return _UNPACED
    if destination.startswith("slack:"):
        return _SLACK_MARKS if destination.endswith(":marks") else _SLACK_POSTS
    return _CHANNELS.get(destination.partition("/")[0], _OTHER)


class Pacer:
    """Spaces what goes to one destination."""

    def __init__(self, pace: Pace) -> None:
        self._every = timedelta(seconds=pace.every_s)
        self._slack = self._every * (pace.burst - 1)
        self._free_at: datetime | None = None  # when all that was sent would have gone at the steady rate

    def wait_s(self, now: datetime) -> float:
        """Seconds until the next may go."""
        if self._free_at is None:
            return 0.0
        # At most one interval: a clock that was set back must not silence us.
        return min(max(self._free_at - self._slack - now, timedelta(0)), self._every).total_seconds()

    def sent(self, now: datetime) -> None:
        """One has gone."""
        free_at = now if self._free_at is None else max(self._free_at, now)
        self._free_at = min(free_at, now + self._slack) + self._every

    def is_rested(self, now: datetime) -> bool:
        """Whether it need not be remembered."""
        return self._free_at is None or self._free_at <= now
