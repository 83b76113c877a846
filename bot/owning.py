"""Who has a conversation: claiming it, and letting go of it again."""

from bot.calling import Calling
from bot.config.texts import Texts
from bot.draft import Draft
from bot.model import Action, Button, Decision, Staff, Status, TimerKind
from bot.text import escape

_NOTHING = Decision(action="none", reason="nothing to do")


class Owning:
    """What members of staff do with a conversation as a whole."""

    def __init__(self, *, calling: Calling, texts: Texts) -> None:
        self._calling = calling
        self._texts = texts

    def claim(self, draft: Draft, staff: Staff) -> Decision:
        """`staff` takes it; whoever has it already keeps it, and the other is told who that is."""
        conversation = draft.conversation
        if conversation.status is Status.CLAIMED and conversation.owner is not None:
            if conversation.owner.id != staff.id:
                draft.tell_staff(self._texts.staff_already_claimed.format(name=conversation.owner.name))
            return Decision(action="none", reason="already claimed")
        self.join(draft, staff)
        self._calling.owner_is_waited_for(draft)
        return Decision(action="notice", reason="claimed")

    def join(self, draft: Draft, staff: Staff) -> None:
        """`staff` has it from now on, the bot is silent, and the customer knows who came."""
        draft.withdraw_answers()
        draft.reopen_escalation()
        draft.become(Status.CLAIMED, owner=staff)
        draft.awaits(None)
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED)
        draft.notice(self._texts.joined.format(name=escape(staff.name)))

    def resolve(self, draft: Draft, staff: Staff) -> Decision:
        """It is done; the customer is told, and asked how it went."""
        if draft.conversation.status in (Status.OPEN, Status.RESOLVED):
            return _NOTHING
        draft.end_escalation("resolved")
        draft.become(Status.RESOLVED)
        draft.awaits(None)
        draft.cancel(TimerKind.UNPOSTED, TimerKind.UNCLAIMED, TimerKind.OWNER_SILENT, TimerKind.OWNER_GONE)
        stars = (Button(label="\N{BLACK STAR}" * n, action=f"{Action.RATE}{n}") for n in range(1, 6))
        draft.notice(self._texts.resolved.format(name=escape(staff.name)), *stars)
        return Decision(action="notice", reason="resolved")

    def rated(self, draft: Draft, *, stars: str) -> Decision:
        """The customer says how it went; they may think better of it."""
        draft.notice(self._texts.rated)
        draft.tell_staff(self._texts.staff_rated.format(stars=stars))
        return Decision(action="notice", reason=f"rated: {stars}")
