"""stepaside on an `Application` of python-telegram-bot: one handler among the program's own."""

from collections.abc import Callable, Mapping
from typing import Any

from telegram import Update
from telegram.ext import Application, ApplicationHandlerStop, BaseHandler, ExtBot, InvalidCallbackData

from adapters.telegram_mounted import MountedTelegram
from bot.clock import Clock
from bot.errors import ConfigError

Handles = Callable[[Update], bool]
"""Whether an update may be stepaside's; what it leaves out is the program's."""


def mount(
    application: Application[Any, Any, Any, Any, Any, Any],
    *,
    account: str,
    handles: Handles | None = None,
    group: int = 0,
    clock: Clock | None = None,
) -> MountedTelegram:
    """Let stepaside answer what the handlers that were added before leave over.

    In a group of handlers the first that wants an update gets it. So add the handlers of your own commands,
    then mount, then add what is for all that nobody wants. What stepaside takes, no later group sees.
    `group=-1` asks stepaside before all handlers of the usual group; then say in `handles` what is yours.

    Returns what `bot.app.running(config, mounted=[...])` needs; `account` names the bot in stepaside's
    database, as `channels.telegram.<account>` does in config.yaml. The application's polling or webhook, its
    menu of commands and its error handlers are left alone.

    Raises:
        ConfigError: the bot's token or address cannot be used.
    """
    bot: ExtBot[Any] = application.bot
    path = f"/bot{bot.token}"
    if not bot.base_url.endswith(path):
        raise ConfigError(
            "mount: the application's base_url does not end with /bot, so that it is not known where to "
            "send answers to"
        )
    adapter = MountedTelegram(
        account=account,
        token=bot.token,
        driver="python-telegram-bot",
        api_url=bot.base_url.removesuffix(path),
        clock=clock,
    )
    application.add_handler(_Handler(adapter, handles), group)
    return adapter


class _Handler(BaseHandler[Update, Any, None]):
    __slots__ = ("_adapter", "_handles")

    def __init__(self, adapter: MountedTelegram, handles: Handles | None) -> None:
        super().__init__(self._take, block=True)
        self._adapter = adapter
        self._handles = handles

    def check_update(self, update: object) -> bool:
        """Whether it is ours; if not, the next handler of the group is asked."""
        if not isinstance(update, Update) or (self._handles is not None and not self._handles(update)):
            return False
        return self._adapter.wants(_json(update))

    async def _take(self, update: Update, _context: object) -> None:
        await self._adapter.take(_json(update))
        raise ApplicationHandlerStop


def _json(update: Update) -> Mapping[str, Any]:
    """The update as Telegram sent it."""
    found: dict[str, Any] = update.to_dict()
    query = update.callback_query
    if query is not None and isinstance(query.data, InvalidCallbackData):
        # Where programs keep their buttons' data in memory, others' buttons count as forgotten ones.
        found["callback_query"] = {**found["callback_query"], "data": query.data.callback_data}
    return found
