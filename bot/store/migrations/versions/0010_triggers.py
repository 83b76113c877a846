"""Which signal decided, in a column of its own: until now a reason began with its name."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_SIGNALS = ("explicit", "sensitive", "repeat", "unknown", "error", "paused")


def upgrade() -> None:
    op.add_column("decisions", sa.Column("trigger", sa.Text))
    action, reason, trigger = (sa.column(name, sa.Text) for name in ("action", "reason", "trigger"))
    decisions = sa.table("decisions", action, reason, trigger)
    for signal in _SIGNALS:
        # Of what staff and the customer were told, only the way back to the bot began so.
        decided = sa.and_(reason.like(f"{signal}:%"), action != "notice")
        op.execute(decisions.update().where(decided).values(trigger=signal))
    op.execute(decisions.update().where(reason.like("rated:%")).values(action="rate"))
