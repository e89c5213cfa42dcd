"""What cannot be done with an order as it stands."""

from app.domain.errors.root import PaydeskError


class OrderNotFound(PaydeskError):
    """Neither the journal nor, when it was asked, the bank knows the order."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


class NotOffered(PaydeskError):
    """The bank of this profile does not offer this; `what` names it, for example "cancel"."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class LinkNotRenewable(PaydeskError):
    """The old link took money, or nobody knows whether it did; `state` is the name of its state."""

    def __init__(self, number: str, state: str) -> None:
        super().__init__(number, state)
        self.number, self.state = number, state


class LinkRenewedAlready(PaydeskError):
    """The link `following` was made in place of this one, and can be paid or was."""

    def __init__(self, number: str, following: str) -> None:
        super().__init__(number, following)
        self.number, self.following = number, following


class OrderNotCancellable(PaydeskError):
    """Only an order nobody has paid can be cancelled; `state` is the name of its state."""

    def __init__(self, number: str, state: str) -> None:
        super().__init__(number, state)
        self.number, self.state = number, state


class NotResolvable(PaydeskError):
    """Paydesk may still find out by itself how the act ended: it is too early for people's word."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class ActNotPossible(PaydeskError):
    """The money of this order cannot be captured, let go of or given back now.

    `act` is "capture", "void" or "refund"; `why` is the name of a `domain.limit.WhyNot`.
    """

    def __init__(self, number: str, act: str, why: str) -> None:
        super().__init__(number, act, why)
        self.number, self.act, self.why = number, act, why
