"""The demo's story, told by its people in one of the apps and checked step by step.

What must be seen is in `shop/story.yaml`. Each step is asserted from nothing but the requests that the
stand-ins recorded.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from .journal import Entry, Journal
from .slack import Channel, Message, Staff, Thread
from .story_phones import StoryPhone
from .watch import NeverHappened

SHOP = Path(__file__).parent / "shop"
PATIENCE_SECONDS = 20.0
HANDOFF_SECONDS = 1.0  #: from the customer's request to the thread in an idle inbox


def customer_name() -> str:
    """The name of the story's customer."""
    return str(_script()["customer"]["name"])


Step = Mapping[str, Any]


class StoryFailed(AssertionError):
    """A step of the story was not seen to happen; says which and what was expected."""


class Story:
    """Plays every step.

    Args:
        phone: the customer, in the app in which the story happens.
        open_shop: switches opening hours.
        handoff_seconds: the longest that a thread may take; more where several stories share the inbox.
        say: called with each line of the story as it happens.
    """

    def __init__(
        self,
        *,
        journal: Journal,
        phone: StoryPhone,
        slack_channel: Channel,
        open_shop: Callable[[bool], Awaitable[None]],
        say: Callable[[str], None],
        handoff_seconds: float = HANDOFF_SECONDS,
    ) -> None:
        script = _script()
        self._steps: Sequence[Step] = script["steps"]
        self._phone = phone
        self._handoff_seconds = handoff_seconds
        self._staff: Staff = slack_channel.workspace.staff(script["staff"]["name"], channels=[slack_channel])
        self._journal = journal
        self._channel = slack_channel
        self._open_shop = open_shop
        self._say = say
        self._thread: Thread | None = None
        self._since = 0  #: the journal's number at which the step began

    async def tell(self) -> None:
        """Play the story to its end.

        Raises:
            StoryFailed: at the first step that does not come true.
        """
        await self._open_shop(True)
        for step in self._steps:
            self._since = self._journal.last_number
            try:
                await self._play(step)
            except NeverHappened as error:
                raise StoryFailed(f"step {step['id']!r} ({step.get('expect')}): {error}") from None
        for step in self._steps:
            self._never_sent(step)

    async def _play(self, step: Step) -> None:
        match step["who"], step.get("does"):
            case "clock", _:
                self._say("      The shop closes.")
                await self._open_shop(False)
            case "staff", "resolve":
                self._say(f"{self._staff.real_name:>8}  [Resolve]")
                await self._staff.clicks(self._open_thread.messages[0], "Resolve")
                self._heard(
                    await self._sent(lambda e: len(self._phone.buttons(e)) >= 5, "the conversation is closed")
                )
            case "staff", _:
                self._say(f"{self._staff.real_name:>8}  {step['says']}")
                message = await self._staff.replies(self._open_thread, step["says"])
                await self._staff_step(step, message)
            case _:
                self._say(f"{self._phone.name:>8}  {step['says']}")
                await self._phone.says(step["says"])
                await self._customer_step(step)

    async def _customer_step(self, step: Step) -> None:
        match step["expect"]:
            case "answer":
                wanted, title = step["must_contain"], _title_of(step["source"])
                answer = await self._sent(
                    lambda e: wanted in self._phone.text(e), f"an answer with {wanted!r}"
                )
                if title not in self._phone.text(answer):
                    raise StoryFailed(f"step {step['id']!r}: the answer does not name its source {title!r}")
                if not self._phone.buttons(answer):
                    raise StoryFailed(f"step {step['id']!r}: no way to a person under the answer")
                self._heard(answer)
            case "offer_human":
                self._heard(
                    await self._sent(lambda e: len(self._phone.buttons(e)) == 2, "an offer of a person")
                )
            case "escalate":
                await self._handed_off(step)
                self._heard(await self._sent(lambda e: True, "that a colleague was called"))
            case "forward":
                await self._posted(step["says"])
                self._say("          (shown in the thread; the bot is silent)")
            case "park":
                self._heard(
                    await self._sent(lambda e: len(self._phone.buttons(e)) == 2, "that nobody is here")
                )
                await self._posted(step["says"])
                self._say("   Slack  in the thread of before")
            case "lead":
                self._heard(
                    await self._sent(
                        lambda e: step["contact"] in self._phone.text(e), "that the lead is kept"
                    )
                )
                await self._posted(step["contact"])
                head = await self._request(
                    "chat.update",
                    lambda e: (
                        e.params.get("ts") == self._open_thread.ts
                        and step["contact"] in _everything(e)
                        and step["question"] in _everything(e)
                    ),
                    "the lead on the thread's first message",
                )
                self._say(f"   Slack  the thread's head shows {step['contact']} (request #{head.number})")

    async def _staff_step(self, step: Step, message: Message) -> None:
        if step["expect"] == "note":
            self._say("          (stays among staff)")
            return
        self._heard(
            await self._sent(lambda e: self._phone.text(e) == step["says"], "the staff reply on the phone")
        )
        await self._request(
            "reactions.add",
            lambda e: e.params["timestamp"] == message.ts and e.params["name"] == "ballot_box_with_check",
            "the mark on the staff member's message",
        )
        self._say("   Slack  ☑️ on the message")

    async def _handed_off(self, step: Step) -> None:
        first = await self._opened(step["says"])
        missing = [t for t in step.get("transcript_must_contain", ()) if t not in _everything(first)]
        if missing:
            raise StoryFailed(f"step {step['id']!r}: not in the thread's first message: {missing[0]!r}")
        hers = self._journal.after(self._since, platform=self._phone.channel, method=self._phone.act)
        asked = next(entry for entry in hers if entry.account == self._phone.name)
        seconds = first.monotonic - asked.monotonic
        if step["expect"] == "escalate" and seconds > self._handoff_seconds:
            raise StoryFailed(f"step {step['id']!r}: the thread opened after {seconds:.2f} s")
        self._thread = next(t for t in self._channel.threads if t.ts == first.response["ts"])
        self._say(f"   Slack  a thread with the whole transcript, {seconds * 1000:.0f} ms after the message")

    async def _opened(self, text: str) -> Entry:
        # The head of a thread names the channel that the customer writes in.
        where = f"· {self._phone.channel} ("
        return await self._request(
            "chat.postMessage",
            lambda e: (
                self._is_in_inbox(e)
                and not e.params.get("thread_ts")
                and text in _everything(e)
                and where in _everything(e)
            ),
            f"{text!r} as a new thread of a customer on {self._phone.channel}",
        )

    async def _posted(self, text: str) -> Entry:
        ts = self._open_thread.ts
        return await self._request(
            "chat.postMessage",
            lambda e: self._is_in_inbox(e) and e.params.get("thread_ts") == ts and text in _everything(e),
            f"{text!r} in the thread",
        )

    def _is_in_inbox(self, entry: Entry) -> bool:
        return entry.params.get("channel") == self._channel.id

    async def _sent(self, holds: Callable[[Entry], bool], what: str) -> Entry:
        return await self._request(self._phone.method, lambda e: self._phone.is_for_her(e) and holds(e), what)

    async def _request(self, method: str, holds: Callable[[Entry], bool], what: str) -> Entry:
        try:
            return await self._journal.wait_for(
                method, lambda e: e.ok and holds(e), timeout=PATIENCE_SECONDS, after=self._since
            )
        except NeverHappened:
            raise NeverHappened(f"expected {what}") from None

    @property
    def _open_thread(self) -> Thread:
        if self._thread is None:
            raise NeverHappened("there is no thread yet")
        return self._thread

    def _never_sent(self, step: Step) -> None:
        forbidden = step.get("must_not_send")
        sent = self._journal.of(self._phone.method, self._phone.is_for_her)
        if forbidden and any(forbidden in self._phone.text(entry) for entry in sent):
            raise StoryFailed(f"step {step['id']!r}: the customer was sent {forbidden!r}")

    def _heard(self, entry: Entry) -> None:
        lines = self._phone.text(entry).splitlines()
        self._say("\n".join(["   phone  " + lines[0], *("          " + line for line in lines[1:])]))
        if labels := self._phone.buttons(entry):
            self._say("          " + " ".join(f"[{label}]" for label in labels))


def _everything(entry: Entry) -> str:
    blocks = entry.params.get("blocks", "")
    if isinstance(blocks, str) and blocks:
        blocks = json.loads(blocks)
    return json.dumps([blocks, entry.params.get("text", "")], ensure_ascii=False).replace('\\"', '"')


def _title_of(source: str) -> str:
    page = (SHOP / "knowledge" / source).read_text(encoding="utf-8")
    return page.splitlines()[0].lstrip("# ").strip()


def _script() -> Mapping[str, Any]:
    script: Mapping[str, Any] = YAML(typ="safe").load((SHOP / "story.yaml").read_text(encoding="utf-8"))
    return script
