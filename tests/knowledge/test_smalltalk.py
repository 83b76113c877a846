"""Small talk is answered in kind, and a question is never taken for it."""

import pytest

from knowledge.smalltalk import small_talk


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("hi", "greeting"),
        ("Hello!", "greeting"),
        ("hey there 👋", "greeting"),
        ("Good morning", "greeting"),
        ("Guten Tag", "greeting"),
        ("Moin moin", "greeting"),
        ("Bonjour à tous", "greeting"),
        ("¡Hola! Buenos días", "greeting"),
        ("buongiorno", "greeting"),
        ("Olá, bom dia", "greeting"),
        ("Dzień dobry", "greeting"),
        ("Здравствуйте!", "greeting"),
        ("Доброго дня", "greeting"),
        ("Merhaba", "greeting"),
        ("مرحبا", "greeting"),
        ("你好", "greeting"),
        ("こんにちは", "greeting"),
        ("안녕하세요", "greeting"),
        ("नमस्ते", "greeting"),
        ("thanks!", "thanks"),
        ("Thank you so much for your help", "thanks"),
        ("ok thx", "thanks"),
        ("thank you young man", "thanks"),
        ("Danke, junger Mann", "thanks"),
        ("perfect, thanks a lot 🙏", "thanks"),
        ("Vielen Dank!", "thanks"),
        ("merci beaucoup", "thanks"),
        ("muchas gracias", "thanks"),
        ("obrigada", "thanks"),
        ("dziękuję", "thanks"),
        ("спасибо", "thanks"),
        ("teşekkürler", "thanks"),
        ("شكرا", "thanks"),
        ("谢谢", "thanks"),
        ("ありがとうございます", "thanks"),
        ("감사합니다", "thanks"),
        ("धन्यवाद", "thanks"),
        ("Hi, how are you?", "how_are_you"),
        ("wie geht's dir?", "how_are_you"),
        ("ça va ?", "how_are_you"),
        ("¿Qué tal?", "how_are_you"),
        ("who are you?", "who_are_you"),
        ("Are you a bot?", "who_are_you"),
        ("Bist du ein Bot?", "who_are_you"),
        ("bye", "bye"),
        ("Thanks, bye!", "bye"),
        ("Auf Wiedersehen", "bye"),
        ("до свидания", "bye"),
    ],
)
def test_small_talk_is_known_for_what_it_is(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "hi, how long does delivery take?",
        "Hello, where is my order",
        "thanks, and what about Austria?",
        "thanks for nothing",
        "Hi refund",
        "Hallo, was kostet der Versand?",
        "bonjour, où est mon colis ?",
        "你好，我的订单在哪里",
        "hi the machine is broken",
        "great, it broke again",
        "nice kettle, is it in stock?",
        "is the shop open today?",
        "good morning, I want to cancel",
        "how are you going to fix this?",
        "who are you delivering with?",
        "the end",
        "no",
        "yes please",
        "",
        "   ",
        "👍",
        "hi" * 200,
    ],
)
def test_a_question_is_not_small_talk(text: str) -> None:
    assert small_talk(text) is None


#: What people write, by language and kind; parted by " | ".
SAID: dict[tuple[str, str], str] = {
    ("en", "greeting"): "heyyy | good evening all 😊 | hi hope you're well",
    ("en", "thanks"): ("thx a mill | you've been so kind, thank you | omg you're a lifesaver | ta very much"),
    ("en", "how_are_you"): "hey how r u doing | hi, everything ok? | how's your day going",
    ("en", "who_are_you"): "am i chatting with a human or a robot | r u a bot | is this a real person?",
    ("en", "bye"): "that's all I needed, bye | have a nice weekend!",
    ("de", "greeting"): "halloooo | guten morgen zusammen | hey ihr lieben",
    ("de", "thanks"): (
        "vielen lieben dank für die schnelle hilfe | super, danke dir | das hat mir sehr geholfen"
        " | ihr seid die besten"
    ),
    ("de", "how_are_you"): "hallo, wie geht es dir heute? | na alles gut bei dir? | hi was geht",
    ("de", "who_are_you"): (
        "bist du ein mensch oder eine maschine | rede ich mit einem bot? | wer bist du denn"
    ),
    ("de", "bye"): "tschuess, schönes wochenende | das wars schon, danke und ciao",
    ("fr", "greeting"): "slt | bonsoir tout le monde | hello bonjour",
    ("fr", "thanks"): (
        "merci infiniment vous êtes adorable | mrc bcp | top merci c'est très gentil | génial !"
    ),
    ("fr", "how_are_you"): "bonjour comment allez-vous aujourd'hui ? | cc sa va ? | salut tu vas bien ?",
    ("fr", "who_are_you"): "je parle à un robot ? | t'es un bot ou un humain | c'est qui ?",
    ("fr", "bye"): "c'est tout merci bonne soirée | allez bon week-end, au revoir",
    ("es", "greeting"): "holaaa | buenas tardes a todos | muy buenas",
    ("es", "thanks"): (
        "mil gracias, eres un sol | grax | muy amable, gracias por todo | genial, me sirvió mucho"
    ),
    ("es", "how_are_you"): "hola que tal todo | cómo estás hoy? | hola cómo te va",
    ("es", "who_are_you"): (
        "estoy hablando con un robot? | eres una persona real o un bot | con quién hablo"
    ),
    ("es", "bye"): "eso es todo, gracias, adios | que tengas un buen fin de semana",
    ("it", "greeting"): "ciaoo | buonasera a tutti | salve buongiorno",
    ("it", "thanks"): (
        "grz mille | sei stato gentilissimo, grazie | ottimo grazie mi hai aiutato molto | fantastico"
    ),
    ("it", "how_are_you"): "ciao come stai oggi? | tutto bene? | buongiorno, come va",
    ("it", "who_are_you"): "sto parlando con un robot? | sei una persona vera | con chi parlo?",
    ("it", "bye"): "è tutto grazie, arrivederci | buon weekend, ciao",
    ("pt", "greeting"): "oiii | bom dia a todos | opa boa tarde",
    ("pt", "thanks"): "obg | vlw demais, ajudou muito | muito obrigada pela atenção | você é um anjo",
    ("pt", "how_are_you"): "oi td bem? | bom dia, tudo certo? | e ai como vc ta",
    ("pt", "who_are_you"): "vc é um robô? | estou falando com uma pessoa ou um bot | você é real",
    ("pt", "bye"): "é só isso, obrigado, tchau | bom fim de semana",
    ("nl", "greeting"): "hooii | goeiemorgen allemaal | hallo daar",
    ("nl", "thanks"): (
        "super bedankt voor de snelle hulp | dankjewel je bent geweldig | thnx | heel fijn dank u wel"
    ),
    ("nl", "how_are_you"): "hoi hoe gaat het met je? | alles goed? | hoe is het met jou vandaag",
    ("nl", "who_are_you"): "ben je een robot of een mens | praat ik met een echt persoon? | wie ben jij",
    ("nl", "bye"): "dat was alles, doei | fijn weekend nog!",
    ("pl", "greeting"): "hejka | dzien dobry wszystkim | witam serdecznie",
    ("pl", "thanks"): ("dzk | bardzo dziękuję za szybką pomoc | super, dzięki wielkie | jesteście najlepsi"),
    ("pl", "how_are_you"): "cześć jak leci? | co słychać u ciebie | hej wszystko dobrze?",
    ("pl", "who_are_you"): "czy rozmawiam z botem? | jestes czlowiekiem | kim ty jesteś",
    ("pl", "bye"): "to wszystko, dziękuję, pa | miłego weekendu",
    ("ru", "greeting"): "приветик | добрый вечер всем | здрасте",
    ("ru", "thanks"): "спс | огромное спасибо за быструю помощь | вы супер | очень помогли, благодарю",
    ("ru", "how_are_you"): "привет как твои дела? | как жизнь | здравствуйте как у вас дела",
    ("ru", "who_are_you"): "ты робот или человек? | я разговариваю с ботом? | это бот",
    ("ru", "bye"): "это всё, спасибо, до свидания | хороших выходных!",
    ("uk", "greeting"): "привітик | доброго вечора всім | вітання",
    ("uk", "thanks"): "щиро дякую | дуже вам дякую за допомогу | ви найкращі | дяки, супер",
    ("uk", "how_are_you"): "привіт, як твої справи? | як ся маєш | як життя",
    ("uk", "who_are_you"): "ти робот чи людина? | я спілкуюся з ботом? | це бот",
    ("uk", "bye"): "це все, дякую, до побачення | гарних вихідних",
    ("tr", "greeting"): "slm | herkese günaydın | iyi akşamlar",
    ("tr", "thanks"): "cok sagol | tşk ederim | yardımınız için çok teşekkürler | harikasınız",
    ("tr", "how_are_you"): "merhaba nasılsınız bugün | nasilsin | selam ne haber",
    ("tr", "who_are_you"): "sen robot musun | insan mısın yoksa bot mu | kiminle konuşuyorum",
    ("tr", "bye"): "hepsi bu kadar, iyi günler dilerim, görüşürüz | iyi hafta sonları",
    ("ar", "greeting"): "السلام عليكم ورحمة الله وبركاته | هلا والله | مساء النور",
    ("ar", "thanks"): "شكرا جزيلا لك على المساعدة | يعطيك العافية | مشكور | الله يسعدك",
    ("ar", "how_are_you"): "مرحبا كيف حالك اليوم؟ | شلونك | ازيك عامل ايه",
    ("ar", "who_are_you"): "هل انت روبوت ام انسان؟ | انت بوت | مين معي",
    ("ar", "bye"): "هذا كل شيء شكرا مع السلامة | تصبح على خير",
    ("zh", "greeting"): "你好呀 | 在吗 | 大家早上好",
    ("zh", "thanks"): "非常感谢你的帮助 | 太好了谢谢 | 谢啦 | 你真棒",
    ("zh", "how_are_you"): "你好，最近好吗？ | 你今天怎么样 | 你還好嗎",
    ("zh", "who_are_you"): "你是机器人还是真人？ | 我在跟机器人聊天吗 | 你是人工客服吗还是机器人",
    ("zh", "bye"): "没有别的了，谢谢，再见 | 周末愉快",
    ("ja", "greeting"): "こんにちは！よろしくお願いします | もしもし | やあ",
    ("ja", "thanks"): (
        "本当にありがとうございました | 助かりました！ | とても親切ですね、ありがとう | 了解です"
    ),
    ("ja", "how_are_you"): "こんにちは、お元気ですか？ | 調子はどう？ | 最近どうですか",
    ("ja", "who_are_you"): "あなたはロボットですか、人間ですか？ | これはボット？ | 中の人いますか",
    ("ja", "bye"): "以上です、ありがとうございました | 良い週末を！",
    ("ko", "greeting"): "안녕하세용~ | 하이 | 여보세요",
    ("ko", "thanks"): "도와주셔서 정말 감사합니다 | 고맙습니다 ㅎㅎ | 감사해요!! | 최고예요 👍",
    ("ko", "how_are_you"): "안녕하세요 잘 지내셨어요? | 오늘 기분 어때? | 어떻게 지내",
    ("ko", "who_are_you"): "로봇인가요 사람인가요? | 너 봇이야? | 혹시 챗봇이세요",
    ("ko", "bye"): "네 그게 다예요 안녕히 계세요 | 좋은 주말 보내세요",
    ("hi", "greeting"): "नमस्ते जी | सुप्रभात | राम राम",
    ("hi", "thanks"): "बहुत बहुत धन्यवाद आपका | शुक्रिया आपने बहुत मदद की | बढ़िया | थैंक्यू जी",
    ("hi", "how_are_you"): "नमस्ते, आप कैसे हो? | क्या हाल है | सब ठीक है?",
    ("hi", "who_are_you"): "क्या आप रोबोट हैं? | तुम इंसान हो या बॉट | मैं किससे बात कर रहा हूँ",
    ("hi", "bye"): "बस इतना ही, धन्यवाद, अलविदा | शुभ रात्रि",
    ("hi-Latn", "greeting"): "namaste ji | namaskar sir | hello bhai",
    ("hi-Latn", "thanks"): (
        "bahut bahut dhanyavad | shukriya bhai | thank you ji bahut help ki aapne | mast"
    ),
    ("hi-Latn", "how_are_you"): "kaise ho bhai | kya haal hai | aap kaise hain",
    ("hi-Latn", "who_are_you"): "aap robot ho kya | tum bot ho ya insaan | kaun ho tum",
    ("hi-Latn", "bye"): "bas itna hi tha, alvida | chalo bye phir milte hain",
}

#: What looks like small talk and is not: something else is said, or asked.
MEANT: dict[str, str] = {
    "en": (
        "great prices? | is everything alright with my order | the bot was rude | quick delivery?"
        " | super saver ticket | can I talk to a human | is that all you have"
        " | you're not helpful at all | thanks for no help | nice kettle | hi, are you open today?"
        " | no good | cool box | are you hiring"
    ),
    "de": (
        "alles klar mit meiner bestellung? | danke, aber wo ist mein paket"
        " | kann ich mit einem menschen reden | super sparpreis | das war nicht nett"
        " | wie geht die rückgabe | guten morgen kaffee | der bot nervt | schnelle lieferung?"
        " | tag der offenen tür | das war nicht hilfreich"
    ),
    "fr": (
        "merci mais où est ma commande | je veux parler à un humain | c'est pas super"
        " | bonjour vous êtes ouverts ? | ça va arriver quand ? | parfait état ? | le robot est nul"
        " | c'est tout ce que vous avez ? | bonne qualité ? | robot de cuisine"
    ),
    "es": (
        "tenéis un vale de descuento? | el vale no funciona | hola, quiero hablar con una persona"
        " | qué tal es la calidad? | gracias por nada | no eres amable | buenas ofertas? | no es genial"
        " | vale para todos? | es todo lo que tenéis? | olla"
    ),
    "it": (
        "vale ancora lo sconto? | ciao vorrei parlare con una persona | come va il mio ordine?"
        " | grazie di niente | non sei gentile | perfetto stato? | tutto bene con la spedizione?"
        " | sei aperto oggi? | vale per tutti? | ottimi prezzi?"
    ),
    "pt": (
        "tudo bem com meu pedido? | quero falar com uma pessoa | obrigado por nada | não é legal"
        " | você é caro | bom preço? | como vai a entrega | boa qualidade? | é só isso que vocês têm?"
        " | vale presente"
    ),
    "nl": (
        "hoe gaat het met mijn bestelling? | kan ik een mens spreken"
        " | bedankt maar waar blijft mijn pakket | niet fijn | mooie prijzen? | ben je open"
        " | alles goed met de levering? | is dat alles wat je hebt | snelle levering? | de bot is dom"
    ),
    "pl": (
        "hej, gdzie moja paczka | chcę rozmawiać z człowiekiem | super cena? | dzięki za nic"
        " | co słychać z moim zamówieniem | jesteś niemiły | dobry wieczór, czy jest otwarte"
        " | to wszystko co macie? | bot nie działa | miły dom"
    ),
    "ru": (
        "привет, где мой заказ | хочу поговорить с человеком | спасибо, но не работает"
        " | как дела с заказом | супер цена? | бот тупой | пока не пришло | спасибо за ничего"
        " | вы не помогли | это всё что есть?"
    ),
    "uk": (
        "привіт, де моє замовлення | хочу поговорити з людиною | дякую, але не працює"
        " | як справи з доставкою | супер ціна? | бот дурний | ви не допомогли | це все що є?"
        " | гарний подарунок | добрий день, ви відкриті?"
    ),
    "tr": (
        "merhaba kargom nerede | gerçek biriyle konuşmak istiyorum | iyi fiyat? | nasıl sipariş veririm"
        " | hiç yardımcı olmadın | süper indirim | bot çok kötü | teşekkürler ama gelmedi | hepsi bu mu"
        " | iyi günler açık mısınız"
    ),
    "ar": (
        "مرحبا وين طلبي | اريد التحدث مع انسان | شكرا لكن لم يصل | كيف حال الطلب | سعر ممتاز؟"
        " | البوت سيء | السلام عليكم كم السعر | شكرا على لا شيء | هل هذا كل ما لديكم | كيف ارجع المنتج"
    ),
    "zh": (
        "你好，我的快递到哪了 | 转人工 | 谢谢但是没用 | 好用吗 | 你们几点开门 | 在吗？我要退货"
        " | 机器人太笨了 | 我要真人客服 | 太差了 | 再见面的时候付款"
    ),
    "ja": (
        "こんにちは、注文はどこですか | 人間と話したい | ありがとうでも届かない | ボットが使えない"
        " | 最高級 | 調子が悪い | 以上の商品 | はい | 良い枕はありますか | 了解できません"
    ),
    "ko": (
        "안녕하세요 제 주문 어디예요 | 사람이랑 얘기하고 싶어요 | 감사하지만 안 돼요 | 봇이 별로예요"
        " | 최고 가격 | 오늘 영업하나요 | 좋은 베개 있나요 | 네 | 배송 어떻게 돼요 | 사람 연결해 주세요"
    ),
    "hi": (
        "नमस्ते मेरा ऑर्डर कहाँ है | इंसान से बात करनी है | धन्यवाद पर काम नहीं हुआ | बॉट खराब है"
        " | आपने मदद नहीं की | कैसे वापस करूँ | क्या हाल है मेरे ऑर्डर का | बढ़िया दाम? | सब ठीक नहीं है"
        " | आप कहाँ हैं"
    ),
    "hi-Latn": (
        "hello mera order kahan hai | insaan se baat karni hai | thanks par kaam nahi hua"
        " | bot bekar hai | kaise return kare | kya haal hai mere order ka | namaste kitne ka hai"
        " | aapne help nahi ki | mast offer hai kya | kya aap khule ho"
    ),
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text, kind) for (_, kind), texts in SAID.items() for text in texts.split(" | ")]
)
def test_small_talk_is_known_as_people_type_it(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize("text", [text for texts in MEANT.values() for text in texts.split(" | ")])
def test_what_only_looks_like_small_talk_is_looked_up(text: str) -> None:
    assert small_talk(text) is None
