"""What people change after they sent it, and when a customer was last heard."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("messages", sa.Column("about", sa.Text, nullable=True))
    op.add_column("conversations", sa.Column("heard_at", sa.BigInteger, nullable=True))
    op.add_column("conversations", sa.Column("invited_at", sa.BigInteger, nullable=True))
    _index("ix_messages_message_id", "messages", "message_id", "message_id IS NOT NULL")
    _index("ix_outbox_platform_id", "outbox", "platform_id", "platform_id IS NOT NULL")
    _index("ix_outbox_staff_message_seq", "outbox", "message_seq", "author = 'staff'")
    _index("ix_outbox_waiting", "outbox", "conversation_id", "state = 'waiting'")


def _index(name: str, table: str, column: str, where: str) -> None:
    op.create_index(name, table, [column], sqlite_where=sa.text(where), postgresql_where=sa.text(where))
