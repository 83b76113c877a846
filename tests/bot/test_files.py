"""Files are kept whole or not at all, never larger than allowed, and under names that harm nobody."""

import hashlib
import unicodedata
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import Refused, Unavailable
from bot.filenames import UNKNOWN, mime_of, safe_name
from bot.files import Files
from bot.model import Attachment

JPEG = b"\xff\xd8\xff\xe0 photo"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def attachment(name: str = "receipt.jpg", **changes: object) -> Attachment:
    return Attachment(**{"kind": "image", "name": name, **changes})  # type: ignore[arg-type]


async def pieces(*given: bytes, then: Exception | None = None) -> AsyncIterator[bytes]:
    for piece in given:
        yield piece
    if then is not None:
        raise then


def contents(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in folder.rglob("*") if path.is_file()]


# --- content -----------------------------------------------------------------------------------------------


async def test_a_content_is_kept_under_its_hash_and_found_again(tmp_path: Path) -> None:
    files = Files(tmp_path / "files", most_megabytes=1)

    kept = await files.keep(pieces(JPEG[:3], JPEG[3:]), attachment())

    assert kept.path.name == hashlib.sha256(JPEG).hexdigest()
    assert kept.path.read_bytes() == JPEG
    assert (kept.name, kept.mime, kept.size) == ("receipt.jpg", "image/jpeg", len(JPEG))
    assert files.find(kept.path.name, name=kept.name, mime=kept.mime, size=kept.size) == kept


async def test_keeping_the_same_content_again_changes_nothing(tmp_path: Path) -> None:
    files = Files(tmp_path, most_megabytes=1)

    first = await files.keep(pieces(JPEG), attachment())
    second = await files.keep(pieces(JPEG), attachment())

    assert first == second
    assert contents(tmp_path) == [JPEG]


@pytest.mark.parametrize("claimed", [None, 5])
async def test_what_is_larger_than_it_claims_is_read_no_further_than_the_cap(
    tmp_path: Path, claimed: int | None
) -> None:
    read = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal read
        while True:
            read += 1000
            yield b"x" * 1000

    files = Files(tmp_path, most_megabytes=0.01)

    with pytest.raises(Refused, match=r"larger than 0\.01 MB"):
        await files.keep(endless(), attachment(size=claimed))

    assert read <= 12_000
    assert contents(tmp_path) == []


async def test_what_says_that_it_is_too_large_is_not_even_fetched(tmp_path: Path) -> None:
    files = Files(tmp_path, most_megabytes=1)

    with pytest.raises(Refused, match="larger than 1 MB"):
        await files.keep(pieces(then=AssertionError("it was read")), attachment(size=2_000_000))


async def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="empty"):
        await Files(tmp_path, most_megabytes=1).keep(pieces(), attachment())

    assert contents(tmp_path) == []


async def test_a_download_that_breaks_leaves_nothing_behind(tmp_path: Path) -> None:
    files = Files(tmp_path, most_megabytes=1)

    with pytest.raises(Unavailable, match="gone"):
        await files.keep(pieces(JPEG, then=Unavailable("telegram", "gone")), attachment())

    assert contents(tmp_path) == []


async def test_a_disk_that_takes_nothing_is_tried_again_later(tmp_path: Path) -> None:
    (tmp_path / "files").write_text("not a folder")

    with pytest.raises(Unavailable, match="the disk does not take it"):
        await Files(tmp_path / "files", most_megabytes=1).keep(pieces(JPEG), attachment())


async def test_what_a_killed_process_had_not_finished_is_tidied_away(tmp_path: Path) -> None:
    files = Files(tmp_path, most_megabytes=1)
    kept = await files.keep(pieces(JPEG), attachment())
    (tmp_path / ".part-killed").write_bytes(b"half")

    files.tidy()

    assert contents(tmp_path) == [JPEG]
    assert kept.path.exists()


async def test_what_was_kept_long_ago_is_forgotten(tmp_path: Path) -> None:
    files = Files(tmp_path, most_megabytes=1)
    kept = await files.keep(pieces(JPEG), attachment())

    files.forget(datetime.now(UTC) - timedelta(days=1))
    assert kept.path.exists()

    files.forget(datetime.now(UTC) + timedelta(days=1))
    assert files.find(kept.path.name, name=kept.name, mime=kept.mime, size=kept.size) is None


# --- names and kinds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("claimed", "head", "safe"),
    [
        ("receipt.jpeg", JPEG, "receipt.jpeg"),
        ("photo", JPEG, "photo.jpg"),
        ("holiday.exe", JPEG, "holiday.jpg"),
        ("../../etc/passwd", JPEG, "passwd.jpg"),
        ("C:\\temp\\me.JPG", JPEG, "me.jpg"),
        ("/", JPEG, "photo.jpg"),
        ("", JPEG, "photo.jpg"),
        ("...", JPEG, "photo.jpg"),
        ("cat\u202egpj.exe", JPEG, "catgpj.jpg"),
        ("a\x00b\nc.jpg", JPEG, "ab c.jpg"),
        ("<!channel>.jpg", JPEG, "!channel.jpg"),
        ("Rechnung für Zoë 🐈.jpg", JPEG, "Rechnung für Zoë 🐈.jpg"),
        ("cat.jpg", b"MZ\x90 a program", "cat.bin"),
    ],
)
def test_a_name_is_made_safe_and_its_extension_fits_the_content(claimed: str, head: bytes, safe: str) -> None:
    given = attachment(claimed)

    assert safe_name(given, mime_of(given, head)) == safe


def test_a_file_of_an_unknown_kind_keeps_its_extension() -> None:
    given = attachment("drawing.dwg", kind="file", mime="text/html")

    assert mime_of(given, b"AC1032") == UNKNOWN
    assert safe_name(given, UNKNOWN) == "drawing.dwg"


@pytest.mark.parametrize(
    ("kind", "name", "claimed", "head", "mime"),
    [
        ("image", "a.png", "image/png", JPEG, "image/jpeg"),
        ("image", "a.svg", "image/svg+xml", b"<svg onload='x()'>", UNKNOWN),
        ("file", "a.html", "text/html", b"<script>", UNKNOWN),
        ("file", "notes.txt", None, b"hello", "text/plain"),
        ("file", "notes.txt", "text/plain; charset=utf-8", b"hello", "text/plain"),
        ("file", "notes.txt", "text/plain", b"\x00\x01", UNKNOWN),
        ("file", "list.xlsx", None, b"PK\x03\x04", XLSX),
        ("file", "list.exe", "application/pdf", b"PK\x03\x04", "application/zip"),
        ("voice", "voice message", "audio/ogg", b"OggS\x00\x02", "audio/ogg"),
        ("voice", "voice message", "audio/mp4", b"\x00\x00\x00\x18ftypmp42", "audio/mp4"),
        ("video", "clip", "video/mp4", b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        ("audio", "song", "audio/mpeg", b"\xff\xfb\x90\x00", "audio/mpeg"),
    ],
)
def test_the_content_says_what_a_file_is(
    kind: str, name: str, claimed: str | None, head: bytes, mime: str
) -> None:
    assert mime_of(attachment(name, kind=kind, mime=claimed), head) == mime


@given(
    name=st.text(),
    mime=st.none() | st.text(),
    head=st.binary(max_size=64),
    kind=st.sampled_from(["image", "file", "voice", "sticker"]),
)
def test_no_name_is_too_long_or_hides_anything(name: str, mime: str | None, head: bytes, kind: str) -> None:
    given = attachment(name, kind=kind, mime=mime)

    safe = safe_name(given, mime_of(given, head))

    assert 0 < len(safe) <= 100
    assert safe == safe.strip()
    assert not safe.startswith(".")
    assert not set(safe) & set('/\\<>:"|?*')
    assert not any(unicodedata.category(c).startswith("C") for c in safe)


@given(parts=st.lists(st.binary(max_size=3000), max_size=8))
async def test_whatever_the_pieces_it_is_kept_whole_or_not_at_all(
    tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]
) -> None:
    folder = tmp_path_factory.mktemp("files")
    whole = b"".join(parts)

    try:
        kept = await Files(folder, most_megabytes=0.01).keep(pieces(*parts), attachment())
    except Refused:
        assert not 0 < len(whole) <= 0.01 * 1024 * 1024
        assert contents(folder) == []
    else:
        assert kept.path.read_bytes() == whole
        assert contents(folder) == [whole]
