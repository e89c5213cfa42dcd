"""What did the bank find of the address and the code a caller read out? In words; banks name letters, or nothing."""

from collections.abc import Sequence

from app.domain.address_check import AddressCheck, address_check_of
from app.domain.decline import DeclineReason
from app.domain.order import MONEY_TAKEN_STATES, Order, PaymentMode
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.words import Words


class CardCheckWords(Words):
    """Says it of one order, from its timeline."""

    def rows(self, order: Order, told: Sequence[TimelineEntry]) -> tuple[tuple[str, str], ...]:
        """Return name and finding of each, "" for what is not known."""
        return (
            (self.tr("Address"), self._address(told)),
            (self.tr("Code on the back"), self._code(order, told)),
        )

    def _address(self, told: Sequence[TimelineEntry]) -> str:
        letters = [entry.facts["avs"] for entry in told if "avs" in entry.facts]
        return self._compared(address_check_of(letters[-1])) if letters else ""

    def _compared(self, found: AddressCheck | None) -> str:
        match found:
            case AddressCheck.ALL_MATCHES:
                return self.tr("Street and postcode match")
            case AddressCheck.STREET_MATCHES:
                return self.tr("The street matches, the postcode does not")
            case AddressCheck.POSTCODE_MATCHES:
                return self.tr("The postcode matches, the street does not")
            case AddressCheck.NOTHING_MATCHES:
                return self.tr("Neither street nor postcode matches")
            case AddressCheck.NOT_COMPARED:
                return self.tr("The customer's bank did not compare it")
            case AddressCheck.WRONG_FORM:
                return self.tr("The bank could not read it")
            case None:
                return self.tr("The bank gave a result Paydesk does not know")

    def _code(self, order: Order, told: Sequence[TimelineEntry]) -> str:
        """Return what became of the security code; banks name no result of their own for one they accepted."""
        charges = [entry.facts for entry in told if entry.happening is Happening.CHARGE_SENT]
        if not charges or order.mode not in (PaymentMode.PHONE, PaymentMode.CHALLENGE):
            return ""
        if "no_code" in charges[-1]:
            return self.tr("Charged without it")
        if order.state in MONEY_TAKEN_STATES:
            return self.tr("Accepted by the bank")
        return self.tr("Not accepted") if order.decline_reason is DeclineReason.SECURITY_CODE else ""
