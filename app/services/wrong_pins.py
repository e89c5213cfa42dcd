"""Which wrong PINs were tried in the shop since somebody signed in last?"""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from app.domain.trail import Deed, TrailFilter
from app.services.people_port import Trail

_MOST = 500
"""Whoever tries more is found in the trail."""


class WrongPins:
    """Reads the trail of all tills."""

    def __init__(self, trail: Trail) -> None:
        self._trail = trail

    async def before(self, name: str) -> Mapping[str, int]:
        """Return how many there were between this person's last two sign-ins, by whom they were tried for.

        Whoever signed in once is told of all. Raises JournalFailure.
        """
        signed_on = await self._trail.trail(TrailFilter(person=name, deeds=frozenset({Deed.SIGNED_ON})), 2)
        since = signed_on.entries[1].at if len(signed_on.entries) > 1 else None
        return await self._tried(since)

    async def _tried(self, since: datetime | None) -> Mapping[str, int]:
        page = await self._trail.trail(TrailFilter(deeds=frozenset({Deed.WRONG_PIN})), _MOST)
        return Counter(entry.person for entry in page.entries if since is None or entry.at > since)
