"""Broken set-ups of Slack: the app, the inbox, customers' channels."""

from tests.doctor.case import Case, F, W
from tests.doctor.world import World

SLACK = "slack"
INBOX = "inboxes.support.slack_channel_id"
PING = "inboxes.support.ping"


async def slack_token_revoked(w: World) -> None:
    w.slack.token_error = "token_revoked"


async def slack_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "reactions:write")


async def slack_doctor_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "channels:read")


async def slack_presence_scope_missing(w: World) -> None:
    w.settings["inboxes"]["support"]["presence"] = True
    await slack_doctor_scope_missing(w)


async def slack_app_token_wrong(w: World) -> None:
    w.settings["slack"]["app_token"] = "xapp-sentinel-of-another-app"


async def slack_app_token_without_scope(w: World) -> None:
    w.slack.app_scopes = ()


async def slack_signing_secret_is_none(w: World) -> None:
    del w.settings["slack"]["app_token"]
    w.settings["slack"]["signing_secret"] = "sentinel-client-secret"


async def inbox_unknown(w: World) -> None:
    w.settings["inboxes"]["support"]["slack_channel_id"] = "C0NOSUCH"


async def inbox_without_the_bot(w: World) -> None:
    w.inbox.members.discard(w.slack.bot_id)


async def inbox_archived(w: World) -> None:
    w.inbox.is_archived = True


async def inbox_shared(w: World) -> None:
    w.inbox.is_ext_shared = True


async def group_unknown(w: World) -> None:
    w.slack.groups.clear()


async def group_disabled(w: World) -> None:
    w.group.is_disabled = True


async def group_empty(w: World) -> None:
    w.group.members = ()


async def group_not_to_be_seen(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "usergroups:read")


async def groups_not_in_the_plan(w: World) -> None:
    w.slack.has_user_groups = False


async def slack_customers_cannot_write(w: World) -> None:
    w.help.members.discard(w.slack.bot_id)


async def slack_customers_scope_missing(w: World) -> None:
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "im:history")


async def slack_pane_without_its_scope(w: World) -> None:
    w.settings["channels"]["slack"]["help"]["assistant"] = True
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "assistant:write")


async def slack_own_app_without_scopes(w: World) -> None:
    """An app of its own, which was made from the inbox's manifest."""
    w.slack.bot_scopes = tuple(scope for scope in w.slack.bot_scopes if scope != "app_mentions:read")
    w.settings["channels"]["slack"]["help"] |= {
        **w.settings["slack"],
        "slack_channel_ids": [w.help.id],
    }


CASES: dict[str, Case] = {
    "the Slack bot token was revoked": Case(
        slack_token_revoked, "slack bot token", F, "revoked", "make a new one", f"{SLACK}.bot_token"
    ),
    "the Slack app lacks a scope": Case(
        slack_scope_missing,
        "slack scopes",
        F,
        "reactions:write",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the Slack app lacks a scope that only the doctor wants": Case(
        slack_doctor_scope_missing,
        "slack scopes",
        W,
        "channels:read",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "an inbox heeds who is active and the app may not see who is in it": Case(
        slack_presence_scope_missing,
        "slack scopes",
        W,
        "hours alone decide",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the Slack app token is another app's": Case(
        slack_app_token_wrong, "slack events", F, "not valid", "App-Level Tokens", f"{SLACK}.app_token"
    ),
    "the Slack app token may not connect": Case(
        slack_app_token_without_scope,
        "slack events",
        F,
        "connections:write",
        "App-Level Tokens",
        f"{SLACK}.app_token",
    ),
    "the client secret stands where the signing secret belongs": Case(
        slack_signing_secret_is_none,
        "slack events",
        W,
        "does not look like",
        "App Credentials",
        f"{SLACK}.signing_secret",
    ),
    "the inbox channel does not exist": Case(
        inbox_unknown, "slack inboxes.support", F, "no such channel", "/invite @stepaside", INBOX
    ),
    "the bot was not invited to the inbox": Case(
        inbox_without_the_bot, "slack inboxes.support", F, "not in #support", "/invite @stepaside", INBOX
    ),
    "the inbox channel is archived": Case(
        inbox_archived, "slack inboxes.support", F, "archived", "unarchive", INBOX
    ),
    "the inbox channel is shared with another company": Case(
        inbox_shared, "slack inboxes.support", W, "another company", "your own workspace", INBOX
    ),
    "an inbox calls a group that does not exist": Case(
        group_unknown, "slack user groups", F, "there is no user group S0123ABCD", "Copy group ID", PING
    ),
    "an inbox calls a group that was disabled": Case(
        group_disabled, "slack user groups", F, "@night-shift is disabled", "enable it", PING
    ),
    "an inbox calls a group that nobody is in": Case(
        group_empty, "slack user groups", W, "nobody is in @night-shift", "add members", PING
    ),
    "an inbox calls a group and the app may not look at groups": Case(
        group_not_to_be_seen, "slack user groups", W, "lacks usergroups:read", "called without it", PING
    ),
    "an inbox calls a group in a workspace that has none": Case(
        groups_not_in_the_plan, "slack user groups", F, "plan has no user groups", "`here`", PING
    ),
    "the bot was not invited to the customers' channel in Slack": Case(
        slack_customers_cannot_write,
        "slack channel",
        F,
        "not in #help",
        "/invite @stepaside",
        "channels.slack.help.slack_channel_ids",
    ),
    "customers may write directly and the app may not read it": Case(
        slack_customers_scope_missing,
        "slack scopes",
        F,
        "im:history",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "the assistant pane is on and the app may not use it": Case(
        slack_pane_without_its_scope,
        "slack scopes",
        F,
        "assistant:write",
        "Reinstall to Workspace",
        f"{SLACK}.bot_token",
    ),
    "customers have a Slack app of their own that may not hear mentions": Case(
        slack_own_app_without_scopes,
        "slack/help scopes",
        F,
        "app_mentions:read",
        "Reinstall to Workspace",
        "channels.slack.help.bot_token",
    ),
}
