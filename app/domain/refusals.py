"""What a bank may refuse, one class per reason a clerk or a service has to tell from the others.

    GatewayRefused
    ├── OrderNumberTaken       there is an order of this number already
    ├── CurrencyRefused
    ├── AmountRefused
    ├── RefundTooLarge         more than is left to go back
    ├── ReturnAddressRefused   the shop's return address is not on the bank's list
    ├── ValueRefused           another value is missing or wrong
    ├── NotAllowedForLogin     the bank has not switched it on for this shop
    ├── ValueOrRightRefused    one of the two, and the bank does not tell which
    ├── WrongStateForAct       the order as it stands does not allow it
    └── OrderUnknownAtBank

A reason the bank gives in a code nobody knows stays a plain GatewayRefused.
"""

from app.domain.errors import GatewayRefused


class OrderNumberTaken(GatewayRefused):
    """The shop has used this order number already. It may be our own order, after an answer that was lost."""


class CurrencyRefused(GatewayRefused):
    """The bank takes no money in this currency for the shop."""


class AmountRefused(GatewayRefused):
    """The amount is missing, too large, too small, or more than is held."""


class RefundTooLarge(GatewayRefused):
    """More was to go back than is left of the payment."""


class ReturnAddressRefused(GatewayRefused):
    """The bank does not send customers back to the address in the profile."""


class ValueRefused(GatewayRefused):
    """A value the bank needs is missing, or one it got is wrong."""


class NotAllowedForLogin(GatewayRefused):
    """The login is right, but the bank has not switched this on for it."""


class ValueOrRightRefused(GatewayRefused):
    """Refused although the login is right: a wrong value, or a right the login has not. The code covers both."""


class WrongStateForAct(GatewayRefused):
    """The order, or what is left of its money, does not allow this now. What the bank says of it is the answer."""


class OrderUnknownAtBank(GatewayRefused):
    """The bank has no such order."""
