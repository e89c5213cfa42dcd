"""What can go wrong with the file that keeps a shop's keys where the computer has no key store."""

from app.domain.errors import InputFault, PaydeskError


class PassphraseTooShort(InputFault):
    """A new passphrase needs at least `shortest` characters."""

    def __init__(self, shortest: int) -> None:
        super().__init__(shortest)
        self.shortest = shortest


class PassphraseWrong(InputFault):
    """The file opens with another passphrase."""


class RecoveryCodeWrong(InputFault):
    """This is no recovery code, or that of another file."""


class KeyFileSpoilt(PaydeskError):
    """The file is damaged, or none of ours; `path` names it. It is left as it is."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class KeyFileUnwritable(PaydeskError):
    """The file cannot be written; what stood there before still does."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason
