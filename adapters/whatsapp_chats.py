"""What was received last in each chat: WhatsApp ties read marks and "typing ..." to a customer's message."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.model import Address, ButtonTapped, Event, MessageSent

_MOST_CHATS = 10_000  #: a chat that is forgotten shows no typing until its customer writes again
#: Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/typing-indicators
_SHOWN = timedelta(seconds=25)
_AGAIN = _SHOWN - timedelta(seconds=5)  #: renewed a little before it ends


@dataclass(slots=True)
class _Chat:
    message_id: str
    is_read: bool = False
    typing_since: datetime | None = None


class Chats:
    """In memory only: after a restart the ticks turn blue with the customer's next message."""

    def __init__(self) -> None:
        self._chats: dict[Address, _Chat] = {}

    def received(self, events: Iterable[Event]) -> None:
        """Remember the newest message of each chat; a tap is a message, too."""
        for event in events:
            if isinstance(event, MessageSent | ButtonTapped):
                message_id = event.key.removeprefix(f"whatsapp/{event.address.account}/").removesuffix(
                    "/text"
                )
                self._chats.pop(event.address, None)
                self._chats[event.address] = _Chat(message_id=message_id)
        while len(self._chats) > _MOST_CHATS:
            del self._chats[next(iter(self._chats))]

    def to_type_at(self, address: Address, now: datetime) -> str | None:
        """The message to show typing at; `None` if there is none, or if it is shown already."""
        chat = self._chats.get(address)
        if chat is None or (chat.typing_since is not None and now - chat.typing_since < _AGAIN):
            return None
        chat.typing_since, chat.is_read = now, True
        return chat.message_id

    def to_read(self, address: Address) -> str | None:
        """The message to mark as read now that it was answered; `None` if that is done."""
        chat = self._chats.get(address)
        if chat is None or chat.is_read:
            return None
        chat.is_read = True
        return chat.message_id

    def answered(self, address: Address) -> None:
        """An answer ends the typing."""
        chat = self._chats.get(address)
        if chat is not None:
            chat.typing_since = None
