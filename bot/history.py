"""The command `transcript`: what was said in a conversation, to be read or kept elsewhere."""

import re
import unicodedata
from pathlib import Path

import typer

from bot.app import EXPORTS
from bot.config import load
from bot.errors import StepasideError
from bot.model import History, InboxThread
from bot.store.snapshot import snapshot
from bot.store.store import Store
from bot.store.values import Latest

_MOST_LISTED = 20
#: The link that Slack copies of a message: p1700000000123456 is the `ts` 1700000000.123456, and an answer in
#: a thread names the thread's first message, too. Source: https://docs.slack.dev/reference/methods/chat.getPermalink
_LINK = re.compile(r"/archives/(?P<channel>[A-Z0-9]+)/p(?P<seconds>\d+)(?P<fraction>\d{6})")
_THREAD = re.compile(r"[?&]thread_ts=(\d+\.\d{6})")


class NotFound(StepasideError):
    """There is no such conversation; says how to find one."""


async def transcript(config_file: Path, wanted: str, *, extension: str, notes: bool) -> int:
    """Print a conversation, named by its own id, an escalation's, or the link of its inbox thread.

    Raises:
        NotFound: there is none.
        ConfigError: the database cannot be read.
    """
    async with snapshot(load(config_file).database) as store:
        history = await _find(store, wanted.strip())
    if history is None:
        raise NotFound(
            f"there is no conversation {wanted!r}. `stepaside transcript --list` shows the latest; "
            "the link of a thread in the inbox is understood, too."
        )
    typer.echo(EXPORTS[extension](history, notes=notes), nl=False)
    return 0


async def show_latest(config_file: Path) -> int:
    """Print the conversations in which something was said last, newest first.

    Raises:
        ConfigError: the database cannot be read.
    """
    async with snapshot(load(config_file).database) as store:
        found = await store.latest(_MOST_LISTED)
    for latest in found:
        typer.echo(_line(latest))
    if not found:
        typer.echo("Nobody has written yet.", err=True)
    return 0


async def _find(store: Store, wanted: str) -> History | None:
    found = _LINK.search(wanted)
    if found is None:
        return await store.history(id=wanted)
    inside = _THREAD.search(wanted)
    thread_ts = inside[1] if inside else f"{found['seconds']}.{found['fraction']}"
    thread = InboxThread(slack_channel_id=found["channel"], thread_ts=thread_ts)
    return await store.history(thread=thread)


def _line(latest: Latest) -> str:
    conversation = latest.conversation
    address = conversation.address
    # A name is the customer's own: it must not be obeyed by the terminal.
    name = "".join(c for c in conversation.customer.name if not unicodedata.category(c).startswith("C"))
    said_at = f"{latest.said_at:%Y-%m-%d %H:%M} UTC"
    return f"{conversation.id}  {said_at}  {conversation.status.value:9}  {address.channel}  {name}"
