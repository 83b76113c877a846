"""Payment card numbers, of which nobody is shown more than the last four digits."""

import re
from collections.abc import Sequence

# Digits with at most three separators between two of them: spaces of any kind, dashes, dots, slashes and
# invisible characters, all of which people (and copying) put into card numbers.
_SEPARATOR = r"[\s\-.‐-―−_/·\u00ad\u200b-\u200f\u2060\ufeff]"
_DIGITS = re.compile(rf"\d(?:{_SEPARATOR}{{0,3}}+\d)*+")
_GROUP = re.compile(r"\d+")
_SHORTEST, _LONGEST = 13, 19  #: digits of a card number. Source: ISO/IEC 7812-1


def mask_cards(text: str) -> str:
    """Replace payment card numbers, as far as their last four digits: "•••• 1111".

    A card number has 13 to 19 digits, begins with 2 to 6, and its check digit fits (Luhn). Numbers of that
    length that do not pass, such as most order and tracking numbers, stay as they are.

    Source: ISO/IEC 7812-1
    """
    return _DIGITS.sub(lambda match: _mask(match[0]), text)


def _mask(digits: str) -> str:
    """Mask the longest card number from each group of digits on; an expiry date may stand beside it."""
    groups = list(_GROUP.finditer(digits))
    masked: list[str] = []
    done = 0
    for place, group in enumerate(groups):
        if group.start() < done or int(group[0][0]) not in range(2, 7):
            continue
        for end, number in reversed(_numbers(groups, place)):
            if _fits_its_check_digit(number):
                masked += [digits[done : group.start()], "•••• ", number[-4:]]
                done = end
                break
    return "".join(masked) + digits[done:]


def _numbers(groups: Sequence[re.Match[str]], place: int) -> list[tuple[int, str]]:
    """What may be a card number from the group at `place` on, shortest first, and where each ends.

    Looks at no more groups than a card number has digits, so that no message takes long.
    """
    number, found = "", []
    for group in groups[place : place + _LONGEST]:
        if len(number) + group.end() - group.start() > _LONGEST:
            break
        number += group[0]
        if len(number) >= _SHORTEST:
            found.append((group.end(), number))
    return found


def _fits_its_check_digit(number: str) -> bool:
    values = [int(digit) for digit in number]
    doubled = [value * 2 - 9 * (value > 4) for value in values[-2::-2]]
    return sum(doubled + values[-1::-2]) % 10 == 0
