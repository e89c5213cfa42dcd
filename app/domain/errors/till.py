"""What a till lacks to work: its keys, a bank, a profile it can use."""

from app.domain.errors.root import PaydeskError


class KeyStoreUnusable(PaydeskError):
    """This computer offers no safe place for secrets; `backend` names what was found."""

    def __init__(self, backend: str) -> None:
        super().__init__(backend)
        self.backend = backend


class TrainingBankUnreadable(PaydeskError):
    """The file in which the training bank keeps its orders is damaged; `path` names it."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path


class CredentialsMissing(PaydeskError):
    """No login was entered for this bank profile yet."""

    def __init__(self, profile: str) -> None:
        super().__init__(profile)
        self.profile = profile


class LoginForElsewhere(CredentialsMissing):
    """The address in this bank profile is another one than that its login was entered for: it stays unused."""


class ReceiverCannotListen(PaydeskError):
    """The bank's messages cannot come in: another program uses this port."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
        self.port = port


class BankUnknown(PaydeskError):
    """An order belongs to a bank profile this run does not have."""

    def __init__(self, profile: str) -> None:
        super().__init__(profile)
        self.profile = profile


class ProfileUnusable(PaydeskError):
    """A bank profile file cannot be used; `field` names the faulty entry and never its value."""

    def __init__(self, path: str, field: str) -> None:
        super().__init__(path, field)
        self.path, self.field = path, field


class BusinessDayUnusable(PaydeskError):
    """No business day can be made of this: `text` is no time like "04:00", or no zone like "Asia/Almaty"."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text
