"""The check of Slack's signature, by itself."""

import hashlib
import hmac
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from adapters.slack_signature import is_signed

SECRET = b"secret"
BODY = b'{"a": 1}'
NOW = datetime.fromtimestamp(1_795_339_800, UTC)


def signature(timestamp: bytes, *, body: bytes = BODY, secret: bytes = SECRET) -> bytes:
    return b"v0=" + hmac.new(secret, b"v0:" + timestamp + b":" + body, hashlib.sha256).hexdigest().encode()


def accepted(timestamp: bytes, signed: bytes, *, secret: bytes = SECRET) -> bool:
    return is_signed(secret, body=BODY, timestamps=[timestamp], signatures=[signed], now=NOW)


def test_a_signature_counts_for_five_minutes_each_way() -> None:
    at = int(NOW.timestamp())
    for seconds, wanted in (
        (0, True),
        (-300, True),
        (300, True),
        (-301, False),
        (301, False),
        (-(10**9), False),
    ):
        timestamp = str(at + seconds).encode()
        assert accepted(timestamp, signature(timestamp)) is wanted, seconds


def test_another_secret_another_body_and_no_secret_are_forgeries() -> None:
    timestamp = str(int(NOW.timestamp())).encode()

    assert accepted(timestamp, signature(timestamp))
    assert not accepted(timestamp, signature(timestamp, secret=b"other"))
    assert not accepted(timestamp, signature(timestamp, body=BODY + b" "))
    assert not accepted(timestamp, signature(timestamp, secret=b""), secret=b"")


@given(
    st.lists(st.binary(max_size=80), max_size=3), st.lists(st.binary(max_size=80), max_size=3), st.binary()
)
def test_garbage_is_refused_and_raises_nothing(
    timestamps: list[bytes], signatures: list[bytes], body: bytes
) -> None:
    assert not is_signed(SECRET, body=body, timestamps=timestamps, signatures=signatures, now=NOW)
