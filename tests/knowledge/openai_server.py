"""A local server that speaks OpenAI's chat completions protocol, as well and as badly as real ones do.

Each test gives it a script: what to answer to the first request, the second, and so on; the last repeats.
"""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

Reply = Callable[[dict[str, Any]], Response]


@dataclass(kw_only=True)
class OpenAIServer:
    """The server, and what it was asked."""

    script: Sequence[Reply]
    url: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    left: asyncio.Event = field(default_factory=asyncio.Event)  #: a client went away while it waited

    async def complete(self, request: Request) -> Response:
        body = await request.json()
        reply = self.script[min(len(self.requests), len(self.script) - 1)]
        self.requests.append(body)
        self.asked.set()
        if reply is never:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            self.left.set()
        return reply(body)

    def seen(self) -> str:
        """All that the model was shown in the last request."""
        return json.dumps(self.requests[-1]["messages"], ensure_ascii=False)


@asynccontextmanager
async def serve(*script: Reply) -> AsyncIterator[OpenAIServer]:
    """Run the server on a free port."""
    openai = OpenAIServer(script=script)
    app = Starlette(routes=[Route("/v1/chat/completions", openai.complete, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical", lifespan="off"))
    # Listening before it serves: nobody has to wait until it is ready.
    listening = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    openai.url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    try:
        yield openai
    finally:
        server.should_exit = True
        server.force_exit = True
        await running


def says(text: str | None, *, refusal: str | None = None) -> Reply:
    """Answer with a text; as a stream of tokens if the client asks for one."""

    def reply(body: dict[str, Any]) -> Response:
        if body.get("stream"):
            return StreamingResponse(_sent(_pieces(text or ""), "stop"), media_type="text/event-stream")
        message = {"role": "assistant", "content": text, "refusal": refusal}
        return JSONResponse(_completion(message, "stop"))

    return reply


def calls(tool: str, **arguments: str) -> Reply:
    """Answer with the call of a tool."""

    def reply(body: dict[str, Any]) -> Response:
        function = {"name": tool, "arguments": json.dumps(arguments)}
        call = {"id": f"call_{tool}", "type": "function", "function": function}
        if body.get("stream"):
            pieces = [_chunk({"role": "assistant", "tool_calls": [{"index": 0, **call}]}, None)]
            return StreamingResponse(_sent(pieces, "tool_calls"), media_type="text/event-stream")
        return JSONResponse(
            _completion({"role": "assistant", "content": None, "tool_calls": [call]}, "tool_calls")
        )

    return reply


def fails(status: int, message: str = "sk-secret broke while reading the customer's words") -> Reply:
    """Answer with an error."""
    return lambda body: JSONResponse(
        {"error": {"message": message, "type": "server_error"}}, status_code=status
    )


def garbles(text: str = '{"choices": [{"mess') -> Reply:
    """Answer with something that is no completion."""
    return lambda body: Response(text, media_type="application/json")


def breaks_off(text: str) -> Reply:
    """Stream a text, and then an error in place of its end."""
    error = {"message": "overloaded", "type": "server_error", "code": None, "param": None}

    def reply(body: dict[str, Any]) -> Response:
        assert body.get("stream"), "only a stream can break off"
        pieces = [*_pieces(text), f"data: {json.dumps({'error': error})}\n\n"]
        return StreamingResponse(_sent(pieces, "stop"), media_type="text/event-stream")

    return reply


def never(body: dict[str, Any]) -> Response:
    """Answer only after the client has gone."""
    return Response(status_code=204)


def _completion(message: dict[str, Any], finish: str) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "stub",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
    }


def _pieces(text: str) -> list[str]:
    return [_chunk({"role": "assistant", "content": f"{word} "}, None) for word in text.split(" ")]


async def _sent(pieces: Sequence[str], finish: str) -> AsyncIterator[str]:
    for piece in (*pieces, _chunk({}, finish), "data: [DONE]\n\n"):
        yield piece


def _chunk(delta: dict[str, Any], finish: str | None) -> str:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    chunk = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "stub",
        "choices": [choice],
    }
    return f"data: {json.dumps(chunk)}\n\n"
