"""Amounts of money as people write them."""

from decimal import Decimal

import pytest

from handoff.money import Money, named

AMOUNTS = """
EUR 50 | 50 EUR
50 EUR | 50 EUR
50€ | 50 EUR
€50 | 50 EUR
eur50 | 50 EUR
50,00 € | 50.00 EUR
50,- € | 50 EUR
€ 50.- | 50 EUR
50 Euros! | 50 EUR
a 50-euro voucher | 50 EUR
fifty euros | 50 EUR
1.234,50 € | 1234.50 EUR
1 234,50 € | 1234.50 EUR
€1.000 | 1000 EUR
1.000.000 € | 1000000 EUR
2.5k € | 2500 EUR
fünfzig Euro | 50 EUR
zweihundert Euro | 200 EUR
cinquante euros | 50 EUR
cien euros | 100 EUR
пятьдесят евро | 50 EUR
٥٠ يورو | 50 EUR
$1,234.50 | 1234.50 USD
US$ 75 | 75 USD
20 bucks | 20 USD
a hundred dollars | 100 USD
twenty-five dollars | 25 USD
$2k | 2000 USD
1.5 million dollars | 1500000 USD
100 دولار | 100 USD
A$80 | 80 AUD
50 quid | 50 GBP
£50 | 50 GBP
two hundred and fifty pounds | 250 GBP
1'234.50 CHF | 1234.50 CHF
CHF 1’234.– | 1234 CHF
500 zł | 500 PLN
1 500 руб. | 1500 RUB
сто рублей | 100 RUB
150 грн | 150 UAH
300 TL | 300 TRY
R$ 99,90 | 99.90 BRL
99 kr | 99 SEK
¥5000 | 5000 JPY
5千円 | 5000 JPY
3万円 | 30000 JPY
5만원 | 50000 KRW
50 000 원 | 50000 KRW
五十块 | 50 CNY
两百元 | 200 CNY
₹ 2 lakh | 200000 INR
1,00,000 rupees | 100000 INR
Rs. 500 | 500 INR
₹५०० | 500 INR
between 50 and 80 EUR | 80 EUR
I paid 120€ and want 30€ | 120 EUR, 30 EUR
refund me 80 | 80 EUR
I want my 80 back | 80 EUR
"""


@pytest.mark.parametrize("line", AMOUNTS.strip().splitlines())
def test_an_amount_is_read_as_people_write_it(line: str) -> None:
    text, _, wanted = line.partition(" | ")

    found = [each.money for each in named(text, home="EUR")]

    assert found == [money(each) for each in wanted.split(", ")]


@pytest.mark.parametrize(
    "text", ["order 4711", "refund me 80 days later", "5% off", "50 Eurosport", "in 3 weeks", "¿50?", ""]
)
def test_a_number_without_a_currency_is_no_money(text: str) -> None:
    assert named(text, home="EUR") == []


@pytest.mark.parametrize(
    ("text", "home", "currency"),
    [("$50", "CAD", "CAD"), ("50 kr", "NOK", "NOK"), ("¥50", "CNY", "CNY"), ("$50", "EUR", "USD")],
)
def test_a_sign_of_several_currencies_is_that_of_the_house(text: str, home: str, currency: str) -> None:
    (found,) = named(text, home=home)

    assert found.money == Money(amount=Decimal(50), currency=currency)


def money(written: str) -> Money:
    amount, currency = written.split()
    return Money(amount=Decimal(amount), currency=currency)
