"""Gateway intents. Source: https://discord.com/developers/docs/events/gateway#list-of-intents"""

from __future__ import annotations

SERVERS = 1 << 0
MEMBERS = 1 << 1
PRESENCES = 1 << 8
SERVER_MESSAGES = 1 << 9
SERVER_REACTIONS = 1 << 10
SERVER_TYPING = 1 << 11
DIRECT_MESSAGES = 1 << 12
DIRECT_REACTIONS = 1 << 13
DIRECT_TYPING = 1 << 14
MESSAGE_CONTENT = 1 << 15
#: every bit that means something
KNOWN = (1 << 17) - 1 | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25
