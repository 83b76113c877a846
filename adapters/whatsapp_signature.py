"""Whether a request really comes from Meta. Works on raw bytes and never raises, whatever it is given."""

import hashlib
import hmac
from collections.abc import Sequence


def is_signed(secret: bytes, *, body: bytes, signatures: Sequence[bytes]) -> bool:
    """Whether `body` was signed with the app's `secret`.

    `signatures` are all values of the header `X-Hub-Signature-256`: a missing or a doubled header is a
    forgery. The comparison takes constant time. Meta signs no time, so a replay is only recognised by the
    keys of its events.

    Source: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#event-notifications
    """
    if not secret or len(signatures) != 1:
        return False
    digest = hmac.new(secret, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(b"sha256=" + digest.encode(), signatures[0])


def is_verify_token(token: bytes, given: str | None) -> bool:
    """Whether `given` is the token that an admin also wrote into Meta's form for the webhook."""
    if not token or given is None:
        return False
    return hmac.compare_digest(token, given.encode("utf-8", "surrogatepass"))
