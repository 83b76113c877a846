"""What customers read."""

from pydantic import field_validator

from bot.config.texts.sentences import Sentences


class CustomerTexts(Sentences):
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
    unsure_waiting: str = "I am not sure that this answers your question:\n\n{nearest}"
    unknown_calling: str = "I do not know that, and I would rather not guess."
    not_found: str = 'I did not find anything about "{question}".'
    not_found_offer: str = "Shall I call a colleague about that?"
    offer: str = "I would rather have a colleague look at this with you. Shall I call one?"
    offer_help: str = "I am here to help. What is it about? Or shall I call a colleague?"
    still_here: str = "I am here. What would you like to know? Or shall I call a colleague?"
    not_clear: str = "I am sorry, that was not clear. Shall I call a colleague who can explain it?"
    not_called: str = "You are welcome. I have not called anybody yet. Shall I?"
    after_answer_offer: str = "If that does not settle it, shall I call a colleague?"
    cannot_read: str = "I cannot look into files or pictures. Shall I call a colleague who can?"
    cannot_listen: str = (
        "I cannot listen to your voice message. Could you write it? Or shall I call a colleague?"
    )
    clarify: str = "Which of these do you mean?"
    declined: str = "All right. Ask me anything else, any time."
    no_words: str = "I understand words best. What would you like to know?"
    failed: str = "I am sorry, I could not look that up."
    repeated: str = "It seems that my answers have not settled this. A person should look at it."
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
    moment: str = "{weekday}, {time} ({zone})"
    moment_far: str = "{weekday}, {day} {month}, {time} ({zone})"
    weekdays: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months: tuple[str, ...] = (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
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
    contact_what_for: str = "Only so that a colleague can answer you; we use it for nothing else."
    contact_or_here: str = "You need not leave one: we can also answer you right here."
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
    rated_low: str = "I am sorry to hear that."
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

    @field_validator("weekdays")
    @classmethod
    def _is_a_week(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        if len(names) != 7:
            raise ValueError(f"these are {len(names)}; write the names of all seven days, from Monday on")
        return names

    @field_validator("months")
    @classmethod
    def _is_a_year(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        if len(names) != 12:
            raise ValueError(f"these are {len(names)}; write the names of all twelve months")
        return names
