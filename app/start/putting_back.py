"""The copy of the journal an owner chose takes its place before the till opens; the one there is kept aside."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from app.bootstrap import BankSide
from app.changeover.to_copy import NewJournal, Patience, Patient
from app.domain.errors import CopyNotFetched, JournalCannotWrite, PaydeskError
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.paths import DataPaths


class PutBack(Struct, frozen=True):
    """What became of a plan. With a `failure` the journal is the one that was there, unless the copy `is_in_place`:

    then the key store could not be told of it, and is told at the next start.
    """

    copy: str
    replaced: str = ""
    failure: PaydeskError | None = None
    is_in_place: bool = False


class PatienceAtStart(Patience, Protocol):
    """Waits for a copy at a start, and knows whether the program is told to end meanwhile."""

    @property
    def ends(self) -> bool: ...


class Unhurried(Patient):
    """Waits as long as it takes, and is never told to end."""

    ends = False


async def put_back_as_planned(
    side: BankSide,
    paths: DataPaths,
    settings: SettingsFile,
    patience: PatienceAtStart = Unhurried(),  # noqa: B008 - it knows nothing
) -> PutBack | None:
    """Return what became of the plan, None where there is none. The bank is asked once the till is open.

    One whose copy was still on its way when the program was told to end waits for the next start.

    What an earlier start began is ended first, whoever cut it short. The plan is struck out before the files change
    places: a copy that is put back at every start would lose what was sold in between.
    """
    training = side.is_training
    if settings.current.journal and not training:
        return None
    journal = NewJournal(paths, side.secrets, training)
    plan = PutBackPlan(paths.put_back_plan(training))

    def strike_out(copy: str) -> None:
        if plan.copy == copy:
            plan.strike_out()

    finished = await journal.finish(strike_out)
    if finished is not None:
        replaced = paths.journal(training).with_name(finished.aside)
        return PutBack(finished.copy, str(replaced) if replaced.is_file() else "", is_in_place=True)
    copy = plan.copy
    if not copy:
        return None
    try:
        done = await journal.put_in_place(Path(copy), datetime.now(UTC), strike_out, patience)
    except CopyNotFetched as failure:
        return None if patience.ends else PutBack(copy, failure=_struck_out(plan) or failure)
    except PaydeskError as failure:
        return PutBack(copy, failure=_struck_out(plan) or failure)
    return PutBack(copy, str(done.replaced or ""), done.untold, is_in_place=True)


def _struck_out(plan: PutBackPlan) -> PaydeskError | None:
    """Strike out a plan that cannot be carried out; return why it stays, None when it is gone."""
    try:
        plan.strike_out()
    except OSError as failure:
        return JournalCannotWrite(failure.strerror or "")
    return None
