"""Whether the documents, the index, the embeddings and the chat model can be used."""

import asyncio
import tempfile
import wave
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from bot.config import Config
from bot.config.checkup import Check, Finding, failure, ok, warning
from bot.config.routes import unknown_sources
from bot.config.settings import Speech
from bot.errors import ChannelError, KnowledgeError, Unavailable
from bot.ports import File
from knowledge import index
from knowledge.answerer import EXTRACTIVE, open_model
from knowledge.embed import WITHOUT_WEIGHTS, open_embedder
from knowledge.listen import SpeechToText
from knowledge.load import Loaded, load

_LEARN = "run `stepaside learn`; `stepaside run` does it, too, at its start"


def checks(config: Config) -> list[Check]:
    """Documents, index, embeddings, chat model, speech to text."""
    part, speech = "knowledge", config.speech
    hearing = [Check(part="speech", what="endpoint", ask=lambda: _speech(speech))] if speech else []
    return [
        Check(
            part=part,
            what="documents",
            ask=_in_a_thread(lambda: _documents(config)),
            then=(Check(part=part, what="index", ask=_in_a_thread(lambda: _index(config))),),
        ),
        Check(part=part, what="embeddings", ask=lambda: _embeddings(config.knowledge.embeddings)),
        Check(part="answers", what="model", ask=_in_a_thread(lambda: _model(config))),
        *hearing,
    ]


def _in_a_thread(look: Callable[[], Sequence[Finding]]) -> Callable[[], Awaitable[Sequence[Finding]]]:
    async def ask() -> Sequence[Finding]:
        return await asyncio.to_thread(look)

    return ask


def _documents(config: Config) -> Sequence[Finding]:
    key = "knowledge.folder"
    try:
        loaded = load(config.knowledge.folder)
    except KnowledgeError as error:
        return [
            failure(str(error), "name the folder with your documents, and put at least one there", key=key)
        ]
    left_out = [
        warning(said, "mend the file, or take it out of the folder", key=key) for said in loaded.warnings
    ]
    for at, found, remedy in unknown_sources(config, loaded.documents):
        left_out.append(warning(found, remedy, key=".".join(map(str, at))))
    return [ok(f"documents: {len(loaded.documents)}, passages: {len(loaded.passages)}"), *left_out]


def _index(config: Config) -> Sequence[Finding]:
    key = "knowledge.index"
    folder = config.knowledge.index
    if index.current(folder) is None:
        return [warning("nothing has been learned yet", _LEARN, key=key)]
    try:
        generation, problems = index.open_current(folder, [])
    except KnowledgeError as error:
        return [failure(str(error), _LEARN, key=key)]
    found = [warning(problem, _LEARN, key=key) for problem in problems]
    stale = _stale(load(config.knowledge.folder), generation)
    if stale:
        found.append(warning(f"{stale} since it was made", _LEARN, key=key))
    if config.knowledge.embeddings != "none" and not generation.spaces:
        found.append(warning("it has no vectors: questions are searched by words only", _LEARN, key=key))
    return found or [ok(f"generation {generation.name} is up to date")]


def _stale(loaded: Loaded, generation: index.Generation) -> str:
    now, then = loaded.documents, generation.manifest.documents
    changed = sum(now.get(name) != then.get(name) for name in {*now, *then})
    return f"{changed} documents have changed" if changed > 1 else "a document has changed" if changed else ""


async def _embeddings(name: str) -> Sequence[Finding]:
    key = "knowledge.embeddings"
    if name == "none":
        return [ok("none: questions are searched by words only", key=key)]
    try:
        embedder = await open_embedder(name)
    except KnowledgeError as error:
        return [failure(str(error), "see that the provider is installed and its key is set", key=key)]
    if embedder is None:
        found, _, remedy = WITHOUT_WEIGHTS.partition(". ")
        return [warning(found, remedy, key=key)]
    return [ok(f"{name} works", key=key)]


def _model(config: Config) -> Sequence[Finding]:
    key = "answers.model"
    name = config.answers.model
    try:
        open_model(name, base_url=config.answers.base_url)
    except KnowledgeError as error:
        found, _, remedy = str(error).removeprefix(f"{key}: ").partition(". ")
        found, colon, command = found.partition(": pip ")
        remedy = f"pip {command}" if colon else remedy
        return [failure(found, remedy, key=key)]
    if name == EXTRACTIVE:
        return [ok("extractive: it quotes the documents, and needs no key", key=key)]
    return [ok(f"{name} is installed and has its key; it was asked nothing, as that costs money", key=key)]


async def _speech(speech: Speech) -> Sequence[Finding]:
    """Half a second of silence is written down for real: it costs nothing worth naming."""
    listener = SpeechToText(
        base_url=speech.base_url,
        api_key=speech.api_key,
        model=speech.model,
        deadline_seconds=speech.deadline_seconds,
    )
    with tempfile.TemporaryDirectory() as folder:
        try:
            await listener.listen(_silence(Path(folder, "silence.wav")))
        except Unavailable as error:
            return [
                failure(
                    error.problem, "see that the address is right and the server runs", key="speech.base_url"
                )
            ]
        except ChannelError as error:
            return [failure(error.problem, "see that the server knows the key and the model", key="speech")]
    return [ok(f"{speech.model} hears")]


def _silence(path: Path) -> File:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(16_000)
        sound.writeframes(bytes(16_000))
    return File(name=path.name, mime="audio/wav", size=path.stat().st_size, path=path)
