"""What the clerk typed and can mend; nothing was sent."""

from datetime import date

from app.domain.errors.root import PaydeskError


class InputFault(PaydeskError):
    """Something typed cannot be used; nothing was sent."""


class UnknownCurrency(InputFault):
    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class AmountMissing(InputFault):
    """The amount field is empty."""


class AmountNotUnderstood(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AmountHasTooManyDecimals(InputFault):
    def __init__(self, text: str, currency: str, decimals: int) -> None:
        super().__init__(text, currency, decimals)
        self.text, self.currency, self.decimals = text, currency, decimals


class AmountNotPositive(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class AmountOutsideLimits(InputFault):
    """`lowest` and `highest` are minor units of `currency`, both allowed."""

    def __init__(self, lowest: int, highest: int, currency: str) -> None:
        super().__init__(lowest, highest, currency)
        self.lowest, self.highest, self.currency = lowest, highest, currency


class AmountAboveRest(InputFault):
    """More than is left to capture or to give back. `asked` and `left` are minor units of `currency`."""

    def __init__(self, asked: int, left: int, currency: str) -> None:
        super().__init__(asked, left, currency)
        self.asked, self.left, self.currency = asked, left, currency


class WentBackMeanwhile(InputFault):
    """Money of the order went back since the refund was asked for. `left` is minor units of `currency`."""

    def __init__(self, left: int, currency: str) -> None:
        super().__init__(left, currency)
        self.left, self.currency = left, currency


class RefundReasonMissing(InputFault):
    """Nobody said why the money goes back."""


class NumberForOneOnly(InputFault):
    """A number of the shop's own was typed for several links."""


class ReminderForOneOnly(InputFault):
    """A reminder was wanted for several links at once."""


class ReminderTooLate(InputFault):
    """The link ends before the reminder would come."""


class ReturnPageWrong(InputFault):
    """No page a customer could be sent back to: only whole addresses with http or https are."""


class LooksLikeEarlierOrder(InputFault):
    """The same card was charged the same sum a moment ago, or two persons say that it was.

    The clerk must say that this is another sale. `state` is the name of the earlier order's state, `minutes` its age.
    """

    def __init__(self, number: str, state: str, minutes: int) -> None:
        super().__init__(number, state, minutes)
        self.number, self.state, self.minutes = number, state, minutes


class CustomerAskedBefore(LooksLikeEarlierOrder):
    """The same customer was asked for the same sum a moment ago, by another card or by a link."""


class EarlierOrderInDoubt(LooksLikeEarlierOrder):
    """Nobody knows whether an earlier order already took the money of this sale: no word of a clerk gets past it."""


class CardNumberIncomplete(InputFault):
    """Fewer than 13 digits. Holds no digit of the card."""


class CardNumberWrong(InputFault):
    """The check digit does not fit. Holds no digit of the card."""


class ExpiryNotUnderstood(InputFault):
    """The expiry is not a month and a year."""


class CardExpired(InputFault):
    def __init__(self, month: int, year: int) -> None:
        super().__init__(month, year)
        self.month, self.year = month, year


class ExpiryFarAhead(InputFault):
    """The year is further ahead than cards are good for; a second look settles it."""


class SecurityCodeWrong(InputFault):
    """The security code has not the `length` digits it needs. Holds no digit of it."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class CardholderNameWrong(InputFault):
    """The name on the card has letters the gateway does not take (Latin letters, 2 to 45)."""


class CardNumberInText(InputFault):
    """A free text holds what looks like a card number; the bank shows such texts unmasked."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class TextMissing(InputFault):
    """A text that must be written down is empty; `field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class SamePersonTwice(InputFault):
    """It takes two different people."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class TextTooLong(InputFault):
    def __init__(self, field: str, longest: int) -> None:
        super().__init__(field, longest)
        self.field, self.longest = field, longest


class ContactNotUnderstood(InputFault):
    """Neither an e-mail address nor a phone number."""


class OrderNumberUnusable(InputFault):
    """The shop's own number has other characters than banks take, or more than `longest`."""

    def __init__(self, longest: int) -> None:
        super().__init__(longest)
        self.longest = longest


class OrderNumberUsed(InputFault):
    """An order has this number already; numbers are never used again."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class CustomerIdWrong(InputFault):
    """The shop's own key of a customer has not the length or the letters the bank takes. Holds no part of it."""

    def __init__(self, shortest: int, longest: int) -> None:
        super().__init__(shortest, longest)
        self.shortest, self.longest = shortest, longest


class StoredCardGone(InputFault):
    """The bank has no such kept card any more."""


class StoredCardMissing(InputFault):
    """None of the customer's kept cards was chosen."""


class ValidityInThePast(InputFault):
    """The chosen end of a payment link lies behind us."""


class HoldDayOutside(InputFault):
    """A hold can be captured or released from `first` on, until `last` where the bank says how long it holds."""

    def __init__(self, first: date, last: date | None) -> None:
        super().__init__(first, last)
        self.first = first
        self.last = last


class QuantityNotUnderstood(InputFault):
    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class DiscountTooLarge(InputFault):
    """The line of this name takes off more than the lines above it come to."""

    def __init__(self, name: str, takes_off: int, above: int, currency: str) -> None:
        """Both sums are minor units."""
        super().__init__(name, takes_off, above, currency)
        self.name, self.takes_off, self.above, self.currency = name, takes_off, above, currency


class LineNameMissing(InputFault):
    """A line of a sale says no name of what is sold."""


class LineFaulty(InputFault):
    """One line of a sale cannot be used; `place` counts from 1 as on the screen."""

    def __init__(self, place: int, fault: InputFault) -> None:
        super().__init__(place, fault)
        self.place, self.fault = place, fault


class ValidityTooLong(InputFault):
    """The chosen end of a payment link is more than so many days away, and the bank lets no link live longer."""

    def __init__(self, days: int) -> None:
        super().__init__(days)
        self.days = days


class RootsUnusable(InputFault):
    """The file at `path` cannot be believed as a bank's own certificate authority.

    `reason`: "unreadable", "no-authority" (it holds only a bank's own certificate), "ended" or "not-kept".
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class OwnProfileUnusable(InputFault):
    """The file at `path` cannot be a bank's profile of the shop's own. `reason` says why, and no value from it:

    "name" where another bank has it, "not-kept", "no-profile" for a text of another kind, or the entry at fault.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path, self.reason = path, reason


class NoticeKeyUnusable(InputFault):
    """The file at `path` holds no public key a bank's messages could be checked with."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.path = path
