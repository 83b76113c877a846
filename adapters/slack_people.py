"""Who someone in Slack is, and whether they may answer customers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack_errors import from_api, translated
from bot.clock import Clock
from bot.config.texts import InboxTexts
from bot.errors import Refused

#: How long what Slack said about a person is believed.
_REMEMBERED = timedelta(minutes=10)
_MOST_REMEMBERED = 5000


@dataclass(frozen=True, kw_only=True, slots=True)
class Person:
    """Someone in Slack."""

    id: str
    name: str  #: display name; the id where Slack gives none
    teams: frozenset[str] = frozenset()  #: ids of the workspaces and the organisation they belong to
    is_known: bool = True  #: whether Slack says who they are at all
    is_bot: bool = False
    is_guest: bool = False
    is_stranger: bool = False  #: from another organisation, by Slack Connect
    is_deleted: bool = False
    picture: str | None = None  #: its address


class People:
    """What Slack knows about people, remembered for ten minutes."""

    def __init__(self, *, client: AsyncWebClient, clock: Clock) -> None:
        self._client = client
        self._clock = clock
        self._known: dict[str, tuple[datetime, Person]] = {}

    async def find(self, id: str) -> Person:
        """The person with this member id; one whom Slack will not describe has `is_known` false.

        Raises:
            RateLimited, Unavailable, Ambiguous: Slack cannot say just now.
        """
        now = self._clock.now()
        remembered = self._known.get(id)
        if remembered is not None and abs(now - remembered[0]) < _REMEMBERED:
            return remembered[1]
        person = await self._ask(id)
        if person.is_known:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            self._known[id] = (now, person)
        return person

    async def _ask(self, id: str) -> Person:
        with translated():
            try:
                response = await self._client.users_info(user=id)
            except SlackApiError as error:
                if isinstance(from_api(error), Refused):  # not found, not visible, or no scope to ask
                    return Person(id=id, name=id, is_known=False)
                raise
        found = response.get("user")
        return read_person(found) if isinstance(found, Mapping) else Person(id=id, name=id, is_known=False)


def read_person(user: Mapping[str, Any]) -> Person:
    """Slack's description of a person, as ours.

    Source: https://docs.slack.dev/reference/objects/user-object
    """
    id = str(user.get("id") or "")
    profile = user.get("profile") or {}
    organisation = user.get("enterprise_user") or {}
    names = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"), user.get("name"))
    pictures = (profile.get(f"image_{side}") for side in (192, 72, 48))
    teams = (user.get("team_id"), organisation.get("enterprise_id"), *(organisation.get("teams") or ()))
    return Person(
        id=id,
        name=next((name for name in names if isinstance(name, str) and name.strip()), id),
        teams=frozenset(team for team in teams if isinstance(team, str) and team),
        # Slackbot calls itself no bot.
        is_bot=bool(user.get("is_bot")) or id == "USLACKBOT",
        is_guest=bool(user.get("is_restricted") or user.get("is_ultra_restricted")),
        is_stranger=bool(user.get("is_stranger")),
        is_deleted=bool(user.get("deleted")),
        picture=next((url for url in pictures if isinstance(url, str) and url.startswith("https://")), None),
    )


def refusal(
    person: Person, *, home: frozenset[str], texts: InboxTexts, guests_may_answer: bool = False
) -> str | None:
    """Why this person may not answer customers, in words for the thread; `None` if they may.

    `home` holds the ids of our own workspace and, if it has one, its organisation. Guests of it may answer
    where that is allowed; strangers and bots never.
    """
    if not person.is_known:
        reason = texts.refused_unknown
    elif person.is_bot:
        reason = texts.refused_bot
    elif person.is_deleted:
        reason = texts.refused_gone
    elif person.is_stranger or not person.teams & home:
        reason = texts.refused_stranger
    elif person.is_guest and not guests_may_answer:
        reason = texts.refused_guest
    else:
        return None
    return reason.replace("{name}", person.name)
