"""Courtesies, which stand around what is really said and change nothing in it, in all languages."""

from collections.abc import Sequence

from handoff.whole import keys, phrases

GREETINGS = """
    hi, hello, hey, hi there, hello there, hey there, hiya, good morning, good afternoon, good evening,
    good day, greetings, hi guys, hello everyone, hi all, dear team, hallo, guten tag, guten morgen,
    guten abend, morgen zusammen, moin, moin moin, servus, grüß gott, grüezi, hallo zusammen,
    schönen guten tag, schönen guten morgen, bonjour, bonsoir, salut, coucou, rebonjour, bonjour à tous,
    bonjour madame, bonjour monsieur, hola, buenas, buenos días, buen día, buenas tardes, buenas noches,
    muy buenas, hola buenas, ciao, salve, buongiorno, buonasera, buon giorno, buona sera, buon pomeriggio,
    olá, oi, bom dia, boa tarde, boa noite, hoi, hallo daar, goedendag, goedemorgen, goedemiddag,
    goedenavond, goede morgen, goeiedag, goeiemorgen, cześć, hej, dzień dobry, dobry wieczór, witam,
    witajcie, здравствуйте, здравствуй, привет, всем привет, добрый день, доброе утро, добрый вечер,
    доброго времени суток, привіт, добрий день, доброго дня, добрий ранок, доброго ранку, добрий вечір,
    доброго вечора, вітаю, merhaba, merhabalar, selam, selamlar, iyi günler, günaydın, iyi akşamlar,
    iyi geceler, kolay gelsin, مرحبا, أهلا, اهلين, هلا, السلام عليكم, سلام عليكم, صباح الخير, مساء الخير,
    السلام عليكم ورحمة الله, 你好, 您好, 早上好, 下午好, 晚上好, 早安, 嗨, 哈喽, こんにちは, こんばんは,
    おはようございます, おはよう, はじめまして, お世話になっております, 안녕하세요, 안녕하십니까, 안녕,
    좋은 아침입니다, नमस्ते, नमस्कार, सुप्रभात, namaste, namaskar
"""
PLEASE = """
    please, pls, plz, bitte, bitte sehr, svp, stp, s'il vous plaît, s'il te plaît, por favor, porfa,
    por gentileza, per favore, per piacere, per cortesia, alsjeblieft, alstublieft, aub, proszę, пожалуйста,
    будь ласка, lütfen, من فضلك, لو سمحت, لو سمحتم, 请, 請, कृपया, प्लीज़
"""
SORRY = """
    sorry, so sorry, i'm sorry, excuse me, pardon, pardon me, entschuldigung, entschuldige,
    entschuldigen sie, verzeihung, tut mir leid, désolé, désolée, excusez-moi, pardon, perdón, perdona,
    perdone, disculpe, disculpa, disculpen, lo siento, scusa, scusi, scusate, mi scusi, mi dispiace,
    desculpe, desculpa, desculpem, excuseer, mijn excuses, przepraszam, извините, простите, прошу прощения,
    вибачте, перепрошую, özür dilerim, kusura bakmayın, pardon, affedersiniz, آسف, عذرا, المعذرة, 不好意思,
    对不起, 對不起, 抱歉, 打扰一下, すみません, すいません, ごめんなさい, 申し訳ありません, 죄송합니다,
    죄송해요, 미안해요, 저기요, 실례합니다, माफ़ कीजिए, माफ कीजिए, क्षमा करें, maaf kijiye
"""
# A breath before one speaks.
BREATH = """
    oh, ah, hm, hmm, uh, well, so, then, also, ach, tja, euh, alors, pues, entonces, eh, allora, dunque, beh,
    então, dus, nou, więc, ну, отже, şey, yani, 那, 那么, 那個, ええと, えっと, あの, 음, 아, 저, तो, वैसे
"""
SMILEYS = "🙂, 😊, 😀, 😃, 😄, 😅, ☺️, 👋, 🙏"

THANKS = """
    thanks, thank you, thx, ty, danke, dankeschön, merci, gracias, grazie, obrigado, obrigada, bedankt,
    dank je, dank u, dziękuję, dzięki, спасибо, дякую, teşekkürler, teşekkür ederim, sağol, شكرا, 谢谢, 謝謝,
    ありがとう, ありがとうございます, 감사합니다, 고마워요, धन्यवाद, शुक्रिया, shukriya, thank u, tnx, thnx,
    cheers, danke dir, danke ihnen, danke schön, vielen dank, lieben dank, merci beaucoup, muchas gracias,
    grazie mille, muito obrigado, muito obrigada, hartelijk dank, bardzo dziękuję, dziękuję bardzo,
    большое спасибо, спасибо большое, дуже дякую, çok teşekkürler, شكرا جزيلا, 非常感谢, 谢谢你,
    thank you very much, thank you so much, thanks so much, thanks very much, thanks a lot, many thanks,
    thanks a million, danke sehr, danke vielmals, herzlichen dank, besten dank, tausend dank, merci bien,
    mille mercis, mil gracias, grazie tante, heel erg bedankt, dank je wel, dank u wel, dankjewel,
    serdeczne dzięki, спасибо огромное, огромное спасибо, щиро дякую, çok sağ olun, sağ olun, شكرا لك,
    شكرا لكم, 多谢, 感谢, どうもありがとう, 정말 감사합니다, बहुत धन्यवाद, bahut shukriya,
    ありがとうございました, 고맙습니다, dhanyavad
"""
THANKS_FOR_HELP = """
    谢谢你的帮助, 谢谢您的帮助, 谢谢帮助, 感谢您的帮助, 助かりました、ありがとう, 도와주셔서 감사합니다,
    도움 감사합니다, मदद के लिए धन्यवाद, madad ke liye shukriya, شكرا على المساعدة, شكرا لمساعدتك,
    yardımınız için teşekkürler, yardım için teşekkürler, dziękuję za pomoc, dzięki za pomoc,
    bedankt voor de hulp, bedankt voor je hulp, grazie per l'aiuto, grazie dell'aiuto, thanks anyway,
    thank you anyway, thanks for your help, thank you for your help, danke trotzdem, trotzdem danke,
    danke für die hilfe, merci quand même, merci pour votre aide, gracias igualmente, gracias por la ayuda,
    gracias de todas formas, grazie lo stesso, obrigado pela ajuda, obrigada pela ajuda, toch bedankt,
    спасибо за помощь, дякую за допомогу, thanks for the help
"""
"""Those which say besides that something is over."""

COURTESIES = phrases(GREETINGS, PLEASE, SORRY, BREATH, SMILEYS)
"""All but thanks, which may say that something is over; yes, no and ok often are what is said."""

_MOST_WORDS = max(phrase.count(" ") + 1 for phrase in COURTESIES)


def after_courtesies(words: Sequence[str], besides: frozenset[str] = frozenset()) -> Sequence[str]:
    """`words` without the courtesies, and phrases `besides`, that they begin with."""
    known = COURTESIES | besides
    while count := _count(words, known):
        words = words[count:]
    return words


def _count(words: Sequence[str], known: frozenset[str]) -> int:
    """How many words the phrase has that they begin with, the longest; 0 if there is none."""
    counts = range(min(_MOST_WORDS, len(words)), 0, -1)
    return next((count for count in counts if not known.isdisjoint(keys([" ".join(words[:count])]))), 0)
