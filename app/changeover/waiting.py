"""May a command work on the journal that is there? Not while another one is to take its place at the next start.

What a command wrote meanwhile would stand in a file that is put aside, and what it said would be an older journal's.
The last steps are Paydesk's own, which tells about them.
"""

from app.domain.errors import JournalGivesWay
from app.files.put_back_plan import PutBackPlan
from app.files.settings import SettingsFile
from app.paths import DataPaths


def refuse_while_another_waits(paths: DataPaths, settings: SettingsFile, *, training: bool) -> None:
    """Raise JournalGivesWay where a change of the journal is planned, or was begun and cut short."""
    refuse_while_moving(paths, training=training)
    has_own = training or not settings.current.journal
    is_exchanged = has_own and (paths.untold_head(training).exists() or _is_planned(paths, training))
    if is_exchanged:
        raise JournalGivesWay(str(paths.journal(training)))


def refuse_while_moving(paths: DataPaths, *, training: bool) -> None:
    """Raise JournalGivesWay where the way to a shared journal was cut short: the till leaves its own file then."""
    if not training and paths.moving.exists():
        raise JournalGivesWay(str(paths.journal(training)))


def _is_planned(paths: DataPaths, training: bool) -> bool:
    return bool(PutBackPlan(paths.put_back_plan(training)).copy)
