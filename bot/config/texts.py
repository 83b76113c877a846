"""Every sentence that a customer or a member of staff can read, in one place.

English is built in. Each can be replaced under `texts:` in config.yaml; the words in braces are filled in.
"""

from string import Formatter

from pydantic import BaseModel, ConfigDict, ValidationInfo, field_validator

from bot.model import Author, Status, Trigger


class Sentences(BaseModel):
    """Texts whose words in braces are filled in; a replaced one may use only those of its default."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @field_validator("*")
    @classmethod
    def _same_blanks(cls, value: object, info: ValidationInfo) -> object:
        """Refuse a text whose words in braces cannot be filled in."""
        if not isinstance(value, str):
            return value
        known = _blanks(cls.model_fields[str(info.field_name)].default)
        try:
            unknown = _blanks(value) - known
            value.format(**dict.fromkeys(known | unknown, ""))
        except (ValueError, LookupError, AttributeError) as error:
            raise ValueError(f"{error}; write {{{{ and }}}} for a brace that is meant as such") from None
        if unknown:
            offered = ", ".join(f"{{{name}}}" for name in sorted(known)) or "none"
            raise ValueError(f"{{{sorted(unknown)[0]}}} cannot be filled in here; known: {offered}")
        return value


class InboxTexts(Sentences):
    """What an inbox thread itself is made of. Plain text: Slack formats none of it."""

    claim: str = "Claim"  #: at most 75 characters, as all that stands on a button or in a menu
    resolve: str = "Resolve"
    pass_on: str = "Pass on…"
    snooze: str = "Snooze…"
    back: str = "Hand back to the bot…"
    pause: str = "Pause the bot here"
    resume: str = "Let the bot answer again"
    transcript: str = "Transcript"
    open_thread: str = "Open the thread"
    send_draft: str = "Send"
    edit_draft: str = "Edit…"
    form_pass_on: str = "Pass on"  #: at most 24 characters, as all buttons of forms
    form_snooze: str = "Snooze"
    form_back: str = "Hand back"
    form_cancel: str = "Cancel"
    form_choose: str = "Choose who is to have it."
    form_either: str = "Choose a colleague or an inbox, not both."
    form_not_them: str = "{name} may not answer customers from here. Choose somebody else."
    form_write: str = "Write what is to be sent."
    colleague: str = "To a colleague"
    other_inbox: str = "Or to another inbox"
    how_long: str = "For how long?"
    snooze_hour: str = "1 hour"
    snooze_hours: str = "4 hours"
    snooze_tomorrow: str = "Until tomorrow, 9:00"
    snooze_reply: str = "Until the customer writes"
    instruction: str = "What should the bot know or do? The customer does not see it."
    draft: str = "This is sent to the customer:"
    why: str = "Why:"
    summary: str = "In short:"
    waiting_since: str = "Waiting since:"
    now: str = "Now:"
    until: str = "until"
    until_they_write: str = "until the customer writes"
    is_paused: str = "the bot is paused here"
    reach: str = "How to reach them:"
    question: str = "Question:"
    earlier: str = "Before this:"
    earlier_thread: str = "an earlier thread with this customer"
    reply_until: str = "They can be answered until:"
    reach_here: str = "answer in this thread, they read it in their chat"
    reach_none: str = (
        "they did not want to leave a contact; answering in this thread still reaches their chat"
    )
    reach_unknown: str = "they have not said yet; answering in this thread reaches their chat"
    continued_below: str = "Continued below."
    continued: str = "Continued:"
    transcript_attached: str = "The whole transcript."
    no_text: str = "(no text)"
    no_question: str = "They have not written what it is about."
    because_explicit: str = "The customer asked for a person."
    because_sensitive: str = "The matter is one for people."
    because_repeat: str = "The customer asked the same thing three times."
    because_unknown: str = "The documents do not say enough, and the customer took the offer of a person."
    because_error: str = "The bot could not look it up."
    because_paused: str = "The bot is paused, so people answer."
    rephrasings: str = "Asked in other words:"
    found: str = "What the documents have, nearest first (100 % would be the question itself):"
    said: str = "What the bot said:"
    withheld: str = "What the bot did not say, because no document does:"
    withheld_cut: str = "It is too long to be sent from here."
    leads_waiting: str = "Nobody was there for these customers:"
    lead_no_thread: str = "No thread yet; it appears as soon as Slack takes it."
    status_open: str = "the bot answers"
    status_escalated: str = "waiting for a person"
    status_claimed: str = "claimed"
    status_snoozed: str = "snoozed"
    status_parked: str = "nobody was there; please follow up"
    status_resolved: str = "resolved"
    status_moved: str = "moved to another inbox"
    author_customer: str = "customer"
    author_bot: str = "bot"
    author_notice: str = "notice to the customer"
    author_staff: str = "staff"
    author_note: str = "note, not sent"
    refused_stranger: str = (
        "Not sent to the customer, {name}: only members of this workspace can answer from the inbox, "
        "and you are from another one. Ask a colleague to answer."
    )
    refused_guest: str = (
        "Not sent to the customer, {name}: guests cannot answer from the inbox. Ask a full member to answer."
    )
    refused_bot: str = "Not sent to the customer: {name} is a bot, and only people answer from the inbox."
    refused_gone: str = "Not sent to the customer: the account of {name} is deactivated."
    refused_unknown: str = (
        "Not sent to the customer: Slack does not tell the bot who {name} is. "
        "An admin can check that the Slack app has the scope users:read."
    )

    def because(self, trigger: Trigger) -> str:
        """What called a person."""
        return str(getattr(self, f"because_{trigger.value}"))

    def status(self, status: Status) -> str:
        """How a conversation stands."""
        return str(getattr(self, f"status_{status.value}"))

    def author(self, author: Author) -> str:
        """Who wrote a line of the transcript."""
        return str(getattr(self, f"author_{author.value}"))


class HomeTexts(Sentences):
    """The bot's page in Slack (App Home) and what `/stepaside` answers, for staff. Plain text."""

    nobody_waiting: str = "Nobody is waiting."
    waiting: str = "Waiting for a person: {number}"
    mine: str = "Yours: {number}"
    none_mine: str = "You have no conversation."
    snoozed: str = "Snoozed: {number}"
    none_snoozed: str = "Nothing is snoozed."
    leads: str = "Asked while nobody was there: {number}"
    none_leads: str = "Nobody is waiting for a call back."
    more: str = "and {number} more"
    open_thread: str = "Open the thread"
    no_thread: str = "the thread is on its way"
    waiting_since: str = "waiting since"
    claimed_since: str = "yours since"
    asked_at: str = "asked"
    comes_back: str = "comes back"
    comes_back_when_they_write: str = "comes back when the customer writes"
    today: str = "Today a person was called in {handed_over} of {conversations} conversations ({percent} %)."
    today_none: str = "No customer has written today."
    as_of: str = "As of"
    refresh: str = "Refresh"  #: at most 75 characters, as all buttons
    paused: str = "The bot is paused everywhere"  #: at most 150 characters
    paused_means: str = "All that customers write goes to people. Paused since"
    pause: str = "Pause the bot everywhere"
    pause_question: str = "Pause it everywhere?"  #: at most 100 characters
    pause_means: str = (
        "The bot answers nobody until somebody lets it. All that customers write goes to people."
    )
    pause_yes: str = "Pause it"  #: at most 30 characters
    resume: str = "Let the bot answer again"
    resume_question: str = "Let it answer again?"
    resume_means: str = "The bot answers everywhere again, except where a person is called or answers."
    resume_yes: str = "Let it answer"
    no: str = "Cancel"
    has_paused: str = (
        "{name} paused the bot everywhere: all that customers write is for people. "
        "It answers again after /stepaside resume."
    )
    has_resumed: str = "{name} let the bot answer again."
    was_paused: str = "The bot is paused everywhere already."
    was_running: str = "The bot is not paused."
    help: str = (
        "/stepaside: who waits, and what is yours\n"
        "/stepaside waiting, or mine, snoozed, leads: one of these lists\n"
        "/stepaside pause: the bot leaves all customers to you, until /stepaside resume\n"
        "In a thread Slack takes no such commands: write !pause there for one conversation, or !help."
    )
    not_understood: str = "There is no such command."
    refused: str = (
        "This is for the people who answer customers: full members of this workspace who are in an inbox "
        "channel. Ask a colleague there to invite you."
    )
    cannot_see_members: str = (
        "Slack does not tell the bot who is in the inbox channel, so it shows nothing here. "
        "An admin can run stepaside doctor, which says what to change."
    )
    unavailable: str = "That did not work just now. Please try again in a moment."


class Texts(Sentences):
    """The sentences, by the moment at which they are said."""

    # What the bot says to customers.
    greeting: str = "Hello! Ask me anything about {company}. You can talk to a person at any time."
    thanks: str = "You are welcome. Is there anything else?"
    how_are_you: str = "I am fine, thank you. What would you like to know about {company}?"
    who_are_you: str = (
        "I am a bot: I answer questions from the documents of {company}. "
        "You can talk to a person at any time."
    )
    bye: str = "Goodbye! Write again whenever you like."
    unknown: str = "I do not know that, and I would rather not guess. Shall I call a colleague?"
    unsure: str = "I am not sure that this answers your question:\n\n{nearest}\n\nShall I call a colleague?"
    unknown_calling: str = "I do not know that, and I would rather not guess."
    not_found: str = 'I did not find anything about "{question}".'
    not_found_offer: str = "Shall I call a colleague about that?"
    offer: str = "I would rather have a colleague look at this with you. Shall I call one?"
    offer_help: str = "I am here to help. What is it about? Or shall I call a colleague?"
    after_answer_offer: str = "If that does not settle it, shall I call a colleague?"
    cannot_read: str = "I cannot look into files or pictures. Shall I call a colleague who can?"
    cannot_listen: str = (
        "I cannot listen to your voice message. Could you write it? Or shall I call a colleague?"
    )
    clarify: str = "Which of these do you mean?"
    declined: str = "All right. Ask me anything else, any time."
    no_words: str = "I understand words best. What would you like to know?"
    failed: str = "I am sorry, I could not look that up."
    repeated: str = "You have asked this before and my answers did not help. A person should look at it."
    source: str = "Source: {sources}"

    # How things stand, said to customers.
    called: str = "I have called a colleague. They will answer you right here."
    called_usually: str = (
        "I have called a colleague. Usually somebody comes within about {wait}. "
        "They will answer you right here."
    )
    wait_minute: str = "a minute"
    wait_minutes: str = "{minutes} minutes"
    wait_hour: str = "an hour"
    wait_hours: str = "{hours} hours"
    noted_calling_later: str = "I have noted it and will call a colleague as soon as I can."
    calling_again: str = "I am calling a colleague again."
    still_waiting: str = "A colleague has been called and has not come yet. They will see all you write here."
    still_waiting_usually: str = (
        "A colleague has been called. Usually somebody comes within about {wait}. "
        "They will see all you write here."
    )
    still_waiting_again: str = (
        "I am sorry, nobody has come yet. You need not stay: the answer will be here when you come back."
    )
    still_calling: str = "I am still trying to reach a colleague. They will see all you write here."
    with_owner: str = "{name} has your conversation and will answer here."
    with_owner_again: str = "{name} sees all you write here and has not answered yet."
    joined: str = "{name} has joined. You are talking to a person now."
    assigned: str = "{name} has your conversation now and will answer here."
    comes_back: str = "{name} will come back to you here."
    handed_back: str = (
        "{name} has handed this conversation back to me. Ask me anything; you can talk to a person at "
        "any time."
    )
    owner_gone: str = "{name} is not answering at the moment. I am asking the team again."
    moved: str = "I am passing your conversation to another team. They will answer you right here."
    promise_missed: str = "I am sorry, it takes longer than I said. I am asking the team once more."
    promise_missed_by: str = (
        "I am sorry that you are still waiting. {name} has your conversation and will answer here."
    )
    promise_missed_lead: str = "I am sorry that nobody has answered you yet. I am asking the team once more."
    resolved: str = "{name} has closed this conversation. If you write again, I will answer. How did we do?"
    resolved_paused: str = (
        "{name} has closed this conversation. If you write again, our team will see it. How did we do?"
    )
    closed_now: str = "Nobody is here right now. We are back {when}. What you write here is kept."
    closed_now_by: str = (
        "Nobody is here right now. We are back {when} and should answer you by {by}. "
        "What you write here is kept."
    )
    closed_now_unknown: str = "Nobody is here right now. What you write here is kept."
    nobody_active: str = (
        "I am sorry, it looks as if nobody of the team is at their desk right now. What you write here is "
        "kept, and we will come back to you."
    )
    nobody_reached: str = (
        "I am sorry, I cannot reach a colleague at the moment. What you write here is kept, and we will come "
        "back to you."
    )
    nobody_came: str = (
        "I am sorry, nobody is free at the moment. What you write here is kept, and we will come back to you."
    )
    still_nobody: str = "Nobody is free yet, and I cannot say when. What you write here is kept."
    ask_contact: str = (
        "How can we reach you? We can answer you here, or write your e-mail address or phone number. "
        "We use it only to answer you."
    )
    ask_contact_elsewhere: str = (
        "We may not be able to go on here. How else can we reach you? "
        "Please write your e-mail address or phone number."
    )
    goes_on_elsewhere: str = "We will answer you at {contact}."
    ask_contact_again: str = (
        "I could not read an e-mail address or a phone number with its country code in that."
    )
    ask_contact_how: str = (
        "So that a colleague can answer you: shall they write to you right here, write an e-mail or call? "
        "For an e-mail or a call, please write the address or the number."
    )
    take_your_time: str = "Take your time."
    ask_number: str = "At which number? Please write it here, with its country code."
    ask_email: str = "At which e-mail address? Please write it here."
    lead_kept: str = "Thank you. We will answer you at {contact}."
    lead_here: str = "Thank you. We will answer you right here."
    lead_refused: str = "All right. What you write here is kept, and we can still answer you here."
    noted: str = "Noted. The colleague who takes this up will see it."
    withdrawn: str = "All right, nobody needs to come. Ask me anything."
    settled: str = (
        "Good to hear. I am letting the team know, so nobody needs to come. Write again whenever you like."
    )
    asked_to_close: str = "I am letting {name} know that you would like to go on with me."
    switched_off: str = "I am switched off at the moment. What you write here goes to the team."
    rated: str = "Thank you."
    rated_sorry: str = (
        "I am sorry to hear that. The team will see it. If you would like to say more, just write it here."
    )
    rated_add_word: str = "Thank you. If you would like to add a word, just write it here."
    word_kept: str = (
        "Thank you, the team will see that. If you would like an answer to it, shall I call a colleague?"
    )

    # Buttons.
    button_human: str = "Talk to a person"
    button_choose: str = (
        "Choose"  #: opens the list of a channel that shows few buttons; at most 20 characters
    )
    button_no_thanks: str = "No, thanks"
    button_back: str = "Back to the bot"
    button_reach_here: str = "Answer me here"
    button_reach_not: str = "Rather not say"
    command_taken: str = "One moment."  #: to /human on Discord, before we say how it stands
    command_in_thread: str = (
        "One moment. I answer in your thread here."  #: to /human in a Slack channel; nobody else reads it
    )
    command_in_direct: str = (
        "One moment. I answer in a direct message."  #: the same, of who has no thread with us there
    )
    command_human: str = "Talk to a person"

    # What staff read in the inbox thread.
    why_explicit: str = "asked for a person"
    why_button: str = "pressed \N{LEFT DOUBLE QUOTATION MARK}Talk to a person\N{RIGHT DOUBLE QUOTATION MARK}"
    why_sensitive: str = "sensitive matter: {topic}"
    why_repeat: str = "asked the same thing three times"
    why_accepted: str = "took the offer of a person"
    why_unknown_again: str = "the documents do not say, and they have talked with a person already"
    why_unsettled: str = "writes that it is not settled"
    why_model: str = "the model asked for a colleague: {reason}"
    why_error: str = "the answerer failed: {error}"
    why_paused: str = "the bot is paused"
    staff_bot_answered: str = "The bot answered: {text}"
    staff_bot_has_no_answer: str = (
        "The bot has no answer to what is still open: {question}. "
        "It asked the customer whether to call somebody."
    )
    staff_asks_again: str = "The customer asks for a person again."
    staff_sensitive: str = "What the customer wrote is a sensitive matter: {topic}"
    staff_wrote_again: str = "{customer} wrote again: {why}."
    staff_had_it: str = "{name} answered them last."
    staff_withdrawn: str = "The customer went back to the bot; nobody needs to answer here."
    staff_settled: str = "The customer says that it is settled; nobody needs to answer here."
    staff_settled_yours: str = "The customer says that it is settled. Press Resolve to close it."
    staff_wants_bot: str = (
        "The customer would like to go back to the bot. Write !back to let it answer again."
    )
    staff_already_claimed: str = "{name} has this conversation already."
    staff_claimed: str = "{name} has this conversation now."
    staff_resolved: str = "{name} closed this conversation."
    staff_assigned: str = "{name} gave this conversation to {colleague}."
    staff_assign_whom: str = "Whom? Mention a colleague who may answer here, such as !assign @Ana."
    staff_snoozed: str = "{name} snoozed this until the customer writes."
    staff_snoozed_until: str = "{name} snoozed this until {when}, or until the customer writes."
    staff_snooze_over: str = "{name}, the snooze is over: you have this conversation again."
    staff_snooze_how: str = (
        "I do not know when {text} is. Write for example 2h, 30m, 1d, tomorrow, 9:30 or monday 14:00; "
        "!snooze alone is until the customer writes."
    )
    staff_paused: str = (
        "{name} paused the bot here: it leaves all that the customer writes to you. !resume lets it "
        "answer again."
    )
    staff_resumed: str = "{name} let the bot answer here again, whenever no person is called or answers."
    staff_paused_already: str = "The bot is paused here already."
    staff_not_paused: str = "The bot is not paused here."
    staff_paused_everywhere: str = (
        "Nothing was handed back: the bot is paused everywhere, until somebody writes /stepaside resume."
    )
    staff_handed_back: str = "{name} handed this conversation back to the bot."
    staff_instructed: str = "The bot was told: {instruction}"
    staff_not_instructed: str = (
        "The bot only quotes your documents, so it cannot follow an instruction. What it should say "
        "belongs in the documents."
    )
    staff_bot_has_it: str = (
        "Nothing was done: the bot has this conversation, and nobody is waiting for a person."
    )
    staff_no_inbox: str = "There is no inbox {inbox}. There are: {inboxes}."
    staff_moved_away: str = "{name} moved this to {inbox}. It goes on in a thread there."
    staff_moved_here: str = "{name} moved this here from {inbox}."
    staff_moved_already: str = "This is in {inbox} already."
    staff_unreachable: str = (
        "{name} closed this, as the customer cannot be reached. They were told nothing, and replies that "
        "were still waiting for them are not sent any more."
    )
    staff_contact_asked: str = (
        "{name} made this a lead. The customer is asked how else they can be reached; "
        "if that does not arrive, it is said here."
    )
    staff_goes_on_elsewhere: str = (
        "{name} goes on elsewhere: {contact}. This is a lead now; press Resolve when it is done."
    )
    staff_older_thread: str = (
        "Nothing was done: the conversation with this customer goes on in a later thread."
    )
    staff_replies_plain: str = (
        "What you write goes to the customer. "
        "It stays among staff if it begins with ;; or !note or a mention."
    )
    staff_replies_mention: str = "Only what mentions the bot goes to the customer."
    staff_help: str = (
        "{replies}\n"
        "!claim: take this conversation\n"
        "!assign @Ana: give it to Ana\n"
        "!resolve: close it\n"
        "!back: hand it back to the bot; !back: and some words: with an instruction for it\n"
        "!snooze 2h, 30m, 1d, tomorrow, 9:30, monday 14:00: put it aside; alone: until they write\n"
        "!pause: the bot leaves the customer to you, until !resume\n"
        "!move sales: pass it on to the inbox called sales\n"
        "!transcript: the whole conversation as files\n"
        "!help: this list"
    )
    staff_answers_elsewhere: str = "{name} is answering in an earlier thread of this customer."
    staff_kept: str = "Kept among staff, because of {beginning}. Commands begin a message; !help lists them."
    staff_claimed_again: str = (
        "{name} has this conversation again, and the bot is silent. Press Resolve when it is done."
    )
    staff_reminder: str = "{name}, the customer has been waiting for {minutes} minutes."
    staff_owner_gone: str = "{name} did not answer; the conversation is waiting for somebody again."
    staff_promise_missed: str = (
        "The customer was told a time by which somebody would answer, and it has passed. "
        "I said sorry; please answer them."
    )
    staff_promise_missed_by: str = (
        "{name}, the customer was told a time by which somebody would answer, and it has passed. "
        "I said sorry; please answer them."
    )
    staff_promise_elsewhere: str = (
        "{name}, the customer was told a time by which somebody would answer, and it has passed. "
        "If you have answered at {contact}, press Resolve."
    )
    staff_not_reached: str = (
        "Slack took this too late to call anybody in time. The customer was told and asked for a contact."
    )
    staff_nobody_came: str = (
        "Nobody claimed this within {minutes} minutes. The customer was told and asked for a contact."
    )
    staff_ping: str = "Nobody has claimed this within {minutes} minutes. {customer} is still waiting."
    staff_closed: str = "Arrived outside opening hours. The customer was told and asked for a contact."
    staff_nobody_active: str = (
        "Nobody who answers here was active in Slack. The customer was told and asked for a contact."
    )
    staff_closed_meanwhile: str = (
        "It is closing time and nobody has this. The customer was told and asked for a contact."
    )
    staff_lead: str = "The customer would like to be reached here: {contact}"
    staff_lead_time: str = "Best time: {time}"
    staff_lead_language: str = "Language of their app: {language}"
    staff_lead_here: str = "in this chat; just answer in this thread"
    staff_lead_instead: str = "You can also reach them here: {contact}"
    staff_lead_refused: str = "The customer gave no contact. You can still answer in this thread."
    staff_rated: str = "The customer rated this conversation {stars} of 5."
    staff_backup: str = "This belongs to the inbox {inbox}, whose channel did not take it: {problem}."
    admin_problem: str = (
        "I cannot do my work in the inbox {inbox} in Slack: {problem}. "
        "What waits for it is kept, and appears there as soon as this is mended."
    )
    admin_backup: str = "New calls for a person go to the inbox {inbox} until then."
    admin_mended: str = "The inbox {inbox} works again. What was kept for it appears there now."
    staff_not_delivered: str = "Not delivered: {problem}"
    staff_waiting: str = (
        "Not delivered yet: {problem}. It goes out as soon as they write; they are asked to, once."
    )
    staff_waiting_asked: str = (
        "Not delivered yet: {problem}. It goes out as soon as they write; they were asked to before."
    )
    staff_invited: str = "{name} had the customer asked once more to write."
    staff_bot_not_delivered: str = "The bot's message did not reach the customer: {problem}"
    staff_perhaps_twice: str = "The last message to the customer may have been delivered twice."
    staff_not_changed: str = "The customer still sees your message as it was: {problem}"
    staff_not_taken_back: str = "The customer still sees the message that you took back: {problem}"
    staff_undo: str = "This waits {seconds} seconds, then it goes to the customer."
    staff_button_undo: str = "Undo"
    staff_button_keep: str = "Make it a note"
    staff_not_yours: str = "Only {name}, or whoever has this conversation, can take that back."
    staff_mention_me: str = (
        "Kept among staff. In this inbox only what mentions me goes to the customer: begin with my name."
    )
    staff_sends_draft: str = "{name} is sending this to the customer: {text}"
    staff_draft_sent_already: str = "This was sent already. Write in the thread if there is more to say."
    staff_button_retry: str = "Try again"
    staff_button_invite: str = "Send the template again"
    staff_button_elsewhere: str = "Go on by e-mail or phone"
    staff_button_ask_contact: str = "Ask for another contact"
    staff_button_unreachable: str = "Close as unreachable"
    staff_not_invited: str = "The customer could not be asked to write again: {problem}"
    staff_note_stays: str = "A note stays among staff, also when it is changed. Please write it anew."
    staff_command_changed: str = "Changing a message runs no command and undoes none. Please write it anew."
    staff_reacted: str = "{name} reacted with {emoji}"
    staff_transcript: str = "The whole conversation, without notes ({format})"
    staff_transcript_file: str = "The transcript"
    staff_no_file: str = "{file} cannot be shown here: {problem}"
    staff_bug: str = "Something went wrong while handling the last message; please look at the conversation."
    spike: str = (
        "In the last 24 hours a person was called in {called} of {conversations} conversations ({rate}); "
        "in the four weeks before, in {usual}."
    )
    spike_gap: str = "{customers} of these customers asked something like “{question}”."
    spike_page: str = "The page that comes nearest is {page}."
    spike_no_page: str = "No page comes near."
    spike_no_gap: str = "No single question stands out."

    inbox: InboxTexts = InboxTexts()
    home: HomeTexts = HomeTexts()


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
