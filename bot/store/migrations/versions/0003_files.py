"""Files that customers and staff attach."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "files",
        sa.Column("message_seq", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("position", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("sha256", sa.Text),
        sa.Column("name", sa.Text),
        sa.Column("mime", sa.Text),
        sa.Column("size", sa.BigInteger),
        sa.Column("problem", sa.Text),
        sa.PrimaryKeyConstraint("message_seq", "position", name="pk_files"),
        sa.ForeignKeyConstraint(["message_seq"], ["messages.seq"], name="fk_files_message_seq"),
    )
