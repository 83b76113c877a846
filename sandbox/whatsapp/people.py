"""The customer's side: what she does with her phone. What she sees on it is in `chat.py`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..watch import NeverHappened
from .chat import Chat
from .media import INBOUND_SECONDS
from .phone import FILES, Message, message_id, new_message_id, only_digits, user_id_of

Inbound = dict[str, Any]  #: a message as it stands in a webhook's `messages`


class Customer(Chat):
    """A person with a business number's chat open. Made by `number.customer(...)`.

    What she does (`says`, `taps`, ...) returns the message as the webhook tells it;
    `number.app.redeliver(message["id"])` delivers it again.
    """

    async def says(self, text: str, *, reply_to: Any = None, **fields: Any) -> Inbound:
        """Write a message. `fields` are further fields of the webhook's message (`referral=...`)."""
        return self._write("says", "text", {"body": text}, text=text, reply_to=reply_to, **fields)

    async def sends_image(
        self,
        data: bytes = b"\xff\xd8\xff image",
        *,
        caption: str = "",
        mime_type: str = "image/jpeg",
        reply_to: Any = None,
    ) -> Inbound:
        """Send a picture."""
        return self._send_file("image", data, mime_type, caption=caption, reply_to=reply_to)

    async def sends_video(
        self, data: bytes = b"video", *, caption: str = "", mime_type: str = "video/mp4", reply_to: Any = None
    ) -> Inbound:
        """Send a video."""
        return self._send_file("video", data, mime_type, caption=caption, reply_to=reply_to)

    async def sends_voice(self, data: bytes = b"OggS voice", *, reply_to: Any = None) -> Inbound:
        """Send a voice message: audio with `voice` true."""
        return self._send_file("audio", data, "audio/ogg; codecs=opus", voice=True, reply_to=reply_to)

    async def sends_audio(self, data: bytes = b"ID3 song", *, mime_type: str = "audio/mpeg") -> Inbound:
        """Send an audio file."""
        return self._send_file("audio", data, mime_type, voice=False)

    async def sends_document(
        self,
        name: str,
        data: bytes,
        *,
        mime_type: str = "application/pdf",
        caption: str = "",
        reply_to: Any = None,
    ) -> Inbound:
        """Send a file under its `name`, which may be anything a stranger can think of."""
        return self._send_file("document", data, mime_type, caption=caption, filename=name, reply_to=reply_to)

    async def sends_sticker(self, data: bytes = b"RIFF sticker", *, animated: bool = False) -> Inbound:
        """Send a sticker."""
        return self._send_file("sticker", data, "image/webp", animated=animated)

    async def shares_location(
        self, latitude: float, longitude: float, *, name: str = "", address: str = ""
    ) -> Inbound:
        """Send a place."""
        place: dict[str, Any] = {"latitude": latitude, "longitude": longitude}
        place |= {key: value for key, value in (("name", name), ("address", address)) if value}
        return self._write("shares_location", "location", place, text=name)

    async def shares_contact(self, name: str, phone: str) -> Inbound:
        """Send an entry of her address book."""
        digits = "".join(letter for letter in phone if letter.isdigit())
        first, _, last = name.partition(" ")
        full = {"formatted_name": name, "first_name": first} | ({"last_name": last} if last else {})
        card = {"name": full, "phones": [{"phone": phone, "wa_id": digits, "type": "HOME"}]}
        return self._write("shares_contact", "contacts", [card], text=name)

    async def sends(self, kind: str, content: Any, **fields: Any) -> Inbound:
        """Send a message of any type, given what stands under its name."""
        return self._write("sends", kind, content, text="", **fields)

    async def sends_unsupported(self) -> Inbound:
        """Send something that the Cloud API cannot show (a poll, a view-once picture)."""
        error = {
            "code": 131051,
            "title": "Message type unknown",
            "message": "Message type unknown",
            "error_data": {"details": "Message type is currently not supported."},
        }
        return self._write("sends_unsupported", "unsupported", None, text="", errors=[error])

    async def orders(self, *products: str, catalog_id: str = "194836987003835") -> Inbound:
        """Order products of the catalogue by their ids."""
        items = [
            {"product_retailer_id": product, "quantity": 1, "item_price": 30, "currency": "USD"}
            for product in products
        ]
        order = {"catalog_id": catalog_id, "text": "", "product_items": items}
        return self._write("orders", "order", order, text="")

    async def comes_from_an_ad(self, text: str, *, headline: str = "Chat with us") -> Inbound:
        """Write after a tap on a click-to-WhatsApp ad."""
        referral = {
            "source_url": "https://fb.me/3cr4Wqqkv",
            "source_id": "120226305854810726",
            "source_type": "ad",
            "body": "Summer Succulents are here!",
            "headline": headline,
            "media_type": "image",
            "image_url": "https://scontent.xx.fbcdn.net/v/t45.1",
            "ctwa_clid": "Aff-n8ZTODiE79d22KtAwQKj9e",
        }
        return await self.says(text, referral=referral)

    async def taps(self, message: Any, button: str) -> Inbound:
        """Tap a reply button or a list row by its title or id, or a template's quick reply.

        Raises:
            NeverHappened: the message shows no such button.
        """
        shown = self.messages.get(message_id(message))
        if shown is None:
            raise NeverHappened(f"the message is not on {self.name}'s phone")
        for one in shown.buttons:
            if button not in (one.title, one.id) or one.url is not None:
                continue
            if shown.kind == "template":
                content: dict[str, Any] = {"payload": one.id, "text": one.title}
                return self._write("taps", "button", content, text=one.title, reply_to=shown.id)
            kind = "list_reply" if shown.list_label else "button_reply"
            reply = {"id": one.id, "title": one.title}
            if shown.list_label and one.description:
                reply["description"] = one.description
            content = {"type": kind, kind: reply}
            return self._write("taps", "interactive", content, text=one.title, reply_to=shown.id)
        raise NeverHappened(f"no button {button!r} to tap on: {self._seen(shown)}")

    async def reacts(self, message: Any, emoji: str | None) -> Inbound:
        """Put an emoji on a message, or take it away with None."""
        target = self.messages[message_id(message)]
        if emoji:
            target.reactions["customer"] = emoji
        else:
            target.reactions.pop("customer", None)
        content = {"message_id": target.id, "emoji": emoji or ""}
        return self._tell("reacts", "reaction", content)

    async def edits(self, message: Any, text: str) -> Inbound:
        """Edit the text or caption of her own message: a message of type `edit` with an id of its own."""
        original = self.messages[message_id(message)]
        original.text, original.is_edited = text, True
        field = "body" if original.kind == "text" else "caption"
        original.content = {**original.content, field: text}
        edited: dict[str, Any] = {"type": original.kind, original.kind: original.content}
        if original.reply_to:
            edited["context"] = {"id": original.reply_to}
        content = {"original_message_id": original.id, "message": edited}
        return self._tell("edits", "edit", content)

    async def deletes(self, message: Any) -> Inbound:
        """Delete her own message for everyone: a message of type `revoke` with an id of its own."""
        original = self.messages[message_id(message)]
        original.is_deleted = True
        return self._tell("deletes", "revoke", {"original_message_id": original.id})

    async def changes_number(self, phone: str) -> Inbound:
        """Take her account to another phone number: a `system` message from the old one."""
        old, old_id = self.phone, self.user_id
        self.phone = only_digits(phone)
        self.user_id = user_id_of(self.phone)
        system: dict[str, Any] = {
            "body": f"User {self.name} changed from {old} to {self.phone}",
            "type": "user_changed_number",
            "wa_id": self.phone,
            "user_id": self.user_id,
        }
        message = {"from": old, "from_user_id": old_id, **self._stamp(), "type": "system", "system": system}
        self._act("changes_number", message_id=message["id"], old=old, new=self.phone)
        self.number.tell_message(self, message, with_contact=False)
        return message

    async def reads(self, message: Any = None) -> None:
        """Open the chat and read up to `message` (or all): a `read` status for each message not read yet."""
        await self.comes_online()
        last = message_id(message) if message is not None else None
        self._act("reads", message_id=last)
        for one in list(self.messages.values()):
            if one.from_business and one.ticks == "delivered":
                self._tick(one, "read")
            if one.id == last:
                break

    async def opens_the_chat(self) -> None:
        """Keep the chat open: what comes from now on is read at once."""
        await self.reads()
        self.is_looking = True

    async def closes_the_chat(self) -> None:
        self.is_looking = False
        self._act("closes_the_chat")

    async def goes_offline(self) -> None:
        """Switch the phone off: what comes now gets one tick."""
        self.is_online = False
        self._act("goes_offline")

    async def comes_online(self) -> None:
        """Switch the phone on: what waited is delivered."""
        self.is_online = True
        for one in list(self.messages.values()):
            if one.from_business and one.ticks == "sent":
                self._tick(one, "delivered")

    async def blocks_the_business(self, *, business_is_told: bool = False) -> None:
        """From now on nothing reaches her. WhatsApp promises no sign of it; some sends fail with 131026."""
        self.is_blocking, self.business_is_told = True, business_is_told
        self._act("blocks_the_business")

    async def unblocks_the_business(self) -> None:
        self.is_blocking = False
        self._act("unblocks_the_business")

    async def leaves_whatsapp(self) -> None:
        """Delete her account: sends to her fail with 131026."""
        self.is_on_whatsapp = False
        self._act("leaves_whatsapp")

    async def stays_silent(self, *, hours: float = 24, seconds: float = 1) -> None:
        """Let her last message be this old: her window closes, other customers' windows stay."""
        self.last_wrote_at = self.number.clock.now() - hours * 3600 - seconds
        self._act("stays_silent", hours=hours)

    # inside

    def _stamp(self) -> dict[str, Any]:
        now = self.number.clock.now()
        return {"id": new_message_id(), "timestamp": str(int(now))}

    def _tell(self, verb: str, kind: str, content: Any, **fields: Any) -> Inbound:
        sender = {"from": self.phone} if self.username is None else {}
        message = {**sender, "from_user_id": self.user_id, **self._stamp(), "type": kind, **fields}
        if content is not None:
            message[kind] = content
        self._act(verb, message_id=message["id"], type=kind)
        self.number.tell_message(self, message)
        return message

    def _write(
        self, verb: str, kind: str, content: Any, *, text: str, reply_to: Any = None, **fields: Any
    ) -> Inbound:
        quoted = message_id(reply_to) if reply_to is not None else None
        if quoted is not None:
            original = self.messages.get(quoted)
            by_customer = original is not None and not original.from_business
            author = (self.phone if self.username is None else None) if by_customer else self.number.digits
            fields["context"] = ({"from": author} if author else {}) | {"id": quoted}
        self.last_wrote_at = self.number.clock.now()
        message = self._tell(verb, kind, content, **fields)
        content = content if isinstance(content, Mapping) else {"content": content}
        self.messages[message["id"]] = Message(
            id=message["id"],
            from_business=False,
            kind=kind,
            content=message.get(kind),
            at=self.last_wrote_at,
            text=text,
            file=self.number.file(content.get("id", "")) if kind in FILES else None,
            reply_to=quoted,
            ticks="delivered",
        )
        return message

    def _send_file(
        self, kind: str, data: bytes, mime_type: str, *, caption: str = "", reply_to: Any = None, **more: Any
    ) -> Inbound:
        media = self.number.keep_file(data, mime_type, seconds=INBOUND_SECONDS)
        content = {"mime_type": mime_type, "sha256": media.sha256, "id": media.id, **more}
        if caption:
            content = {"caption": caption, **content}
        return self._write(f"sends_{kind}", kind, content, text=caption, reply_to=reply_to)
