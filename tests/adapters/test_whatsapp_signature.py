"""Whether a webhook is Meta's: bytes in, yes or no out, and never an exception."""

import hashlib
import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.whatsapp_signature import is_signed, is_verify_token

SECRET = b"app-secret"
BODY = b'{"object":"whatsapp_business_account"}'


def signature(body: bytes = BODY, secret: bytes = SECRET) -> bytes:
    return b"sha256=" + hmac.new(secret, body, hashlib.sha256).hexdigest().encode()


def test_what_the_app_signed_is_taken() -> None:
    assert is_signed(SECRET, body=BODY, signatures=[signature()])


@pytest.mark.parametrize(
    "signatures",
    [
        [],
        [b""],
        [b"sha256="],
        [signature().upper()],
        [signature()[:-1]],
        [signature() + b"0"],
        [signature(BODY + b" ")],
        [signature(secret=b"other")],
        [signature().removeprefix(b"sha256=")],
        [b"v0=\xc3\xa9"],
        [b"\xff\xfe"],
        [signature(), signature()],
    ],
)
def test_what_is_not_signed_exactly_so_is_refused(signatures: list[bytes]) -> None:
    assert not is_signed(SECRET, body=BODY, signatures=signatures)


def test_without_a_secret_nothing_is_taken() -> None:
    assert not is_signed(b"", body=BODY, signatures=[signature(secret=b"")])


@given(st.binary(max_size=40), st.lists(st.binary(max_size=80), max_size=3))
def test_garbage_is_refused_and_never_raises(body: bytes, signatures: list[bytes]) -> None:
    assert not is_signed(SECRET, body=body, signatures=signatures)


def test_the_verify_token_is_compared_as_bytes() -> None:
    assert is_verify_token(b"w\xc3\xb6rd", "wörd")
    for given_ in (None, "", "word", "wörd ", "\ud800"):
        assert not is_verify_token(b"w\xc3\xb6rd", given_)
    assert not is_verify_token(b"", "")
