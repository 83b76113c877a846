"""What Telegram says about each bot before it runs.

Source: https://core.telegram.org/bots/api#getme, https://core.telegram.org/bots/api#getwebhookinfo
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from adapters.checkup import ask, clocks, host, names, same_address, unreachable
from adapters.telegram_events import ALLOWED_UPDATES
from bot.clock import Clock
from bot.config import Config
from bot.config.channels import TelegramAccount
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.errors import Unavailable

_MANY_WAITING = 100  #: updates; more means that nobody fetches them
_RECENT = timedelta(hours=1)


def checks(config: Config, clock: Clock) -> list[Check]:
    """A tree for each account."""
    public_url = config.web.public_url or ""
    return [
        _Account(name, account, public_url, clock).check()
        for name, account in config.channels.telegram.items()
    ]


class _Account:
    def __init__(self, name: str, account: TelegramAccount, public_url: str, clock: Clock) -> None:
        self._part = f"telegram/{name}"
        self._key = f"channels.telegram.{name}"
        self._account = account
        self._webhook = public_url.rstrip("/") + f"/telegram/{quote(name, safe='')}"
        self._clock = clock
        self._me: Mapping[str, Any] = {}
        self._skew: Sequence[Finding] = ()

    def check(self) -> Check:
        after = (
            Check(part=self._part, what="groups", ask=self._groups),
            Check(part=self._part, what="updates", ask=self._updates),
            Check(part=self._part, what="clock", ask=self._clocks),
        )
        return Check(part=self._part, what="token", ask=self._token, then=after)

    async def _call(self, method: str) -> tuple[int, Mapping[str, Any]]:
        token = self._account.token.get_secret_value()
        answer = await ask(f"{self._account.api_url.rstrip('/')}/bot{token}/{method}")
        self._skew = clocks(answer.date, self._clock, whose="Telegram")
        return answer.status, answer.body

    async def _token(self) -> Sequence[Finding]:
        key = f"{self._key}.token"
        try:
            status, body = await self._call("getMe")
        except Unavailable as error:
            return [unreachable(error, key=f"{self._key}.api_url")]
        if status in (401, 404):
            remedy = (
                "get it from @BotFather: /mybots, choose the bot, API Token; put it where ${...} is filled"
            )
            return [failure("Telegram does not know this token", remedy, key=key)]
        result = body.get("result")
        if status != 200 or not isinstance(result, Mapping):
            return [_odd(status, body, key=f"{self._key}.api_url")]
        self._me = result
        return [ok(f"this is @{result.get('username')}", key=key)]

    async def _groups(self) -> Sequence[Finding]:
        if self._me.get("can_read_all_group_messages"):
            return [ok("in groups it hears every message")]
        return [
            ok(
                "in groups it hears commands, replies to it and mentions of it (privacy mode). To hear all: "
                "@BotFather, /setprivacy, Disable, and add the bot to the group again"
            )
        ]

    async def _clocks(self) -> Sequence[Finding]:
        return self._skew

    async def _updates(self) -> Sequence[Finding]:
        status, body = await self._call("getWebhookInfo")
        info = body.get("result")
        if status != 200 or not isinstance(info, Mapping):
            return [_odd(status, body, key=self._key)]
        url = str(info.get("url") or "")
        how = self._polling(url) if self._account.mode == "polling" else self._hook(url, info)
        waiting = int(info.get("pending_update_count") or 0)
        if waiting >= _MANY_WAITING:
            how.append(
                warning(
                    f"{waiting} updates wait to be fetched",
                    "is `stepaside run` running? Telegram drops what is older than 24 hours",
                )
            )
        return how

    def _polling(self, url: str) -> list[Finding]:
        if not url:
            return [ok("nothing stands in the way of polling")]
        return [
            failure(
                f"a webhook at {host(url)} is set, so Telegram refuses polling",
                "stop what uses it and open https://api.telegram.org/bot<token>/deleteWebhook in a browser; "
                "or set mode: webhook",
                key=f"{self._key}.mode",
            )
        ]

    def _hook(self, url: str, info: Mapping[str, Any]) -> list[Finding]:
        if not url:
            return [
                warning(
                    "no webhook is registered yet", "start `stepaside run`: it registers it", key=self._key
                )
            ]
        if not same_address(url, self._webhook):
            return [
                failure(
                    f"Telegram delivers to {host(url)}, and not to {host(self._webhook)}",
                    "start `stepaside run` again: it registers its own address. If it changes back, another "
                    "program uses this token: give one of them a bot of its own",
                    key="web.public_url",
                )
            ]
        return self._delivering(info)

    def _delivering(self, info: Mapping[str, Any]) -> list[Finding]:
        found: list[Finding] = []
        missing = sorted(set(ALLOWED_UPDATES) - set(info.get("allowed_updates") or ALLOWED_UPDATES))
        if missing:
            found.append(
                warning(
                    f"Telegram does not deliver {names(missing)}",
                    "start `stepaside run` again: it asks for them",
                    key=self._key,
                )
            )
        problem = str(info.get("last_error_message") or "")
        when = datetime.fromtimestamp(int(info.get("last_error_date") or 0), UTC)
        if problem and self._clock.now() - when < _RECENT:
            found.append(
                failure(
                    f"Telegram could not deliver at {when:%H:%M} UTC: {problem}",
                    "see that `stepaside run` is running, that the proxy passes /telegram/ on to web.port, "
                    "and that its certificate is valid. After a repair this line goes away within the hour",
                    key="web.public_url",
                )
            )
        return found or [ok("the webhook is registered and works")]


def _odd(status: int, body: Mapping[str, Any], *, key: str) -> Finding:
    said = str(body.get("description") or f"HTTP {status}")
    return failure(f"Telegram answered: {said}", "try again in a minute; see that api_url is right", key=key)
