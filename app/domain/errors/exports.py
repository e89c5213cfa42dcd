"""Why a list was not saved as a file; what stood there before still does."""

from app.domain.errors.root import PaydeskError


class ExportFailed(PaydeskError):
    """A list could not be saved at `path`; a file that stood there is as it was."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class ExportDiskFull(ExportFailed):
    """There was no room left for it."""


class ExportDenied(ExportFailed):
    """The folder or the file may not be written, or another program holds the file."""
