"""Which files of this till may leave the shop, and how they are made harmless once more on the way."""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from app.exports.draft import Draft, told_by_name
from app.files.logs import redacted
from app.paths import DataPaths
from app.services.support_bundle import SupportPaper

_LONGEST = 200_000
"""Characters of one paper; of a longer log the end is what matters."""


class TillFiles:
    """Implements `services.support_bundle.SupportFiles` over one data directory."""

    def __init__(self, paths: DataPaths) -> None:
        self._paths = paths

    def papers(self) -> Sequence[SupportPaper]:
        """Return the settings, what was written when the program broke, and the log, newest first.

        Everything was redacted when it was written. It is redacted again here, because a mistake there would leave
        the shop here.
        """
        logs = self._paths.logs
        files = [self._paths.settings, *sorted(logs.glob("crash*.txt")), *sorted(logs.glob("paydesk.log*"))]
        texts = ((file.name, _text_of(file)) for file in files)
        return [SupportPaper(name, redacted(text)) for name, text in texts if text]

    def pack(self, target: Path, papers: Sequence[SupportPaper], given_up: Event) -> None:
        draft = Draft(target)
        try:
            with told_by_name(target), zipfile.ZipFile(draft.path, "w", zipfile.ZIP_DEFLATED) as archive:
                for paper in papers:
                    archive.writestr(paper.name, paper.text)
            draft.flush()
            if not given_up.is_set():
                draft.put_in_place()
        finally:
            draft.drop()


def _text_of(file: Path) -> str:
    """Return the end of a text file, from the beginning of a line; "" for one that is not there."""
    try:
        text = file.read_text("utf-8", errors="replace")
    except OSError:
        return ""
    if len(text) <= _LONGEST:
        return text
    return text[-_LONGEST:].partition("\n")[2]
