"""What counts how much when it is judged whether the knowledge says something. Pure."""

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np

#: One, or many in an array.
Number = TypeVar("Number", float, np.ndarray[Any, np.dtype[np.float32]])


@dataclass(frozen=True, kw_only=True, slots=True)
class Weights:
    """Log-odds that the knowledge does not say it: always, and for each unit of a feature."""

    always: float
    meaning: float
    gain: float
    words: float
    page: float
    #: Below it are, by their vectors, nine of ten phrasings of an FAQ, asked anew, if its customers'
    #: questions stand where those on pages do; see `Calibration.shift`.
    usual: float

    def by_vectors(self, cosine: Number, gain: Number) -> Number:
        """The part of the log-odds that the vectors have."""
        return self.meaning * cosine + self.gain * gain


#: Fitted by `benchmarks/calibrate.py`, which says how. But for the page, set by hand: so much more do the
#: words of a page that answers say than an FAQ's wording, and an FAQ with one phrasing of each question would
#: be held to a stricter line than pages are.
_AT_HOME = Weights(always=4.52, meaning=-4.61, gain=-3.31, words=-4.06, page=0.7, usual=-4.2)
#: The same in the eyes of the polyglot, fitted with `--polyglot`. But for `always` and `page`: set by hand,
#: so that of near misses not many more are answered than by words alone.
_ABROAD = Weights(always=5.16, meaning=-4.33, gain=-4.96, words=-3.76, page=-0.65, usual=-4.4)


def weights_of(*, polyglot: bool) -> Weights:
    """What counts how much where the vectors are the polyglot's, see `Found.polyglot`, or another's."""
    return _ABROAD if polyglot else _AT_HOME
