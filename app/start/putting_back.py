"""The copy of the journal an owner chose takes its place before the till opens; the one there is kept aside."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from app.bootstrap import SHOP_JOURNAL, TRAINING_KEY, BankSide
from app.domain.errors import JournalCannotWrite, KeyStoreUnusable, PaydeskError
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.journal.restoring import restore
from app.paths import DataPaths
from app.start.untold_head import UntoldHead


@dataclass(frozen=True, slots=True)
class PutBack:
    """What became of a plan. With a `failure` the journal is the one that was there, unless the copy `is_in_place`:

    then the key store could not be told of it, and is told at the next start.
    """

    copy: str
    replaced: str = ""
    failure: PaydeskError | None = None
    is_in_place: bool = False


async def put_back_as_planned(side: BankSide, paths: DataPaths, settings: SettingsFile) -> PutBack | None:
    """Return what became of the plan, None where there is none. The bank is asked once the till is open.

    The plan is struck out first: a copy that is put back at every start would lose what was sold in between.
    """
    training = side.is_training
    if settings.current.journal and not training:
        return None
    untold = UntoldHead(paths.untold_head)
    if not training:
        await untold.tell(side.secrets)
    plan = PutBackPlan(paths.put_back_plan(training))
    copy = plan.copy
    if not copy:
        return None
    try:
        plan.strike_out()
        key = TRAINING_KEY if training else await side.secrets.journal_key(SHOP_JOURNAL)
        # A key store that refuses shall do so before anything has moved.
        known = await side.secrets.journal_head(SHOP_JOURNAL)
        restored = await asyncio.to_thread(restore, paths.journal(training), key, Path(copy), datetime.now(UTC))
    except PaydeskError as failure:
        return PutBack(copy, failure=failure)
    except OSError as failure:
        return PutBack(copy, failure=JournalCannotWrite(failure.strerror or ""))
    replaced = str(restored.replaced or "")
    try:
        await side.secrets.keep_journal_head(SHOP_JOURNAL, restored.head)
    except KeyStoreUnusable as failure:
        untold.keep(key, known, restored.head)
        return PutBack(copy, replaced, failure, is_in_place=True)
    return PutBack(copy, replaced, is_in_place=True)
