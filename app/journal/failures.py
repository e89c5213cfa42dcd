"""Which failure of ours a failure of SQLite is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw

from app.domain.errors import JournalCannotWrite, JournalDamaged, JournalInUse, JournalNotOurs


@contextmanager
def while_opening(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file it opens into JournalNotOurs, JournalInUse or JournalCannotWrite."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError, apsw.FormatError, apsw.SQLError, UnicodeDecodeError) as error:
        # SQLError: a database without the tables of a journal.
        raise JournalNotOurs(str(path)) from error
    except (apsw.BusyError, apsw.LockedError) as error:
        raise JournalInUse(str(path)) from error
    except (apsw.Error, OSError) as error:
        raise JournalCannotWrite(_reason(error)) from error


@contextmanager
def while_working() -> Iterator[None]:
    """Turn what SQLite says of an open journal into JournalDamaged or JournalCannotWrite.

    UnicodeDecodeError is what apsw raises for text in a damaged page.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        raise JournalDamaged("text") from error
    except (apsw.CorruptError, apsw.NotADBError) as error:
        raise JournalDamaged(str(error)) from error
    except apsw.SQLError as error:
        # A question about facts that are no JSON any more fails as one with a mistake in it does.
        damaged = "malformed JSON" in str(error)
        raise JournalDamaged("facts") if damaged else JournalCannotWrite(_reason(error)) from error
    except (apsw.Error, OSError) as error:
        raise JournalCannotWrite(_reason(error)) from error


def _reason(error: Exception) -> str:
    return error.strerror or "" if isinstance(error, OSError) else str(error)
