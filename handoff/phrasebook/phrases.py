"""What one language says in a word or two, in reply to what was said before."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """The short phrases of one language, by what they say.

    Each field is a list of entries separated by commas; they are compared folded (`handoff.fold`), so accents
    and case do not matter. Most are heard only where the whole message says them (`handoff.whole`).
    """

    language: str  #: BCP 47; empty for what is the same in all of them

    # What stands around all of it.
    greetings: str = ""  #: before whatever else is said
    please: str = ""  #: a courtesy; to an offer a yes
    sorry: str = ""  #: begging pardon
    breath: str = ""  #: a breath before one speaks: "well"
    smileys: str = ""  #: the pictures among the courtesies
    thanks: str = ""  #: may say that something is over
    thanks_for_help: str = ""  #: says so, too, with what for
    dear: str = ""  #: before whoever is thanked: "dear colleague"
    of_dear: str = ""  #: may stand beside that, and alone names whoever is wanted: "my account manager"
    addressed: str = ""  #: how whoever is thanked may be addressed; names no office: "young man"
    thankful_please: str = ""  #: thanks that say "please" beside a yes: "sì grazie"

    # Questions.
    openers: str = ""  #: single words; what only questions begin with
    #: single words; a question if one of `subjects` follows. Not first persons ("habe es gelöst" leaves
    #: out "ich"), and not what is another word without its accent ("è")
    verbs_first: str = ""
    subjects: str = ""  #: single words: what may be the subject of `verbs_first`, or begin it
    question_particles: str = ""  #: single words that stand behind what is asked
    before_question: str = ""  #: single words that may stand before it, besides courtesies and `but_or_and`
    one_more: str = ""  #: before one thing more that is asked of: "what about"
    of_one_more: str = ""  #: the same before a word or two, and else before other questions: "for"
    pointing: str = ""  #: single words of four letters or more that name no such thing, besides `subjects`
    announces: str = ""  #: there is a question, and not which
    around_announcement: str = ""  #: may stand around that

    # How the matter stands.
    over: str = ""  #: it has settled itself
    helped: str = ""  #: what was said was what they wanted
    understood: str = ""  #: the same of an answer, where nothing else is asked
    #: may say so or not: "works" answers other things, too, and what has arrived may be broken
    maybe_over: str = ""
    proposed: str = ""  #: said of a proposal, so that even thanks make it no more than a yes to that
    now: str = ""  #: with one of these beside it, "works" says that it had not before
    around_over: str = ""  #: may stand around them; "not" is not among them
    not_over: str = ""  #: it is not over
    waits: str = ""  #: one moment: they are not done, or are about to write
    when: str = ""  #: when somebody answers who was called
    opens: str = ""  #: when anybody is there at all
    around_waiting: str = ""  #: may stand around these four
    still_there: str = ""  #: is anybody listening, or has whoever spoke last gone?
    puzzled: str = ""  #: they do not see what was meant by what was said last
    around_puzzled: str = ""  #: may stand around that and `doubts`
    doubts: str = ""  #: what was said last is wrong, or no help, or are you sure of it?

    # Yes and no, besides those of the vocabulary.
    around_yes: str = ""  #: may stand around them; "not" and the like are not among them
    after_all: str = ""  #: the same where somebody thinks better of what they said before
    well: str = ""  #: the same where somebody begins anew
    but_or_and: str = ""  #: single words between a yes and more
    do_it: str = ""  #: to "shall I call a colleague?", a yes
    fine_by_me: str = ""  #: the same, and as well praise or "fine" for something else: no wish by itself
    leave_it: str = ""  #: to that, a no
    no_more: str = ""  #: the same: there is nothing else; beside a word that it is over, no more than that
    call_off: str = ""  #: the same, and also said later: that nobody needs to come any more
    no_call: str = ""  #: the same, or from who would rather be written to: that nobody needs to call
    heard_before: str = ""  #: what a yes may go on with, and is no wish: "yes, I know"
    i_see: str = ""  #: of what accepts, what may as well mean no more than that
    heard: str = ""  #: what beside thanks may say only that it was heard, so that "ok thanks" is no sure yes
    plain_yes: str = ""  #: a yes also to who has just said no; other yeses are polite then
    praise_of_page: str = ""  #: in answer to a doubtful page, praise is for the page
    exactly: str = ""  #: a yes that says that what was shown is right
    vague_yes: str = ""  #: too short, or too much else, to begin a longer yes
    surely_yes: str = ""  #: a clear yes, though among `i_see`

    # How we did.
    praise: str = ""  #: it was good
    blame: str = ""  #: it was not
    contempt: str = ""  #: the same of the company, also where nobody asked; not "slow", as things are
    held_in_contempt: str = ""  #: may stand around that: "your shop"
    said_of_others: str = ""  #: of these what is also part of other words
    trouble: str = ""  #: within a longer message: it is not over
    gives: str = ""  #: may stand around number words that are stars
    around_rating: str = ""  #: may stand around all of these, as `gives` may
    one_star: str = ""  #: all of it, where a number word beside `star` does not say so
    two_stars: str = ""
    three_stars: str = ""
    four_stars: str = ""
    five_stars: str = ""
    one: str = ""
    two: str = ""
    three: str = ""
    four: str = ""
    five: str = ""
    ten: str = ""
    star: str = ""  #: single words; one that ends in "*" stands for all that begin so
    out_of: str = ""  #: "four out of five"
    because: str = ""  #: single words: what follows says why, and not how it was
    however: str = ""  #: single words: what follows is said besides

    # How to be reached.
    here: str = ""  #: in this chat
    present: str = ""  #: of these what only says that they are there
    answer_here: str = ""  #: of these what asks for an answer in one word
    refuses: str = ""  #: they rather not say
    phone: str = ""  #: by phone
    email: str = ""  #: by e-mail
    whatsapp: str = ""  #: there, as on the following channels
    way_names: str = ""  #: of the ways what only names one, as typed into a search box
    telegram: str = ""
    discord: str = ""
    slack: str = ""
    time: str = ""  #: a part of the day or week
    about: str = ""  #: makes a time of a number: "after 5"
    joins: str = ""  #: may stand before or between times: "on Monday and Tuesday"
    answer: str = ""  #: asks for an answer, or for another place than before, besides `no_answer`
    no_answer: str = ""  #: an answer; with a "no" before it, nobody has answered
    around_contact: str = ""  #: may stand around, as those two may; no "not" and no question words

    what_for: str = ""  #: what a contact is needed for, or whether it is
    around_what_for: str = ""  #: may stand around that

    # Which of a few topics.
    first: str = ""  #: the first
    second: str = ""  #: the second, besides `two`
    last: str = ""  #: the last
    both: str = ""  #: both, or all
    neither: str = ""  #: neither, or they do not understand
    around_choice: str = ""  #: single words that may stand around a choice, or around the words of a topic
