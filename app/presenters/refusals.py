"""What a bank's refusal means to a clerk: what happened and what to do now, one pair of sentences per reason."""

from app.domain import refusals
from app.domain.errors import GatewayRefused
from app.presenters.words import Words


class RefusalWords(Words):
    """Makes the two sentences. What the refusal means for the money depends on what was being done, not on it."""

    def lines(self, refusal: GatewayRefused) -> tuple[str, str] | None:
        """Return what happened and what to do now, or None for a reason the bank does not name."""
        match refusal:
            case refusals.OrderNumberTaken():
                return (
                    self.tr("The bank has an order of this number already."),
                    self.tr("Look at Orders (F4) first: it may be this very sale. If not, make the order again."),
                )
            case refusals.CurrencyRefused():
                return (
                    self.tr("The bank does not take this currency for the shop."),
                    self.tr("Choose the bank of that currency, or check the currency in the bank's profile."),
                )
            case refusals.AmountRefused():
                return (
                    self.tr("The bank does not accept this amount."),
                    self.tr("Check the amount; the shop's limits stand in its contract with the bank."),
                )
            case refusals.RefundTooLarge():
                return (
                    self.tr("The bank does not give back more than is left of the payment."),
                    self.tr("Ask the bank about the order, then choose a smaller sum."),
                )
            case refusals.ReturnAddressRefused():
                return (
                    self.tr("The bank does not know the return address of this shop."),
                    self.tr("Have the return address of the profile put on the bank's list."),
                )
            case refusals.ValueOrRightRefused():
                return (
                    self.tr("The bank refused a value, or this login may not do that. It does not tell which."),
                    self.tr("Check what was typed. If it is right, ask the bank what this login may do."),
                )
            case refusals.ValueRefused():
                return (
                    self.tr("The bank does not accept one of the values it was sent."),
                    self.tr("Check what was typed; the bank's own words are in the details."),
                )
            case refusals.NotAllowedForLogin():
                return (
                    self.tr("The bank has not switched this on for the shop."),
                    self.tr("Ask the bank to switch it on. Until then use another way, for example a payment link."),
                )
            case refusals.WrongStateForAct():
                return (
                    self.tr("The order as it stands at the bank does not allow this."),
                    self.tr("Ask the bank about the order: its status or its sums have changed."),
                )
            case refusals.OrderUnknownAtBank():
                return (
                    self.tr("The bank does not know this order."),
                    self.tr("Check that the right bank is chosen, then ask again."),
                )
            case _:
                return None
