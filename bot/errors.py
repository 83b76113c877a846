"""What can go wrong, and what to do next.

StepasideError
├── ConfigError            the configuration cannot be used; says file, line and key
├── KnowledgeError         the knowledge folder or its index cannot be used
├── AnswererError          no answer could be made: a person is called
└── ChannelError           a message was not delivered
    ├── RateLimited        wait, then it will work
    ├── Unavailable        surely not delivered; trying again may help
    ├── Ambiguous          perhaps delivered; trying again may duplicate it
    └── Refused            not delivered, and no retry will help
        ├── Unreachable    the customer blocked us or the chat is gone
        ├── ThreadGone     staff deleted the inbox thread: it is opened anew
        ├── WindowClosed   the platform's reply window has passed: it waits until the customer writes
        ├── Unsupported    the platform cannot do this at all
        └── Misconfigured  our token, scope or channel is wrong: an admin must act; the queue is kept
"""


class StepasideError(Exception):
    """Everything we raise on purpose."""


class ConfigError(StepasideError):
    """The configuration cannot be used; the message has one line per problem."""


class KnowledgeError(StepasideError):
    """The knowledge folder or its index cannot be used."""


class AnswererError(StepasideError):
    """No answer could be made; the desk calls a person."""


class ChannelError(StepasideError):
    """A message was not delivered; the message says why in words that staff understand."""

    def __init__(self, channel: str, problem: str) -> None:
        super().__init__(f"{channel}: {problem}")
        self.channel = channel
        self.problem = problem


class RateLimited(ChannelError):
    """Not delivered; wait `retry_after` seconds."""

    def __init__(self, channel: str, *, retry_after: float) -> None:
        super().__init__(channel, f"asked to wait {retry_after:g} s before the next message")
        self.retry_after = retry_after


class Unavailable(ChannelError):
    """Surely not delivered (no connection, a 5xx before anything was done): trying again is safe."""


class Ambiguous(ChannelError):
    """Perhaps delivered (the response was lost): trying again may show the message twice."""


class Refused(ChannelError):
    """Not delivered, and no retry will help."""


class Unreachable(Refused):
    """The customer blocked us, or their chat is gone."""


class WindowClosed(Refused):
    """The customer's reply window has passed, so the platform drops free text."""


class ThreadGone(Refused):
    """The inbox thread is not there any more, because staff deleted its first message."""


class Unsupported(Refused):
    """The platform cannot do this at all, such as change a message that was sent."""


class Misconfigured(Refused):
    """Our own set-up is wrong (token revoked, not in the channel): the queue waits for an admin."""
