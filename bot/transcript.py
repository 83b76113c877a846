"""The transcript of a conversation while a turn reads it and writes in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import takewhile

from bot.model import Author, Customer, Message, Said, Staff


class Transcript:
    """What was said, as far back as the desk looks.

    Attributes:
        messages: as they stand, oldest first: without what was changed or deleted since.
        added: what this turn writes in it besides what it says, oldest first.
    """

    def __init__(self, lines: Sequence[Message], *, now: datetime) -> None:
        self.messages = _as_they_stand(lines)
        self.added: list[Message] = []
        self._lines = lines
        self._now = now

    # --- what was said ---

    @property
    def last_told(self) -> Message | None:
        """The newest line that the customer has read, and not written; `None` if there is none."""
        return next(self._told(), None)

    def _told(self) -> Iterator[Message]:
        """What the customer has read, and not written, newest first."""
        unread = (Author.CUSTOMER, Author.NOTE)
        return (m for m in reversed(self.messages) if m.author not in unread)

    @property
    def last_said(self) -> Said | None:
        """What that line says."""
        return self.last_told.said if self.last_told is not None else None

    def was_just_told(self, text: str) -> bool:
        """Whether it is that line, word for word."""
        return self.last_told is not None and self.last_told.text == text

    def said_in_a_row(self, said: Said) -> frozenset[str]:
        """The texts of the newest of those lines, as far back as each of them says this."""
        return frozenset(line.text for line in takewhile(lambda line: line.said is said, self._told()))

    def not_again(self, *texts: str) -> str:
        """The first of `texts` that would not be read twice in a row; the first, if all would."""
        return next((text for text in texts if not self.was_just_told(text)), texts[0])

    def of_staff(self, message_id: str) -> Message | None:
        """A message or note of staff; `None` if it is older than that, or taken back."""
        staff = (m for m in self.messages if m.author in (Author.STAFF, Author.NOTE))
        return next((m for m in staff if m.message_id == message_id), None)

    def was_taken_back(self, message_id: str) -> bool:
        """Whether its writer took a staff message back."""
        lines = [m for m in self._lines if m.message_id == message_id and m.author is Author.STAFF]
        return bool(lines) and lines[-1].change == "deleted"

    def written_at(self, line: Message) -> datetime:
        """When a line was first said that may have been changed since."""
        first = line.changes or line.seq
        return next((m.at for m in self._lines if m.seq == first), line.at)

    # --- what is written in it ---

    def note(self, staff: Staff, text: str, *, message_id: str) -> None:
        """Keep a note among staff, never for the customer."""
        self.added.append(
            Message(
                seq=0,
                author=Author.NOTE,
                name=staff.name,
                text=text,
                at=self._now,
                message_id=message_id,
                staff_id=staff.id,
            )
        )

    def change(self, line: Message, text: str | None) -> None:
        """Staff changed a message of theirs, or took it back (`None`)."""
        self.added.append(
            replace(
                line,
                text=text or "",
                at=self._now,
                attachments=(),
                change="deleted" if text is None else "edited",
                changes=line.changes or line.seq,
                before=line.text,
            )
        )

    def choice(self, customer: Customer, label: str) -> None:
        """The button that the customer chose, as their own words."""
        self.added.append(
            Message(seq=0, author=Author.CUSTOMER, name=customer.name, text=label, at=self._now)
        )


def _as_they_stand(lines: Sequence[Message]) -> tuple[Message, ...]:
    last = {m.changes or m.seq: m.seq for m in lines}
    return tuple(m for m in lines if m.seq == last[m.changes or m.seq] and m.change != "deleted")
