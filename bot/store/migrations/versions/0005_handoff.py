"""How a conversation is snoozed, paused and handed back, what became of an escalation, and promises."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("conversations", sa.Column("snoozed_until", sa.BigInteger))
    op.add_column("conversations", sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()))
    op.add_column("conversations", sa.Column("instruction", sa.Text))
    op.add_column("conversations", sa.Column("topic", sa.Text))
    op.add_column("conversations", sa.Column("sources", sa.Text))
    op.add_column("escalations", sa.Column("claimed_at", sa.BigInteger))
    op.add_column("escalations", sa.Column("pinged_at", sa.BigInteger))
    op.add_column("escalations", sa.Column("ended_at", sa.BigInteger))
    op.add_column("escalations", sa.Column("rating", sa.BigInteger))
    op.add_column("escalations", sa.Column("summary", sa.Text))
    op.add_column("escalations", sa.Column("opened_after", sa.BigInteger, nullable=False, server_default="0"))
    op.add_column("escalations", sa.Column("called_at", sa.BigInteger))
    op.add_column("escalations", sa.Column("reopened_at", sa.BigInteger))
    # Of threads that stand open already the customers were told; they must not hear it again.
    op.execute("UPDATE escalations SET called_at = opened_at WHERE thread_ts IS NOT NULL")
    op.add_column("leads", sa.Column("language", sa.Text))
    op.add_column("leads", sa.Column("best_time", sa.Text))
    op.create_table(
        "promises",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), nullable=False),
        sa.Column("conversation_id", sa.Text, nullable=False),
        sa.Column("escalation_id", sa.Text, nullable=False),
        sa.Column("made_at", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("kept_at", sa.BigInteger),
        sa.Column("missed_at", sa.BigInteger),
        sa.Column("voided_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_promises_conversation_id"
        ),
        sa.ForeignKeyConstraint(["escalation_id"], ["escalations.id"], name="fk_promises_escalation_id"),
    )
    op.create_index("ix_promises_conversation_id", "promises", ["conversation_id"])
    op.create_table(
        "digests",
        sa.Column("inbox", sa.Text, nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("inbox", name="pk_digests"),
    )
    op.create_table(
        "switches",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_switches"),
    )
