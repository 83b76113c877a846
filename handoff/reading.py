"""What a word or two say in reply to what was said before. No chat model in it, and no network."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from bot.ports import Meant, Says
from handoff.announced import is_announced
from handoff.asking import is_question, names_a_matter
from handoff.contacts import is_time, says_where, way_named
from handoff.contempt import is_contempt
from handoff.explicit import explicit_requests
from handoff.not_over import is_not_over
from handoff.one_more import one_more
from handoff.over import is_over, may_be_over
from handoff.puzzled import is_doubt, is_puzzled
from handoff.ratings import beside_stars, is_blame, is_praise, is_thanks, stars_in, tells_trouble
from handoff.replies import short_replies
from handoff.waiting import asks_if_there, asks_opening, asks_to_wait, asks_when
from handoff.what_for import asks_what_for

_LONGEST_WORD = 200  # characters; whoever writes more may want something


def _asks(text: str) -> bool:
    return len(text) > _LONGEST_WORD or is_question(text) or explicit_requests(()).wishes(text)


def _gives_thanks(text: str) -> bool:
    return is_thanks(text) or explicit_requests(()).thanks_somebody(text)


_READERS: tuple[tuple[Says, Callable[[str], bool]], ...] = (
    (Says.OVER, is_over),
    (Says.MAY_BE_OVER, may_be_over),
    (Says.NOT_OVER, is_not_over),
    (Says.WAIT, asks_to_wait),
    (Says.WHEN, asks_when),
    (Says.OPENS, asks_opening),
    (Says.STILL_THERE, asks_if_there),
    (Says.PUZZLED, is_puzzled),
    (Says.DOUBTS, is_doubt),
    (Says.WHERE, says_where),
    (Says.TIME, is_time),
    (Says.WHAT_FOR, asks_what_for),
    (Says.ANNOUNCES, is_announced),
    (Says.PRAISE, is_praise),
    (Says.BLAME, is_blame),
    (Says.CONTEMPT, is_contempt),
    (Says.THANKS, _gives_thanks),
    (Says.TROUBLE, tells_trouble),
    (Says.ASKS, _asks),
)


@lru_cache(maxsize=256)
def read_reply(text: str) -> Meant:
    """Implements `bot.ports.ReadReply`. A turn asks more than once for the same, and for what came before."""
    stars = stars_in(text)
    says = frozenset((*_says(text), *(says for says, reads in _READERS if reads(text))))
    if says <= {Says.OPENS} and stars is None and names_a_matter(text):
        says |= {Says.NAMES}
    return Meant(
        says=says,
        stars=stars,
        beside_stars=beside_stars(text) if stars is not None else "",
        way=way_named(text),
        one_more=one_more(text),
    )


def _says(text: str) -> Iterator[Says]:
    """Yes or no, to what was asked and to the offer of a person, and whether they send that one away."""
    replies = short_replies()
    accepts, takes = replies.accepts(text), replies.takes_offer(text)
    if accepts is not None:
        yield Says.YES if accepts else Says.NO
    if takes:
        yield Says.TAKES
        if replies.takes_surely(text):
            yield Says.TAKES_SURELY
        if replies.insists(text):
            yield Says.INSISTS
    elif takes is False:
        yield Says.DECLINES
        if replies.takes_back(text):
            yield Says.TAKES_BACK
        if replies.needs_no_call(text):
            yield Says.NO_CALL
    if replies.takes_in_doubt(text):
        yield Says.TAKES_IN_DOUBT
    if replies.wants_bot(text):
        yield Says.STOP
