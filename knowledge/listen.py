"""Speech to text, by any server that speaks OpenAI's protocol."""

import asyncio
import json
import logging

import httpx
from pydantic import SecretStr

from bot.errors import Refused, Unavailable
from bot.ports import File

#: Source: https://platform.openai.com/docs/guides/speech-to-text
_MOST_BYTES = 25 * 1024 * 1024
_LONGEST_ANSWER_BYTES = 1024 * 1024
_LONGEST_TEXT = 4000  # characters: half an hour of speech is no question
_CHANNEL = "speech"

log = logging.getLogger(__name__)


class SpeechToText:
    """`bot.ports.Listener` by `POST {base_url}/audio/transcriptions`.

    Source: https://platform.openai.com/docs/api-reference/audio/createTranscription
    """

    def __init__(
        self, *, base_url: str, api_key: SecretStr | None, model: str, deadline_seconds: float
    ) -> None:
        self._url = f"{base_url.rstrip('/')}/audio/transcriptions"
        self._headers = {"Authorization": f"Bearer {api_key.get_secret_value()}"} if api_key else {}
        self._model = model
        self._deadline_seconds = deadline_seconds

    async def listen(self, file: File) -> str:
        """See `bot.ports.Listener.listen`."""
        if file.size > _MOST_BYTES:
            raise Refused(_CHANNEL, "the voice message is too long")
        try:
            async with asyncio.timeout(self._deadline_seconds):
                status, body = await self._ask(file)
        except TimeoutError as error:
            raise Refused(_CHANNEL, f"it was not heard within {self._deadline_seconds:g} s") from error
        except httpx.HTTPError as error:
            raise Unavailable(_CHANNEL, "speech to text cannot be reached") from error
        if status == 429 or status >= 500:
            raise Unavailable(_CHANNEL, f"speech to text is not available just now ({status})")
        text = _text(body) if status == 200 else None
        if text is None:
            log.error("speech to text answered %s; check `speech` in config.yaml", status)
            raise Refused(_CHANNEL, f"speech to text refused it ({status})")
        return text[:_LONGEST_TEXT]

    async def _ask(self, file: File) -> tuple[int, bytes]:
        content = await asyncio.to_thread(file.path.read_bytes)
        async with (
            httpx.AsyncClient(timeout=self._deadline_seconds) as client,
            client.stream(
                "POST",
                self._url,
                headers=self._headers,
                data={"model": self._model, "response_format": "json"},
                files={"file": (file.name, content, file.mime)},
            ) as response,
        ):
            body = b""
            async for piece in response.aiter_bytes():
                body += piece
                if len(body) > _LONGEST_ANSWER_BYTES:
                    raise Refused(_CHANNEL, "speech to text answered too much")
            return response.status_code, body


def _text(body: bytes) -> str | None:
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    text = answer.get("text") if isinstance(answer, dict) else None
    return text.replace("\x00", "").encode("utf-8", "replace").decode() if isinstance(text, str) else None
