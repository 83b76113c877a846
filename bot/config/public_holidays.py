"""The public holidays of countries and their parts, by their codes."""

from collections.abc import Container
from datetime import date
from difflib import get_close_matches


def public_holidays(code: str) -> Container[date]:
    """The days on which "DE", or "DE-BY" for Bavaria alone, has a public holiday, whatever the year.

    Half days, bank and school holidays are not among them.

    Raises:
        ValueError: there is no such country, or it has no such part; says which there are.
    """
    # Loading it takes half a second, so only who keeps holidays waits for it.
    import holidays
    from holidays.registry import COUNTRIES

    country, _, part = code.strip().partition("-")
    known = {name: codes for name, (_, *codes) in COUNTRIES.items()}
    country = country.upper()
    if not any(country in codes for codes in known.values()):
        raise ValueError(_no_country(code, known))
    if not part:
        return holidays.country_holidays(country)
    parts = _parts(country)
    if part.casefold() not in parts:
        raise ValueError(_no_part(country, part, sorted(set(parts.values()))))
    return holidays.country_holidays(country, subdiv=parts[part.casefold()])


def _parts(country: str) -> dict[str, str]:
    """The codes of a country's parts, by code and by name, both in lower case."""
    import holidays

    calendar = holidays.country_holidays(country)
    named = {name.casefold(): part for name, part in calendar.subdivisions_aliases.items()}
    return named | {part.casefold(): part for part in calendar.subdivisions}


def _no_country(code: str, known: dict[str, list[str]]) -> str:
    near = get_close_matches(code.strip().lower().replace(" ", "_"), known, n=1, cutoff=0.8)
    example = known[near[0]][0] if near else "DE, or DE-BY for Bavaria"
    return f"{code!r} is not the code of a country; write {example}"


def _no_part(country: str, part: str, parts: list[str]) -> str:
    if not parts:
        return f"{country} has the same holidays everywhere; write {country}"
    first = [f"{country}-{part}" for part in parts]
    return f"{country} has no part {part!r}; write {country}, or one of {', '.join(first)}"
