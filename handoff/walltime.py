"""What clocks on the wall show, as moments."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo


def instant(day: date, wall: time, zone: ZoneInfo, *, fold: int) -> datetime:
    """When clocks in `zone` show `wall` on `day` (`fold` 1: the second time), or the next that exists."""
    local = datetime.combine(day, wall, tzinfo=zone)
    while True:
        moment = local.replace(fold=fold).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
            return moment
        local += timedelta(minutes=1)
