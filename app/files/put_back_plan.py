"""Which copy takes the journal's place at the next start? A file beside the journal says so."""

import logging
import os
from pathlib import Path

from app.files.whole_file import put_in_place

_log = logging.getLogger(__name__)


class PutBackPlan:
    """Read anew each time: a plan among the settings would come back with what another Paydesk writes of them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def copy(self) -> str:
        """Return the planned copy, "" for none. One that cannot be read is none: the journal stays."""
        try:
            return os.fsdecode(self._path.read_bytes())
        except FileNotFoundError:
            return ""
        except (OSError, UnicodeDecodeError) as error:
            _log.warning("the plan to put a copy back cannot be read: %s", type(error).__name__)
            return ""

    def keep(self, copy: str) -> None:
        """Plan this copy instead of another. Raises OSError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(self._path, os.fsencode(copy))

    def strike_out(self) -> None:
        """Plan nothing. Raises OSError."""
        self._path.unlink(missing_ok=True)
