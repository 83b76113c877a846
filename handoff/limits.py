"""What a policy allows: whether the amount that somebody asks for is within it."""

import re
from enum import Enum, auto

from handoff.money import Money, Named, named, text_of


class Refund(Enum):
    """How the amount that is asked back stands to a limit."""

    BEYOND = auto()  #: more than it, or in another currency, which only people can compare
    WITHIN = auto()


# What money is asked back with. The amount that stands nearest to one of these is the one asked for: in
# "I paid 120 €, give me 30 € back" it is 30.
_DEMAND = re.compile(
    r"refund|reimburs|compensat|(?<!come )(?<!came )\bback\b|\breturn (?:my|the) money|\bcredit(?:ed)?\b"
    r"|erstatt|entschädig|schadensersatz|schadenersatz|gutschrift|\bzurück"
    r"|rembours|indemnis|dédommag|\brendez|reembols|devolv|devuel|devoluci|indemniz|compensaci"
    r"|rimbors|risarc|restitui|indeniz|estorn|terugbetal|\bterug\b|schadevergoed|vergoed"
    r"|zwrot|zwróć|odszkodow|возврат|верни|вернуть|возмест|компенсац|поверн|відшкод|компенсац"
    r"|\biade\b|geri ver|geri öde|tazminat|استرداد|استرجاع|تعويض|إرجاع"
    r"|退款|退还|退钱|退錢|退還|赔|賠|返金|払い戻|返し|補償|환불|돌려|보상|वापस|रिफंड|मुआवज"
)


def asks(text: str) -> bool:
    """Whether `text` asks money back, in a word."""
    return bool(_DEMAND.search(text_of(text)))


def against(text: str, limit: Money) -> Refund | None:
    """How the amount that `text` asks for stands to `limit`; `None` if it names none."""
    amounts = named(text, home=limit.currency)
    if not amounts:
        return None
    demands = [match.start() for match in _DEMAND.finditer(text_of(text))]
    if demands:
        asked = min(amounts, key=lambda each: min(_between(each, at) for at in demands))
    else:
        asked = max(amounts, key=lambda each: each.money.amount)
    same = asked.money.currency == limit.currency
    return Refund.WITHIN if same and asked.money.amount <= limit.amount else Refund.BEYOND


def _between(amount: Named, at: int) -> int:
    return max(amount.start - at, at - amount.end, 0)
