"""A till's memory of its views, and the finding that stands on it."""

from collections.abc import Sequence
from pathlib import Path

from app.presenters.finding import FindingPresenter
from app.presenters.presenter import Speech
from app.services.order_views import OrderView, ViewsUnreadable
from tests.fakes.desk import TestDesk


class FakeViewMemory:
    """Keeps everything as long as it is there; `files` are those handed out."""

    def __init__(self, *views: OrderView, left: OrderView | None = None, put_aside: str = "") -> None:
        self.left = left or OrderView()
        self.views = views
        self.put_aside = put_aside
        self.file = "order_views.toml"
        self.unread: tuple[str, ...] = ()
        self.files: dict[Path, tuple[OrderView, ...]] = {}

    def leave(self, view: OrderView) -> None:
        self.left = view

    def keep(self, views: Sequence[OrderView]) -> None:
        self.views = tuple(views)

    def hand_out(self, target: Path, views: Sequence[OrderView]) -> None:
        self.files[target] = tuple(views)

    def take_in(self, source: Path) -> tuple[OrderView, ...]:
        if source not in self.files:
            raise ViewsUnreadable(str(source))
        return self.files[source]


def a_finding(
    desk: TestDesk, speech: Speech, memory: FakeViewMemory | None = None, colleagues: Sequence[str] = ()
) -> FindingPresenter:
    async def names() -> Sequence[str]:
        return colleagues

    return FindingPresenter(speech, desk.search, desk.banks, desk.clock, memory or FakeViewMemory(), names)
