"""What became of a call to the bank that brought no usable answer, or of one it answered otherwise than it did."""

from app.domain.errors.root import PaydeskError


class GatewayFailure(PaydeskError):
    """The bank was asked and the answer is no plain yes."""


class NotSent(GatewayFailure):
    """Proved: not one byte of the request left (no address, no connection, no secure channel)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class AnswerLost(GatewayFailure):
    """The request left and no answer that can be understood came back: nobody knows whether it was done.

    `reason` is a short technical word ("timeout", "html", "empty", "http-500", …), never a reply's text.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class BankBusy(AnswerLost):
    """The bank gets too many requests. This one was probably not done, but nobody promises that.

    `seconds` is how long the bank wants to be left alone, None when it did not say.
    """

    def __init__(self, reason: str, seconds: float | None = None) -> None:
        super().__init__(reason)
        self.seconds = seconds


class BankFault(AnswerLost):
    """A fault on the bank's side; whether it struck before or after the work was done is not told."""


class GatewayRefused(GatewayFailure):
    """The bank understood the request and refused it. `code` and `text` are the bank's own, for details only."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code, self.text = code, text


class CredentialsRejected(GatewayFailure):
    """The bank does not accept this login, or the login may not do this."""

    def __init__(self, code: str = "", text: str = "") -> None:
        super().__init__(code, text)
        self.code, self.text = code, text


class StoredCardStays(PaydeskError):
    """The bank was asked to forget a kept card, said yes, and lists it still."""
