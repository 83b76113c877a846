"""What customers do and see, with the real discord.py on the other side."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator

import discord
import pytest
from discord import app_commands

from sandbox import NeverHappened
from sandbox.discord import Bot, Channel, Customer
from tests.sandbox.discord_world import Client, at_the_sandbox, connected, shop_on_discord

__all__ = ["at_the_sandbox", "shop_on_discord"]
pytestmark = pytest.mark.usefixtures("at_the_sandbox")


@pytest.fixture
def help_channel(shop_on_discord: Bot) -> Channel:
    return shop_on_discord.server("Northwind").channel("help")


@pytest.fixture
def ana(shop_on_discord: Bot) -> Customer:
    return shop_on_discord.customer("Ana Lopez")


@pytest.fixture
async def client(shop_on_discord: Bot, help_channel: Channel) -> AsyncIterator[Client]:
    async with connected(shop_on_discord, Client()) as client:
        yield client


def human() -> discord.ui.View:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Button(label="Talk to a person", custom_id="human"))
    return view


async def test_a_message_is_sent_edited_and_deleted(client: Client, ana: Customer) -> None:
    person = await client.fetch_user(int(ana.id))
    async with person.typing():
        assert ana.sees_typing
    sent = await person.send("Hello", view=human())
    assert not ana.sees_typing
    assert (ana.last.text, ana.last.labels, ana.last.is_edited) == ("Hello", ["Talk to a person"], False)
    await sent.edit(content="Hello again", view=None)
    assert (ana.last.text, ana.last.labels, ana.last.is_edited) == ("Hello again", [], True)
    await sent.delete()
    assert ana.sees == []
    with pytest.raises(discord.NotFound) as gone:
        await sent.edit(content="Anybody?")
    assert gone.value.code == 10008


async def test_her_edits_and_deletes_arrive_as_raw_events(client: Client, ana: Customer) -> None:
    said = await ana.says("Where is my oder?")
    await ana.edits(said, "Where is my order?")
    edited = await client.hears("raw_message_edit")
    assert (str(edited.message_id), edited.message.content) == (said["id"], "Where is my order?")
    assert edited.message.edited_at is not None
    await ana.deletes(said)
    deleted = await client.hears("raw_message_delete")
    assert str(deleted.message_id) == said["id"]


async def test_a_links_preview_is_an_update_that_nobody_wrote(client: Client, ana: Customer) -> None:
    said = await ana.says("https://shop.example")
    ana.chat.unfurls(ana.chat.messages[said["id"]])
    updated = await client.hears("raw_message_edit")
    assert updated.message.edited_at is None
    assert len(updated.message.embeds) == 1


async def test_files_go_both_ways(client: Client, ana: Customer) -> None:
    await ana.sends_file("bill of May.pdf", b"%PDF", caption="my bill")
    message = await client.hears("message", "my bill")
    (attachment,) = message.attachments
    assert (attachment.filename, attachment.content_type) == ("bill_of_May.pdf", "application/pdf")
    assert await attachment.read() == b"%PDF"
    await message.channel.send("yours", file=discord.File(io.BytesIO(b"label"), "label.txt"))
    answer = await ana.receives("yours")
    assert (answer.files, answer.data) == (("label.txt",), (b"label",))


async def test_a_voice_message_says_that_it_is_one(client: Client, ana: Customer) -> None:
    await ana.sends_voice(b"OggS")
    message = await client.hears("message", "")
    assert message.flags.voice
    assert message.attachments[0].is_voice_message()


async def test_replies_point_at_what_they_answer(client: Client, ana: Customer) -> None:
    await ana.says("one")
    message = await client.hears("message", "one")
    await message.reply("two", mention_author=False)
    answer = await ana.receives("two")
    assert (answer.reply_to, answer.pings) == ("one", ())
    await ana.says("three", reply_to=answer)
    quoted = await client.hears("message", "three")
    assert quoted.reference is not None
    assert quoted.reference.resolved.content == "two"


async def test_reactions_go_both_ways(client: Client, ana: Customer) -> None:
    await ana.says("thanks")
    message = await client.hears("message", "thanks")
    await message.add_reaction("👀")
    assert ana.sees[0].reactions == {"👀": ["shop_bot"]}
    await ana.reacts(message.id, "👍")
    added = await client.hears("raw_reaction_add")
    await ana.unreacts(message.id, "👍")
    removed = await client.hears("raw_reaction_remove")
    assert (str(added.emoji), str(removed.user_id)) == ("👀", ana.id)
    with pytest.raises(discord.NotFound):
        await message.add_reaction("thumbsup")


async def test_a_tap_is_an_interaction(client: Client, ana: Customer) -> None:
    person = await client.fetch_user(int(ana.id))
    await person.send("Hello", view=human())
    tap = await ana.taps(ana.last, "Talk to a person")
    interaction = await client.hears("interaction")
    assert (interaction.data["custom_id"], interaction.message.content) == ("human", "Hello")
    await interaction.response.edit_message(content="Calling", view=None)
    assert (await tap.answered()).answer_type == 7
    assert (ana.last.text, ana.last.labels) == ("Calling", [])
    with pytest.raises(NeverHappened):
        await ana.taps(ana.last, "Talk to a person")


async def test_a_tap_put_off_is_answered_later(client: Client, ana: Customer) -> None:
    person = await client.fetch_user(int(ana.id))
    await person.send("Hello", view=human())
    await ana.taps(ana.last, "human")
    interaction = await client.hears("interaction")
    await interaction.response.defer(thinking=True)
    assert ana.last.is_thinking
    await interaction.followup.send("Eva is coming")
    assert (ana.last.text, ana.last.is_thinking) == ("Eva is coming", False)
    await interaction.edit_original_response(content="Eva is here")
    await interaction.followup.send("Only you see this", ephemeral=True)
    assert (ana.last.text, ana.last.is_ephemeral) == ("Only you see this", True)


async def test_an_interaction_is_lost_after_three_seconds(
    client: Client, ana: Customer, shop_on_discord: Bot
) -> None:
    person = await client.fetch_user(int(ana.id))
    await person.send("Hello", view=human())
    shop_on_discord.world.interaction_seconds = -1
    tap = await ana.taps(ana.last, "human")
    interaction = await client.hears("interaction")
    assert tap.failed
    with pytest.raises(discord.NotFound) as lost:
        await interaction.response.defer()
    assert lost.value.code == 10062


async def test_an_interaction_is_answered_once(client: Client, ana: Customer) -> None:
    person = await client.fetch_user(int(ana.id))
    await person.send("Hello", view=human())
    await ana.taps(ana.last, "human")
    interaction = await client.hears("interaction")
    await interaction.response.defer()
    interaction.response._response_type = None  # as another process would
    with pytest.raises(discord.HTTPException) as twice:
        await interaction.response.defer()
    assert twice.value.code == 40060


async def test_a_slash_command_must_be_registered_and_is_then_offered(
    client: Client, ana: Customer, help_channel: Channel, shop_on_discord: Bot
) -> None:
    with pytest.raises(NeverHappened, match="no slash command"):
        await ana.uses("human")
    tree = app_commands.CommandTree(client)

    @tree.command(name="human", description="Talk to a person")
    async def call(interaction: discord.Interaction[Client], topic: str = "") -> None:
        await interaction.response.send_message(f"Calling about {topic}", ephemeral=True)

    await tree.sync()
    await (await ana.uses("human", help_channel, topic="my order")).answered()
    answer = await ana.receives("Calling", chat=help_channel)
    assert (answer.text, answer.is_ephemeral) == ("Calling about my order", True)
    ben = shop_on_discord.customer("Ben")
    assert [one.text for one in ben.sees_in(help_channel)] == []


async def test_a_thread_for_a_customers_message(client: Client, ana: Customer, help_channel: Channel) -> None:
    await ana.says("Where is my order?", help_channel)
    message = await client.hears("message", "Where is my order?")
    thread = await message.create_thread(name="Ana")
    await thread.send("Let me look")
    here = help_channel.world.channels[str(thread.id)]
    await ana.receives("Let me look", chat=here)
    assert ana.sees_in(help_channel)[0].thread_id == str(thread.id)
    await ana.says("Thank you", here)
    answer = await client.hears("message", "Thank you")
    assert answer.channel == thread
    assert [m.id for m in await message.channel.guild.active_threads()] == [thread.id]
    await thread.edit(archived=True)
    await thread.send("One more thing")
    assert not here.is_archived, "a message opens an archived thread again"
    with pytest.raises(discord.HTTPException) as twice:
        await message.create_thread(name="Again")
    assert twice.value.code == 160004


async def test_threads_of_other_peoples_making_arrive(
    client: Client, ana: Customer, help_channel: Channel
) -> None:
    thread = await ana.starts_thread("Refunds", help_channel)
    made = await client.hears("thread_create")
    assert (str(made.id), made.name, str(made.owner_id)) == (thread.id, "Refunds", ana.id)


async def test_mentions_ping_only_whom_the_bot_allows(
    client: Client, ana: Customer, help_channel: Channel
) -> None:
    await ana.says("hello", help_channel)
    message = await client.hears("message", "hello")
    text = f"@everyone <@{ana.id}>"
    await message.channel.send(text)
    await message.channel.send(text, allowed_mentions=discord.AllowedMentions.none())
    loud, quiet = ana.sees_in(help_channel)[-2:]
    assert loud.pings == ("Ana Lopez", "everyone")
    assert quiet.pings == ()


async def test_who_blocks_the_bot_or_shares_no_server_gets_nothing(
    client: Client, ana: Customer, help_channel: Channel
) -> None:
    person = await client.fetch_user(int(ana.id))
    await ana.blocks_the_bot()
    with pytest.raises(discord.Forbidden) as blocked:
        await person.send("Hello?")
    assert blocked.value.code == 50007
    await ana.unblocks_the_bot()
    await person.send("Hello!")
    await ana.says("bye", help_channel)
    assert help_channel.server is not None
    await ana.leaves(help_channel.server)
    with pytest.raises(discord.Forbidden) as left:
        await person.send("Hello?")
    assert left.value.code == 50278
    assert [one.text for one in ana.sees] == ["Hello!"]


async def test_other_bots_and_webhooks_are_marked(client: Client, help_channel: Channel) -> None:
    help_channel.bot_says("Dyno", "beep")
    help_channel.webhook_says("GitHub", "pushed")
    beep, pushed = await client.hears("message", "beep"), await client.hears("message", "pushed")
    assert beep.author.bot
    assert beep.webhook_id is None
    assert pushed.webhook_id is not None


async def test_places_the_bot_may_not_use(client: Client, ana: Customer, help_channel: Channel) -> None:
    await ana.says("hello", help_channel)
    message = await client.hears("message", "hello")
    help_channel.bot_may_write = False
    with pytest.raises(discord.Forbidden) as silent:
        await message.channel.send("no")
    help_channel.bot_may_write, help_channel.bot_may_thread = True, False
    with pytest.raises(discord.Forbidden) as flat:
        await message.create_thread(name="no")
    help_channel.bot_may_see = False
    with pytest.raises(discord.Forbidden) as blind:
        await message.channel.send("no")
    help_channel.delete()
    with pytest.raises(discord.NotFound) as gone:
        await message.channel.send("no")
    codes = [refused.value.code for refused in (silent, flat, blind, gone)]
    assert codes == [50013, 50013, 50001, 10003]
