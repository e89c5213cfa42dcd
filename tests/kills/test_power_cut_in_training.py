"""The power goes on demand: the training till dies in the middle of a charge, and the next start finds the truth."""

import asyncio
import subprocess
import sys
from pathlib import Path

from app.bootstrap import open_till, training_side
from app.domain.order import OrderState
from app.files.profiles import shipped_profiles
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.sandbox import MovementKind
from app.services.ports import OrderFilter

ENDED_BY_POWER_CUT = 75
LONGEST = 120
CHARGING = """
import asyncio, sys
from pathlib import Path
from app.bootstrap import open_till, training_side
from app.domain.order import PaymentMode
from app.domain.staged_trouble import StagedTrouble
from app.paths import DataPaths
from app.files.profiles import shipped_profiles
from app.services.phone_orders import PhoneDraft
from app.files.settings import SettingsFile
from tests.makers import a_card, euros

async def charges():
    paths = DataPaths(Path(sys.argv[1]))
    side = await training_side(shipped_profiles(), paths)
    till = await open_till(side, paths, SettingsFile(paths.settings))
    await till.practice.stage(StagedTrouble.POWER_CUT)
    sale = PhoneDraft(euros(1250), PaymentMode.PHONE)
    await till.phone_orders.charge(till.banks.profile("training-v1"), sale, a_card())

asyncio.run(charges())
"""


def test_the_next_start_finds_the_charge_the_power_was_cut_in(tmp_path: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", CHARGING, str(tmp_path)], capture_output=True, timeout=LONGEST, check=False
    )
    assert died.returncode == ENDED_BY_POWER_CUT, died.stderr

    async def starts_again() -> None:
        paths = DataPaths(tmp_path)
        side = await training_side(shipped_profiles(), paths)
        till = await open_till(side, paths, SettingsFile(paths.settings))
        try:
            (order,) = await till.journal.orders(OrderFilter(), 5)
            assert order.state is not OrderState.PAID, "nobody has said so yet"
            await till.recovery.begin()
            await till.recovery.resume()
            found = await till.search.look_up(order.number)
            assert found.state is OrderState.PAID
            assert side.sandbox is not None
            moved = [(line.kind, line.amount) for line in side.sandbox.bank.movements()]
            assert moved == [(MovementKind.CHARGE, 1250)]
        finally:
            await till.close()
            await asyncio.to_thread(side.stop)

    asyncio.run(starts_again())
