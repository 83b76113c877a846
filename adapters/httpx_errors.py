"""What httpx's errors say of a request."""

import httpx

#: failures before any byte of the request was sent, so that it can safely be made again
NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
