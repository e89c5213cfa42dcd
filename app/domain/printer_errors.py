"""Why did a receipt not come out of its printer? None of it says anything about money."""

from app.domain.errors import InputFault, PaydeskError


class PrinterAddressMissing(InputFault):
    """Nobody said where the printer is."""


class PrinterAddressWrong(InputFault):
    """This is neither a host with a port nor the path of a device."""


class DotsOutsidePaper(InputFault):
    """No print head has so many dots a line; `fewest` and `most` are both allowed."""

    def __init__(self, fewest: int, most: int) -> None:
        super().__init__(fewest, most)
        self.fewest, self.most = fewest, most


class PrinterFailure(PaydeskError):
    """A receipt was not printed, or not wholly. `address` is the printer's, `reason` technical."""

    def __init__(self, address: str, reason: str = "") -> None:
        super().__init__(address, reason)
        self.address, self.reason = address, reason


class PrinterNotSetUp(PaydeskError):
    """This till has no receipt printer."""


class PrinterOutOfReach(PrinterFailure):
    """Nothing answers there: it is off, its cable is out, or the address is another one. Nothing was printed."""


class PrinterStopped(PrinterFailure):
    """It went away or took no more in the middle: a part may be on the paper."""


class PrinterOutOfPaper(PrinterFailure):
    """It says that its paper is at an end."""


class PrinterCoverOpen(PrinterFailure):
    """It says that its cover is open."""


class PrinterNotReady(PrinterFailure):
    """It says that it is not ready, and not why."""
