"""What is for people: limits of a policy, heat, long texts, topics of the company's own, other languages."""

import asyncio
import threading
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pytest

from handoff.heat import intensity, pieces
from handoff.likeness import Learned
from handoff.money import Money
from handoff.topics import DEFAULT_TOPICS, REFUNDS, Topic
from handoff.triggers import Triggers
from tests.knowledge.bag_of_words import BagOfWords

FIFTY = Money(amount=Decimal(50), currency="EUR")
PLAIN = Triggers()
LIMITED = Triggers(topics={REFUNDS: Topic(up_to=FIFTY)})

# What customers write, and whether it is beyond the 50 EUR that the bot may deal with.
DEMANDS = """
Please refund me 80 euros | beyond
please refund me 20 euros | within
I want my 50 € back | within
I want my 50,01 € back | beyond
refund EUR 49.99 | within
refund EUR 1,049.99 | beyond
Refund 1.049,99 EUR | beyond
refund me 80 | beyond
refund me 30 please | within
I want a refund of fifty euros | within
I want a refund of fifty-one euros | beyond
I want a refund of two hundred euros | beyond
I paid 120€, give me 30€ back | within
I paid 20€ for shipping and want 90€ back | beyond
I demand my money back, all 300 EUR! | beyond
I demand my money back, it was only 15 EUR | within
I want compensation of €500 | beyond
I expect at least 40 € compensation | within
can I get a $20 refund | beyond
Bitte erstatten Sie mir 80 Euro | beyond
Bitte erstatten Sie mir 45,50 € | within
Ich möchte meine 120 € zurück | beyond
Ich möchte meine 12 € zurück | within
Ich verlange hundert Euro Entschädigung | beyond
Remboursez-moi 75 euros | beyond
Je veux être remboursé de 25,90 € | within
Je demande cent euros de dédommagement | beyond
Quiero un reembolso de 99 euros | beyond
Quiero que me devuelvan 10 € | within
Voglio il rimborso di 60 euro | beyond
Voglio un rimborso di 9,99 euro | within
Quero o reembolso de 70 euros | beyond
Quero o estorno de 7 euros | within
Ik wil 65 euro terug | beyond
Ik wil mijn 15 euro terug | within
Proszę o zwrot 200 euro | beyond
Proszę o zwrot 20 euro | within
Верните мне 100 евро | beyond
Верните мне 10 евро | within
Поверніть мені 150 євро | beyond
80 euro iade istiyorum | beyond
8 euro iade istiyorum | within
أريد استرداد 90 يورو | beyond
أريد استرداد ٩ يورو | within
我要退款100欧元 | beyond
我要退款20欧元 | within
60ユーロの返金をお願いします | beyond
환불 70유로 해주세요 | beyond
मुझे 80 यूरो वापस चाहिए | beyond
"""


@pytest.mark.parametrize("line", DEMANDS.strip().splitlines())
async def test_a_demand_beyond_the_limit_is_for_people_and_one_within_is_the_bot_s(line: str) -> None:
    text, _, verdict = line.partition(" | ")

    sensitivity = await LIMITED.sensitivity(text)

    assert sensitivity.topic == (REFUNDS if verdict == "beyond" else None)
    assert sensitivity.action == ("escalate" if verdict == "beyond" else None)


@pytest.mark.parametrize(
    "text",
    ["how much is the red one, 80 EUR?", "my order over 200 € has not come", "I paid 90 euros yesterday"],
)
async def test_an_amount_that_nobody_asks_back_is_no_demand(text: str) -> None:
    assert (await LIMITED.sensitivity(text)).action is None


async def test_without_an_amount_a_limited_topic_is_as_any_other() -> None:
    assert (await LIMITED.sensitivity("I demand my money back")).topic == REFUNDS
    assert (await LIMITED.sensitivity("what is your refund policy?")).topic is None


async def test_a_topic_named_like_a_built_in_one_keeps_its_examples_unless_it_has_its_own() -> None:
    milder = Triggers(topics={"legal": Topic(action="offer")})

    assert (await milder.sensitivity("my lawyer will write to you")).action == "offer"
    assert (
        await Triggers(topics={"legal": Topic(words=("x",))}).sensitivity("my lawyer writes")
    ).topic is None


@pytest.mark.parametrize(
    ("text", "heat"),
    [
        ("where is my order?", 0),
        ("my ID and the USB stick", 0),
        ("WHERE IS MY ORDER", 1),
        ("where is it!!", 1),
        ("pleeeease", 1),
        ("WHERE IS MY ORDERRRR!!!", 3),
        ("It came late. I HAVE HAD ENOUGH! Please say what you will do about it, in a few words.", 1),
    ],
)
def test_heat_is_how_it_is_said(text: str, heat: float) -> None:
    assert intensity(text) == heat


def test_a_long_text_is_looked_at_as_a_whole_and_sentence_by_sentence() -> None:
    assert pieces("one sentence only") == ["one sentence only"]
    assert pieces("I waited. You lied to me!") == [
        "I waited. You lied to me!",
        "I waited.",
        "You lied to me!",
    ]
    assert len(pieces("Another sentence of a novel. " * 400 + "The end of it.")) <= 9


async def test_more_words_around_a_grievance_never_make_it_less() -> None:
    class TwoMeanings:
        """Sentences about lawyers, diluted by the share of other sentences around them."""

        dimensions, fingerprint, languages, polyglot = 2, "two", None, None

        def understands(self, text: str) -> bool:
            return True

        async def embed(self, texts: Sequence[str]) -> np.ndarray:
            shares = [text.count("lawyer") / max(text.count("."), 1) for text in texts]
            return np.array([(share, 1 - share) for share in shares], dtype=np.float32) + 1e-6

    triggers = Triggers(TwoMeanings(), topics={"legal": Topic(examples=("A lawyer.",))})
    short = await triggers.sensitivity("The lawyer comes.")
    longer = await triggers.sensitivity("The lawyer comes. It rained. The lamp is blue. Good day to you.")

    assert longer.strength >= short.strength > 0.5


def test_what_the_company_answers_itself_is_calm_unless_it_is_a_topic_s_own_entry() -> None:
    random = np.random.default_rng(1)

    def around(centre: np.ndarray, count: int) -> np.ndarray:
        vectors = centre + 0.25 * random.normal(size=(count, 64)) / 8
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)

    dispute, fee, weather = np.eye(64)[:3]
    close = 0.8 * dispute + 0.6 * fee
    examples, calm = {"dispute": around(dispute, 8)}, around(weather, 30)
    alone = Learned(examples, calm)
    with_faq = Learned(examples, calm, [around(close, 12), around(dispute, 12)])
    about_a_fee, disputed = around(close, 1), around(dispute, 1)

    assert with_faq.of(about_a_fee)[0][0].nearer < alone.of(about_a_fee)[0][0].nearer - 0.2
    assert with_faq.of(disputed)[0][0].learned > 0.5


async def test_what_was_learned_decides_while_what_is_answered_anew_is_learned() -> None:
    begun, may_end = threading.Event(), threading.Event()
    rash = "your coffee gave me a rash on both hands"
    answered: list[np.ndarray] = []

    def now() -> list[np.ndarray]:
        begun.set()
        assert may_end.wait(5)
        return answered

    may_end.set()
    examples = ("your coffee gave me a rash", "my throat is swollen", "i cannot breathe", "my mouth is sore")
    triggers = Triggers(BagOfWords(), topics={"allergy": Topic(examples=examples)}, answered=now)
    await triggers.prepare()
    before = await triggers.sensitivity(rash)
    assert before.topic == "allergy"

    late = "where is my parcel, i cannot find it and my order is late"
    answered = [await BagOfWords().embed([question]) for question in (rash, late)]
    begun.clear()
    may_end.clear()
    learning = asyncio.create_task(triggers.prepare())
    assert await asyncio.to_thread(begun.wait, 5)
    assert await triggers.sensitivity(rash) == before

    may_end.set()
    await learning
    assert (await triggers.sensitivity(rash)).topic is None


SENSITIVE = """
de: Mein Konto wurde gehackt | Ich werde Sie verklagen | Ich möchte mich beschweren
de: Meine Mutter ist verstorben
fr: On a piraté mon compte, c'est une arnaque | Mon avocat va vous écrire | Je veux faire une réclamation
es: Me robaron la tarjeta | Voy a denunciarles | Quiero poner una queja | Mi padre ha fallecido
it: Mi hanno rubato la carta | Il mio avvocato vi scriverà | Vorrei fare un reclamo
pt: Roubaram o meu cartão | Vou ao Procon | Quero fazer uma reclamação
nl: Ik ben opgelicht | Mijn advocaat neemt contact op | Ik wil een klacht indienen
pl: Ktoś ukradł mi kartę | Mój adwokat się odezwie | Chcę złożyć skargę
ru: Украли карту, это мошенники | Мой адвокат свяжется с вами | Хочу подать жалобу
uk: Мені зламали акаунт | Мій адвокат напише вам | Хочу подати скаргу
tr: Kartım çalındı | Avukatım sizi arayacak | Şikayetim var
ar: سرقة بطاقتي | سأتصل بالمحامي محامي | عندي شكوى
zh: 我的卡被盗刷了 | 我要投诉 | 我会找律师
ja: カードが不正利用されました | 弁護士に相談します | クレームを言いたい
ko: 카드를 도난당했어요 | 변호사에게 말하겠습니다 | 고소할 거예요
hi: मेरे खाते से धोखाधड़ी हुई | मैं वकील से बात करूँगा | मेरी शिकायत है
"""
CALM = """
de: Wie kann ich mein Passwort ändern? | Ich möchte das Paket zurückschicken | Wo ist meine Bestellung?
de: Danke, alles gut
fr: Je cherche un avocat bien mûr | Où est ma commande ? | Comment changer mon adresse ?
fr: Merci beaucoup
es: ¿Dónde está mi pedido? | ¿Cómo cambio mi dirección? | Quiero devolver los zapatos | Gracias
it: Dove si trova il mio ordine? | Come cambio indirizzo? | È morbido? | Grazie mille
pt: Onde está o meu pedido? | Como mudo o endereço? | Obrigado | Qual é o prazo de entrega?
nl: Waar is mijn bestelling? | Hoe wijzig ik mijn adres? | Bedankt | Is het waterdicht?
pl: Gdzie jest moja paczka? | Jak zmienić adres? | Dziękuję | Czy to jest dostępne?
ru: Где мой заказ? | Как сменить адрес? | Спасибо | Есть ли скидки?
uk: Де моє замовлення? | Як змінити адресу? | Дякую | Чи є знижки?
tr: Siparişim nerede? | Adresimi nasıl değiştiririm? | Teşekkürler | İndirim var mı?
ar: أين طلبي؟ | كيف أغير عنواني؟ | شكرا | هل يوجد خصم؟
zh: 我的订单在哪里? | 怎么修改地址? | 谢谢 | 有折扣吗?
ja: 注文はどこですか? | 住所を変更したい | ありがとう | 割引はありますか?
ko: 주문이 어디 있나요? | 주소를 바꾸고 싶어요 | 감사합니다 | 할인 되나요?
hi: मेरा ऑर्डर कहाँ है? | पता कैसे बदलूँ? | धन्यवाद | क्या छूट है?
"""


def lines(table: str) -> list[str]:
    return [text for row in table.strip().splitlines() for text in row.partition(": ")[2].split(" | ")]


@pytest.mark.parametrize("text", lines(SENSITIVE))
async def test_what_is_for_people_is_seen_in_every_language(text: str) -> None:
    assert (await PLAIN.sensitivity(text)).action is not None


@pytest.mark.parametrize("text", lines(CALM))
async def test_what_is_calm_is_left_alone_in_every_language(text: str) -> None:
    assert (await PLAIN.sensitivity(text)).action is None


def test_every_built_in_topic_has_examples_enough_to_learn_from() -> None:
    assert all(len(set(topic.examples)) >= 12 for topic in DEFAULT_TOPICS.values())
