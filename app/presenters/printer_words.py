"""What is said about the receipt printer: its settings, and why nothing came out of it."""

from msgspec.structs import replace

from app.domain import printer_errors
from app.domain.errors import InputFault
from app.presenters.message import Message, Tone
from app.presenters.words import Words


class PrinterWords(Words):
    """Makes the sentences. Whatever the printer does, the money is where it is."""

    def message(self, failure: printer_errors.PrinterFailure | printer_errors.PrinterNotSetUp) -> Message:
        """Return what happened to a slip that was not printed, and how it is printed after all."""
        trouble = self.trouble(failure)
        again = self.tr("Then print once more: a receipt waits in Orders (F4, then P).")
        is_missing = isinstance(failure, printer_errors.PrinterNotSetUp)
        return trouble if is_missing else replace(trouble, to_do=f"{trouble.to_do} {again}")

    def trouble(self, failure: printer_errors.PrinterFailure | printer_errors.PrinterNotSetUp) -> Message:
        """Return what is wrong with the printer."""
        money = self.tr("The payment is not affected.")
        match failure:
            case printer_errors.PrinterNotSetUp():
                happened = self.tr("This till has no receipt printer.")
                return Message(
                    Tone.INFO, happened, money, self.tr("Set one up: the menu at the top, Receipt printer.")
                )
            case printer_errors.PrinterOutOfPaper():
                happened = self.tr("The receipt printer is out of paper.")
                to_do = self.tr("Put a new roll in.")
            case printer_errors.PrinterCoverOpen():
                happened = self.tr("The receipt printer is open.")
                to_do = self.tr("Close its cover.")
            case printer_errors.PrinterNotReady():
                happened = self.tr("The receipt printer says that it is not ready.")
                to_do = self.tr("Look at its lights and its paper.")
            case printer_errors.PrinterStopped():
                happened = self.tr("The receipt printer stopped in the middle.")
                to_do = self.tr("Look at the paper, switch the printer off and on.")
            case _:
                happened = self.tr("The receipt printer does not answer.")
                to_do = self.tr("Look whether it is on, and whether its address is still the same.")
        details = f"{failure.address}: {failure.reason}".strip(": ")
        return Message(Tone.WARNING, happened, money, to_do, details)

    def fault(self, fault: InputFault) -> str:
        """Return one sentence for a field of the settings."""
        match fault:
            case printer_errors.PrinterAddressMissing():
                return self.tr("Type where the printer is.")
            case printer_errors.DotsOutsidePaper(fewest=fewest, most=most):
                return self.tr("Type a number of dots from {fewest} to {most}.").format(fewest=fewest, most=most)
            case _:
                return self.tr("Type an address like 192.168.1.40:9100, or the path of a device or a share.")

    # --- the settings -------------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Receipt printer")

    def intro(self) -> str:
        return self.tr(
            "A printer for rolls of paper that understands ESC/POS, as nearly all of them do. "
            "Receipts go to it as pictures, so every letter and currency symbol prints correctly."
        )

    def sent(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The receipt went to the receipt printer."))

    def test_sent(self) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("The test slip went to the printer."),
            to_do=self.tr("Is nothing cut off, and are all letters there? Then save these settings."),
        )

    def kept(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The settings of the receipt printer are saved."))

    def removed(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("This till works without a receipt printer now."))

    def not_kept(self, reason: str) -> Message:
        return Message(
            Tone.ERROR,
            self.tr("The settings could not be saved: their file cannot be written."),
            self.tr("No order is touched by that."),
            self.tr("Look whether the disk is full, then try again."),
            reason,
        )

    def test_heading(self) -> str:
        return self.tr("Test slip")

    def test_remark(self) -> str:
        return self.tr("This is not a receipt.")
