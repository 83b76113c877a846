"""When staff are there, as it stands in config.yaml."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from itertools import pairwise
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from bot.config.public_holidays import public_holidays
from bot.config.section import Section

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_SPAN = re.compile(r"\s*(\d{1,2}):(\d\d)\s*[-–—]\s*(\d{1,2}):(\d\d)\s*")
_FROM_DAY_TO_DAY = re.compile(rf"\s*({'|'.join(DAYS)})\s*[-–—]\s*({'|'.join(DAYS)})\s*", re.IGNORECASE)
_MINUTES_A_DAY = 24 * 60


# --- times of a day ----------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Span:
    """From one wall-clock time to another; to the next day's when `closes` is not after `opens`."""

    opens: time
    closes: time

    @classmethod
    def read(cls, text: str) -> "Span":
        """Read "09:00-17:30"; "24:00" is midnight at the day's end.

        Raises:
            ValueError: `text` is no span of times; says how to write one.
        """
        found = _SPAN.fullmatch(text)
        opens, closes = (_time(found[1], found[2]), _time(found[3], found[4])) if found else (None, None)
        if opens is None or closes is None or (found and int(found[1]) == 24):
            raise ValueError(f'{text!r} is not a span of times; write it as "09:00-17:30"')
        if opens == closes and opens != time():
            raise ValueError(f'{text!r} ends when it begins; the whole day is "00:00-24:00"')
        return cls(opens=opens, closes=closes)

    @property
    def minutes(self) -> tuple[int, int]:
        """Its ends, counted from the midnight at which its day begins."""
        opens, closes = (at.hour * 60 + at.minute for at in (self.opens, self.closes))
        return opens, closes if opens < closes else closes + _MINUTES_A_DAY

    def __str__(self) -> str:
        closes = "24:00" if self.closes == time() else f"{self.closes:%H:%M}"
        return f"{self.opens:%H:%M}-{closes}"


def spans(texts: Sequence[str]) -> tuple[Span, ...]:
    """Read the spans of one day, earliest first.

    Raises:
        ValueError: one is malformed, or two overlap; says what to write instead.
    """
    read = sorted(map(Span.read, texts), key=lambda span: span.minutes)
    for before, after in pairwise(read):
        if after.minutes[0] < before.minutes[1]:
            last = max(before, after, key=lambda span: span.minutes[1])
            one = Span(opens=before.opens, closes=last.closes)
            raise ValueError(f'"{before}" and "{after}" overlap; write them as one: "{one}"')
    return tuple(read)


def _time(hour: str, minute: str) -> time | None:
    hours, minutes = int(hour), int(minute)
    if minutes > 59 or hours * 60 + minutes > _MINUTES_A_DAY:
        return None
    return time(hours % 24, minutes)


# --- days --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True, slots=True)
class Days:
    """One day, or several in a row."""

    first: date
    last: date

    @classmethod
    def read(cls, text: str) -> "Days":
        """Read "2026-12-24", or "2026-12-24 to 2027-01-01".

        Raises:
            ValueError: `text` is no day; says how to write one.
        """
        first, _, last = text.partition(" to ")
        days = cls(first=a_date(first), last=a_date(last or first))
        if days.last < days.first:
            raise ValueError(f'{text!r} ends before it begins; write it as "{days.last} to {days.first}"')
        return days

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def a_date(value: object) -> date:
    """A day with its year; YAML has read most of them already.

    Raises:
        ValueError: it is none; says how to write one.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(str(value).strip())
    except ValueError:
        raise ValueError(f"'{value}' is not a day with its year; write it as 2026-12-24") from None


def zone(name: str) -> ZoneInfo:
    """The time zone of this name.

    Raises:
        ValueError: there is none; says which is meant.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        known = sorted(available_timezones())
        by_city = {zone.rpartition("/")[2]: zone for zone in known} | dict(zip(known, known, strict=True))
        near = get_close_matches(name, by_city, n=1)
        hint = f"did you mean {by_city[near[0]]!r}?" if near else "write one such as 'Europe/Berlin'"
        raise ValueError(f"{name!r} is not a time zone; {hint}") from None


# --- the section -------------------------------------------------------------------------------------------


def _as_list(value: object) -> object:
    if value is None:  # "sat:", with nothing behind it
        return []
    return [value] if isinstance(value, str | date) else value


def _is_span(value: object) -> str:
    Span.read(str(value))
    return str(value)


def _apart(texts: tuple[str, ...]) -> tuple[str, ...]:
    spans(texts)
    return texts


def _is_a_country(value: object) -> str:
    public_holidays(str(value))
    return str(value)


# One entry needs no brackets.
_TEXTS: dict[str, Any] = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_ONE_OR_MORE = WithJsonSchema(_TEXTS)

Spans = Annotated[
    tuple[Annotated[str, BeforeValidator(_is_span)], ...],
    BeforeValidator(_as_list),
    AfterValidator(_apart),
    _ONE_OR_MORE,
]
Countries = Annotated[
    tuple[Annotated[str, BeforeValidator(_is_a_country)], ...], BeforeValidator(_as_list), _ONE_OR_MORE
]
ClosedDays = Annotated[
    tuple[Annotated[Days, BeforeValidator(lambda value: Days.read(str(value)))], ...],
    BeforeValidator(_as_list),
    _ONE_OR_MORE,
]


class OpeningHours(Section):
    """When staff are there; a day that is not named is closed.

    In the file, "mon-fri" stands for its days; a day that is also named alone has its own spans. Special days
    count more than closed days and holidays, and those more than the week.
    """

    model_config = ConfigDict(
        json_schema_extra={"patternProperties": {f"^({'|'.join(DAYS)})-({'|'.join(DAYS)})$": _TEXTS}}
    )

    timezone: str
    mon: Spans = ()
    tue: Spans = ()
    wed: Spans = ()
    thu: Spans = ()
    fri: Spans = ()
    sat: Spans = ()
    sun: Spans = ()
    holidays: Countries = ()
    closed: ClosedDays = ()
    special: dict[Annotated[date, BeforeValidator(a_date)], Spans] = Field(default_factory=dict)

    @field_validator("timezone")
    @classmethod
    def _is_a_zone(cls, value: str) -> str:
        zone(value)
        return value

    @model_validator(mode="wrap")
    @classmethod
    def _days_may_stand_together(
        cls, data: Any, handler: ModelWrapValidatorHandler["OpeningHours"]
    ) -> "OpeningHours":
        if not isinstance(data, dict):
            return handler(data)
        keys = _keys_of_days(data)
        together = {key for key in keys.values() if key not in DAYS}
        rest = {key: value for key, value in data.items() if key not in together}
        try:
            return handler({**{day: data[key] for day, key in keys.items()}, **rest})
        except ValidationError as error:
            raise ValidationError.from_exception_data(error.title, _as_written(error, keys)) from None

    def weekly(self) -> dict[str, tuple[str, ...]]:
        """Day -> spans."""
        return {day: getattr(self, day) for day in DAYS}


def _keys_of_days(data: dict[Any, Any]) -> dict[str, str]:
    """Under which key of the file each day stands: its own, or one such as "mon-fri"."""
    keys: dict[str, str] = {}
    for key in map(str, data):
        for day in _from_day_to_day(key):
            if day in keys:
                raise ValueError(f"{day} is both in {keys[day]!r} and in {key!r}; leave it out of one")
            keys[day] = key
    return keys | {day: day for day in DAYS if day in data}


def _from_day_to_day(key: str) -> list[str]:
    found = _FROM_DAY_TO_DAY.fullmatch(key)
    if found is None:
        return []
    first, last = (DAYS.index(day.lower()) for day in found.groups())
    return [DAYS[(first + after) % 7] for after in range((last - first) % 7 + 1)]


def _as_written(error: ValidationError, keys: dict[str, str]) -> list[InitErrorDetails]:
    """What is wrong, by the keys of the file, and once where several days stand together."""
    found: dict[object, InitErrorDetails] = {}
    for detail in error.errors():
        key, *below = detail["loc"]
        loc = (keys.get(str(key), key), *below)
        kind: str | PydanticCustomError = detail["type"]
        if kind == "extra_forbidden" and "-" in str(key):
            kind = PydanticCustomError("days", "these are no days; days in a row are written as mon-fri")
        found[loc, detail["msg"]] = InitErrorDetails(
            type=kind, loc=loc, input=detail["input"], ctx=detail.get("ctx", {})
        )
    return list(found.values())
