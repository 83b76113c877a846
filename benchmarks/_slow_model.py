"""A chat model that takes five seconds: OpenAI's chat completions, from a server of its own."""

import asyncio
import contextlib
import json
import re
import socket
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

ANSWER_S = 5.0
SUMMARY_S = 1.0  #: more than a call of a person may take, so that it shows if anybody waits for it
_PIECE_S = 0.25
_SOURCE = re.compile(r"\[1\][^\n]*\n(.*?)(?:\n\n|\n</passages>)", re.DOTALL)
_WHO = re.compile(r"It is (\w+) here")


@dataclass(kw_only=True, slots=True)
class Thought:
    """One answer, from the request to its end or to the moment that nobody waits for it any more."""

    customer: str
    began: float  #: `time.monotonic()`, as in the stand-ins' journal
    ended: float = float("inf")


@dataclass(kw_only=True)
class SlowModel:
    """Begins with what the first passage says, and then goes on word by word.

    It knows its customers by the words "It is <name> here".
    """

    url: str = ""
    thoughts: list[Thought] = field(default_factory=list)
    thinks: defaultdict[str, asyncio.Event] = field(default_factory=lambda: defaultdict(asyncio.Event))
    summaries: int = 0

    async def complete(self, request: Request) -> Response:
        """The endpoint."""
        body = await request.json()
        shown = "\n".join(str(message["content"]) for message in body["messages"])
        if not body.get("stream"):  # only answers are shown while they are written
            self.summaries += 1
            await asyncio.sleep(SUMMARY_S)
            message = {"role": "assistant", "content": "The customer wants a person.", "refusal": None}
            return JSONResponse(_part("chat.completion", message=message, finish_reason="stop"))
        who = _WHO.findall(shown)
        thought = Thought(customer=who[-1] if who else "", began=time.monotonic())
        self.thoughts.append(thought)
        self.thinks[thought.customer].set()
        return StreamingResponse(self._write(thought, shown), media_type="text/event-stream")

    async def _write(self, thought: Thought, shown: str) -> AsyncIterator[str]:
        source = _SOURCE.search(shown)
        first = source.group(1).splitlines()[-1] if source else "Let me see."
        pieces = [f"{first} [1]\n", *(["And "] * int(ANSWER_S / _PIECE_S))]
        try:
            for piece in pieces:
                yield _sent(delta={"role": "assistant", "content": piece}, finish_reason=None)
                await asyncio.sleep(_PIECE_S)
            yield _sent(delta={}, finish_reason="stop")
            yield "data: [DONE]\n\n"
        finally:
            thought.ended = time.monotonic()


@contextlib.asynccontextmanager
async def slow_model() -> AsyncIterator[SlowModel]:
    """Run the server on a free port."""
    model = SlowModel()
    app = Starlette(routes=[Route("/v1/chat/completions", model.complete, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="off"))
    listening = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    model.url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    try:
        yield model
    finally:
        server.should_exit = True
        server.force_exit = True
        await running


def _sent(**choice: Any) -> str:
    return f"data: {json.dumps(_part('chat.completion.chunk', **choice))}\n\n"


def _part(kind: str, **choice: Any) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": kind,
        "created": 1,
        "model": "slow",
        "choices": [{"index": 0, **choice}],
    }
