"""Discord's REST API: the calls we make, in our words.

Source: https://discord.com/developers/docs/reference
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adapters.discord_errors import CHANNEL
from adapters.discord_markup import shortened
from bot.errors import Ambiguous, Unavailable
from bot.model import Button
from bot.ports import File

if TYPE_CHECKING:
    from adapters.discord_client import Client

PAGE = 100  #: messages; the most that Discord gives at once
_HAS_THREAD = 160004
#: numbers in Discord's objects
_ROW, _BUTTON, _GREY, _COMMAND, _PUBLIC_THREAD = 1, 2, 2, 1, 11
_IN_SERVERS, _DIRECTLY = 0, 1  # contexts of a command
_ANSWER, _NOTHING_YET = 4, 6  # to an interaction
_NO_PREVIEWS, _PRIVATE = 1 << 2, 1 << 6  # flags of a message
#: Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object
DESCRIPTION_LETTERS = 100
_NOBODY: Mapping[str, Any] = {"parse": []}  # allowed_mentions

_CHANNEL = "/channels/{channel_id}"
_MESSAGES = _CHANNEL + "/messages"
_MESSAGE = _MESSAGES + "/{message_id}"


class Calls:
    """The REST API of one bot. Every method raises the errors of `bot.ports.Adapter.send`."""

    def __init__(self, client: "Client") -> None:
        self._client = client

    # --- messages ------------------------------------------------------------------------------------------

    async def send(self, chat: str, text: str, rows: Sequence[Sequence[Button]], *, nonce: str) -> str:
        """Send a message and return its id; sent again with the same `nonce` it is the same message.

        That holds "for the past few minutes".
        Source: https://discord.com/developers/docs/resources/message#create-message
        """
        message = {**_content(text, rows), "nonce": nonce, "enforce_nonce": True}
        return _id(await self._client.call("POST", _MESSAGES, channel_id=chat, json=message))

    async def send_file(self, chat: str, file: File, *, nonce: str) -> str:
        """Send a file and return the message's id; `nonce` as above."""
        return _id(await self._client.upload(chat, file, nonce=nonce))

    async def edit(self, chat: str, message: str, text: str, rows: Sequence[Sequence[Button]]) -> None:
        changed = _content(text, rows)
        await self._client.call("PATCH", _MESSAGE, channel_id=chat, message_id=message, json=changed)

    async def delete(self, chat: str, message: str) -> None:
        await self._client.call("DELETE", _MESSAGE, channel_id=chat, message_id=message)

    async def message(self, chat: str, message: str) -> Mapping[str, Any]:
        return object_of(await self._client.call("GET", _MESSAGE, channel_id=chat, message_id=message))

    async def messages(
        self, chat: str, *, after: str | None = None, before: str | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """The next messages after one, or the last before one, oldest first; none if there are no more."""
        place = {"after": after} if after is not None else {"before": before}
        page = {**place, "limit": PAGE}
        found = await self._client.call("GET", _MESSAGES, channel_id=chat, params=page)
        if not isinstance(found, list):
            raise Unavailable(CHANNEL, "Discord's answer could not be read")
        return sorted(map(object_of, found), key=lambda one: int(_id(one)))

    async def typing(self, chat: str) -> None:
        await self._client.call("POST", _CHANNEL + "/typing", channel_id=chat)

    # --- places --------------------------------------------------------------------------------------------

    async def channel(self, chat: str) -> Mapping[str, Any]:
        """A channel, a thread or a direct conversation."""
        return object_of(await self._client.call("GET", _CHANNEL, channel_id=chat))

    async def active_threads(self, server: str) -> Mapping[str, Any]:
        """The threads of a server that are not archived, as `threads`."""
        return object_of(await self._client.call("GET", "/guilds/{guild_id}/threads/active", guild_id=server))

    async def thread_from(self, chat: str, message: str, name: str) -> None:
        """Start the thread of a message, which has the message's id; if it has one, all is well."""
        path = _MESSAGE + "/threads"
        named = {"name": name}
        await self._client.call(
            "POST", path, channel_id=chat, message_id=message, json=named, well=_HAS_THREAD
        )

    async def thread(self, chat: str, name: str) -> Mapping[str, Any]:
        """Start a thread that belongs to no message."""
        public = {"name": name, "type": _PUBLIC_THREAD}
        return object_of(await self._client.call("POST", _CHANNEL + "/threads", channel_id=chat, json=public))

    async def bring(self, person: str, thread: str) -> None:
        """Bring somebody into a thread; if they are in it, all is well."""
        member = _CHANNEL + "/thread-members/{user_id}"
        await self._client.call("PUT", member, channel_id=thread, user_id=person)

    async def open_again(self, thread: str) -> None:
        """Take a thread out of the archive."""
        await self._client.call("PATCH", _CHANNEL, channel_id=thread, json={"archived": False})

    # --- commands and buttons ------------------------------------------------------------------------------

    async def application(self) -> Mapping[str, Any]:
        return object_of(await self._client.call("GET", "/applications/@me"))

    async def set_commands(self, application: str, commands: Mapping[str, str], *, servers: bool) -> None:
        """Offer exactly these commands, name to description, to who writes directly, or in servers too."""
        path = "/applications/{application_id}/commands"
        offered = [
            {
                "name": name,
                "description": description[:DESCRIPTION_LETTERS],
                "type": _COMMAND,
                "contexts": [_IN_SERVERS, _DIRECTLY] if servers else [_DIRECTLY],
            }
            for name, description in commands.items()
        ]
        await self._client.call("PUT", path, application_id=application, json=offered)

    async def answer_tap(self, interaction: Mapping[str, Any]) -> None:
        """Let a tapped button stop spinning."""
        await self._answer(interaction, {"type": _NOTHING_YET})

    async def answer_command(self, interaction: Mapping[str, Any], text: str, *, privately: bool) -> None:
        """Say something to who used a command; `privately` hides it from the others in a server."""
        flags = _PRIVATE if privately else 0
        said = {"content": text, "flags": flags, "allowed_mentions": _NOBODY}
        await self._answer(interaction, {"type": _ANSWER, "data": said})

    async def _answer(self, interaction: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        path = "/interactions/{webhook_id}/{webhook_token}/callback"
        id, token = str(interaction.get("id")), str(interaction.get("token"))
        await self._client.call("POST", path, webhook_id=id, webhook_token=token, json=answer)


def _content(text: str, rows: Sequence[Sequence[Button]]) -> dict[str, Any]:
    return {
        "content": text,
        "components": [{"type": _ROW, "components": [_button(button) for button in row]} for row in rows],
        "allowed_mentions": _NOBODY,
        "flags": _NO_PREVIEWS,
    }


def _button(button: Button) -> dict[str, Any]:
    label = shortened(button.label)
    return {"type": _BUTTON, "style": _GREY, "label": label, "custom_id": button.action}


def object_of(found: Any) -> Mapping[str, Any]:
    """An object of Discord's.

    Raises:
        Ambiguous: it is something else.
    """
    if not isinstance(found, Mapping):
        raise Ambiguous(CHANNEL, "Discord's answer could not be read")
    return found


def _id(found: Any) -> str:
    id = object_of(found).get("id")
    if not isinstance(id, str) or not id.isdigit():
        raise Ambiguous(CHANNEL, "Discord's answer could not be read")
    return id
