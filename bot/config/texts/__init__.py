"""Every sentence that a customer or a member of staff can read.

English is built in. Each can be replaced under `texts:` in config.yaml; the words in braces are filled in.
"""

from bot.config.texts.customer import CustomerTexts
from bot.config.texts.home import HomeTexts
from bot.config.texts.inbox import InboxTexts
from bot.config.texts.staff import StaffTexts

__all__ = ["CustomerTexts", "HomeTexts", "InboxTexts", "StaffTexts", "Texts"]


class Texts(StaffTexts, CustomerTexts):
    """All of them; what is said to customers first."""

    inbox: InboxTexts = InboxTexts()
    home: HomeTexts = HomeTexts()
