"""A local server that speaks OpenAI's `/audio/transcriptions`, as well and as badly as real ones do."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


@dataclass(kw_only=True)
class SpeechServer:
    """The server, and what it was sent: headers and raw multipart bodies."""

    url: str = ""
    answers: list[Response | None] = field(default_factory=list)  #: the last repeats; `None` is never
    bodies: list[bytes] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def transcribe(self, request: Request) -> Response:
        self.bodies.append(await request.body())
        self.keys.append(request.headers.get("authorization", ""))
        self.asked.set()
        answer = self.answers[min(len(self.bodies), len(self.answers)) - 1]
        if answer is None:
            while (await request.receive())["type"] != "http.disconnect":
                pass
            return Response(status_code=204)
        return answer


def says(text: str) -> Response:
    """What it heard."""
    return JSONResponse({"text": text})


@asynccontextmanager
async def speech_server(*answers: Response | None) -> AsyncIterator[SpeechServer]:
    """Run the server on a free port."""
    speech = SpeechServer(answers=list(answers))
    app = Starlette(routes=[Route("/v1/audio/transcriptions", speech.transcribe, methods=["POST"])])
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="critical", lifespan="off"))
    listening = socket.create_server(("127.0.0.1", 0))
    running = asyncio.create_task(server.serve(sockets=[listening]))
    speech.url = f"http://127.0.0.1:{listening.getsockname()[1]}/v1"
    try:
        yield speech
    finally:
        server.should_exit = True
        server.force_exit = True
        await running
