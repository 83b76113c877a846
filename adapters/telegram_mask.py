"""Keeps tokens out of logs: HTTP libraries log URLs, and Telegram's hold the token."""

import logging
from urllib.parse import quote


class _Mask(logging.Filter):
    def __init__(self) -> None:
        super().__init__()
        self.secrets: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        text = record.getMessage()
        for secret in self.secrets:
            if secret in text:
                text = text.replace(secret, "***")
                record.msg, record.args = text, None
        return True


_mask = _Mask()


def mask(secret: str, *loggers: str) -> None:
    """From now on show `secret` as "***" in what these loggers write."""
    # Shorter ones are parts of words, and guessed sooner than read.
    if len(secret) >= 8:
        # Some libraries escape the colon of a token in their URLs.
        _mask.secrets.update((secret, quote(secret, safe="")))
    for name in loggers:
        logging.getLogger(name).addFilter(_mask)
