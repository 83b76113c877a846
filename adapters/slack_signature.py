"""Whether a request really comes from Slack. Works on raw bytes and never raises, whatever it is given."""

import hashlib
import hmac
import re
from collections.abc import Sequence
from datetime import datetime

#: A request older or newer than this is a replay or a broken clock.
#: Source: https://docs.slack.dev/authentication/verifying-requests-from-slack
WINDOW_SECONDS = 300

_SECONDS = re.compile(rb"[0-9]{1,12}")


def is_signed(
    secret: bytes, *, body: bytes, timestamps: Sequence[bytes], signatures: Sequence[bytes], now: datetime
) -> bool:
    """Whether `body` was signed with `secret` within the last five minutes.

    `timestamps` and `signatures` are all values of the headers `X-Slack-Request-Timestamp` and
    `X-Slack-Signature`: a missing or a doubled header is a forgery. The comparison takes constant time.
    """
    if not secret or len(timestamps) != 1 or len(signatures) != 1:
        return False
    timestamp = timestamps[0]
    if _SECONDS.fullmatch(timestamp) is None:
        return False
    if abs(now.timestamp() - int(timestamp)) > WINDOW_SECONDS:
        return False
    digest = hmac.new(secret, b"v0:" + timestamp + b":" + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(b"v0=" + digest.encode(), signatures[0])
