"""What staff read in the threads of the inbox."""

from bot.config.texts.sentences import Sentences


class StaffTexts(Sentences):
    """The sentences, by the moment at which they are said."""

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
        'The bot has no answer to what is still open: "{question}". '
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
    staff_snooze_past: str = "{text} is past already, so nothing was snoozed."
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
    staff_kept: str = (
        "Kept among staff, because of {beginning}. A command stands first, with its mark; !help lists them."
    )
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
    staff_not_reached: str = "Slack took this too late to call anybody in time. The customer was told."
    staff_nobody_came: str = "Nobody claimed this within {minutes} minutes. The customer was told."
    staff_ping: str = "Nobody has claimed this within {minutes} minutes. {customer} is still waiting."
    staff_closed: str = "Arrived outside opening hours. The customer was told."
    staff_nobody_active: str = "Nobody who answers here was active in Slack. The customer was told."
    staff_closed_meanwhile: str = "It is closing time and nobody has this. The customer was told."
    staff_asked_where: str = "They were asked how to be reached."
    staff_lead: str = "The customer would like to be reached here: {contact}"
    staff_lead_time: str = "Best time: {time}"
    staff_lead_language: str = "Language of their app: {language}"
    staff_lead_here: str = "in this chat; just answer in this thread"
    staff_lead_instead: str = "You can also reach them here: {contact}"
    staff_lead_refused: str = "The customer gave no contact. You can still answer in this thread."
    staff_rated: str = "The customer rated this conversation {stars} of 5."
    staff_rated_anew: str = "The customer changed the rating from {before} to {stars} of 5."
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
