"""The command `stepaside`.

Each command imports what it needs when it runs, so that `--help` is quick.
"""

import sys
from collections.abc import Coroutine
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from bot.errors import StepasideError

cli = typer.Typer(
    help="Answers customers from your documents, and steps aside for a person in Slack.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
    rich_markup_mode=None,  # loading rich takes longer than all the rest of `--help`
)

ConfigOption = Annotated[Path, typer.Option("--config", help="The configuration file.")]
KnowledgeOption = Annotated[
    Path | None,
    typer.Option("--knowledge", help="A folder of documents, in the place of the configured one."),
]
LinesArgument = Annotated[
    Path | None,
    typer.Argument(help="JSON lines; standard input without it.", exists=True, dir_okay=False),
]


@cli.command()
def init(
    folder: Annotated[Path, typer.Argument(help="Where to write; made if it is missing.")] = Path(),
    channel: Annotated[
        list[str] | None,
        typer.Option("--channel", help="telegram, slack, discord or whatsapp; give it once for each."),
    ] = None,
    events_api: Annotated[
        bool, typer.Option("--events-api", help="Let Slack call a public address, instead of Socket Mode.")
    ] = False,
) -> None:
    """Write the files to begin with: settings, variables, a Slack app. Overwrites nothing."""
    from bot.setup.init import init as write_files

    _run(write_files(folder, channels=channel, events_api=events_api))


@cli.command()
def doctor(
    config: ConfigOption = Path("config.yaml"),
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Ask every platform whether it works, and say what to do where it does not."""
    from bot.setup.doctor import doctor as examine

    _run(examine(config, as_json=as_json))


@cli.command()
def run(config: ConfigOption = Path("config.yaml")) -> None:
    """Connect the channels and the inbox, and answer until stopped."""
    from bot import serve

    _run(serve.run(config))


@cli.command()
def check(config: ConfigOption = Path("config.yaml")) -> None:
    """Name all that is wrong or doubtful in the settings and the documents; 1 if it would not start."""
    from bot import serve

    _run(serve.check(config))


@cli.command()
def learn(config: ConfigOption = Path("config.yaml"), knowledge: KnowledgeOption = None) -> None:
    """Read the documents into the index; a running bot takes it at once."""
    from bot import lookup

    _run(lookup.learn(config, knowledge))


@cli.command()
def ask(question: str, config: ConfigOption = Path("config.yaml"), knowledge: KnowledgeOption = None) -> None:
    """Answer one question as a customer would be answered."""
    if not question.strip():
        raise typer.BadParameter('write a question, such as stepaside ask "Do you ship to Norway?"')
    from bot import lookup

    _run(lookup.ask(config, knowledge, question))


@cli.command()
def search(
    query: str,
    config: ConfigOption = Path("config.yaml"),
    knowledge: KnowledgeOption = None,
    top: Annotated[int, typer.Option(help="How many passages.", min=1)] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON line for each passage.")] = False,
) -> None:
    """Show what retrieval finds."""
    from bot import lookup

    _run(lookup.search(config, knowledge, query, top=top, as_json=as_json))


@cli.command()
def judge(
    file: LinesArgument = None,
    config: ConfigOption = Path("config.yaml"),
    knowledge: KnowledgeOption = None,
) -> None:
    """Say what the bot would do with past messages.

    Reads JSON lines {"id": ..., "messages": ["oldest", ..., "newest"]}, one customer each.
    """
    from bot import lookup

    _run(lookup.judge(config, knowledge, file))


@cli.command()
def evaluate(
    file: LinesArgument = None,
    config: ConfigOption = Path("config.yaml"),
    knowledge: KnowledgeOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="For machines; with all that went wrong.")] = False,
) -> None:
    """Measure how often the bot decides as it should.

    Reads what `judge` reads, with "expected": answer, clarify, offer_human or escalate (or a list of those
    that are right), and, if you like, "because": explicit, unknown, sensitive or repeat, and "group".
    """
    from bot import evaluate as measurement

    _run(measurement.evaluate(config, knowledge, file, as_json=as_json))


@cli.command()
def transcript(
    conversation: Annotated[
        str | None,
        typer.Argument(help="Its id, that of an escalation, or the link of its thread in the inbox."),
    ] = None,
    config: ConfigOption = Path("config.yaml"),
    format: Annotated[Literal["md", "json"], typer.Option(help="To read, or for programs.")] = "md",
    notes: Annotated[bool, typer.Option("--notes", help="With what staff noted among themselves.")] = False,
    latest: Annotated[bool, typer.Option("--list", help="Show the latest conversations instead.")] = False,
) -> None:
    """Write what was said in a conversation, also while the bot runs."""
    if conversation is None and not latest:
        raise typer.BadParameter("name a conversation; `stepaside transcript --list` shows the latest")
    from bot import history

    if conversation is None:
        _run(history.show_latest(config))
        return
    _run(history.transcript(config, conversation, extension=format, notes=notes))


@cli.command()
def report(
    config: ConfigOption = Path("config.yaml"),
    since: Annotated[str, typer.Option(help="How long ago (30d, 4w, 24h), or a day.")] = "30d",
    html: Annotated[
        Path | None, typer.Option(help="Write it into this file, with charts.", dir_okay=False)
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,
) -> None:
    """Show what to watch: how often a person was called and why, and what the documents lack."""
    from bot.report.command import report as look_back

    _run(look_back(config, since=since, html=html, as_json=as_json))


@cli.command()
def demo(
    story: Annotated[
        bool, typer.Option("--story", help="Play the story without a browser, and exit.")
    ] = False,
    channel: Annotated[
        str | None,
        typer.Option(help="With --story: telegram, whatsapp, discord or slack only; else each in turn."),
    ] = None,
    port: Annotated[int, typer.Option(help="Of the page; 0 takes any free one.")] = 8100,
    config: Annotated[
        Path | None, typer.Option(help="Answer by this file and from its pages; without it, a sample shop's.")
    ] = None,
) -> None:
    """Show the product on this machine: a customer's phone and a Slack inbox, no tokens needed."""
    if story and config is not None:
        raise typer.BadParameter("the story is the sample shop's; leave out --story or --config")
    from bot.demo import serve_page, tell_story

    _run(tell_story(channel) if story else serve_page(port=port, config_file=config))


def main() -> None:
    """What the installed command calls."""
    _own_packages_are_found()
    cli()


def _run(work: Coroutine[Any, Any, int]) -> None:
    import asyncio

    try:
        code = asyncio.run(work)
    except StepasideError as error:
        typer.echo(str(error), err=True)
        code = 1
    except KeyboardInterrupt:
        code = 130
    raise typer.Exit(code)


def _own_packages_are_found() -> None:
    """Say the remedy when something else answers to the names of our packages."""
    home = Path(__file__).resolve().parents[1]
    for name in ("adapters", "handoff", "knowledge"):
        spec = find_spec(name)
        found = Path(spec.origin).resolve() if spec and spec.origin else None
        if found is None or found.parents[1] != home:
            where = f"in {found}" if found else "nowhere"
            sys.exit(
                f"stepaside needs its own package '{name}' and finds it {where}. "
                "Start it with `python -P -m bot`, or rename the file or folder that is in the way."
            )


if __name__ == "__main__":
    main()
