"""Local stand-ins for chat platforms, for tests and the demo: real HTTP and WebSocket for the real SDKs.

async with Sandbox() as sandbox:
    bot = sandbox.telegram.bot("1:TOKEN")
    ana = bot.customer("Ana Lopez")
    await ana.says("Where is my order?")
    answer = await ana.receives("on its way")
"""

from .faults import Fault, Faults
from .journal import Entry, Journal
from .server import Sandbox
from .watch import NeverHappened

__all__ = ["Entry", "Fault", "Faults", "Journal", "NeverHappened", "Sandbox"]
