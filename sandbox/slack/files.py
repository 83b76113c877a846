"""Files in the workspace."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass, field
from typing import Any


@dataclass(kw_only=True)
class File:
    """An uploaded file; `channels` says where it was shared."""

    id: str
    name: str
    title: str
    data: bytes
    by: str
    url: str
    length: int
    channels: list[str] = field(default_factory=list)
    is_complete: bool = False

    def as_json(self) -> dict[str, Any]:
        """The file as `files.info` and messages give it."""
        kind = self.name.rpartition(".")[2].lower() or "binary"
        return {
            "id": self.id,
            "name": self.name,
            "title": self.title,
            "size": len(self.data),
            "user": self.by,
            "created": 1700000000,
            "timestamp": 1700000000,
            "filetype": kind,
            "mode": "hosted",
            "mimetype": mimetypes.guess_type(self.name)[0] or "application/octet-stream",
            "is_external": False,
            "is_public": False,
            "url_private": self.url,
            "url_private_download": self.url + "?download=1",
            "channels": self.channels,
            "permalink": self.url,
            "file_access": "visible",
        }


def unopened(file: dict[str, Any], *, team: str) -> dict[str, Any]:
    """The file of another team in a Slack Connect channel, as events show it: `files.info` has the rest.

    Source: https://docs.slack.dev/reference/objects/file-object
    """
    kept = {name: file[name] for name in ("id", "created", "timestamp", "user")}
    return {**kept, "mode": "file_access", "file_access": "check_file_info", "user_team": team}
