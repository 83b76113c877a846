"""What staff read outside the threads."""

from bot.config.texts.sentences import Sentences


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
