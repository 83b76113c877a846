"""Reading what an SDK sent over HTTP, and the rude ways to end a connection."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file sent within a multipart form."""

    name: str
    content_type: str
    data: bytes

    def __str__(self) -> str:
        return f"{self.name} ({len(self.data)} bytes)"


class MalformedBody(Exception):
    """The body is not what its content type says."""


class Connection(HttpToolsProtocol):
    """uvicorn's HTTP connection, which also shows the app its socket, so that faults can cut it."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["state"]["transport"] = self.transport


def cut(scope: Scope) -> None:
    """Reset the connection: the caller gets no answer at all."""
    transport: asyncio.Transport = scope["state"]["transport"]
    raw = transport.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def reply(
    scope: Scope,
    receive: Receive,
    send: Send,
    body: Any,
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
) -> None:
    """Answer with JSON."""
    content = json.dumps(body, ensure_ascii=False).encode()
    response = Response(
        content, status, headers=dict(headers or {}), media_type="application/json; charset=utf-8"
    )
    await response(scope, receive, send)


async def read_params(request: Request) -> dict[str, Any]:
    """The query and the body as one mapping, as the real servers merge them. Files are `Upload`s.

    Raises:
        MalformedBody: JSON or a form that cannot be read.
    """
    params: dict[str, Any] = dict(request.query_params)
    if request.method in ("POST", "PUT"):
        params.update(decode(request.headers.get("content-type", ""), await request.body()))
    return params


def decode(content_type: str, body: bytes) -> dict[str, Any]:
    """A JSON object, a URL-encoded form or a multipart form, as a mapping."""
    if not body:
        return {}
    if content_type.startswith("multipart/form-data"):
        return _multipart(content_type, body)
    try:
        if content_type.startswith("application/json"):
            value = json.loads(body)
            if not isinstance(value, dict):
                raise MalformedBody("the JSON body is not an object")
            return value
        return dict(parse_qsl(body.decode(), keep_blank_values=True))
    except ValueError as error:
        raise MalformedBody(str(error)) from error


def _multipart(content_type: str, body: bytes) -> dict[str, Any]:
    found = re.search(r'boundary="?([^";]+)"?', content_type)
    if found is None:
        raise MalformedBody("multipart without a boundary")
    fields: dict[str, Any] = {}
    for part in body.split(b"--" + found[1].encode())[1:-1]:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        content = content.removesuffix(b"\r\n")
        header = head.decode("utf-8", "replace")
        name = re.search(r'(?<!file)name="([^"]*)"', header)
        if name is None:
            raise MalformedBody("a part without a name")
        filename = re.search(r'filename="([^"]*)"', header)
        if filename is None:
            fields[name[1]] = content.decode("utf-8", "replace")
        else:
            kind = re.search(r"(?im)^content-type:\s*(\S+)", header)
            fields[name[1]] = Upload(
                name=filename[1], content_type=kind[1] if kind else "application/octet-stream", data=content
            )
    return fields


def for_journal(params: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters as the journal keeps them: files as name and size."""
    return {name: str(value) if isinstance(value, Upload) else value for name, value in params.items()}
