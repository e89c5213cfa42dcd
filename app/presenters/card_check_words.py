"""What did the bank find of the address and the code a caller read out? In words; banks name letters, or nothing."""

from collections.abc import Sequence

from app.domain.address_check import AddressCheck, address_check_of
from app.domain.authentication import Authentication, authentication_of
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

    def secured(self, told: Sequence[TimelineEntry]) -> tuple[str, str]:
        """Return what came of 3-D Secure, with its name; "" where the bank has not said, or took no money."""
        words = [entry.facts["secured"] for entry in told if "secured" in entry.facts]
        return "3-D Secure", self._authenticated(authentication_of(words[-1])) if words else ""

    def _authenticated(self, found: Authentication | None) -> str:
        match found:
            case Authentication.CONFIRMED:
                return self.tr("The customer confirmed")
            case Authentication.WITHOUT_QUESTION:
                return self.tr("Passed, the customer was not asked")
            case Authentication.PASSED:
                return self.tr("Passed")
            case Authentication.ATTEMPTED:
                return self.tr("Asked for; the customer's bank does not take part")
            case Authentication.EXEMPT:
                return self.tr("Left out with the banks' leave")
            case Authentication.NOT_ASKED:
                return self.tr("Not asked for")
            case None:
                return ""

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
