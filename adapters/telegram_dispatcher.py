"""stepaside on a `Dispatcher` of aiogram: one router among the program's own."""

from collections.abc import Callable, Mapping
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.types import TelegramObject, Update

from adapters.telegram_events import ALLOWED_UPDATES
from adapters.telegram_mounted import MountedTelegram
from bot.clock import Clock
from bot.errors import ConfigError

Handles = Callable[[Update], bool]
"""Whether an update may be stepaside's; what it leaves out is the program's."""

_PATH = "/bot{token}/{method}"


def mount(
    dispatcher: Dispatcher | Router,
    *,
    bot: Bot,
    account: str,
    handles: Handles | None = None,
    clock: Clock | None = None,
) -> MountedTelegram:
    """Let stepaside answer what the routers that were included before leave over.

    The first that wants an update gets it: the dispatcher's own handlers, then the routers in their order. So
    include the routers of your own commands, then mount, then include what is for all that nobody wants.
    `handles` says what may be stepaside's, if that is not all the rest.

    Returns what `bot.app.running(config, mounted=[...])` needs; `account` names the bot in stepaside's
    database, as `channels.telegram.<account>` does in config.yaml. The dispatcher's polling or webhook is
    left alone. As `Dispatcher.resolve_used_update_types` sees the router, edits, buttons and reactions are
    asked for, too.

    Raises:
        ConfigError: the bot's token or address cannot be used.
    """
    base = bot.session.api.base
    if not base.endswith(_PATH):
        raise ConfigError(
            f"mount: the address of the bot's API server does not end with {_PATH}, so that it is not known "
            "where to send answers to"
        )
    adapter = MountedTelegram(
        account=account, token=bot.token, driver="aiogram", api_url=base.removesuffix(_PATH), clock=clock
    )

    async def is_ours(_event: TelegramObject, event_update: Update, **data: Any) -> bool | dict[str, Any]:
        receiver = data.get("bot")
        if not isinstance(receiver, Bot) or receiver.token != bot.token:
            return False  # one dispatcher may serve several bots
        if handles is not None and not handles(event_update):
            return False
        update = _json(event_update)
        return {"update": update} if adapter.wants(update) else False

    async def take(_event: TelegramObject, update: Mapping[str, Any]) -> None:
        await adapter.take(update)

    router = Router(name=f"stepaside/{account}")
    for kind in ALLOWED_UPDATES:
        router.observers[kind].register(take, is_ours)
    dispatcher.include_router(router)
    return adapter


def _json(update: Update) -> Mapping[str, Any]:
    """The update as Telegram sent it."""
    return update.model_dump(by_alias=True, exclude_none=True, warnings=False)
