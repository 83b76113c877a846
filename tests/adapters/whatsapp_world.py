"""WhatsApp numbers of ours against the sandbox, their webhook served and subscribed."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adapters.whatsapp import MetaApp, WhatsAppAdapter
from bot.model import Address
from bot.ports import File, Receive
from bot.web import make_app, serve
from sandbox import Sandbox
from sandbox.whatsapp import Number
from tests.adapters.telegram_world import until

VERIFY_TOKEN = "Sentinel-Verify"


def adapter(
    sandbox: Sandbox, number: Number, *, app: MetaApp | None = None, token: str | None = None, **options: Any
) -> WhatsAppAdapter:
    """An adapter for `number`, its account named as the number."""
    return WhatsAppAdapter(
        account=number.name,
        phone_number_id=number.id,
        access_token=token or number.token,
        app=app or MetaApp(number.app.secret),
        verify_token=VERIFY_TOKEN,
        api_url=f"{sandbox.whatsapp.url}/v23.0",
        **options,
    )


@asynccontextmanager
async def running(whatsapp: WhatsAppAdapter, receive: Receive) -> AsyncIterator[WhatsAppAdapter]:
    task = asyncio.create_task(whatsapp.run(receive))
    try:
        yield whatsapp
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task
        await whatsapp.close()


@dataclass(frozen=True, kw_only=True, slots=True)
class Hooked:
    """Adapters whose webhooks are served at `url`, "/whatsapp/<account>" each."""

    adapters: Sequence[WhatsAppAdapter]
    url: str

    def path(self, account: str = "eu") -> str:
        return f"{self.url}/whatsapp/{account}"


@asynccontextmanager
async def hooked(
    adapters: Sequence[WhatsAppAdapter], receive: Receive, *, body_seconds: float = 10.0
) -> AsyncIterator[Hooked]:
    """Serve the webhooks; nothing is subscribed yet."""
    routes = [route for each in adapters for route in each.routes(receive)]
    app = make_app(routes, problems=dict, body_seconds=body_seconds)
    async with serve(app, host="127.0.0.1", port=0) as url:
        try:
            yield Hooked(adapters=adapters, url=url)
        finally:
            for each in adapters:
                await each.close()


@asynccontextmanager
async def listening(
    sandbox: Sandbox, number: Number, receive: Receive, **options: Any
) -> AsyncIterator[WhatsAppAdapter]:
    """One adapter whose webhook Meta has verified and delivers to."""
    whatsapp = adapter(sandbox, number, **options)
    async with hooked([whatsapp], receive) as served:
        await number.app.webhook_to(served.path(number.name), verify_token=VERIFY_TOKEN)
        yield whatsapp


def to(chat: Any, *, account: str = "eu") -> Address:
    return Address(channel="whatsapp", account=account, chat=str(chat))


def file(folder: Path, content: bytes, *, name: str = "bill.pdf", mime: str = "application/pdf") -> File:
    """A file that we keep."""
    path = folder / "content"
    path.write_bytes(content)
    return File(name=name, mime=mime, size=len(content), path=path)


async def until_problem(whatsapp: WhatsAppAdapter, part: str | None) -> None:
    """Return once the adapter's problem contains `part`, or once it has none."""
    if part is None:
        await until(lambda: whatsapp.problem is None)
    else:
        await until(lambda: part in (whatsapp.problem or ""))
