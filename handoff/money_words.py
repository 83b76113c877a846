"""The words and signs of money in the languages we read, as data."""

from collections.abc import Iterator, Mapping


def _table(lines: str) -> Iterator[tuple[str, str]]:
    """Each sign and what stands before the colon of its line."""
    for line in lines.strip().splitlines():
        means, _, signs = line.partition(":")
        yield from ((sign.strip().rstrip("."), means) for sign in signs.split(","))


# A sign that several currencies share means the first of them, if nothing speaks for another.
_CURRENCIES = """
EUR: €, euro, euros, evro, euró, евро, євро, يورو, ユーロ, 유로, 欧元, 歐元, यूरो, avro, eurot
USD CAD AUD NZD SGD HKD MXN: $, dollar, dollars, bucks, dólar, dólares, dollari, доллар, доллара
USD: долларов, us$, u$s, usd$, دولار, ドル, 달러, 美元, 美金, डॉलर, dolar, dolarów, dolary, доларів, долари
CAD: c$, ca$
AUD: a$, au$
NZD: nz$
SGD: s$
HKD: hk$
GBP: £, pound, pounds, quid, sterling, pfund, livres, libras, sterline
GBP: фунт, фунтов, ポンド, 파운드, 英镑
JPY CNY: ¥
JPY: 円, yen, 日元, иен, 엔
CNY: 元, 块, 塊, 块钱, 人民币, yuan, rmb, юаней
KRW: ₩, 원, won
INR PKR LKR NPR: ₹, rs, rupee, rupees, रुपये, रुपए, रुपया, रु
CHF: fr, sfr, franken, francs, franchi, stutz
SEK NOK DKK ISK: kr, kronor, kroner, kronen
PLN: zł, zl, złotych, złote, zlotych, zloty
CZK: kč, kc, korun
HUF: ft, forint
RUB: ₽, руб, рубль, рубля, рублей, rubel
UAH: ₴, грн, гривень, гривні, гривня
TRY: ₺, tl, lira, liras, türk lirası
BRL: r$, reais, real
ILS: ₪, שקל
SAR: ريال, sar
AED: درهم
EGP: جنيه
THB: ฿, baht
PHP: ₱, pesos
ZAR: rand
RON: lei
VND: ₫, đồng
NGN: ₦, naira
"""
SIGNS: Mapping[str, tuple[str, ...]] = {
    code.casefold(): (code,) for _, codes in _table(_CURRENCIES) for code in codes.split()
} | {sign: tuple(means.split()) for sign, means in _table(_CURRENCIES)}

SCALES: Mapping[str, int] = {
    word: int(means)
    for word, means in _table(
        """
1000: k, thousand, grand, tsd, tausend, mille, mila, mil, tys, tysiące, tysięcy, duizend, bin, тыс, тысяч
1000: тысячи, тис, тисяч, ألف, हजार, हज़ार, 천, 千
10000: 万, 萬, 만
100000: lakh, lakhs, lac, lacs, लाख
1000000: million, millions, mio, mln, millionen, млн, 百万
10000000: crore, crores, करोड़
        """
    )
}

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_TEENS = "seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

#: In English all numbers, in other languages the round ones that demands are made of.
NUMBERS: Mapping[str, int] = (
    {word: value for value, word in enumerate(f"{_SMALL} {_TEENS}".split())}
    | {word: 10 * value for value, word in enumerate(_TENS.split(), start=2)}
    | {
        word: int(means)
        for word, means in _table(
            """
20: zwanzig, vingt, veinte, venti, vinte, twintig, dwadzieścia, двадцать, двадцять, yirmi, عشرين, बीस
30: dreißig, dreissig, trente, treinta, trenta, trinta, dertig, trzydzieści, тридцать, тридцять, otuz
40: vierzig, quarante, cuarenta, quaranta, quarenta, veertig, czterdzieści, сорок, kırk
50: fünfzig, cinquante, cincuenta, cinquanta, cinquenta, vijftig, pięćdziesiąt, пятьдесят, п'ятдесят, elli
50: خمسين, خمسون, पचास, 오십
60: sechzig, soixante, sesenta, sessanta, sessenta, zestig, sześćdziesiąt, шестьдесят, altmış
70: siebzig, setenta, settanta, zeventig, siedemdziesiąt, семьдесят, yetmiş
80: achtzig, ochenta, ottanta, oitenta, tachtig, osiemdziesiąt, восемьдесят, seksen
90: neunzig, noventa, novanta, negentig, dziewięćdziesiąt, девяносто, doksan
100: hundred, hundert, einhundert, cent, cien, cento, cem, honderd, sto, сто, yüz, مائة, مئة, सौ, 백
200: zweihundert, doscientos, duecento, duzentos, tweehonderd, dwieście, двести, двісті
300: dreihundert, trescientos, trecento, trezentos, driehonderd, trzysta, триста
500: fünfhundert, quinientos, cinquecento, quinhentos, vijfhonderd, pięćset, пятьсот, п'ятсот
1000: thousand, tausend, eintausend, mille, mil, duizend, tysiąc, тысяча, тысячу, тисяча, тисячу
            """
        )
    }
)
HAN_DIGITS: Mapping[str, int] = {c: value for value, c in enumerate("〇一二三四五六七八九")} | {
    "两": 2,
    "兩": 2,
}
