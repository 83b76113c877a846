"""Who is to be told when a connection to Slack begins, as what happened before it may have been missed."""

from collections.abc import Callable
from weakref import WeakKeyDictionary

from slack_bolt.async_app import AsyncApp

OnConnected = Callable[[], None]

_listeners: WeakKeyDictionary[AsyncApp, list[OnConnected]] = WeakKeyDictionary()


def on_connected(app: AsyncApp, listener: OnConnected) -> None:
    """Tell `listener` of each connection of `app`, whoever keeps it: inbox and customers may share one."""
    _listeners.setdefault(app, []).append(listener)


def connected(app: AsyncApp) -> None:
    """A connection begins: events can arrive from now on."""
    for listener in _listeners.get(app, ()):
        listener()
