"""Files in the chats and in the inbox, and how a browser may be given them: they come from strangers."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

#: what a browser may show, by how the file begins; all else is for saving only
_SHOWN = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
)


def content_type(data: bytes) -> str | None:
    """Of a picture or a sound, told from its content and never from its name; None for all else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for beginning, kind in _SHOWN if data.startswith(beginning)), None)


def shown(app: str, id: str, name: str, data: bytes) -> dict[str, Any]:
    """A file as the page's script gets it: `kind` is `image`, `audio` or `file`."""
    kind = content_type(data)
    return {
        "url": f"/page/files/{app}/{quote(id, safe='')}",
        "name": name,
        "size": len(data),
        "kind": kind.partition("/")[0] if kind else "file",
    }


def headers(name: str, data: bytes) -> dict[str, str]:
    """For the answer that carries the file."""
    kind = content_type(data)
    place = "inline" if kind else "attachment"
    return {
        "Content-Type": kind or "application/octet-stream",
        "Content-Disposition": f"{place}; filename*=UTF-8''{quote(name, safe='')}",
    }
