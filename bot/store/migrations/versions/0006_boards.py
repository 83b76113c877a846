"""Finding what people have to do, and how many wrote today, without reading all that ever was."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    for_people = sa.text("status IN ('escalated', 'claimed', 'snoozed', 'parked')")
    op.create_index(
        "ix_conversations_for_people",
        "conversations",
        ["status"],
        sqlite_where=for_people,
        postgresql_where=for_people,
    )
    asked = sa.text("author = 'customer'")
    op.create_index("ix_messages_asked_at", "messages", ["at"], sqlite_where=asked, postgresql_where=asked)
    op.create_index("ix_escalations_opened_at", "escalations", ["opened_at"])
