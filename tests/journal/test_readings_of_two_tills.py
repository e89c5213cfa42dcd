"""Two tills of one shop read files of the bank at once: each payment agrees once, whoever was first."""

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from random import Random

import pytest
from journal_aids import UsePostgres, no_pause

from app.domain.order import PaymentMode
from app.domain.statement import Column
from app.journal.postgres.journal import PostgresJournal, open_journal
from app.services.phone_orders import PhoneDraft
from app.services.settlement import Compared, SettlementDesk
from app.services.statement_readings import StatementReadings
from app.statements.reading import read_rows
from tests.fakes.desk import TestDesk, a_desk
from tests.makers import a_card, euros

SALES = 8


class Till:
    """A till at the shared journal that reads files of its bank."""

    def __init__(self, desk: TestDesk, journal: PostgresJournal, folder: Path, name: str) -> None:
        self.desk, self.journal = desk, journal
        self._file = folder / f"{name}.csv"
        readings = StatementReadings(journal.statement_lines, desk.logbook, desk.clock)
        self._settlement = SettlementDesk(
            desk.day_close, desk.logbook, desk.statement_lines, readings, read_rows, dict, lambda _name, _titles: None
        )

    async def compares(self, lines: Sequence[str]) -> Compared:
        self._file.write_text("\n".join(["Order number;Amount", *lines]), "utf-8")
        sheet = await self._settlement.read(self.desk.profile, self._file)
        return await self._settlement.compare(self.desk.profile, sheet, {Column.ORDER_NUMBER: 0, Column.AMOUNT: 1})


@pytest.mark.parametrize("seed", range(4))
def test_a_payment_in_the_files_of_two_tills_agrees_once_and_the_same_file_at_both(
    use_postgres: UsePostgres, tmp_path: Path, seed: int
) -> None:
    random = Random(seed)

    async def scene(first_journal: PostgresJournal) -> None:
        async with AsyncExitStack() as stack:
            second_journal = await open_journal(use_postgres.address)
            tills = []
            for place, journal in enumerate((first_journal, second_journal)):
                folder = tmp_path / str(place)
                folder.mkdir()
                desk = await stack.enter_async_context(a_desk(folder, shared=journal))
                tills.append(Till(desk, journal, folder, f"{place}"))
            sold = []
            for place in range(1, SALES + 1):
                draft = PhoneDraft(euros(100 * place), PaymentMode.PHONE)
                order = (await tills[0].desk.phone_orders.charge(tills[0].desk.profile, draft, a_card())).order
                sold.append(f"{order.number};{place}.00")
            files = [random.sample(sold, SALES // 2 + 1) for _ in range(2)]
            both = set(files[0]) & set(files[1])

            compared = await asyncio.gather(*(till.compares(file) for till, file in zip(tills, files, strict=True)))
            at_both = await asyncio.gather(*(till.compares(sold) for till in tills))

            told = [each.name for found in compared for each in found.open if each.before is not None]
            overlap = max(found.again for found in compared)
            assert len(told) + overlap == len(both)
            assert [len(found.settlement.agreed) for found in at_both] == [SALES, SALES]
            assert (await first_journal.check_all(no_pause)).faults == ()

    use_postgres(scene)
