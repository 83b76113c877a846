"""Finding the earlier threads of a conversation without reading all that ever were."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("ix_escalations_conversation_id", "escalations", ["conversation_id"])
