"""Files: what the Cloud API takes, how long it keeps them, and where they are fetched.

Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media
"""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass

from .errors import Refused, parameter

MEGABYTE = 1024 * 1024
#: bytes, by message type
LIMITS = {
    "image": 5 * MEGABYTE,
    "audio": 16 * MEGABYTE,
    "video": 16 * MEGABYTE,
    "sticker": 500 * 1024,
    "document": 100 * MEGABYTE,
}
KINDS = {
    "image": ("image/jpeg", "image/png"),
    "audio": ("audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/opus"),
    "video": ("video/mp4", "video/3gpp"),
    "sticker": ("image/webp",),
    "document": (
        "text/plain",
        "text/csv",
        "application/pdf",
        "application/msword",
        "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ),
}
UPLOADABLE = tuple(mime_type for kinds in KINDS.values() for mime_type in kinds)

#: seconds that the address of a file, an inbound file and an uploaded one live
URL_SECONDS, INBOUND_SECONDS, UPLOADED_SECONDS = 300, 7 * 86400, 30 * 86400


@dataclass(frozen=True, kw_only=True)
class Media:
    """A file that Meta keeps. Times are seconds of the stand-in's clock."""

    id: str
    mime_type: str
    data: bytes
    expires_at: float
    secret: str  #: makes its addresses unguessable

    @property
    def sha256(self) -> str:
        """Base64, as webhooks carry it; the Graph API writes it in hexadecimal."""
        return base64.b64encode(hashlib.sha256(self.data).digest()).decode()

    @property
    def sha256_hex(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


class Files:
    """All files of the platform, by id."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[str, Media]] = {}
        self._last_id = 1003383421387000

    def keep(self, owner: str, data: bytes, mime_type: str, *, expires_at: float) -> Media:
        """Keep a file for the phone number `owner`."""
        self._last_id += 1
        media = Media(
            id=str(self._last_id),
            mime_type=mime_type,
            data=data,
            expires_at=expires_at,
            secret=secrets.token_urlsafe(12),
        )
        self._files[media.id] = (owner, media)
        return media

    def get(self, id: str, *, now: float) -> tuple[str, Media] | None:
        """The owner and the file; None if there is none, or no longer."""
        found = self._files.get(id)
        return None if found is None or found[1].expires_at <= now else found

    def delete(self, id: str) -> None:
        self._files.pop(id, None)


def check_upload(mime_type: str, size: int) -> None:
    """Whether a file may be uploaded.

    Raises:
        Refused: 100, for its type or size.
    """
    plain = mime_type.partition(";")[0].strip().lower()
    if plain not in UPLOADABLE:
        raise parameter(
            f"Param file must be a file with one of the following types: {', '.join(UPLOADABLE)}. "
            f"Received file of type '{mime_type}'."
        )
    limit = next(LIMITS[kind] for kind, mime_types in KINDS.items() if plain in mime_types)
    if not size:
        raise parameter("Param file must not be empty")
    if size > limit:
        raise Refused(
            100,
            f"File size {size} exceeds the {limit} bytes that {plain} may have.",
            message="(#100) Invalid parameter",
        )


def misfit(kind: str, media: Media) -> Refused | None:
    """Why `media` cannot be sent as a message of this kind; None if it can."""
    plain = media.mime_type.partition(";")[0].strip().lower()
    if kind != "document" and plain not in KINDS[kind]:
        return Refused(131053, f"Unsupported {kind.capitalize()} mime type {media.mime_type}.")
    if len(media.data) > LIMITS[kind]:
        return Refused(131053, f"{kind.capitalize()} file size too big: {len(media.data)} bytes.")
    return None
