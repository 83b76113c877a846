"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Times are whole microseconds since 1970, UTC.
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def text(name: str, *, null: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=null)


def number(name: str, *, null: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=null)


def flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean, nullable=False)


def key(name: str = "id") -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def serial(name: str = "id") -> sa.Column[int]:
    return sa.Column(name, NUMBER, nullable=False, autoincrement=False)


def primary(table: str, *columns: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*columns, name=f"pk_{table}")


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [to], name=f"fk_{table}_{column}")


def upgrade() -> None:
    op.create_table(
        "work",
        serial(),
        text("queue"),
        text("key"),
        text("body"),
        number("due_at"),
        primary("work", "id"),
    )
    op.create_table(
        "events", key("key"), number("received_at"), primary("events", "key"), sqlite_with_rowid=False
    )
    op.create_table(
        "conversations",
        key(),
        text("channel"),
        text("account"),
        text("chat"),
        text("thread", null=True),
        text("customer_id"),
        text("customer_name"),
        text("customer_handle", null=True),
        text("customer_language", null=True),
        text("status"),
        text("owner_id", null=True),
        text("owner_name", null=True),
        text("awaiting", null=True),
        text("question", null=True),
        text("escalation_id", null=True),
        number("epoch"),
        number("created_at"),
        primary("conversations", "id"),
    )
    op.create_table(
        "messages",
        serial("seq"),
        text("conversation_id"),
        text("author"),
        text("name"),
        text("text"),
        number("at"),
        text("attachments"),
        text("message_id", null=True),
        flag("withdrawn"),
        primary("messages", "seq"),
        refers("messages", "conversation_id", "conversations.id"),
    )
    op.create_index("ix_messages_conversation_id_seq", "messages", ["conversation_id", "seq"])
    op.create_table(
        "escalations",
        key(),
        text("conversation_id"),
        text("trigger"),
        text("why"),
        text("inbox"),
        text("slack_channel_id"),
        number("opened_at"),
        number("opened_through"),
        number("shown_through"),
        text("thread_ts", null=True),
        text("outcome", null=True),
        text("seen_ts", null=True),
        primary("escalations", "id"),
        refers("escalations", "conversation_id", "conversations.id"),
        sa.UniqueConstraint(
            "slack_channel_id", "thread_ts", name="uq_escalations_slack_channel_id_thread_ts"
        ),
    )
    op.create_table(
        "leads",
        key(),
        text("conversation_id"),
        text("escalation_id"),
        text("question"),
        text("contact_kind", null=True),
        text("contact_value", null=True),
        number("at"),
        primary("leads", "id"),
        refers("leads", "conversation_id", "conversations.id"),
        refers("leads", "escalation_id", "escalations.id"),
    )
    op.create_index("ix_leads_escalation_id", "leads", ["escalation_id"])
    op.create_table(
        "decisions",
        serial(),
        text("conversation_id"),
        text("action"),
        text("reason"),
        text("signals"),
        text("answer", null=True),
        number("message_seq", null=True),
        number("at"),
        primary("decisions", "id"),
        refers("decisions", "conversation_id", "conversations.id"),
        refers("decisions", "message_seq", "messages.seq"),
    )
    op.create_table(
        "outbox",
        serial(),
        text("key"),
        text("conversation_id"),
        text("destination"),
        text("body"),
        text("author", null=True),
        number("message_seq", null=True),
        text("state"),
        number("attempts"),
        flag("ambiguous"),
        number("sent_with", null=True),
        text("platform_id", null=True),
        text("problem", null=True),
        number("created_at"),
        number("done_at", null=True),
        primary("outbox", "id"),
        refers("outbox", "conversation_id", "conversations.id"),
    )
    unfinished = sa.text("state IN ('pending', 'sending', 'held')")
    op.create_index(
        "ix_outbox_unfinished",
        "outbox",
        ["conversation_id"],
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )
    op.create_table(
        "timers",
        text("conversation_id"),
        text("kind"),
        number("work_id"),
        primary("timers", "conversation_id", "kind"),
        refers("timers", "conversation_id", "conversations.id"),
    )
    op.create_table(
        "dead_letters",
        serial(),
        text("conversation_id"),
        text("body"),
        text("error"),
        number("at"),
        primary("dead_letters", "id"),
    )
