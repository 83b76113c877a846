"""The rest of the Graph API: numbers, media, templates, subscriptions, tokens.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/reference
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..wire import Upload
from .account import MANAGEMENT, MESSAGING, Number, Token, Waba
from .errors import Refused, parameter
from .media import UPLOADED_SECONDS, URL_SECONDS, Media, check_upload
from .sending import send
from .webhook import App

if TYPE_CHECKING:
    from . import WhatsApp

Params = Mapping[str, Any]

#: fields of a phone number if none are asked for
NUMBER_FIELDS = (
    "verified_name",
    "code_verification_status",
    "display_phone_number",
    "quality_rating",
    "platform_type",
    "throughput",
    "id",
)
#: methods that move messages; the others manage the account
MESSAGING_METHODS = frozenset({"messages", "mark_read", "media", "media_url", "delete_media"})


def number_call(whatsapp: WhatsApp, number: Number, method: str, params: Params) -> Any:
    if method == "phone_number":
        return _fields(number.as_json(), params.get("fields"), NUMBER_FIELDS)
    if method == "media":
        return _upload(number, params)
    return send(number, params)


def waba_call(waba: Waba, method: str, params: Params) -> Any:
    if method == "waba":
        known = {"id": waba.id, "name": waba.name, "timezone_id": "1", "message_template_namespace": "ns"}
        return _fields(known, params.get("fields"), tuple(known))
    if method == "phone_numbers":
        return _page([_fields(one.as_json(), params.get("fields"), NUMBER_FIELDS) for one in waba.numbers])
    if method == "message_templates":
        return _page([one.as_json() for one in waba.templates.values() if _matches(one.as_json(), params)])
    app = waba.app
    api_data = {"id": app.id, "name": app.name, "link": f"https://www.facebook.com/games/?app_id={app.id}"}
    listed: dict[str, Any] = {"whatsapp_business_api_data": api_data}
    if waba.override_url:
        listed["override_callback_uri"] = waba.override_url
    return {"data": [listed] if waba.is_subscribed else []}


async def subscribe(waba: Waba, params: Params) -> Any:
    """POST subscribed_apps: let the app have the account's webhooks, perhaps at another address."""
    if url := params.get("override_callback_uri"):
        await waba.app.verify(str(url), str(params.get("verify_token") or ""))
    waba.override_url = str(url or "")
    waba.is_subscribed = True
    return {"success": True}


def unsubscribe(waba: Waba) -> Any:
    waba.is_subscribed = False
    return {"success": True}


def subscriptions(app: App) -> Any:
    """GET /{app_id}/subscriptions: the app's webhook."""
    if not app.callback_url:
        return {"data": []}
    return {
        "data": [
            {
                "object": "whatsapp_business_account",
                "callback_url": app.callback_url,
                "active": True,
                "fields": [{"name": name, "version": "v23.0"} for name in app.fields],
            }
        ]
    }


async def set_subscription(app: App, params: Params) -> Any:
    """POST /{app_id}/subscriptions: as the dashboard does, with the handshake."""
    if params.get("object") != "whatsapp_business_account":
        raise parameter("Param object must be one of {whatsapp_business_account}.")
    fields = params.get("fields") or ()
    names = fields.split(",") if isinstance(fields, str) else fields
    await app.webhook_to(
        str(params.get("callback_url") or ""),
        verify_token=str(params.get("verify_token") or ""),
        fields=names,
    )
    return {"success": True}


def debug_token(whatsapp: WhatsApp, params: Params) -> Any:
    """What a token may do, and whether it still may."""
    text = str(params.get("input_token") or "")
    if not text:
        raise parameter("The parameter input_token is required.")
    token = whatsapp.tokens.get(text)
    if token is None:
        problem = {"code": 190, "message": "Invalid OAuth access token."}
        return {"data": {"error": problem, "is_valid": False, "scopes": []}}
    data: dict[str, Any] = {
        "app_id": token.app.id,
        "type": "SYSTEM_USER",
        "application": token.app.name,
        "data_access_expires_at": 0,
        "expires_at": int(token.expires_at),
        "is_valid": True,
        "issued_at": 1749416383,
        "scopes": list(token.scopes),
        "user_id": "122100000000000001",
    }
    ids = [waba.id for waba in whatsapp.wabas.values() if waba.app is token.app]
    data["granular_scopes"] = [{"scope": scope, "target_ids": ids} for scope in token.scopes]
    refusal = refused_token(token, whatsapp.clock.now())
    if refusal is not None:
        inner = refusal.as_answer()["error"]
        data |= {"is_valid": False}
        data["error"] = {"code": 190, "message": inner["message"], "subcode": inner["error_subcode"]}
    return {"data": data}


def media_url(url: str, media: Media, *, now: float) -> Any:
    """GET /{media_id}: where the file can be fetched for five minutes."""
    expires = math.ceil(now) + URL_SECONDS
    return {
        "url": f"{url}/lookaside/attachments/?mid={media.id}&ext={expires}&hash={media.secret}",
        "mime_type": media.mime_type,
        "sha256": media.sha256_hex,
        "file_size": str(len(media.data)),
        "id": media.id,
        "messaging_product": "whatsapp",
    }


# tokens


def refused_token(token: Token, now: float) -> Refused | None:
    """Why the token is not valid; None if it is."""
    if token.is_revoked:
        return Refused(
            190,
            message="Error validating access token: The session has been invalidated because the user "
            "changed their password or Facebook has changed the session for security reasons.",
            subcode=460,
        )
    if token.expires_at and token.expires_at <= now:
        return Refused(190, message="Error validating access token: Session has expired.", subcode=463)
    return None


def check_scope(token: Token, method: str) -> None:
    """Whether the token may do this.

    Raises:
        Refused: 10 for messages and media, 200 for the rest.
    """
    if method in MESSAGING_METHODS:
        if MESSAGING not in token.scopes:
            raise Refused(
                10,
                "The app needs the permission whatsapp_business_messaging for this number.",
                message="(#10) Application does not have permission for this action",
            )
    elif MANAGEMENT not in token.scopes and MESSAGING not in token.scopes:
        raise Refused(200, message="(#200) You do not have permission to access this business account.")
    elif MANAGEMENT not in token.scopes and method != "phone_number":
        raise Refused(
            200, message="(#200) Requires whatsapp_business_management permission to manage the object"
        )


# inside


def _upload(number: Number, params: Params) -> Any:
    if params.get("messaging_product") != "whatsapp":
        raise parameter("The parameter messaging_product is required.")
    upload = params.get("file")
    if not isinstance(upload, Upload):
        raise parameter("The parameter file is required.")
    mime_type = str(params.get("type") or upload.content_type)
    check_upload(mime_type, len(upload.data))
    return {"id": number.keep_file(upload.data, mime_type, seconds=UPLOADED_SECONDS).id}


def _fields(known: Mapping[str, Any], wanted: Any, usual: tuple[str, ...]) -> dict[str, Any]:
    names = [name.strip() for name in str(wanted).split(",")] if wanted else list(usual)
    for name in names:
        if name not in known:
            raise parameter(f"Tried accessing nonexisting field ({name})")
    return {name: known[name] for name in dict.fromkeys([*names, "id"])}


def _matches(template: Mapping[str, Any], params: Params) -> bool:
    asked = {key: params[key] for key in ("name", "language", "status", "category") if params.get(key)}
    return all(str(template[key]) == str(value) for key, value in asked.items())


def _page(data: list[Any]) -> dict[str, Any]:
    return {"data": data, "paging": {"cursors": {"before": "QVFIUm1", "after": "QVFIUm2"}}}
