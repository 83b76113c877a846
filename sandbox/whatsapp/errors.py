"""The Cloud API's errors, as an answer and as they stand in a `failed` status.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
"""

from __future__ import annotations

import secrets
from typing import Any

#: by code: title and HTTP status
PROBLEMS: dict[int, tuple[str, int]] = {
    1: ("An unknown error occurred", 500),
    2: ("Service temporarily unavailable", 503),
    4: ("Application request limit reached", 429),
    10: ("Application does not have permission for this action", 403),
    100: ("Invalid parameter", 400),
    104: ("An access token is required to request this resource.", 401),
    190: ("Error validating access token", 401),
    200: ("You do not have the necessary permissions required for this action", 403),
    368: ("Temporarily blocked for policies violations", 403),
    2200: ("Callback verification failed", 400),
    80007: ("Rate limit issues", 429),
    130429: ("Rate limit hit", 429),
    130472: ("User's number is part of an experiment", 400),
    131000: ("Something went wrong", 500),
    131005: ("Access denied", 403),
    131008: ("Required parameter is missing", 400),
    131009: ("Parameter value is not valid", 400),
    131016: ("Service unavailable", 503),
    131021: ("Recipient cannot be sender", 400),
    131026: ("Message undeliverable", 400),
    131031: ("Account has been locked", 403),
    131042: ("Business eligibility payment issue", 400),
    131047: ("Re-engagement message", 400),
    131048: ("Spam rate limit hit", 429),
    131049: ("This message was not delivered to maintain healthy ecosystem engagement", 400),
    131051: ("Unsupported message type", 400),
    131052: ("Media download error", 400),
    131053: ("Media upload error", 400),
    131056: ("(Business Account, Consumer Account) pair rate limit hit", 429),
    131057: ("Account in maintenance mode", 500),
    132000: ("Number of parameters does not match the expected number of params", 400),
    132001: ("Template name does not exist in the translation", 404),
    132015: ("Template is paused", 400),
    133010: ("Account not registered", 400),
}
_HREF = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"


class Refused(Exception):
    """The Graph API's answer to a call it does not carry out, or the reason in a `failed` status.

    Args:
        code: Meta's error code; one of `PROBLEMS` has its title and HTTP status from there.
        message: instead of "(#code) title".
    """

    def __init__(
        self,
        code: int,
        details: str = "",
        *,
        message: str = "",
        status: int | None = None,
        subcode: int | None = None,
        kind: str = "OAuthException",
    ) -> None:
        title, usual_status = PROBLEMS.get(code, ("An unknown error occurred", 500))
        super().__init__(f"{code} {details or message or title}")
        self.code = code
        self.title = title
        self.status = status or usual_status
        self._details = details
        self._message = message or f"(#{code}) {title}"
        self._subcode = subcode
        self._kind = kind

    def as_answer(self) -> dict[str, Any]:
        """The body of the HTTP answer."""
        error: dict[str, Any] = {"message": self._message, "type": self._kind, "code": self.code}
        if self._details:
            error["error_data"] = {"messaging_product": "whatsapp", "details": self._details}
        if self._subcode is not None:
            error["error_subcode"] = self._subcode
        if self.code in (1, 2):
            error["is_transient"] = True
        return {"error": {**error, "fbtrace_id": "A" + secrets.token_urlsafe(16)}}

    def as_status_error(self) -> dict[str, Any]:
        """One of the `errors` of a status."""
        return {
            "code": self.code,
            "title": self.title,
            "message": self.title,
            "error_data": {"details": self._details or self.title},
            "href": _HREF,
        }


def parameter(description: str) -> Refused:
    """Error 100 about one parameter."""
    return Refused(100, message=f"(#100) {description}")


def no_such_object(id: str, *, http_method: str) -> Refused:
    """What Graph says of an id it does not know or the token may not see."""
    return Refused(
        100,
        message=f"Unsupported {http_method.lower()} request. Object with ID '{id}' does not exist, cannot be "
        "loaded due to missing permissions, or does not support this operation. Please read the Graph API "
        "documentation at https://developers.facebook.com/docs/graph-api",
        subcode=33,
        kind="GraphMethodException",
    )
