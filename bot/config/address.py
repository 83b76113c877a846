"""The address at which platforms reach us: who needs it, and whether it is one."""

import ipaddress
from urllib.parse import urlsplit

from bot.config.settings import Config


def callers(config: Config) -> list[str]:
    """Who calls us: the settings that need `web.public_url`."""
    telegram = config.channels.telegram.items()
    found = [f"channels.telegram.{name}" for name, account in telegram if account.mode == "webhook"]
    found += [f"channels.whatsapp.{name}" for name in config.channels.whatsapp]
    apps = config.channels.slack.items()
    found += [f"channels.slack.{name}" for name, app in apps if app.bot_token and not app.app_token]
    if config.slack is not None and config.slack.app_token is None:
        found.append("slack")
    return found


def unreachable(config: Config) -> tuple[str, str] | None:
    """Why they cannot call it, and the remedy; `None` if nothing speaks against it, or nobody calls."""
    url, whose = config.web.public_url, ", ".join(callers(config))
    if not whose:
        return None
    if not url:
        remedy = "write the https:// address of the TLS proxy that passes requests on to web.port"
        return f"it is missing, and {whose} cannot be reached without it", remedy
    parts = urlsplit(url)
    if parts.scheme != "https":
        remedy = "put a TLS proxy in front (Caddy, nginx, a tunnel) and write its https:// address"
        return f"{url} is not https, and {whose} cannot be called at anything else", remedy
    if _is_private(parts.hostname or ""):
        remedy = "write the name under which the internet reaches your proxy"
        return f"{parts.hostname} cannot be reached from the internet", remedy
    return None


def _is_private(host: str) -> bool:
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".localhost", ".lan"))
