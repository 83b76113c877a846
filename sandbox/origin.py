"""Who may use the page and the control API: not what other web pages in the same browser send here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

_LOOPBACK, _EVERYWHERE = ("127.0.0.1", "localhost", "[::1]"), ("0.0.0.0", "::")


def is_own(headers: Mapping[str, str], *, url: str, may_be_linked: bool) -> bool:
    """Whether a request to the server at `url` comes from its own page, or from no web page at all.

    A foreign page names itself in `Origin`, or shows in `Sec-Fetch-Site`; one whose own name was made to lead
    here (DNS rebinding) asks for that name in `Host`. A server on all addresses cannot know its names, so
    there `Host` may be any.

    Args:
        may_be_linked: whether others may have links to it that people follow.
    """
    home = urlsplit(url).hostname
    host = headers.get("host", "").lower()
    names = _LOOPBACK if home in _LOOPBACK else (home,)
    # The port may be another one, where it is forwarded.
    if home not in _EVERYWHERE and re.sub(r":\d+$", "", host) not in names:
        return False
    if headers.get("origin", f"http://{host}").lower() != f"http://{host}":
        return False
    is_followed = may_be_linked and headers.get("sec-fetch-mode") == "navigate"
    return is_followed or headers.get("sec-fetch-site") not in ("cross-site", "same-site")
