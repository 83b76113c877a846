"""A question with topics to choose from can be read again from the transcript."""

from bot.choosing import numbered, options_in


def test_the_options_stand_below_the_question_and_can_be_read_again() -> None:
    asked = numbered("Which?", ("Prices *from* May", "1. Floor\nplans [new]", "2 for 1"))

    assert asked.startswith("Which?\n\n1. Prices ")
    assert options_in(asked) == ("Prices *from* May", "1. Floor plans [new]", "2 for 1")
    assert options_in("You have 30 days.") == ()
