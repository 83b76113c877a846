"""What the stand-in answers, held against Telegram's own description of its API."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from sandbox import Sandbox
from sandbox.telegram import Bot, Customer
from sandbox.telegram.methods import METHODS

SPECS = os.environ.get("STEPASIDE_SPECS")
pytestmark = pytest.mark.skipif(
    not SPECS, reason="STEPASIDE_SPECS is not set: the folder with telegram_bot_api.json"
)

JPEG = b"\xff\xd8\xff picture"
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": (int, float)}


class Spec:
    def __init__(self) -> None:
        described = json.loads((Path(str(SPECS)) / "telegram_bot_api.json").read_text())
        self.types: Mapping[str, Any] = described["types"]
        self.methods: Mapping[str, Any] = described["methods"]

    def faults(self, value: Any, kinds: list[str], path: str) -> list[str]:
        """Why `value` is none of `kinds`; empty if it is one of them."""
        attempts = [self._faults(value, kind, path) for kind in kinds]
        return min(attempts, key=len)

    def _faults(self, value: Any, kind: str, path: str) -> list[str]:
        if kind.startswith("Array of "):
            if not isinstance(value, list):
                return [f"{path}: not an array"]
            inner = kind.removeprefix("Array of ")
            return [
                fault for n, item in enumerate(value) for fault in self._faults(item, inner, f"{path}[{n}]")
            ]
        if kind in PLAIN:
            fits = isinstance(value, PLAIN[kind]) and (kind != "Integer" or not isinstance(value, bool))  # type: ignore[arg-type]
            return [] if fits else [f"{path}: {value!r} is no {kind}"]
        if kind not in self.types:
            return [f"{path}: the description has no {kind}"]
        if subtypes := self.types[kind].get("subtypes"):
            return self.faults(value, subtypes, path)
        return self._object_faults(value, kind, path)

    def _object_faults(self, value: Any, kind: str, path: str) -> list[str]:
        if not isinstance(value, dict):
            return [f"{path}: {value!r} is no {kind}"]
        fields = {field["name"]: field for field in self.types[kind].get("fields", ())}
        faults = [f"{path}.{name}: {kind} has no such field" for name in value if name not in fields]
        for name, field in fields.items():
            if name in value:
                faults += self.faults(value[name], field["types"], f"{path}.{name}")
            elif field["required"]:
                faults.append(f"{path}.{name}: missing in {kind}")
        return faults


async def test_every_method_answers_as_telegram_describes(sandbox: Sandbox, shop: Bot, ana: Customer) -> None:
    spec = Spec()
    answered: set[str] = set()

    async with httpx.AsyncClient(trust_env=False, verify=False) as client:

        async def call(method: str, files: Any = None, **params: Any) -> Any:
            url = f"{sandbox.telegram.url}/bot{shop.token}/{method}"
            body = (await client.post(url, data=params, files=files)).json()
            assert body["ok"], (method, body)
            faults = spec.faults(body["result"], spec.methods[method]["returns"], method)
            assert faults == []
            answered.add(method)
            return body["result"]

        await call("getMe")
        everything = json.dumps(
            ["message", "edited_message", "callback_query", "message_reaction", "my_chat_member"]
        )
        await call("getUpdates", allowed_updates=everything)
        keyboard = json.dumps({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]})
        group, basic = shop.group("Family", ana), shop.group("Friends", ana, kind="group")
        hers = await ana.says("hello https://shop.example")
        here = {"chat_id": ana.id}
        sent = await call("sendMessage", **here, text="<b>hi</b>", parse_mode="HTML", reply_markup=keyboard)
        number = sent["message_id"]
        answer_to = json.dumps({"message_id": hers["message"]["message_id"]})
        await call("sendMessage", **here, text="reply", reply_parameters=answer_to)
        tap = await ana.taps(number, "Yes")
        await ana.edits(hers, "hello again")
        await ana.reacts(number, "👍")
        await ana.sends_photo(caption="look")
        document = await ana.sends_document("a.txt", b"x")
        await ana.sends_voice()
        await ana.shares_contact("+34600000000")
        await ana.sends_audio()
        await ana.sends_video(caption="look")
        await ana.sends_sticker()
        await ana.sends_location(52.5, 13.4)
        await ana.sends_venue("Shop", "Main St 1", 52.5, 13.4)
        await ana.sends_photo(reply_to=number)
        await ana.edits(document, "a caption")
        await ana.blocks_the_bot()
        await ana.unblocks_the_bot()
        topic = group.topic("Orders")
        await ana.says("@shop_bot hello", group, topic=topic)
        basic.becomes_supergroup()
        assert len(await call("getUpdates")) == 20
        await call("answerCallbackQuery", callback_query_id=tap["callback_query"]["id"])
        await call("editMessageText", **here, message_id=number, text="edited", reply_markup=keyboard)
        await call("editMessageReplyMarkup", **here, message_id=number)
        await call("sendChatAction", **here, action="typing")
        await call(
            "setMessageReaction", **here, message_id=number, reaction='[{"type":"emoji","emoji":"👀"}]'
        )
        photo = await call("sendPhoto", files={"photo": ("p.jpg", JPEG, "image/jpeg")}, **here, caption="c")
        await call("editMessageCaption", **here, message_id=photo["message_id"], caption="d")
        await call("sendDocument", files={"document": ("d.txt", b"x", "text/plain")}, **here)
        await call("sendVoice", files={"voice": ("v.oga", b"x", "audio/ogg")}, **here)
        await call("sendAudio", files={"audio": ("a.mp3", b"x", "audio/mpeg")}, **here, title="Air")
        await call("sendVideo", files={"video": ("v.mp4", b"x", "video/mp4")}, **here)
        in_topic = await call("sendMessage", chat_id=group.id, text="hi", message_thread_id=topic)
        assert in_topic["message_thread_id"] == topic
        await call("getFile", file_id=document["message"]["document"]["file_id"])
        await call("setMyCommands", commands='[{"command":"human","description":"Talk to a person"}]')
        await call("getMyCommands")
        await call("deleteMyCommands")
        await call("getChat", **here)
        await call("getChatMember", **here, user_id=ana.id)
        await call("deleteMessage", **here, message_id=number)
        await call("deleteMessages", **here, message_ids=json.dumps([photo["message_id"]]))
        await call("setWebhook", url=sandbox.url + "/nowhere", allowed_updates='["message"]')
        await call("getWebhookInfo")
        await call("deleteWebhook")

    assert answered == set(METHODS), "a method was added without being held against the description"
