"""Where a customer can be reached, as far as they have said it."""

import re
from collections.abc import Iterator

from bot.draft import Draft
from bot.model import Author, Contact, Message
from bot.ports import Meant, ReadContact, ReadReply, Says

KINDS = {"phone": "phone", "whatsapp": "phone", "email": "email"}
"""The kind of contact that is needed, by the way that needs one."""
_BARE_NUMBER = re.compile(r"(?!\s*\(?(?:\+|00))[^\w@]*\d[\d\W]*")


class Contacts:
    """Finds an address or a number in what they wrote."""

    def __init__(self, *, read_contact: ReadContact, read_reply: ReadReply) -> None:
        self._read_contact = read_contact
        self._read_reply = read_reply

    def read(self, text: str) -> Contact | None:
        """The contact in a customer's text, if there is a valid one."""
        return self._read_contact(text)

    def by_way(self, draft: Draft, text: str, meant: Meant) -> Contact | None:
        """This very channel is here; who writes from a phone number can be called at it."""
        conversation, way = draft.conversation, meant.way
        if way == conversation.address.channel:
            return Contact(kind="here")
        number = conversation.customer.handle
        if KINDS.get(way or "") == "phone" and number is not None and number.startswith("+"):
            return None if looks_like_a_contact(text) else Contact(kind="phone", value=number)
        return None

    def said(self, draft: Draft) -> tuple[str, Contact | None]:
        """The newest message that says nothing but where or how to reach them, and the contact it names.

        Not from before a person last wrote, or was last called for something else; empty if there is none.
        A bare number without its country may be any number of theirs, as long as nobody has asked for it.
        """
        for line in _said_lately(draft):
            meant = self._read_reply(line.text)
            if Says.WHERE in meant.says and (meant.way or not _BARE_NUMBER.fullmatch(line.text)):
                return line.text, self.read(line.text) or self.by_way(draft, line.text, meant)
        return "", None


def looks_like_a_contact(text: str) -> bool:
    """An address or number that somebody meant to give, although it is not valid."""
    spelled = "at" in (said := text.casefold().split()) and "dot" in said
    bracketed = any(at in text.casefold() for at in ("(at)", "[at]"))
    return "@" in text or spelled or bracketed or sum(character.isdigit() for character in text) >= 5


def _said_lately(draft: Draft) -> Iterator[Message]:
    """What the customer wrote of this matter since a person last wrote, newest first."""
    since = draft.escalation.opened_after if draft.escalation is not None else 0
    for line in reversed(draft.messages):
        if line.author is Author.STAFF or line.seq <= since:
            return
        if line.author is Author.CUSTOMER:
            yield line
