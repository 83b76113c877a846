"""What is broken at home: clock, address, database, documents, model, settings."""

import sqlite3
from contextlib import closing
from datetime import timedelta

from tests.doctor.case import Case, F, W
from tests.doctor.world import World


async def clock_ahead(w: World) -> None:
    w.clock.ahead = timedelta(minutes=2)


async def address_missing(w: World) -> None:
    w.by_webhook()
    del w.settings["channels"]["whatsapp"], w.settings["web"]


async def address_without_tls(w: World) -> None:
    w.by_webhook()
    w.settings["web"]["public_url"] = "http://bot.example.com"


async def address_of_this_machine(w: World) -> None:
    w.by_webhook()
    w.settings["web"]["public_url"] = "https://192.168.1.20:8080"


async def database_folder_missing(w: World) -> None:
    w.settings["database"] = f"sqlite:///{w.folder}/nowhere/stepaside.db"


async def database_is_something_else(w: World) -> None:
    (w.folder / "stepaside.db").write_text("minutes of the meeting, " * 500, encoding="utf-8")


async def database_of_a_newer_version(w: World) -> None:
    with closing(sqlite3.connect(w.folder / "stepaside.db")) as connection, connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('9999')")


async def knowledge_empty(w: World) -> None:
    (w.knowledge / "delivery.md").unlink()


async def knowledge_changed(w: World) -> None:
    (w.knowledge / "delivery.md").write_text("# Delivery\n\nDelivery takes three days.\n", encoding="utf-8")


async def knowledge_never_learned(w: World) -> None:
    w.settings["knowledge"]["index"] = str(w.folder / "another-index")


async def route_by_a_folder_that_is_not_there(w: World) -> None:
    w.settings["routes"] = [{"inbox": "support", "sources": ["delivery.md", "repair/"]}]


async def model_not_installed(w: World) -> None:
    w.settings["answers"] = {"model": "mistralai:mistral-small"}


async def model_without_its_key(w: World) -> None:
    w.settings["answers"] = {"model": "openai:gpt-5-mini"}


async def speech_not_there(w: World) -> None:
    w.settings["speech"] = {"base_url": "http://127.0.0.1:9/v1", "api_key": "sk-Sentinel"}


async def speech_refused(w: World) -> None:
    # The stand-ins know no such address, and say so as a server does that lacks the model.
    w.settings["speech"] = {"base_url": f"{w.sandbox.url}/v1", "api_key": "sk-Sentinel"}


async def settings_misspelt(w: World) -> None:
    w.settings["knowlege"] = {}


CASES: dict[str, Case] = {
    "this machine's clock is two minutes ahead": Case(
        clock_ahead, "slack clock", W, "ahead of Slack's", "NTP", ""
    ),
    "a webhook is wanted and there is no public address": Case(
        address_missing,
        "web public address",
        F,
        "channels.telegram.shop cannot be reached",
        "https://",
        "web.public_url",
    ),
    "the public address has no TLS": Case(
        address_without_tls, "web public address", F, "not https", "TLS proxy", "web.public_url"
    ),
    "the public address is one of the office network": Case(
        address_of_this_machine,
        "web public address",
        F,
        "192.168.1.20",
        "the internet reaches",
        "web.public_url",
    ),
    "the folder of the database does not exist": Case(
        database_folder_missing, "database file", F, "does not exist", "mkdir -p", "database"
    ),
    "the database is no database": Case(
        database_is_something_else, "database file", F, "no SQLite file", "backup", "database"
    ),
    "the database was made by a newer version": Case(
        database_of_a_newer_version, "database file", F, "newer stepaside", "that version", "database"
    ),
    "the knowledge folder is empty": Case(
        knowledge_empty, "knowledge documents", F, "knowledge", "at least one", "knowledge.folder"
    ),
    "a document has changed since it was learned": Case(
        knowledge_changed,
        "knowledge index",
        W,
        "a document has changed",
        "stepaside learn",
        "knowledge.index",
    ),
    "nothing has been learned": Case(
        knowledge_never_learned,
        "knowledge index",
        W,
        "nothing has been learned",
        "stepaside learn",
        "knowledge.index",
    ),
    "a route names a folder that the documents lack": Case(
        route_by_a_folder_that_is_not_there,
        "knowledge documents",
        W,
        "no file or folder 'repair/'",
        "as it stands in knowledge.folder",
        "routes.0.sources.1",
    ),
    "the chat model's package is missing": Case(
        model_not_installed, "answers model", F, "not installed", "pip install", "answers.model"
    ),
    "the chat model's key is missing": Case(
        model_without_its_key,
        "answers model",
        F,
        "cannot be used",
        "its key is in the environment",
        "answers.model",
    ),
    "speech to text cannot be reached": Case(
        speech_not_there, "speech endpoint", F, "cannot be reached", "the server runs", "speech.base_url"
    ),
    "speech to text knows neither the key nor the model": Case(
        speech_refused, "speech endpoint", F, "refused it (404)", "the key and the model", "speech"
    ),
    "a setting is misspelt": Case(
        settings_misspelt, "config settings", F, "did you mean knowledge?", "docs/setup.md", ""
    ),
}
