"""Other web pages in the developer's browser can do nothing here."""

from __future__ import annotations

import httpx
import pytest

from sandbox import Sandbox

ATTACKER = "https://attacker.example"
SAYS = {"bot": "shop_bot", "customer": "1", "text": "hi"}


async def asked(method: str, url: str, **headers: str) -> int:
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.request(method, url, json=SAYS, headers=headers)).status_code


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": ATTACKER},
        {"Origin": "null"},
        {"Origin": "http://localhost:3000", "Sec-Fetch-Site": "same-site"},
        {"Host": "attacker.example", "Origin": "http://attacker.example"},
        {"Host": "attacker.example"},
        {"Host": "[oops"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"},
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_what_another_web_page_sends_is_refused(
    sandbox: Sandbox, method: str, headers: dict[str, str]
) -> None:
    before = sandbox.journal.last_number

    assert await asked(method, f"{sandbox.url}/control/telegram/says", **headers) == 403
    assert sandbox.journal.last_number == before


async def test_the_page_itself_and_programs_are_answered(sandbox: Sandbox) -> None:
    counts = f"{sandbox.url}/control/journal/counts"

    assert await asked("GET", counts) == 200
    assert await asked("GET", counts, Origin=sandbox.url, **{"Sec-Fetch-Site": "same-origin"}) == 200
    for host in (f"localhost:{sandbox.port}", "localhost:9999"):  # the second through a forwarded port
        assert await asked("GET", counts, Host=host, Origin=f"http://{host}") == 200


async def test_a_link_to_the_page_can_be_followed_but_not_fetched_or_posted_to(sandbox: Sandbox) -> None:
    page = f"{sandbox.url}/"  # 404 is the answer of a sandbox without a page
    linked = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}

    assert await asked("GET", page, **linked) == 404
    assert await asked("GET", page, **{**linked, "Sec-Fetch-Mode": "cors"}) == 403
    assert await asked("POST", f"{sandbox.url}/page/hours", Origin=ATTACKER, **linked) == 403


async def test_a_sandbox_on_all_addresses_takes_any_name_but_no_foreign_page() -> None:
    async with Sandbox(host="0.0.0.0") as sandbox:
        counts = f"http://127.0.0.1:{sandbox.port}/control/journal/counts"
        name = f"stand-ins:{sandbox.port}"

        assert await asked("GET", counts, Host=name) == 200
        assert await asked("GET", counts, Host=name, Origin=ATTACKER) == 403
