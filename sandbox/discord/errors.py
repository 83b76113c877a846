"""Discord's way to say no.

Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """A REST call that Discord does not carry out: HTTP status, its own code, its words."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        *,
        errors: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})
        self.body: dict[str, Any] = {"message": message, "code": code, **(extra or {})}
        if errors:
            self.body["errors"] = errors


def unauthorized() -> Refused:
    return Refused(401, 0, "401: Unauthorized")


def unknown(what: str) -> Refused:
    """`Channel`, `Message`, `Guild`, ... that does not exist (any more)."""
    codes = {
        "Channel": 10003,
        "Guild": 10004,
        "Member": 10007,
        "Message": 10008,
        "User": 10013,
        "Emoji": 10014,
        "Webhook": 10015,
        "Interaction": 10062,
        "Application Command": 10063,
    }
    word = "interaction" if what == "Interaction" else "application command" if " " in what else what
    return Refused(404, codes[what], f"Unknown {word}")


def missing_access() -> Refused:
    """The bot cannot see the place."""
    return Refused(403, 50001, "Missing Access")


def missing_permissions() -> Refused:
    """The bot sees the place but may not do that there."""
    return Refused(403, 50013, "Missing Permissions")


def invalid(*faults: tuple[str, str, str]) -> Refused:
    """`Invalid Form Body`: each fault is a path such as `components.0.label`, a code and a text."""
    errors: dict[str, Any] = {}
    for path, code, text in faults:
        inner = errors
        for name in path.split("."):
            inner = inner.setdefault(name, {})
        inner.setdefault("_errors", []).append({"code": code, "message": text})
    return Refused(400, 50035, "Invalid Form Body", errors=errors)


def too_long(path: str, limit: int) -> Refused:
    return invalid((path, "BASE_TYPE_MAX_LENGTH", f"Must be {limit} or fewer in length."))


def too_large() -> Refused:
    return Refused(413, 40005, "Request entity too large")


def rate_limited(retry_after: float) -> Refused:
    """429; `retry_after` seconds."""
    headers = {"Retry-After": str(max(1, round(retry_after))), "X-RateLimit-Scope": "user"}
    return Refused(
        429,
        0,
        "You are being rate limited.",
        headers=headers,
        extra={"retry_after": retry_after, "global": False},
    )
