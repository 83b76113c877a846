"""Speech to text over HTTP: what is heard, and what becomes of every way in which that can fail."""

from pathlib import Path

import pytest
from pydantic import SecretStr
from starlette.responses import JSONResponse, Response

from bot.errors import Refused, Unavailable
from bot.ports import File
from knowledge.listen import SpeechToText
from tests.knowledge.speech_server import SpeechServer, says, speech_server


@pytest.fixture
def voice(tmp_path: Path) -> File:
    path = tmp_path / "0f"
    path.write_bytes(b"OggS voice")
    return File(name="voice message.ogg", mime="audio/ogg", size=10, path=path)


def listener(server: SpeechServer, *, key: str | None = "sk-sentinel", seconds: float = 5) -> SpeechToText:
    return SpeechToText(
        base_url=f"{server.url}/",
        api_key=SecretStr(key) if key else None,
        model="whisper-1",
        deadline_seconds=seconds,
    )


async def test_a_voice_message_is_heard(voice: File) -> None:
    async with speech_server(says("Where is my parcel?")) as server:
        assert await listener(server).listen(voice) == "Where is my parcel?"

        assert server.keys == ["Bearer sk-sentinel"]
        (body,) = server.bodies
        assert b"OggS voice" in body
        assert b'filename="voice message.ogg"' in body
        assert b"whisper-1" in body


async def test_a_local_server_needs_no_key(voice: File) -> None:
    async with speech_server(says("hello")) as server:
        await listener(server, key=None).listen(voice)

        assert server.keys == [""]


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_server_that_has_no_time_is_asked_again_later(voice: File, status: int) -> None:
    async with speech_server(Response(status_code=status)) as server:
        with pytest.raises(Unavailable):
            await listener(server).listen(voice)


async def test_a_server_that_is_away_is_asked_again_later(voice: File) -> None:
    async with speech_server(says("hello")) as server:
        away = listener(server)
    with pytest.raises(Unavailable):
        await away.listen(voice)


@pytest.mark.parametrize(
    "answer",
    [
        Response(status_code=401),
        Response("{", media_type="application/json"),
        JSONResponse([]),
        JSONResponse({"text": 5}),
        Response(b"[" * 100_000, media_type="application/json"),
        Response(b"x" * 2_000_000),
        Response(status_code=302, headers={"location": "http://127.0.0.1:9/"}),
    ],
    ids=["wrong key", "half", "no object", "no text", "deep", "much", "elsewhere"],
)
async def test_an_answer_that_is_none_is_refused_without_showing_the_key(
    voice: File, answer: Response, caplog: pytest.LogCaptureFixture
) -> None:
    async with speech_server(answer) as server:
        with pytest.raises(Refused) as caught:
            await listener(server).listen(voice)

    assert "sentinel" not in str(caught.value) + caplog.text


async def test_who_waits_too_long_is_not_kept_waiting(voice: File) -> None:
    async with speech_server(None) as server:
        with pytest.raises(Refused, match=r"within 0\.2 s"):
            await listener(server, seconds=0.2).listen(voice)


async def test_what_is_larger_than_such_servers_take_is_not_sent(voice: File) -> None:
    large = File(name=voice.name, mime=voice.mime, size=26 * 1024 * 1024, path=voice.path)
    async with speech_server(says("hello")) as server:
        with pytest.raises(Refused, match="too long"):
            await listener(server).listen(large)

        assert server.bodies == []
