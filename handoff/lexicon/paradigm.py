"""Words in all their forms, where naming each would be long."""


def forms(*paradigms: tuple[str, str]) -> str:
    """Every stem with every ending, as entries of a vocabulary; "-" is no ending.

    Each paradigm is its stems and its endings: stems between commas, as they may be several words, and
    endings between spaces.
    """
    return "".join(
        f", {stem.lstrip()}{ending.strip('-')}"
        for stems, endings in paradigms
        for stem in stems.split(",")
        for ending in endings.split()
    )


def joined(*paradigms: tuple[str, str]) -> str:
    """Every first part with every second, as entries: verbs with prepositions, both between commas."""
    return "".join(
        f", {first.strip()} {second.strip()}"
        for firsts, seconds in paradigms
        for first in firsts.split(",")
        for second in seconds.split(",")
    )
