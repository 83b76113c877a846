"""Who speaks, and where."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class Address:
    """Where in a channel a reply must go.

    Stored with the conversation, because a staff reply comes minutes or
    days after the request that could have carried it.
    """

    channel: str  #: the platform, such as "telegram"
    account: str  #: which of our accounts there, as named in config.yaml, such as "shop"
    chat: str  #: the platform's id of the chat
    thread: str | None = None  #: the platform's id of a thread inside the chat


@dataclass(frozen=True, kw_only=True, slots=True)
class Customer:
    """Someone who writes to the company, as their channel describes them."""

    id: str  #: the platform's id
    name: str  #: what they call themselves: untrusted text
    handle: str | None = None  #: the public name, without "@", or the number with its "+"
    language: str | None = None  #: BCP 47 tag that their app reported, such as "de" or "pt-BR"


@dataclass(frozen=True, kw_only=True, slots=True)
class Staff:
    """A member of staff, as Slack knows them."""

    id: str  #: Slack's member id, such as "U0123ABCD"
    name: str  #: display name
    picture: str | None = None  #: address of their picture in Slack


@dataclass(frozen=True, kw_only=True, slots=True)
class InboxThread:
    """A thread in an internal Slack channel; unique as a pair."""

    slack_channel_id: str
    thread_ts: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attachment:
    """Something other than text in a message."""

    kind: Literal["image", "file", "voice", "audio", "video", "sticker", "location", "contact", "other"]
    name: str  #: file name or a short description: untrusted text
    reference: str | None = None  #: what `fetch` needs to get the content; `None` if there is none
    mime: str | None = None  #: such as "image/jpeg", as the platform says: untrusted text
    size: int | None = None  #: bytes, as the platform says
