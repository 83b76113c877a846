"""The accounts and the inbox that a configuration names, each made with its own library and no other."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from pydantic import SecretStr

from bot.clock import Clock
from bot.config import Config
from bot.config.channels import Slack, SlackCustomers
from bot.errors import ConfigError
from bot.model import Line
from bot.ports import Adapter, Boards, Hours, Inbox, Seen

if TYPE_CHECKING:
    from adapters.slack_app import SlackApp
    from adapters.slack_direct import Direct
    from adapters.slack_home import Home
    from adapters.slack_mount import HostApp
    from adapters.slack_places import InboxPlace
    from adapters.slack_presence import SlackPresence

SeenBy = Callable[[str, str], Seen]
"""Of a channel and an account, how far their conversations were stored."""


def accounts(
    config: Config,
    shared_app: "SlackApp | None",
    clock: Clock,
    seen_by: SeenBy,
    *,
    host: "HostApp | None" = None,
) -> dict[tuple[str, str], Adapter]:
    """An adapter for each account, by channel and name; nothing is connected to.

    `shared_app` serves the customers in Slack that have no app of their own; `host` is the program that keeps
    its connection, if it is not us.

    Raises:
        ConfigError: an account cannot be used as it is written.
    """
    adapters: dict[tuple[str, str], Adapter] = {}
    if config.channels.telegram:
        from adapters.telegram import TelegramAdapter

        for name, account in config.channels.telegram.items():
            adapters["telegram", name] = TelegramAdapter(
                account=name,
                token=account.token,
                driver=account.driver,
                mode=account.mode,
                public_url=config.web.public_url or "",
                secret_token=account.secret_token or "",
                api_url=account.api_url,
                human_command=config.texts.command_human,
                clock=clock,
            )
    if config.channels.discord:
        from adapters.discord import DiscordAdapter

        for name, bot in config.channels.discord.items():
            adapters["discord", name] = DiscordAdapter(
                account=name,
                token=bot.token,
                channels=bot.channels,
                api_url=bot.api_url,
                human_command=config.texts.command_human,
                command_taken=config.texts.command_taken,
                seen=seen_by("discord", name),
                clock=clock,
            )
    if config.channels.whatsapp:
        from adapters.whatsapp import MetaApp, Template, WhatsAppAdapter

        apps: dict[str, MetaApp] = {}
        for name, number in config.channels.whatsapp.items():
            # Accounts of one Meta app have one secret, and their updates come to one address.
            secret = number.app_secret.get_secret_value()
            asked = number.template
            template = None if asked is None else Template(**asked.model_dump())
            adapters["whatsapp", name] = WhatsAppAdapter(
                account=name,
                phone_number_id=number.phone_number_id,
                access_token=number.access_token,
                app=apps.setdefault(secret, MetaApp(secret)),
                verify_token=number.verify_token,
                template=template,
                opener=config.texts.button_choose,
                api_url=number.api_url,
                clock=clock,
            )
    if config.channels.slack:
        from adapters.slack import SlackAdapter

        for name, place in config.channels.slack.items():
            adapters["slack", name] = SlackAdapter(
                account=name,
                app=_app_of(name, place, shared_app),
                inboxes=[inbox.slack_channel_id for inbox in config.inboxes.values()],
                slack_channel_ids=place.slack_channel_ids,
                listen=place.listen,
                members_are_customers=place.members_are_customers,
                assistant=place.assistant,
                app_token=_revealed(place.app_token),
                signing_secret=_revealed(place.signing_secret),
                human_command=config.texts.command_human,
                command_in_thread=config.texts.command_in_thread,
                command_in_direct=config.texts.command_in_direct,
                seen=seen_by("slack", name),
                handles=host.handles if host is not None and place.bot_token is None else None,
                clock=clock,
            )
    return adapters


def _app_of(name: str, place: SlackCustomers, shared_app: "SlackApp | None") -> "SlackApp":
    app = shared_app if place.bot_token is None else _slack_app(place, place.bot_token)
    if app is None:
        raise ConfigError(f"channels.slack.{name}: needs the Slack app under `slack:`, or tokens of its own")
    return app


def _slack_app(slack: Slack | SlackCustomers, bot_token: SecretStr) -> "SlackApp":
    from adapters.slack_app import slack_app

    return slack_app(
        bot_token=bot_token.get_secret_value(),
        signing_secret=_revealed(slack.signing_secret),
        base_url=slack.api_url,
    )


def _revealed(secret: SecretStr | None) -> str | None:
    return None if secret is None else secret.get_secret_value()


def inbox_app(config: Config, host: "HostApp | None" = None) -> "SlackApp | None":
    """The Slack app that serves the inbox, `None` if no Slack app is configured."""
    slack = config.slack
    if slack is None:
        return None
    if host is not None:
        return host.begin(bot_token=slack.bot_token.get_secret_value(), base_url=slack.api_url)
    return _slack_app(slack, slack.bot_token)


def slack_home(config: Config, app: "SlackApp | None", boards: Boards, *, clock: Clock) -> "Home":
    """The bot's page in Slack and `/stepaside` on `app`; make it after the inbox and before the adapters.

    Raises:
        ConfigError: there is no Slack app.
    """
    if app is None:
        raise ConfigError("slack: the inbox needs a Slack app; docs/slack.md says how to make one")
    from adapters.slack_home import Home

    return Home(app=app, boards=boards, inboxes=_places(config), texts=config.texts, clock=clock)


def slack_direct(app: "SlackApp | None") -> "Direct":
    """Direct messages to members of the workspace, in the name of `app`.

    Raises:
        ConfigError: there is no Slack app.
    """
    if app is None:
        raise ConfigError("slack: the inbox needs a Slack app; docs/slack.md says how to make one")
    from adapters.slack_direct import Direct

    return Direct(app.client)


def slack_presence(
    config: Config, app: "SlackApp | None", *, hours: Hours, clock: Clock
) -> "SlackPresence | None":
    """Who is active in those inboxes that ask for it; `None` if none does."""
    asking = [place for place in _places(config) if config.inboxes[place.name].presence]
    if app is None or not asking:
        return None
    from adapters.slack_presence import SlackPresence

    return SlackPresence(
        client=app.client, inboxes=asking, hours=hours, texts=config.texts.inbox, clock=clock
    )


def slack_inbox(
    config: Config,
    app: "SlackApp | None",
    *,
    as_text: Callable[[Sequence[Line]], str],
    clock: Clock,
    is_hosted: bool = False,
) -> Inbox:
    """The inbox on `app`; make it before the adapters, as what it does not keep is theirs.

    Raises:
        ConfigError: there is no Slack app.
    """
    if config.slack is None or app is None:
        raise ConfigError("slack: the inbox needs a Slack app; docs/slack.md says how to make one")
    from adapters.slack_inbox import SlackInbox

    return SlackInbox(
        app=app,
        app_token=None if is_hosted else _revealed(config.slack.app_token),
        signing_secret=None if is_hosted else _revealed(config.slack.signing_secret),
        inboxes=_places(config),
        as_text=as_text,
        texts=config.texts.inbox,
        is_hosted=is_hosted,
        clock=clock,
    )


def _places(config: Config) -> "Sequence[InboxPlace]":
    from adapters.slack_places import InboxPlace

    return [
        InboxPlace(
            name=name,
            slack_channel_id=inbox.slack_channel_id,
            ping=inbox.ping,
            guests_may_answer=inbox.guests_may_answer,
        )
        for name, inbox in config.inboxes.items()
    ]
