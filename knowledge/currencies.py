"""What money is called: signs, ISO 4217's codes, and the usual words of the languages we read. Pure."""

import re
from functools import lru_cache

from knowledge.smallwords import listed
from knowledge.tokens import in_small_letters

#: Sources: ISO 4217, the codes in use. Not "ALL" and "TOP", which are words where all letters are large.
_CODES = """
AED AFN AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ
GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP
LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR
PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC
SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF
YER ZAR ZMW ZWG
"""
#: Codes that are no word of a language, and so may stand in small letters.
_SMALL_CODES = (
    "EUR USD GBP CHF PLN CZK SEK NOK DKK HUF JPY CNY INR RUB UAH BRL KRW CAD AUD NZD HKD SGD AED TWD"
)

#: What a sign or word may mean, and the signs and words. Those before a number and behind it are the same.
_TABLE = """
EUR: € euro euros евро євро يورو ユーロ 유로 欧元 歐元 यूरो avro evro eurot euró ευρώ
USD CAD AUD NZD SGD HKD TWD MXN CLP COP: $ dollar dollars dollaro dollari dólar dólares dolar dolara dolarów
USD CAD AUD NZD SGD HKD TWD MXN CLP COP: dolary доллар доллара долларов долар долари доларів دولار دولارات
USD CAD AUD NZD SGD HKD TWD MXN CLP COP: ドル 달러 डॉलर
USD: us$ u$s 美元 美金
CAD: c$ ca$ can$ 加元
AUD: a$ au$ 澳元
NZD: nz$ 纽元
SGD: s$
HKD: hk$ 港币 港元
TWD: nt$ 台币 新台币
MXN: mx$
GBP EGP LBP SYP SDG: pound pounds
GBP: £ sterling quid sterlina sterline фунт фунта фунтов фунтів ポンド 파운드 英镑 英鎊 पाउंड
JPY CNY: ¥
JPY: 円 yen 日元 日圓 иен 엔
CNY: 元 块 塊 人民币 人民幣 rmb yuan renminbi юаней 위안
KRW: ₩ 원
INR PKR LKR NPR: rs rupee rupees
INR: ₹ रुपये रुपए रुपया रु
CHF: fr. sfr franc francs franken franco francos franchi frank franków франк франков франків فرنك フラン
SEK NOK DKK ISK: kr krona kronor krone kroner kronen крон крона
PLN: zł zloty zlotys złoty złote złotych злотых злотих
CZK: kč korun koruna koruny
HUF: Ft forint forintów
RUB: ₽ руб рубль рубля рублей rubel rubli ruble rubles rouble roubles rublo rubli
UAH: ₴ грн гривень гривні гривня гривна гривен hryvnia hryvnias
TRY: ₺ TL lira liralık liraya liradır
BRL: r$ reais
ILS: ₪ shekel shekels
SAR QAR OMR YER IRR: ريال ريالات riyal riyals rial rials
SAR: ر.س
AED MAD: درهم دراهم dirham dirhams
AED: د.إ
KWD IQD JOD BHD DZD TND LYD RSD: دينار دنانير dinar dinars dinara
KWD: د.ك
EGP LBP SYP SDG: جنيه ليرة
EGP: ج.م
THB: ฿ baht
PHP: ₱
PHP MXN ARS CLP COP UYU DOP CUP: peso pesos
PEN: s/ soles
ZAR: rand
RON MDL: lei leu
BGN: лв лева leva lev
VND: ₫ đồng
NGN: ₦ naira
GHS: ₵ cedi cedis
KZT: ₸ тенге tenge
GEL: ₾ lari
AMD: ֏ dram
AZN: ₼ manat
IDR: Rp rupiah
MYR: RM ringgit
BDT: ৳ taka
CRC: ₡
PYG: ₲
KES TZS UGX: ksh shilling shillings
%: % ٪ percent prozent procent procento процент процента процентов процентах відсоток відсотка відсотків
%: パーセント 퍼센트 프로 प्रतिशत फीसदी yüzde percento procentów процентів
"""
#: What is mostly meant by a sign that several share: there its name may stand for it.
_MEANT = {"$": ("USD",), "¥": ("JPY", "CNY"), "rs": ("INR",), "pound": ("GBP",), "ريال": ("SAR",)}

#: Words and abbreviations of other things as well: money only with an amount that looks like a price.
_WORDS = listed(
    """
    AMD BAM BIF BOB COP CUP DOP ERN GEL GIP LAK MAD MOP NAD PAB PEN PHP RON SOS STN TRY
    Rp soles rand lei leu lev leva lari dram taka lira manat
    """
)
#: Whose money it is, and its code: "20 Canadian dollars".
_COUNTRIES = """
us u.s. american amerikanische amerikanischen: USD
canadian kanadische kanadischen: CAD
australian aussie australische australischen: AUD
new-zealand: NZD
hong-kong: HKD
singapore singaporean: SGD
taiwan taiwanese: TWD
mexican: MXN
colombian: COP
chilean: CLP
argentine argentinian: ARS
uruguayan: UYU
philippine: PHP
dominican: DOP
cuban: CUP
british uk: GBP
egyptian: EGP
lebanese: LBP
syrian: SYP
sudanese: SDG
swiss schweizer: CHF
swedish: SEK
norwegian: NOK
danish: DKK
icelandic: ISK
czech: CZK
polish: PLN
hungarian: HUF
turkish: TRY
romanian: RON
moldovan: MDL
bulgarian: BGN
russian: RUB
ukrainian: UAH
indian: INR
pakistani: PKR
sri-lankan: LKR
nepalese: NPR
saudi: SAR
qatari: QAR
omani: OMR
yemeni: YER
iranian: IRR
emirati uae: AED
moroccan: MAD
kuwaiti: KWD
iraqi: IQD
jordanian: JOD
bahraini: BHD
algerian: DZD
tunisian: TND
libyan: LYD
serbian: RSD
japanese: JPY
chinese: CNY
kenyan: KES
tanzanian: TZS
ugandan: UGX
brazilian: BRL
south-african: ZAR
"""
#: What its own country's money is called, and nothing else's.
_NAMES_AT_HOME = {"CZK": ("crown", "crowns"), "BRL": ("real",), "SEK": ("crowns",), "DKK": ("crowns",)}

SIGNS = "$¢£¤¥֏৳฿₠-₿%٪"
_OF: dict[str, str] = {}
for _line in _TABLE.strip().splitlines():
    _codes, _, _names = _line.partition(": ")
    for _name in _names.split():
        _OF[_name] = _codes
_CODE = {code: code for code in _CODES.split()} | {code.lower(): code for code in _SMALL_CODES.split()}
_COUNTRY = {
    name.replace("-", " "): code
    for names, code in (line.split(": ") for line in _COUNTRIES.strip().splitlines())
    for name in names.split()
}
_WHOSE = "|".join(map(re.escape, _COUNTRY))
_OF_A_COUNTRY = re.compile(rf"({_WHOSE})\s+([^\W\d_]+)", re.IGNORECASE)
_COUNTRYS_SUM = re.compile(rf"(?<=\d\s)(?:{_WHOSE})\s+(?=([^\W\d_]+))", re.IGNORECASE)
_COUNTRYS_SIGN = re.compile(r"(?<!\w)[A-Z]{1,3}\$", re.IGNORECASE)
_PRICE = re.compile(r"\d{3}|[.,]\d\d(?!\d)")
MONEY = frozenset({*_OF.values(), *_CODES.split()})
_USUAL = {_OF[sign]: codes for sign, codes in _MEANT.items()}
_LONGEST = max(len(name) for name in _OF if name[0] >= "\u3000")


@lru_cache(maxsize=8192)
def money(word: str) -> str:
    """The currencies that a sign or word may mean, as their codes, or "%"; empty if it is neither."""
    return _CODE.get(word) or _OF.get(word) or _OF.get(word.lower()) or _at_start(word)


def money_at(number: str, word: str) -> str:
    """The currency that `word` names beside `number`: "MAD 120", but no money in "CUP 2"."""
    word = word if word in _OF else word.rstrip(".") if money(word.rstrip(".")) else word
    if word in _WORDS or word.lower() in _WORDS:
        return money(word) if _PRICE.search(number) else ""
    return money(word)


def code_of(word: str) -> str:
    """`word` if it is a code of ISO 4217 and no word."""
    return _CODE.get(word, "") if word not in _WORDS else ""


def of_a_country(text: str) -> str:
    """The code of the money that `text` begins with, if that says whose it is: "Hong Kong dollars"."""
    found = _OF_A_COUNTRY.match(text)
    if found is None:
        return ""
    code, name = _COUNTRY[" ".join(in_small_letters(found[1]).split())], found[2].lower()
    return code if code in money(name).split() or name in _NAMES_AT_HOME.get(code, ()) else ""


def without_countries(text: str) -> str:
    """`text` whose sums do not say whose money it is: "$20" of "HK$20", "20 dollars" of "20 US dollars"."""
    text = _COUNTRYS_SIGN.sub(lambda found: "$" if money(found.group()) else found.group(), text)
    return _COUNTRYS_SUM.sub(
        lambda found: "" if of_a_country(found.group() + found[1]) else found.group(), text
    )


def _at_start(run: str) -> str:
    """Of letters without spaces between words: "15欧元起"."""
    if run[:1] < "\u3000":
        return ""
    return next((_OF[run[:size]] for size in range(_LONGEST, 0, -1) if run[:size] in _OF), "")


def is_same_money(said: str, source: str) -> bool:
    """Whether `said` says no more than `source`: "$" of what is "CAD", and "USD" of what is "$"."""
    return set(source.split()) <= set(said.split()) or said in _USUAL.get(source, ())
