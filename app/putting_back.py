"""The copy of the journal an owner chose takes its place before the till opens; the one there is kept aside."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY, BankSide
from app.domain.errors import JournalCannotWrite, PaydeskError
from app.journal.restoring import restore
from app.paths import DataPaths
from app.put_back_plan import PutBackPlan
from app.settings import SettingsFile


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of a plan. With a `failure` the journal is the one that was there."""

    copy: str
    replaced: str = ""
    failure: PaydeskError | None = None


async def put_back_as_planned(side: BankSide, paths: DataPaths, settings: SettingsFile) -> PutBack | None:
    """Return what became of the plan, None where there is none. The bank is asked once the till is open.

    The plan is struck out first: a copy that is put back at every start would lose what was sold in between.
    """
    training = side.sandbox is not None
    plan = PutBackPlan(paths.put_back_plan(training))
    copy = plan.copy
    if not copy or (settings.current.journal and not training):
        return None
    try:
        plan.strike_out()
        key = TRAINING_KEY if training else await side.secrets.journal_key(SHOP_JOURNAL)
        restored = await asyncio.to_thread(restore, paths.journal(training), key, Path(copy), datetime.now(UTC))
        await side.secrets.keep_journal_head(SHOP_JOURNAL, restored.head)
    except PaydeskError as failure:
        return PutBack(copy, failure=failure)
    except OSError as failure:
        return PutBack(copy, failure=JournalCannotWrite(failure.strerror or ""))
    return PutBack(copy, str(restored.replaced or ""))
