"""What people of all languages type."""

from knowledge.smalltalk.courtesies import Courtesies

COURTESIES = Courtesies(
    language="mul",
    greeting="""
        hi, hi hi, hello, helo, hallo, hullo, hey, heya, hiya, hi there, hello there, hey there, hey hey,
        good morning, good afternoon, good evening, good day, gm, namaste, salam, salaam, aloha, hello world
        """,
    greeting_or_bye="ciao, good eve",
    thanks="""
        thanks, thank you, thankyou, thank u, thanku, thanx, thx, thnx, thks, tnx, thankx, ty, tyvm, tysm,
        tks, many thanks, thanks a lot, thank you so much, thank you very much, thanks so much, merci
        """,
    praise="wow, bravo",
    how_are_you="how are you, hru, what's up, sup, wassup, wazzup",
    bye="bye, bye bye, byebye, goodbye, good bye, good night, goodnight, gn, see you, cya, ciao ciao",
    no="no, nope",
    polite="ok, okay, okey, oki, okie, k, yes, yep, oh, ah, aha, hmm, sir, lol, haha, hehe, xd, x, xoxo",
)
