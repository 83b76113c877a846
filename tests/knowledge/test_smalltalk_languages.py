"""Small talk in sixteen languages, in words chosen without a look at the lists of phrases."""

import pytest

from knowledge.smalltalk import small_talk

#: What is small talk, by language and kind; parted by " | ".
SAID: dict[tuple[str, str], str] = {
    ("en", "greeting"): "Hi team! | good afternoon everyone | hey you there? | hello again",
    ("en", "thanks"): (
        "thanks for your patience | ok cool thank you | that's great, cheers | thank you, very helpful"
        " | no worries, thanks anyway"
    ),
    ("en", "how_are_you"): "hi, how are you all doing today? | how's your morning going?",
    ("en", "who_are_you"): (
        "are you a person or a machine? | wait, is this a chatbot? | who am I chatting to?"
    ),
    ("en", "bye"): "ok bye then | thanks, have a lovely evening | nothing else, thank you",
    ("de", "greeting"): "Hallo Team | Guten Abend allerseits | moin zusammen | Schönen guten Tag",
    ("de", "thanks"): (
        "Danke für die nette Beratung | alles klar, danke | nein danke, passt schon"
        " | super, vielen Dank für alles | ok danke trotzdem"
    ),
    ("de", "how_are_you"): "Hi, wie gehts dir so? | Hallo, alles ok bei euch?",
    ("de", "who_are_you"): "schreibe ich mit einem Roboter? | bist du echt? | Sind Sie ein Chatbot?",
    ("de", "bye"): "danke, bis zum nächsten mal | Wünsche einen schönen Abend | nein, das war alles, danke",
    ("fr", "greeting"): "Bonjour Madame | salut tout le monde | bonjour l'équipe | Bonsoir à tous",
    ("fr", "thanks"): (
        "Merci pour votre aide précieuse | ok merci bien | non merci ça ira | parfait merci beaucoup"
        " | merci pour ces explications"
    ),
    ("fr", "how_are_you"): "Bonjour, vous allez bien aujourd'hui ? | salut ça va et toi ?",
    ("fr", "who_are_you"): "êtes-vous une vraie personne ? | vous êtes un bot ? | est-ce un robot ?",
    ("fr", "bye"): "merci et bonne fin de journée | d'accord, à bientôt | non c'est tout, merci à vous",
    ("es", "greeting"): "Hola, buenas | hola amigos | hola equipo, buenos días | buenas tardes señorita",
    ("es", "thanks"): (
        "gracias por la rápida respuesta | ok, muchas gracias por tu tiempo | vale gracias"
        " | no, gracias, muy amable | perfecto, gracias por tu ayuda"
    ),
    ("es", "how_are_you"): "buenos días, cómo va todo? | hola, todo bien?",
    ("es", "who_are_you"): "¿eres humano? | es un bot? | ¿estoy hablando con una persona real?",
    ("es", "bye"): "gracias, buenas noches | bueno, hasta luego | nada más, gracias",
    ("it", "greeting"): "Buongiorno a voi | ciao ragazzi | salve, buon pomeriggio | ehi ciao",
    ("it", "thanks"): (
        "grazie per la disponibilità | ok perfetto, grazie | tutto chiaro, grazie | grazie per l'informazione"
    ),
    ("it", "how_are_you"): "ciao, come stai? | salve, tutto a posto?",
    ("it", "who_are_you"): "sei un robot o una persona? | parlo con un bot? | è un chatbot?",
    ("it", "bye"): "grazie e buona giornata | ok a presto | no grazie, va bene così | no, è tutto, grazie",
    ("pt", "greeting"): "oi pessoal | olá, boa tarde | bom dia, equipe | boa noite, amigo",
    ("pt", "thanks"): (
        "obrigado pela resposta rápida | ok, muito obrigado | não, obrigada | perfeito, obrigado pela ajuda"
        " | valeu pela atenção"
    ),
    ("pt", "how_are_you"): "olá, como você está hoje? | oi, tudo bem com vocês?",
    ("pt", "who_are_you"): "você é um bot? | estou falando com um robô? | vc é humano?",
    ("pt", "bye"): "obrigada, boa noite | até logo, obrigado | não, só isso mesmo, obrigado",
    ("nl", "greeting"): "goedemiddag allemaal | hoi daar | hallo, goedenavond | hey hoi",
    ("nl", "thanks"): (
        "bedankt voor je snelle reactie | oké dankjewel | nee dank u | top, bedankt voor de uitleg"
        " | duidelijk, dank je wel"
    ),
    ("nl", "how_are_you"): "hallo, hoe gaat het met u? | hoi, alles goed daar?",
    ("nl", "who_are_you"): "ben je een chatbot? | spreek ik met een mens? | is dit een robot",
    ("nl", "bye"): "bedankt en tot ziens | fijne avond verder | nee dat was het, bedankt",
    ("pl", "greeting"): "dzień dobry pani | cześć wszystkim | witam, dobry wieczór | hej hej",
    ("pl", "thanks"): (
        "dziękuję za odpowiedź | ok, dzięki | nie, dziękuję | dziękuję bardzo za wyjaśnienie"
        " | rozumiem, dziękuję"
    ),
    ("pl", "how_are_you"): "hej, co u ciebie? | dzień dobry, jak się pani ma?",
    ("pl", "who_are_you"): "czy jesteś robotem? | jesteś botem? | czy to bot czy człowiek",
    ("pl", "bye"): "dzięki, do zobaczenia | miłego wieczoru | nie, to wszystko, dziękuję",
    ("ru", "greeting"): "добрый день, коллеги | всем здравствуйте | привет, доброе утро | доброй ночи",
    ("ru", "thanks"): (
        "спасибо за консультацию | хорошо, спасибо | нет, спасибо | понятно, спасибо большое"
        " | отлично, спасибо за помощь"
    ),
    ("ru", "how_are_you"): "здравствуйте, как ваши дела? | привет, как ты сегодня?",
    ("ru", "who_are_you"): "вы бот? | ты живой человек? | я общаюсь с роботом?",
    ("ru", "bye"): "спасибо, всего доброго | хорошо, до свидания | нет, это все, спасибо",
    ("uk", "greeting"): "добрий вечір усім привіт | доброго дня, колеги | привіт всім | вітаю вас",
    ("uk", "thanks"): (
        "дякую за відповідь | добре, дякую | ні, дякую | зрозуміло, дуже дякую | чудово, дякую за підтримку"
    ),
    ("uk", "how_are_you"): "добрий день, як у вас справи? | привіт, як ти?",
    ("uk", "who_are_you"): "ви бот? | ти жива людина? | чи це бот?",
    ("uk", "bye"): "дякую, гарного вечора | добре, до зустрічі | ні, це все, дякую",
    ("tr", "greeting"): "herkese selam | merhaba arkadaşlar | iyi günler | günaydın hocam",
    ("tr", "thanks"): (
        "bilgi için teşekkürler | tamam teşekkürler | hayır, teşekkür ederim | anladım, sağ olun"
        " | cevabınız için çok teşekkür ederim"
    ),
    ("tr", "how_are_you"): "merhaba, nasılsın? | selam, nasıl gidiyor?",
    ("tr", "who_are_you"): "bot musunuz? | gerçek bir insan mısınız? | siz robot musunuz",
    ("tr", "bye"): "teşekkürler, iyi günler | tamam görüşürüz | hayır, hepsi bu, teşekkürler",
    ("ar", "greeting"): "السلام عليكم جميعا | مرحبا يا صديقي | صباح الخير | اهلا وسهلا",
    ("ar", "thanks"): "شكرا على الرد | طيب شكرا | لا شكرا | ممتاز شكرا لك | شكرا على وقتك",
    ("ar", "how_are_you"): "السلام عليكم كيف حالكم؟ | مرحبا شخبارك",
    ("ar", "who_are_you"): "هل أنت روبوت؟ | من أنت؟ | هل اتحدث مع بوت؟",
    ("ar", "bye"): "شكرا مع السلامة | باي | لا هذا كل شيء شكرا",
    ("zh", "greeting"): "您好！ | 下午好呀 | 请问有人吗 | 大家好",
    ("zh", "thanks"): "好的谢谢 | 不用了谢谢 | 明白了，谢谢 | 谢谢您的解答 | 嗯嗯，知道了",
    ("zh", "how_are_you"): "你好，你今天好吗？ | 您好吗？",
    ("zh", "who_are_you"): "请问你是机器人吗 | 你是真人还是机器人？ | 这是机器人吗",
    ("zh", "bye"): "好的，再见 | 谢谢，拜拜 | 没有其他问题了，谢谢",
    ("ja", "greeting"): (
        "おはようございます！ | こんばんは、初めまして | どうも、こんにちは | すみません、どなたかいますか"
    ),
    ("ja", "thanks"): (
        "ご返信ありがとうございます | わかりました、ありがとうございます | いえ、大丈夫です"
        " | なるほど、ありがとうございます | 丁寧な説明ありがとうございました"
    ),
    ("ja", "how_are_you"): "こんにちは、調子はどうですか | お元気ですか？",
    ("ja", "who_are_you"): "これはロボットですか？ | あなたは人間ですか | AIですか？",
    ("ja", "bye"): "ありがとう、またね | では失礼します | 特にありません、ありがとうございました",
    ("ko", "greeting"): "안녕하세요! 반갑습니다 | 여러분 안녕하세요 | 좋은 아침입니다 | 안녕",
    ("ko", "thanks"): (
        "네 감사합니다 | 알려주셔서 감사합니다 | 아니요 괜찮습니다 감사합니다 | 친절한 답변 고맙습니다"
        " | 알겠습니다"
    ),
    ("ko", "how_are_you"): "안녕하세요, 잘 지내시죠? | 요즘 어때요?",
    ("ko", "who_are_you"): "혹시 로봇이세요? | 당신은 누구세요? | 챗봇인가요",
    ("ko", "bye"): "감사합니다 안녕히 계세요 | 수고하세요~ | 아니요 없습니다 감사합니다",
    ("hi", "greeting"): "नमस्ते भाई | हैलो सर | नमस्कार जी | hello ji",
    ("hi", "thanks"): (
        "जानकारी के लिए धन्यवाद | ठीक है धन्यवाद | जी नहीं, धन्यवाद | समझ गया, शुक्रिया | madad ke liye shukriya"
    ),
    ("hi", "how_are_you"): "कैसे हैं आप? | namaste, kaise ho",
    ("hi", "who_are_you"): "आप बॉट हैं क्या | तुम कौन हो? | kya aap insaan ho",
    ("hi", "bye"): "धन्यवाद, फिर मिलेंगे | ठीक है बाय | nahi bas itna hi, shukriya",
}

#: What sounds like it and is not: a question, a complaint, a request, an answer to a question of ours.
MEANT: dict[str, str] = {
    "en": (
        "good for two people | is it good | too quick | tomorrow morning | this afternoon then"
        " | a person please | is that the best you can do | quick question | thanks but no | not great"
        " | are you sure | it is still not fixed | hello kitty | no help | was it sorted"
    ),
    "de": (
        "morgen früh | heute abend noch | ist das gut | zu schnell | funktioniert das jetzt | nicht gut"
        " | kurze Antwort bitte, danke | ist es fertig | guten Appetit | seid ihr da | bin ich zu spät"
        " | Person | ist der lieb | ja, am Abend | Tag und Nacht"
    ),
    "fr": (
        "ce soir | demain matin | trop petit | trop rapide | c'est trop | est-ce que ça marche"
        " | c'est réglé ? | une réponse svp | un conseiller svp | pas bien | c'est utile ? | extra large"
        " | top noir | je parle à une personne svp | bon de réduction"
    ),
    "es": (
        "esta noche | mañana por la mañana | demasiado pequeño | está listo? | muy caro | quiero un humano"
        " | padre | información por favor, gracias | no me ayudó | es bueno | por la noche | claro oscuro"
        " | una persona | y esta tarde"
    ),
    "it": (
        "questa sera | domani mattina | troppo piccolo | funziona | è pronto | è utile"
        " | una persona per favore | informazioni per favore, grazie | molto bello ma caro | grande | extra"
        " | non va bene | e domani | è veloce | top"
    ),
    "pt": (
        "hoje à noite | amanhã de manhã | pequeno demais | já funcionou | está bom? | caro demais | legal"
        " | uma pessoa | informação por favor, obrigado | não ajudou | é bom | é rápido | e hoje à tarde"
        " | resolveu | massa"
    ),
    "nl": (
        "morgenochtend | vanavond | te klein | werkt het weer | is het opgelost | morgen of overmorgen"
        " | een persoon graag | antwoord aub, bedankt | niet goed | is dat snel | held | op dag 3"
        " | dag en nacht | ja, morgenavond | te laat"
    ),
    "pl": (
        "dziś wieczorem | jutro rano | za mały | działa | już działa | czy to dobre | nie pomogło"
        " | odpowiedź proszę, dziękuję | człowiek | bomba | szybka dostawa | czy jest szybko | gitara | git"
        " | za drogo"
    ),
    "ru": (
        "сегодня вечером | завтра утром | слишком маленький | работает | уже работает | это быстро"
        " | не помогло | ответ пожалуйста, спасибо | человек | золото | бомба | сейчас работает | а завтра"
        " | это хорошо | пока не работает"
    ),
    "uk": (
        "сьогодні ввечері | завтра вранці | занадто малий | працює | вже працює | це швидко | не допомогло"
        " | відповідь будь ласка, дякую | людина | бомба | зараз працює | а завтра | чи це добре"
        " | поки не працює | дуже дорого"
    ),
    "tr": (
        "bu akşam | yarın sabah | çok küçük | çalışıyor | çalışıyor mu | çok hızlı mı | olmadı | insan"
        " | bilgi lütfen | bilgi lütfen, teşekkürler | iyi mi | net | akşam | günler | hızlı kargo"
    ),
    "ar": (
        "هذا المساء | غدا صباحا | صغير جدا | يشتغل | هل يعمل | سريع | ليس جيدا | شخص | الرد من فضلك شكرا"
        " | حلو | هل هذا حقيقي | هل هذا جيد | في المساء | معلومات من فضلك | لا يعمل"
    ),
    "zh": (
        "今天晚上 | 明天早上 | 太小了 | 可以了吗 | 好吗 | 解决了吗 | 没帮助 | 真人 | 请回复，谢谢 | 快吗"
        " | 不好 | 早上可以吗 | 收到了吗 | 牛 | 人工"
    ),
    "ja": (
        "今夜 | 明日の朝 | 小さすぎる | 使えますか | 早いですか | 解決しましたか | よくない | 人間"
        " | 回答お願いします、ありがとう | ホットですか | いいですか | 今日はできますか | 本物ですね | 親切"
        " | わかりません"
    ),
    "ko": (
        "오늘 저녁 | 내일 아침 | 너무 작아요 | 되나요 | 빠른가요 | 해결됐나요 | 안 좋아요 | 사람"
        " | 답변 부탁드려요 감사합니다 | 빠른 배송 | 좋은가요 | 오늘 되나요 | 천사 | 도움 | 몰라요"
    ),
    "hi": (
        "आज शाम | कल सुबह | बहुत छोटा | हो गया क्या | हो गया | अच्छा है क्या | मदद नहीं मिली | इंसान | जवाब दीजिए"
        " | जानकारी कृपया, धन्यवाद | aaj shaam | ho gaya | jaldi | insaan | kya ye asli hai"
    ),
}


@pytest.mark.parametrize(
    ("text", "kind"), [(text, kind) for (_, kind), texts in SAID.items() for text in texts.split(" | ")]
)
def test_small_talk_is_known_in_any_language(text: str, kind: str) -> None:
    assert small_talk(text) == kind


@pytest.mark.parametrize("text", [text for texts in MEANT.values() for text in texts.split(" | ")])
def test_what_says_or_asks_anything_is_looked_up_in_any_language(text: str) -> None:
    assert small_talk(text) is None
