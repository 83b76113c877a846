"""config.yaml and .env.example as `stepaside init` writes them: only what is needed, with a word on each."""

import re
from collections.abc import Sequence

CHANNELS: dict[str, str] = {
    "telegram": """\
  telegram: # docs/telegram.md
    shop: # a name of your own; it is stored with each conversation, so keep it
      token: ${TELEGRAM_TOKEN}
""",
    "slack": """\
  slack: # docs/slack.md
    help: # a name of your own; customers write to the app below, directly or in these channels
      slack_channel_ids: [] # such as [C0456EFGH]; never an inbox
""",
    "discord": """\
  discord: # docs/discord.md
    shop: # a name of your own; it is stored with each conversation, so keep it
      token: ${DISCORD_TOKEN}
      channels: [] # ids of server channels, in quotes; without any, only direct messages are read
""",
    "whatsapp": """\
  whatsapp: # docs/whatsapp.md
    shop: # a name of your own; its webhook is <web.public_url>/whatsapp/shop
      phone_number_id: ${WHATSAPP_PHONE_NUMBER_ID} # not the phone number itself
      access_token: ${WHATSAPP_ACCESS_TOKEN}
      app_secret: ${WHATSAPP_APP_SECRET}
      verify_token: ${WHATSAPP_VERIFY_TOKEN}
      # An approved template, sent when staff answer after the 24 hours that WhatsApp allows.
      # template: {name: we_have_an_answer, language: en_US}
""",
}
#: channels whose platform calls us
CALL_US = frozenset({"whatsapp"})

_HEAD = """\
# yaml-language-server: $schema=config.schema.json
#
# What stepaside does, in one file. Editors that know the line above complete and check every setting.
# ${NAME} is filled in from the environment, or from a file .env beside this one: see .env.example.
#
#   stepaside check    names what is wrong here, with line and column
#   stepaside doctor   asks the platforms whether they agree
#   stepaside run      starts the bot

company: our team # your name, as customers read it

# Where customers write. Any number of accounts in each channel.
channels:
"""
_INBOX = """
# The internal Slack channels where your staff answer. The first is the default.
inboxes:
  support:
    slack_channel_id: ${SLACK_INBOX_CHANNEL_ID}
    claim_within_minutes: 5 # nobody came by then: the customer is told, and the question is kept
    # When staff are there; without it, always.
    # hours:
    #   timezone: Europe/Berlin
    #   mon: ["09:00-17:30"]
    #   tue: ["09:00-17:30"]
    #   wed: ["09:00-17:30"]
    #   thu: ["09:00-17:30"]
    #   fri: ["09:00-16:00"]

# The Slack app that serves them: made from slack-manifest.yaml, see docs/slack.md.
slack:
  bot_token: ${SLACK_BOT_TOKEN}
"""
_SOCKET = """\
  app_token: ${SLACK_APP_TOKEN} # Socket Mode: no public address needed
"""
_EVENTS = """\
  signing_secret: ${SLACK_SIGNING_SECRET} # Events API: Slack calls <web.public_url>/slack/events
"""
_REST = """
# What the bot answers from. Run `stepaside learn` after a change.
knowledge:
  folder: knowledge

# `extractive` quotes your documents and needs no key; or any LangChain model, such as openai:gpt-5-mini.
answers:
  model: extractive

# Conversations and leads; one file, one process.
database: sqlite:///stepaside.db

# Health checks (/health/ready), and webhooks where a platform calls us.
web:
  port: 8080
"""
_PUBLIC = """\
  public_url: ${PUBLIC_URL}
"""

#: Where each variable comes from.
_VARIABLES = {
    "TELEGRAM_TOKEN": "@BotFather, /newbot",
    "DISCORD_TOKEN": "discord.com/developers/applications, Bot: Reset Token",
    "WHATSAPP_PHONE_NUMBER_ID": "Meta app, Use cases, Customize, API Setup: Phone number ID",
    "WHATSAPP_ACCESS_TOKEN": "business.facebook.com, Settings, System users: Generate token, Never",
    "WHATSAPP_APP_SECRET": "Meta app, App settings, Basic: App secret",
    "WHATSAPP_VERIFY_TOKEN": "any random text; write the same into Meta's form for the webhook",
    "SLACK_INBOX_CHANNEL_ID": "open the channel in Slack, click its name, scroll to the bottom; C...",
    "SLACK_BOT_TOKEN": "api.slack.com/apps, Install App: Bot User OAuth Token; xoxb-...",
    "SLACK_APP_TOKEN": "api.slack.com/apps, Basic Information, App-Level Tokens; xapp-...",
    "SLACK_SIGNING_SECRET": "api.slack.com/apps, Basic Information: Signing Secret",
    "PUBLIC_URL": "where the internet reaches your TLS proxy, such as https://bot.example.com",
}


def config_yaml(channels: Sequence[str], *, events_api: bool) -> str:
    """The text of config.yaml for these channels, names of `CHANNELS`."""
    needs_address = events_api or any(channel in CALL_US for channel in channels)
    return "".join(
        (
            _HEAD,
            *(CHANNELS[channel] for channel in channels),
            _INBOX,
            _EVENTS if events_api else _SOCKET,
            _REST,
            _PUBLIC if needs_address else "",
        )
    )


def env_example(config: str) -> str:
    """The text of .env.example: every ${VARIABLE} of a config.yaml, and where to find its value."""
    settings = re.sub(r"^\s*#.*$", "", config, flags=re.MULTILINE)
    names = dict.fromkeys(re.findall(r"\$\{(\w+)\}", settings))
    entries = "".join(f"\n# {_VARIABLES.get(name, 'your own')}\n{name}=\n" for name in names)
    return f"# Copy this to .env and fill it in. Keep .env out of version control.\n{entries}"
