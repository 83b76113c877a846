"""The app that is installed in the workspace."""

from __future__ import annotations

import itertools
import time
from typing import Any

from .people import EMPTY_PROFILE


class App:
    """Who the app is and what it is configured with; also the source of ids and timestamps.

    Attributes:
        bot_token, app_token, signing_secret: its credentials.
        bot_id: its member id. `app_bot_id`: the `bot_id` of its messages.
    """

    bot_token = "xoxb-sandbox-bot-token"
    app_token = "xapp-sandbox-app-token"
    signing_secret = "sandbox-signing-secret"
    team_id = "T0SANDBOX"
    app_id = "A0SANDBOX"
    bot_id = "U0SANDBOXBOT"
    app_bot_id = "B0SANDBOX"
    bot_name = "stepaside"

    def __init__(self) -> None:
        self._last_ts = 0
        self._numbers = itertools.count(1)

    def bot_profile(self) -> dict[str, Any]:
        return {
            "id": self.app_bot_id,
            "app_id": self.app_id,
            "name": self.bot_name,
            "team_id": self.team_id,
            "deleted": False,
            "updated": 1700000000,
            "icons": {f"image_{side}": f"https://avatars.invalid/{side}.png" for side in (36, 48, 72)},
        }

    def bot_as_json(self) -> dict[str, Any]:
        """The app's bot as `users.info` gives it."""
        return {
            "id": self.bot_id,
            "team_id": self.team_id,
            "name": self.bot_name,
            "real_name": self.bot_name,
            "deleted": False,
            "is_bot": True,
            "is_restricted": False,
            "is_ultra_restricted": False,
            "is_app_user": False,
            "updated": 1700000000,
            "tz": "UTC",
            "tz_offset": 0,
            "profile": {
                "real_name": self.bot_name,
                "real_name_normalized": self.bot_name,
                "display_name": self.bot_name,
                "display_name_normalized": self.bot_name,
                **EMPTY_PROFILE,
                "bot_id": self.app_bot_id,
                "api_app_id": self.app_id,
                "team": self.team_id,
            },
        }

    def new_id(self, prefix: str) -> str:
        return f"{prefix}0{next(self._numbers):08X}"

    def next_ts(self) -> str:
        """A timestamp no other message has."""
        self._last_ts = max(time.time_ns() // 1000, self._last_ts + 1)
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"
