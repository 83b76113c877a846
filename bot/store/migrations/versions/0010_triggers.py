"""Which signal decided, in a column of its own: until now a reason began with its name."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_SIGNALS = ("explicit", "sensitive", "repeat", "unknown", "error", "paused")
_LEADS = (*_SIGNALS, "answered")
"""What reasons began with, which is no word for people."""


def upgrade() -> None:
    op.add_column("decisions", sa.Column("trigger", sa.Text))
    action, reason, trigger = (sa.column(name, sa.Text) for name in ("action", "reason", "trigger"))
    led = {lead: reason.startswith(f"{lead}: ") for lead in _LEADS}
    rated = reason.startswith("rated: ")
    # Of what staff and the customer were told, only the way back to the bot began with a signal.
    told = (action == "notice", sa.null())
    op.execute(
        sa.table("decisions", action, reason, trigger)
        .update()
        .where(sa.or_(rated, *led.values()))
        .values(
            trigger=sa.case(told, *((led[signal], signal) for signal in _SIGNALS)),
            action=sa.case((rated, "rate"), else_=action),
            reason=sa.case(
                *((begins, sa.func.substr(reason, len(lead) + 3)) for lead, begins in led.items()),
                (rated, sa.func.replace(reason, "rated: ", "rated ")),
                else_=reason,
            ),
        )
    )
