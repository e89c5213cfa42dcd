"""The papers for support: the shop reads how its till is doing in its own language, and whoever helps in English."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from app.domain.health import HealthFinding, Part, Verdict
from app.files.support import TillFiles
from app.paths import DataPaths
from app.presenters.presenter import Speech
from app.presenters.support import SupportPresenter, SupportState
from app.presenters.words import in_english
from app.services.support_bundle import SupportBundle
from tests.fakes.desk import a_desk
from tests.unit.presenters.scenes import loud

ENGLISH = "Backups of the journal: Look at it soon. There is none yet. Paydesk makes one each day while it is open."


class NoCopyYet:
    """A till whose journal nobody has copied."""

    async def look(self) -> Sequence[HealthFinding]:
        return (HealthFinding(Part.BACKUP, Verdict.ATTENTION, "none"),)


class Shown:
    """What is on the screen."""

    state = SupportState()

    def draw(self, state: SupportState) -> None:
        self.state = state


def test_the_paper_about_health_speaks_the_language_of_now_and_english_below(tmp_path: Path) -> None:
    async def play() -> None:
        async with a_desk(tmp_path) as desk:
            bundle = SupportBundle(TillFiles(DataPaths(tmp_path)), desk.journal, desk.banks, desk.logbook)
            presenter = SupportPresenter(Speech(in_english, "en"), NoCopyYet(), bundle, desk.banks, desk.clock)  # type: ignore[arg-type]
            shown = Shown()
            presenter.attach(shown)
            await presenter.load()
            await presenter.gather()
            assert shown.state.text.count(ENGLISH) == 1, "nothing is said twice in English"
            presenter.choose(1)
            presenter.speak(loud())
            assert "There is none yet." not in shown.state.text, "another paper stays in front"
            presenter.choose(0)
            own, _, below = shown.state.text.partition("«The same in English, for whoever helps you:»")
            assert "«There is none yet. Paydesk makes one each day while it is open.»" in own
            assert ENGLISH not in own
            assert ENGLISH in below
            presenter.speak(Speech(in_english, "en"))
            assert shown.state.text.count(ENGLISH) == 1

    asyncio.run(play())
