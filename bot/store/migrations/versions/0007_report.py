"""Looking back at decisions without reading all that ever were, and when the handoffs are looked at next."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_index("ix_decisions_at", "decisions", ["at"])
    op.create_index("ix_decisions_conversation_id_at", "decisions", ["conversation_id", "at"])
    op.create_table(
        "looks",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_looks"),
    )
