"""What a file may be called and taken for, whatever its sender says."""

import re
import unicodedata
from collections.abc import Mapping
from mimetypes import guess_type

from bot.model import Attachment

UNKNOWN = "application/octet-stream"
_LONGEST_STEM = 80  # characters
_NAMELESS: Mapping[str, str] = {"image": "photo", "voice": "voice message"}

#: What is told by its first bytes, and the extensions that fit; the first is given where none does.
_EXTENSIONS: Mapping[str, tuple[str, ...]] = {
    "image/jpeg": ("jpg", "jpeg"),
    "image/png": ("png",),
    "image/gif": ("gif",),
    "image/webp": ("webp",),
    "application/pdf": ("pdf",),
    "audio/ogg": ("ogg", "oga", "opus"),
    "audio/mpeg": ("mp3",),
    "audio/mp4": ("m4a", "mp4"),
    "audio/wav": ("wav",),
    "audio/amr": ("amr",),
    "audio/webm": ("webm",),
    "video/mp4": ("mp4", "m4v", "mov"),
    "video/webm": ("webm", "mkv"),
}
#: Formats that are ZIP archives inside.
_ZIPPED: Mapping[str, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}
_PLAIN = frozenset({"text/plain", "text/csv", "text/calendar", "text/vcard", "application/json"})
#: What no file system or chat takes in a name, or takes for markup.
_FORBIDDEN = re.compile(r"[<>:\"|?*`]")
_EXTENSION = re.compile(r"(.*)\.([A-Za-z0-9]{1,10})")


def mime_of(attachment: Attachment, head: bytes) -> str:
    """What a file that begins with `head` is; "application/octet-stream" if that is not sure.

    Its first bytes count. A claim is believed only for text, which no program runs or renders.
    """
    found = _told_by(head)
    extension = _split(attachment.name)[1]
    if found == "application/zip":
        return _ZIPPED.get(extension, found)
    if found.startswith("video/") and attachment.kind in ("voice", "audio"):
        return found.replace("video/", "audio/")
    claimed = (attachment.mime or guess_type(f"a.{extension}")[0] or "").partition(";")[0].strip().lower()
    if found == UNKNOWN and claimed in _PLAIN and b"\x00" not in head:
        return claimed
    return found


def safe_name(attachment: Attachment, mime: str) -> str:
    """A name that can be shown anywhere and given to a file: one line, no path, nothing invisible.

    An extension stays only if it fits what the file is; a file of an unknown kind keeps its own.
    """
    stem, extension = _split(attachment.name)
    fitting = _EXTENSIONS.get(mime)
    if fitting is not None and extension not in fitting:
        extension = fitting[0]
    elif mime == UNKNOWN and attachment.kind != "file":
        extension = "bin"  # it was to be a picture or a sound, and is neither
    stem = stem[:_LONGEST_STEM].strip(" .") or _NAMELESS.get(attachment.kind, "file")
    return f"{stem}.{extension}" if extension else stem


def _split(name: str) -> tuple[str, str]:
    """The visible characters of a name's last part, and its extension in small letters."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    shown = "".join(" " if c.isspace() else c for c in last if c.isspace() or _is_visible(c))
    clean = " ".join(_FORBIDDEN.sub("", shown).split()).strip(" .")
    found = _EXTENSION.fullmatch(clean)
    return (found[1], found[2].lower()) if found else (clean, "")


def _is_visible(character: str) -> bool:
    """Whether it is no control character, turn of the writing direction, or half of a character."""
    return not unicodedata.category(character).startswith("C")


def _told_by(head: bytes) -> str:
    """What the first bytes say. Source: https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern"""
    for start, mime in _STARTS:
        if head.startswith(start):
            return mime
    if head[:4] == b"RIFF":
        return {b"WEBP": "image/webp", b"WAVE": "audio/wav"}.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return "audio/mp4" if head[8:11] == b"M4A" else "video/mp4"
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 in (0xE2, 0xE4):
        return "audio/mpeg"  # a frame of MPEG audio, layer III or II
    return UNKNOWN


_STARTS = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"#!AMR", "audio/amr"),
    (b"\x1a\x45\xdf\xa3", "video/webm"),
    (b"PK\x03\x04", "application/zip"),
)
