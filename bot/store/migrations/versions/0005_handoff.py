"""How a conversation is snoozed, paused and handed back, what became of an escalation, and promises."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.add_column(sa.Column("snoozed_until", sa.BigInteger))
        table.add_column(sa.Column("paused", sa.Boolean, nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("instruction", sa.Text))
        table.add_column(sa.Column("topic", sa.Text))
        table.add_column(sa.Column("sources", sa.Text))
    with op.batch_alter_table("escalations") as table:
        table.add_column(sa.Column("claimed_at", sa.BigInteger))
        table.add_column(sa.Column("pinged_at", sa.BigInteger))
        table.add_column(sa.Column("ended_at", sa.BigInteger))
        table.add_column(sa.Column("rating", sa.BigInteger))
        table.add_column(sa.Column("summary", sa.Text))
        table.add_column(sa.Column("opened_after", sa.BigInteger, nullable=False, server_default="0"))
        table.add_column(sa.Column("called_at", sa.BigInteger))
        table.add_column(sa.Column("reopened_at", sa.BigInteger))
    # Of threads that stand open already the customers were told; they must not hear it again.
    op.execute("UPDATE escalations SET called_at = opened_at WHERE thread_ts IS NOT NULL")
    with op.batch_alter_table("leads") as table:
        table.add_column(sa.Column("language", sa.Text))
        table.add_column(sa.Column("best_time", sa.Text))
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
