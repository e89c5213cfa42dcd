"""What is put together for whoever practises at a till in training. Loaded with the pretend bank alone."""

from pathlib import Path

from app.first_shift_file import FirstShiftFile
from app.services.at_work import AtWork
from app.services.day_book import DayBook
from app.services.first_shift import FirstShiftDesk
from app.services.ports import Banks, Clock, Journal
from app.services.practice import Practice, PretendBank


def open_practice(
    bank: PretendBank, journal: Journal, days: DayBook, banks: Banks, at_work: AtWork, clock: Clock, shifts: Path
) -> tuple[Practice, FirstShiftDesk]:
    """Return trouble on demand, and the first shifts of this till's people, which are kept in the file `shifts`."""
    practice = Practice(bank, journal)
    memory = FirstShiftFile(shifts)
    return practice, FirstShiftDesk(journal, days, banks, bank, practice, memory, at_work, clock)
