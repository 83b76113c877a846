"""What a message is, told from the parts its phrases play: one letter each, see `courtesies.LETTERS`."""

import re

from bot.model import Said

_ASKED_FOR = re.compile(r"T[^OF]*O[xMPO]*F[xMPOF]*")  #: "thanks for the quick help"
_NAMED_FIRST = re.compile(r"(?:[PM]x*F+|F+x*M)[^F]*T|P(?:x|M)*F+")  #: "quick reply, thanks", "great service"
_BEFORE_THANKS = re.compile(r"[xMP]*F[xMPOF]*T")  #: "답변 감사합니다"

_WHO = re.compile(r"[AYQ][xl]*[bprQ](?:[xl]*[bprQ])*[xl]*|I(?:[xl]*r)*[xl]*[bpQ](?:[xl]*[bprQ])*[xl]*")
_WHO_IF_ASKED = re.compile(r"[CVS][xl]*[bp](?:[xl]*[bpr])*[xl]*")
#: What says nothing that small talk says: a favour nobody thanked for, a frame without a being.
_IDLE = re.compile(r"[AISOFprl]|N(?![xWN]*[TB])|Y(?!x*[PM])|[CV](?!x*[PMTBW])|(?<![\^GET])D|D(?![GETHQW]|$)")


def kind_of(parts: str, *, asks: bool, favour_first: bool) -> Said | None:
    """The kind of a message with these parts; `None` if they say anything beyond small talk."""
    if parts == "D":
        return None if asks else Said.GREETING
    parts = _without_beings(_without_favours(parts, favour_first=favour_first), asks=asks)
    said = set(parts) - {"x"}
    if _IDLE.search(f"^{parts}") or _lacks_company(said, asks=asks):
        return None
    if "Q" in said:
        return Said.WHO_ARE_YOU
    if "H" in said or ("W" in said and (asks or (len(said) > 1 and said <= {"W", "G", "E"}))):
        return Said.HOW_ARE_YOU
    if asks and said & {"P", "B"} and "T" not in said:
        return None  # "perfect?" and "nothing else?" are about something
    if "B" in said or {"E", "T"} <= said:
        return Said.BYE
    if said & {"T", "P", "M", "W"}:
        return Said.THANKS
    return Said.GREETING if said & {"G", "E"} else None


def _without_favours(parts: str, *, favour_first: bool) -> str:
    """`parts` with thanks alone where they name what they are for."""
    if "F" not in parts or "L" in parts:
        return parts
    if favour_first:
        parts = _BEFORE_THANKS.sub("T", parts)
    parts = _ASKED_FOR.sub("T", parts)
    return _NAMED_FIRST.sub(lambda named: "T" if named[0].endswith("T") else "P", parts)


def _without_beings(parts: str, *, asks: bool) -> str:
    """`parts` with one letter for each "are you a bot?"."""
    parts = _WHO.sub("Q", parts)
    return _WHO_IF_ASKED.sub(lambda who: "Q" if asks or "b" in who[0] else who[0], parts)


def _lacks_company(said: set[str], *, asks: bool) -> bool:
    """Whether something is `said` that is small talk beside other small talk only, and that is missing."""
    return (
        ("M" in said and (asks or not said & {"T", "P", "V", "Y"}))
        or ("D" in said and asks and not said & {"H", "Q", "W"})
        or ("L" in said and not said & {"Q", "T", "G", "E"})
        or ("b" in said and not said & {"G", "T", "B", "E", "Q"})
    )
