"""Greetings, thanks and the like: answered in kind, without a look at the documents. Pure.

A message is small talk only if nothing is left of it once the polite words are taken away, so that
"hi, how long does delivery take?" stays the question it is.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

SmallTalk = Literal["greeting", "thanks", "how_are_you", "who_are_you", "bye"]

LONGEST = 80  #: characters; whoever writes more has something to say


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """What the bot says without a page: to small talk (`{company}` is filled in), and of what it lacks."""

    greeting: str
    thanks: str
    how_are_you: str
    who_are_you: str
    bye: str
    not_found: str  #: of one of several questions, which stands for `{question}`

    def say(self, kind: SmallTalk, *, company: str) -> str:
        """The sentence for `kind`."""
        said: str = getattr(self, kind)
        return said.format(company=company)


def small_talk(text: str) -> SmallTalk | None:
    """What kind of small talk `text` is; `None` if it says anything else.

    Where it is several, as in "Hi, how are you?", the one that wants an answer most is named.
    """
    if len(text) > LONGEST:
        return None
    rest = f" {_folded(text)} "
    kinds: set[SmallTalk] = set()
    for kind, pattern in _KINDS:
        rest, times = pattern.subn(" ", rest)
        if times:
            kinds.add(kind)
    if not kinds or _POLITE.sub(" ", rest).strip():
        return None
    return next(kind for kind in _BY_WEIGHT if kind in kinds)


def _folded(text: str) -> str:
    """Lower case without accents, marks and pictures; letters of Indic scripts keep their vowels."""
    letters = []
    for character in unicodedata.normalize("NFKD", text).casefold():
        category = unicodedata.category(character)
        if category[0] in "LN" or (category[0] == "M" and "\u0900" <= character <= "\u0dff"):
            letters.append(character)
        elif character in "'’" or category[0] == "M" or category == "Cf":
            continue
        else:
            letters.append(" ")
    return " ".join(unicodedata.normalize("NFC", "".join(letters)).split())


def _any_of(phrases: str) -> re.Pattern[str]:
    known = sorted({_folded(p) for p in phrases.split("|") if p.strip()}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)")


_BY_WEIGHT: tuple[SmallTalk, ...] = ("who_are_you", "how_are_you", "bye", "thanks", "greeting")

# Longer phrases are taken away first, so that "hello" in "say hello" and "good" in "good bye" do no harm.
_KINDS: tuple[tuple[SmallTalk, re.Pattern[str]], ...] = (
    (
        "who_are_you",
        _any_of(
            "who are you|what are you|who am i talking to|who is this|whats your name"
            "|what is your name|are you a bot|are you a robot|are you human|are you real"
            "|are you an ai|are you a real person|is this a bot|am i talking to a bot"
            "|what can you do|wer bist du|wer sind sie|bist du ein bot|wie heißt du"
            "|bist du ein mensch|qui es tu|qui êtes vous|tu es un robot|quién eres|cómo te llamas"
            "|eres un robot|eres un bot|chi sei|sei un bot|come ti chiami|quem é você|quem és"
            "|você é um robô|wie ben je|ben je een bot|kim jesteś|jesteś botem|кто ты|кто вы|ты бот"
            "|вы бот|хто ти|хто ви|ти бот|sen kimsin|bot musun|من أنت|هل أنت روبوت|你是谁|你是機器人嗎"
            "|你是机器人吗|あなたは誰ですか|ボットですか|누구세요|로봇이에요|तुम कौन हो|आप कौन हैं"
        ),
    ),
    (
        "how_are_you",
        _any_of(
            "how are you doing|how are you today|how are you|how r u|hows it going|how is it going"
            "|how do you do|whats up|sup|you ok|how have you been|how are things|wie geht es dir"
            "|wie geht es ihnen|wie gehts dir|wie gehts|wie läufts|comment ça va|ça va"
            "|comment allez vous|comment vas tu|qué tal estás|qué tal|cómo estás|cómo está usted"
            "|cómo está|come stai|come sta|come va|tudo bem|como vai|como está|como você está"
            "|hoe gaat het|hoe is het|alles goed|jak się masz|co słychać|как дела|как ты"
            "|как поживаете|як справи|як ти|nasılsın|nasılsınız|naber|كيف حالك|كيفك|你好吗|你好嗎|最近怎么样"
            "|お元気ですか|元気ですか|잘 지내세요|어떻게 지내세요|कैसे हो|आप कैसे हैं|कैसे हैं"
        ),
    ),
    (
        "bye",
        _any_of(
            "goodbye|good bye|bye bye|bye|see you later|see you soon|see you|see ya|cya|farewell"
            "|good night|have a nice day|have a good day|have a great day|have a good one"
            "|have a nice evening|take care|thats all|that is all|thats it|nothing else|tschüss"
            "|tschüssi|auf wiedersehen|ciao ciao|bis bald|bis dann|gute nacht|schönen tag noch"
            "|schönen tag|au revoir|à bientôt|à plus|bonne journée|bonne nuit|bonne soirée|adiós"
            "|hasta luego|hasta pronto|buenas noches|arrivederci|a presto|buona notte|buonanotte"
            "|buona giornata|tchau|adeus|até logo|até mais|boa noite|tot ziens|doei|dag dag"
            "|fijne dag|do widzenia|pa pa|dobranoc|пока|до свидания|до побачення|бувай|görüşürüz"
            "|hoşça kal|güle güle|مع السلامة|再见|再見|拜拜|さようなら|またね"
            "|안녕히 계세요|안녕히 가세요|अलविदा"
        ),
    ),
    (
        "thanks",
        _any_of(
            "thank you very much|thank you so much|many thanks|thanks a lot|thanks a bunch"
            "|thanks a million|thanks very much|thanks so much|thanks|thank you|thankyou|thank u"
            "|thx|thnx|tnx|ty|tysm|cheers|much appreciated|appreciate it|i appreciate it"
            "|i appreciate your help|that was helpful|very helpful|that helps|that helped|perfect"
            "|great|awesome|excellent|brilliant|wonderful|lovely|nice|cool|super|got it|understood"
            "|makes sense|sounds good|good to know|all good|all clear|you are great|youre great"
            "|good bot|well done|no worries|no problem|never mind|nevermind|danke schön|dankeschön"
            "|vielen dank|herzlichen dank|danke sehr|besten dank|danke|alles klar|verstanden"
            "|merci beaucoup|merci bien|merci|parfait|muchas gracias|mil gracias|gracias|perfecto"
            "|vale|grazie mille|grazie|perfetto|muito obrigado|muito obrigada|obrigado|obrigada"
            "|perfeito|dank je wel|dankjewel|dank je|dank u wel|dank u|bedankt|dziękuję bardzo"
            "|dziękuję|dzięki|большое спасибо|спасибо большое|спасибо|благодарю|дуже дякую|дякую"
            "|спасибі|çok teşekkür ederim|teşekkür ederim|teşekkürler|sağ ol|شكرا جزيلا|شكرا|谢谢你|谢谢"
            "|謝謝|多谢|ありがとうございます|ありがとう|どうも"
            "|감사합니다|고마워요|고마워|बहुत धन्यवाद|धन्यवाद|शुक्रिया"
        ),
    ),
    (
        "greeting",
        _any_of(
            "hello|hallo|hi|hii|hiya|hey|heya|hey there|hi there|hello there|howdy|greetings|yo"
            "|good morning|good afternoon|good evening|good day|morning|evening|afternoon"
            "|nice to meet you|anyone there|is anyone there|is anybody there|anybody there"
            "|hello anyone|are you there|test|guten tag|guten morgen|guten abend|moin|moin moin"
            "|servus|grüß gott|grüezi|tag|bonjour|bonsoir|salut|coucou|hola|buenos días"
            "|buenas tardes|buenas|ciao|salve|buongiorno|buonasera|olá|oi|bom dia|boa tarde|hoi"
            "|goedemorgen|goedemiddag|goedenavond|goedendag|cześć|hej|dzień dobry|dobry wieczór"
            "|siema|witam|привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер"
            "|привіт|добрий день|доброго дня|вітаю|merhaba|selam|günaydın|iyi günler|مرحبا"
            "|السلام عليكم|اهلا|أهلا|صباح الخير|مساء الخير|你好|您好|早上好|晚上好|下午好|哈喽|嗨"
            "|こんにちは|こんばんは"
            "|おはようございます|おはよう|はじめまして|안녕하세요|안녕|नमस्ते|नमस्कार|हैलो"
        ),
    ),
)

_POLITE = _any_of(
    "ok|okay|oh|ah|aha|well|so|then|very|much|a lot|again|everyone|everybody|all|guys|team"
    "|folks|sir|madam|mate|dear|friend|bot|there|for|your|help|the|info|information|answer"
    "|reply|me|you|too|and|it|is|was|to|now|today|thats|that|this|just|really|yes|yeah|yep"
    "|no|please|i|am|im|fine|good|und|dir|ihnen|euch|zusammen|ja|nein|für|die|hilfe|sehr"
    "|alles|gut|et|vous|toi|à tous|oui|por|tu|su|ayuda|sí|todos|a todos|per|aiuto|a tutti"
    "|pela|ajuda|voor|de|hulp|za|pomoc|за|помощь|ответ|вам|тебе|допомогу|lol|haha|x|xx|xoxo"
)
