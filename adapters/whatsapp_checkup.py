"""What Meta says about a WhatsApp number before the bot runs: token, number, app secret, webhook, template.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/reference
"""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import quote

from adapters.checkup import Answer, ask, clocks, names, same_address, unreachable
from bot.clock import Clock
from bot.config import Config
from bot.config.channels import WhatsAppAccount
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.errors import Unavailable

#: what the access token must be allowed.
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/permissions
MESSAGING, MANAGEMENT = "whatsapp_business_messaging", "whatsapp_business_management"
#: the webhook field that brings messages and statuses
WEBHOOK_FIELD = "messages"
_OBJECT = "whatsapp_business_account"
_APPS = "https://developers.facebook.com/apps, your app"
_USE_CASE = f"{_APPS}, Use cases, Customize"
_TOKEN_REMEDY = (
    "https://business.facebook.com, Settings, System users: Generate token for the app, with "
    f"{MESSAGING} and {MANAGEMENT}, expiration Never"
)
_SOON = timedelta(days=7)
_FIELDS = "display_phone_number,verified_name,quality_rating,status,platform_type"


def checks(config: Config, clock: Clock) -> list[Check]:
    """A tree for each number."""
    numbers = config.channels.whatsapp
    found = []
    for name, account in numbers.items():
        # Numbers of one Meta app share its only webhook, and each address takes what is for them all.
        siblings = [other for other in numbers if numbers[other].app_secret == account.app_secret]
        webhooks = [_webhook(config.web.public_url, one) for one in (name, *siblings)]
        found.append(_Number(name, account, webhooks, clock).check())
    return found


def _webhook(public_url: str | None, name: str) -> str:
    return f"{(public_url or '<web.public_url>').rstrip('/')}/whatsapp/{quote(name, safe='')}"


class _Number:
    """One number; `webhooks` are the addresses where its updates may go, ours first."""

    def __init__(self, name: str, account: WhatsAppAccount, webhooks: Sequence[str], clock: Clock) -> None:
        self._part = f"whatsapp/{name}"
        self._key = f"channels.whatsapp.{name}"
        self._id = account.phone_number_id
        self._access_token = account.access_token.get_secret_value()
        self._app_secret = account.app_secret.get_secret_value()
        self._template = account.template
        self._webhooks = webhooks
        self._api_url = account.api_url.rstrip("/")
        self._clock = clock
        self._app_id = ""
        self._business_accounts: Sequence[str] = ()
        self._skew: Sequence[Finding] = ()

    def check(self) -> Check:
        after = [
            Check(part=self._part, what="number", ask=self._number),
            Check(part=self._part, what="webhook", ask=self._hook),
            Check(part=self._part, what="business account", ask=self._subscribed),
            Check(part=self._part, what="clock", ask=self._clocks),
        ]
        if self._template is not None:
            after.append(Check(part=self._part, what="template", ask=self._approved))
        return Check(part=self._part, what="token", ask=self._token, then=tuple(after))

    async def _get(self, path: str, *, token: str | None = None, **query: str) -> Answer:
        headers = {"Authorization": f"Bearer {token or self._access_token}"}
        return await ask(f"{self._api_url}/{path}", headers=headers, query=query)

    # --- the token -----------------------------------------------------------------------------------------

    async def _token(self) -> Sequence[Finding]:
        key = f"{self._key}.access_token"
        try:
            answer = await self._get("debug_token", input_token=self._access_token)
        except Unavailable as error:
            return [unreachable(error, key=f"{self._key}.api_url")]
        self._skew = clocks(answer.date, self._clock, whose="Meta")
        if answer.status == 401 or _code(answer) == 190:
            return [failure(f"Meta does not take this token: {_said(answer)}", _TOKEN_REMEDY, key=key)]
        data = answer.body.get("data")
        if answer.status != 200 or not isinstance(data, Mapping):
            return [_odd(answer, key=f"{self._key}.api_url")]
        if not data.get("is_valid"):
            problem = data.get("error") or {}
            found = f"the token is not valid: {problem.get('message') or 'Meta does not say why'}"
            return [failure(found, _TOKEN_REMEDY, key=key)]
        self._app_id = str(data.get("app_id") or "")
        self._business_accounts = _targets(data)
        return [self._permitted(data, key=key), *self._lasting(data, key=key)]

    def _permitted(self, data: Mapping[str, Any], *, key: str) -> Finding:
        granted = data.get("scopes") or ()
        if MESSAGING not in granted:
            return failure(f"the token lacks {MESSAGING}", _TOKEN_REMEDY, key=key)
        if MANAGEMENT not in granted:
            found = f"the token lacks {MANAGEMENT}, so webhook and template cannot be looked at"
            return warning(found, _TOKEN_REMEDY, key=key)
        return ok(f"the token of the app {data.get('application')} is valid")

    def _lasting(self, data: Mapping[str, Any], *, key: str) -> list[Finding]:
        expires = int(data.get("expires_at") or 0)
        if not expires:
            return []
        left = datetime.fromtimestamp(expires, UTC) - self._clock.now()
        if left > _SOON:
            return []
        hours = max(0, round(left.total_seconds() / 3600))
        return [
            warning(f"the token expires in {hours} hours; a test token lasts a day", _TOKEN_REMEDY, key=key)
        ]

    async def _clocks(self) -> Sequence[Finding]:
        return self._skew

    # --- the number ----------------------------------------------------------------------------------------

    async def _number(self) -> Sequence[Finding]:
        key = f"{self._key}.phone_number_id"
        answer = await self._get(self._id, fields=_FIELDS)
        if answer.status in (400, 404) and _code(answer) == 100:
            remedy = f"{_USE_CASE}, API Setup: copy the Phone number ID (it is not the number itself)"
            return [failure("there is no such number, or the token may not see it", remedy, key=key)]
        if answer.status != 200:
            return [_odd(answer, key=key)]
        shown = f"{answer.body.get('display_phone_number')} ({answer.body.get('verified_name')})"
        if answer.body.get("platform_type") not in (None, "CLOUD_API"):
            remedy = f"register it: POST {self._api_url}/{self._id}/register, as docs/whatsapp.md shows"
            return [failure(f"{shown} is not registered with the Cloud API", remedy, key=key)]
        status = str(answer.body.get("status") or "CONNECTED")
        if status != "CONNECTED":
            remedy = "WhatsApp Manager, Phone numbers: it says there what Meta asks for"
            return [
                failure(f"{shown} is {status.lower()}, so it neither sends nor receives", remedy, key=key)
            ]
        if answer.body.get("quality_rating") == "RED":
            remedy = (
                "WhatsApp Manager, Phone numbers, Insights: see why customers block it, before Meta limits it"
            )
            return [warning(f"{shown} works, but its quality rating is low", remedy, key=key)]
        return [ok(f"this is {shown}")]

    # --- the webhook ---------------------------------------------------------------------------------------

    async def _hook(self) -> Sequence[Finding]:
        """Asked with the app's own token, which also shows whether the app secret is the right one."""
        answer = await self._get(f"{self._app_id}/subscriptions", token=f"{self._app_id}|{self._app_secret}")
        if answer.status in (400, 401) and _code(answer) in (1, 101, 190):
            remedy = f"{_APPS}, App settings, Basic, App secret: Show, and copy it"
            found = "this is not the app's secret, so every webhook would be refused as forged"
            return [failure(found, remedy, key=f"{self._key}.app_secret")]
        if answer.status != 200:
            return [_odd(answer, key=self._key)]
        hooks = [hook for hook in answer.body.get("data") or () if hook.get("object") == _OBJECT]
        if not hooks:
            return [
                failure(
                    "the app has no webhook for WhatsApp", self._remedy(), key=f"{self._key}.verify_token"
                )
            ]
        return [self._subscription(hooks[0])]

    def _subscription(self, hook: Mapping[str, Any]) -> Finding:
        fields = [field.get("name") for field in hook.get("fields") or ()]
        if WEBHOOK_FIELD not in fields:
            remedy = f"{_USE_CASE}, Configuration, Webhook fields: Subscribe {WEBHOOK_FIELD}"
            return failure(f"the webhook is not subscribed to {WEBHOOK_FIELD}", remedy, key=self._key)
        theirs = str(hook.get("callback_url") or "")
        if not any(same_address(theirs, ours) for ours in self._webhooks):
            return failure(f"Meta delivers to {theirs}", self._remedy(), key="web.public_url")
        if not hook.get("active", True):
            return failure("Meta has switched the webhook off", self._remedy(), key=self._key)
        return ok(f"the webhook is verified and subscribed to {WEBHOOK_FIELD}")

    def _remedy(self) -> str:
        return (
            f"start `stepaside run`; then {_USE_CASE}, Configuration, Webhook: "
            f"Callback URL {self._webhooks[0]}, Verify token as in your settings, Verify and save"
        )

    # --- the business account ------------------------------------------------------------------------------

    async def _subscribed(self) -> Sequence[Finding]:
        """Messages come only from a business account that is subscribed to our app."""
        home = await self._home()
        if home is None:
            return [
                warning(
                    "which business account the number belongs to could not be found out",
                    f"give the token {MANAGEMENT} for it",
                    key=f"{self._key}.access_token",
                )
            ]
        answer = await self._get(f"{home}/subscribed_apps")
        if answer.status != 200:
            return [_odd(answer, key=self._key)]
        for app in answer.body.get("data") or ():
            if str((app.get("whatsapp_business_api_data") or {}).get("id")) == self._app_id:
                return [self._delivery(app)]
        remedy = (
            f"curl -X POST {self._api_url}/{home}/subscribed_apps -H 'Authorization: Bearer <access_token>'; "
            f"or {_USE_CASE}, Configuration: subscribe the account"
        )
        return [
            failure("it is not subscribed to our app, so no message reaches us", remedy, key=self._key),
        ]

    def _delivery(self, app: Mapping[str, Any]) -> Finding:
        """Whether the business account sends to the app's webhook, and to no other."""
        theirs = str(app.get("override_callback_uri") or "")
        if theirs and not any(same_address(theirs, ours) for ours in self._webhooks):
            remedy = f"POST /subscribed_apps again without override_callback_uri, or with {self._webhooks[0]}"
            return failure(f"it delivers to {theirs} instead of the app's webhook", remedy, key=self._key)
        return ok("it sends what happens to our app")

    async def _home(self) -> str | None:
        """The business account that the number belongs to."""
        if len(self._business_accounts) == 1:
            return self._business_accounts[0]
        lists = await asyncio.gather(
            *(self._get(f"{id}/phone_numbers", fields="id") for id in self._business_accounts)
        )
        for id, answer in zip(self._business_accounts, lists, strict=True):
            if any(str(number.get("id")) == self._id for number in answer.body.get("data") or ()):
                return id
        return None

    async def _approved(self) -> Sequence[Finding]:
        """The template that invites a customer back after 24 hours."""
        assert self._template is not None
        name, language = self._template.name, self._template.language
        key = f"{self._key}.template"
        home = await self._home()
        if home is None:
            return [warning("it could not be looked for", "see “business account” above", key=key)]
        answer = await self._get(f"{home}/message_templates", name=name, fields="name,language,status")
        if answer.status != 200:
            return [_odd(answer, key=key)]
        found = [each for each in answer.body.get("data") or () if each.get("name") == name]
        exact = next((each for each in found if each.get("language") == language), None)
        if exact is None:
            others = names([str(each.get("language")) for each in found])
            there = f"only in {others}" if others else "not at all"
            remedy = (
                "WhatsApp Manager, Message templates: Create template (category Utility), or name another"
            )
            return [failure(f"{name} does not exist in {language}: {there}", remedy, key=key)]
        status = str(exact.get("status"))
        if status != "APPROVED":
            remedy = "WhatsApp Manager, Message templates: wait for the approval, or see why it was refused"
            return [failure(f"{name} is {status.lower()}, not approved", remedy, key=key)]
        return [ok(f"{name} ({language}) is approved")]


def _targets(data: Mapping[str, Any]) -> list[str]:
    """The business accounts that the token may manage."""
    for grant in data.get("granular_scopes") or ():
        if grant.get("scope") == MANAGEMENT:
            return [str(id) for id in grant.get("target_ids") or ()]
    return []


def _code(answer: Answer) -> int:
    error = answer.body.get("error")
    return int(error.get("code") or 0) if isinstance(error, Mapping) else 0


def _said(answer: Answer) -> str:
    error = answer.body.get("error")
    said = error.get("message") if isinstance(error, Mapping) else None
    return str(said or f"HTTP {answer.status}")


def _odd(answer: Answer, *, key: str) -> Finding:
    return failure(
        f"Meta answered: {_said(answer)}", "try again in a minute; see that api_url is right", key=key
    )
