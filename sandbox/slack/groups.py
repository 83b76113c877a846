"""User groups, such as `@support`: what an app may see of them.

Source: https://docs.slack.dev/reference/methods/usergroups.list
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .methods import Failed, Method, Params, flag
from .people import Staff
from .workspace import Workspace


@dataclass(kw_only=True)
class Group:
    """One user group of the workspace."""

    id: str
    handle: str
    members: tuple[Staff, ...]
    is_disabled: bool = False

    def as_json(self, team_id: str, params: Params) -> dict[str, Any]:
        group: dict[str, Any] = {
            "id": self.id,
            "team_id": team_id,
            "is_usergroup": True,
            "is_subteam": True,
            "name": self.handle.capitalize(),
            "description": "",
            "handle": self.handle,
            "is_external": False,
            "date_create": 1700000000,
            "date_update": 1700000000,
            "date_delete": 1700000001 if self.is_disabled else 0,
            "auto_type": None,
            "auto_provision": False,
            "enterprise_subteam_id": "",
            "created_by": "U000000000",
            "updated_by": "U000000000",
            "deleted_by": "U000000000" if self.is_disabled else None,
            "prefs": {"channels": [], "groups": []},
        }
        if flag(params, "include_users"):
            group["users"] = [person.id for person in self.members]
        if flag(params, "include_count"):
            group["user_count"] = len(self.members)
        return group


def usergroups_list(workspace: Workspace, params: Params) -> dict[str, Any]:
    if not workspace.has_user_groups:
        raise Failed("plan_upgrade_required")
    shown = [group for group in workspace.groups if flag(params, "include_disabled") or not group.is_disabled]
    return {"usergroups": [group.as_json(workspace.team_id, params) for group in shown]}


METHODS: dict[str, Method] = {"usergroups.list": usergroups_list}
