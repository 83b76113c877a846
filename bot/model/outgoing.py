"""What goes out, to customers and to the inbox."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Discriminator

from bot.model.conversation import Author, Message, Said
from bot.model.inbox import Mark, StaffButton
from bot.model.people import Attachment, InboxThread


class Action(StrEnum):
    """What buttons stand for: the values of `Button.action` and `ButtonTapped.action`."""

    HUMAN = "human"
    NO_THANKS = "no_thanks"
    BACK = "back"
    REACH_HERE = "reach:here"
    REACH_NOT = "reach:none"
    OPTION = "option:"  #: followed by the option's title, cut
    RATE = "rate:"  #: followed by 1 to 5

    @classmethod
    def is_one(cls, data: str) -> bool:
        """Whether a button carries one of these: other programs may have buttons of their own in a chat."""
        if data.startswith(cls.OPTION):
            return data != cls.OPTION
        if data.startswith(cls.RATE):
            return data.removeprefix(cls.RATE) in {"1", "2", "3", "4", "5"}
        return data in {cls.HUMAN, cls.NO_THANKS, cls.BACK, cls.REACH_HERE, cls.REACH_NOT}


@dataclass(frozen=True, kw_only=True, slots=True)
class Button:
    """A choice under a message; the adapter shows it as its channel does."""

    label: str
    action: str  #: at most 64 bytes in UTF-8, the smallest limit of the channels


@dataclass(frozen=True, kw_only=True, slots=True)
class Speaker:
    """Who a message to a customer is from, for channels that can show it."""

    name: str
    picture: str | None = None  #: its address


@dataclass(frozen=True, kw_only=True, slots=True)
class Reply:
    """A message to a customer, in Markdown; each adapter renders and splits it for its channel."""

    text: str
    buttons: tuple[Button, ...] = ()
    attachments: tuple[Attachment, ...] = ()  #: what staff attached, to be fetched from the inbox
    speaker: Speaker | None = None  #: `None` is the bot


@dataclass(frozen=True, kw_only=True, slots=True)
class ToCustomer:
    """Send `reply` and write it in the transcript."""

    kind: Literal["to_customer"] = "to_customer"
    reply: Reply
    author: Literal[Author.BOT, Author.NOTICE, Author.STAFF]
    name: str
    staff_message: tuple[InboxThread, str] | None = None  #: thread and `ts` of the staff message it delivers
    staff_id: str | None = None  #: Slack's id of the member of staff whose words they are
    replaces: str | None = None  #: the channel's id of the message that shows its beginning already
    not_before: datetime | None = None  #: it waits until then, so that its writer may undo it
    said: Said | None = None  #: what it says, see `Message.said`

    def line(self, at: datetime) -> Message:
        """The line of the transcript, which has no place there yet."""
        offered = (b.label for b in self.reply.buttons if b.action.startswith(Action.OPTION))
        return Message(
            seq=0,
            author=self.author,
            name=self.name,
            text=self.reply.text,
            at=at,
            attachments=self.reply.attachments,
            message_id=self.staff_message[1] if self.staff_message else None,
            staff_id=self.staff_id,
            said=self.said,
            options=tuple(offered),
        )


@dataclass(frozen=True, kw_only=True, slots=True)
class EditSent:
    """Change a staff message in the customer's app, as its writer changed it in the thread."""

    kind: Literal["edit_sent"] = "edit_sent"
    staff_message: tuple[InboxThread, str]  #: thread and `ts`
    text: str  #: Markdown


@dataclass(frozen=True, kw_only=True, slots=True)
class DeleteSent:
    """Take a staff message out of the customer's app, as its writer did in the thread."""

    kind: Literal["delete_sent"] = "delete_sent"
    staff_message: tuple[InboxThread, str]  #: thread and `ts`


@dataclass(frozen=True, kw_only=True, slots=True)
class InviteCustomer:
    """Ask the customer to write again, as the channel's reply window has passed."""

    kind: Literal["invite_customer"] = "invite_customer"
    once_more: bool = False  #: staff want it, although they were asked before


@dataclass(frozen=True, kw_only=True, slots=True)
class OpenThread:
    """Open an escalation's thread: its first message is the transcript up to `Escalation.opened_through`."""

    kind: Literal["open_thread"] = "open_thread"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ShowMessages:
    """Show staff what the customer wrote since: messages with `after < seq <= through`."""

    kind: Literal["show_messages"] = "show_messages"
    escalation_id: str
    after: int
    through: int
    with_bot: bool = False  #: also what the bot said meanwhile


@dataclass(frozen=True, kw_only=True, slots=True)
class PostEvidence:
    """Show staff why a person was called, what was found, and what the bot said or withheld."""

    kind: Literal["post_evidence"] = "post_evidence"
    escalation_id: str
    rephrasings: tuple[str, ...] = ()  #: of a repeat: the same question as the customer put it, oldest first


@dataclass(frozen=True, kw_only=True, slots=True)
class PostNotice:
    """Tell staff something in the thread, in our own words."""

    kind: Literal["post_notice"] = "post_notice"
    escalation_id: str
    text: str  #: plain text; what a customer wrote may be part of it
    buttons: tuple[StaffButton, ...] = ()
    pings: bool = False  #: whether it calls the group that is configured for the inbox
    calls: str | None = None  #: Slack's id of the member of staff whom it calls


@dataclass(frozen=True, kw_only=True, slots=True)
class Whisper:
    """Tell one member of staff something in the thread that nobody else sees; lost if they are away."""

    kind: Literal["whisper"] = "whisper"
    thread: InboxThread
    staff_id: str
    text: str  #: plain text
    buttons: tuple[StaffButton, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class SendTranscript:
    """Put the whole transcript into the thread, as files to be kept elsewhere."""

    kind: Literal["send_transcript"] = "send_transcript"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Summarise:
    """Have a chat model sum the conversation up for the thread's head, if one is configured."""

    kind: Literal["summarise"] = "summarise"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class UpdateHead:
    """Let the thread's first message show the present state."""

    kind: Literal["update_head"] = "update_head"
    escalation_id: str


@dataclass(frozen=True, kw_only=True, slots=True)
class MarkMessage:
    """Show on a staff member's own message what became of it."""

    kind: Literal["mark_message"] = "mark_message"
    thread: InboxThread
    message_id: str
    mark: Mark
    if_withdrawn: bool = False  #: only if this turn kept the whole message from the customer


AsWritten = (
    EditSent
    | DeleteSent
    | InviteCustomer
    | OpenThread
    | ShowMessages
    | PostEvidence
    | PostNotice
    | Whisper
    | SendTranscript
    | Summarise
    | UpdateHead
    | MarkMessage
)
"""What leaves as the desk wrote it; a message to the customer is cut first, to what their channel takes."""
Outgoing = Annotated[ToCustomer | AsWritten, Discriminator("kind")]
