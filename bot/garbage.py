"""How often Python looks for what nobody reaches any more."""

import gc

# Python looks whenever 700 more objects are alive, and a group of turns makes thousands that all live on:
# a fifth of a turn's processor time went into looking.
_EVERY = (10_000, 20, 10)


def collect_rarely() -> None:
    """Look less often from here on: for a process that plays many turns at once."""
    gc.set_threshold(*_EVERY)
