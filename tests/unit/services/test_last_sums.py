"""The sums that are offered for a phone order: those of the newest ones, however many links lie before them."""

import asyncio
from datetime import timedelta
from pathlib import Path

from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.order import PaymentMode
from app.services.order_search import PAGE
from tests.fakes.desk import a_desk
from tests.makers import NOON, an_order, euros


def found_behind(folder: Path, links: int) -> list[int]:
    """Return the sums found where so many links are newer than three phone orders of two sums."""

    async def scene() -> list[int]:
        async with a_desk(folder) as desk:
            sold = [(PaymentMode.PHONE, minor) for minor in (700, 1250, 700)] + [(PaymentMode.LINK, 99)] * links
            for place, (mode, minor) in enumerate(sold):
                order = an_order(
                    number=OrderNumber(f"SHOP-T1-260314-{place:010}"),
                    profile=desk.profile.name,
                    mode=mode,
                    amount=euros(minor),
                    created_at=NOON + timedelta(minutes=place),
                    gateway_order_id=GatewayOrderId(f"bank-{place}"),
                )
                await desk.journal.record(order, [])
            return [sum_.minor for sum_ in await desk.search.last_sums(desk.profile.name, 3)]

    return asyncio.run(scene())


def test_they_are_found_behind_links_each_once_and_the_newest_first(tmp_path: Path) -> None:
    for links in (0, 18, 45):
        folder = tmp_path / str(links)
        folder.mkdir()
        assert found_behind(folder, links) == [700, 1250], f"behind {links} links"


def test_they_are_looked_for_among_the_newest_orders_alone(tmp_path: Path) -> None:
    assert found_behind(tmp_path, PAGE - 2) == [700, 1250]
    (other := tmp_path / "other").mkdir()
    assert found_behind(other, PAGE) == []
