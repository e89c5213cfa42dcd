"""What a person typed that cannot be used, as one sentence for its field."""

from datetime import date

from app.domain import errors, key_file_errors, people_errors, printer_errors
from app.domain.currency import currency
from app.domain.money import Money
from app.presenters.formatting import Formats
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.printer_words import PrinterWords
from app.presenters.words import Translate, Words

_Sentences = dict[type[errors.InputFault], str]
_OfPeople = (
    people_errors.PersonNameMissing
    | people_errors.PersonNameTaken
    | people_errors.PinUnusable
    | people_errors.WrongPin
    | people_errors.RoleNameMissing
    | people_errors.RoleNameTaken
    | people_errors.BadgeUnusable
    | people_errors.BadgeDiffers
    | people_errors.BadgeTaken
    | people_errors.BadgeUnknown
)
_OfPrinter = (
    printer_errors.PrinterAddressMissing | printer_errors.PrinterAddressWrong | printer_errors.DotsOutsidePaper
)


class InputFaultWords(Words):
    """Makes the sentences of the `InputFault` family. None repeats what was typed, except the name of a line."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats
        self._people = PeopleRefusalWords(translate, formats)

    def fault(self, fault: errors.InputFault) -> str:
        """Return one sentence for the field the fault belongs to."""
        if isinstance(fault, _OfPeople):
            return self._people.fault(fault)
        if isinstance(fault, _OfPrinter):
            return PrinterWords(self._translate).fault(fault)
        sentences = self._of_money() | self._of_cards() | self._of_sales() | self._of_links() | self._of_texts()
        if (sentence := sentences.get(type(fault))) is not None:
            return sentence.format(**vars(fault))
        return self._weighed(fault)

    # --- whole sentences; what stands in braces, the fault itself tells -----------------------------------------

    def _of_money(self) -> _Sentences:
        return {
            errors.AmountMissing: self.tr("Type the amount, for example 12.50."),
            errors.AmountNotUnderstood: self.tr("This is not an amount. Type it like 12.50 or 1250."),
            errors.AmountNotPositive: self.tr("The amount must be more than zero."),
            errors.RefundReasonMissing: self.tr("Say why the money goes back: choose a reason, or write it down."),
        }

    def _of_cards(self) -> _Sentences:
        return {
            errors.CardNumberIncomplete: self.tr("The card number is not complete."),
            errors.CardNumberWrong: self.tr("One digit is wrong. Ask the caller to read the number once more."),
            errors.ExpiryNotUnderstood: self.tr("Type month and year as on the card, for example 12/30."),
            errors.CardExpired: self.tr("This card has expired. Ask for another one."),
            errors.ExpiryFarAhead: self.tr(
                "That is more than 20 years away. Look at the year again; if it is right, charge again."
            ),
            errors.SecurityCodeWrong: self.tr("The code on the back has {length} digits."),
            errors.CardholderNameWrong: self.tr("Type the name in Latin letters, as it stands on the card."),
            errors.CardNumberInText: self.tr(
                "This text looks like a card number. Remove it: the bank shows this text openly."
            ),
            errors.StoredCardGone: self.tr("The bank does not keep this card any more. Take another card."),
            errors.StoredCardMissing: self.tr("Choose one of the customer's saved cards."),
        }

    def _of_sales(self) -> _Sentences:
        return {
            errors.EarlierOrderInDoubt: self.tr(
                "Order {number} may have taken this money already, and nobody knows yet. This sale "
                "cannot be charged until the outcome of that order is known: open Attention (F10)."
            ),
            errors.CustomerAskedBefore: self.tr(
                "Order {number} asked the same amount of this customer a moment ago."
            ),
            errors.LooksLikeEarlierOrder: self.tr(
                "Order {number} took the same amount from this card, or may have taken it."
            ),
            errors.OrderNumberUnusable: self.tr("Latin letters, digits and - _ . / only, {longest} at most."),
            errors.OrderNumberUsed: self.tr("Order {number} exists already; a number is never used twice."),
            errors.QuantityNotUnderstood: self.tr(
                "This is not a quantity. Type it like 2 or 0.5, with three decimals at most."
            ),
            errors.LineNameMissing: self.tr("Type what is sold."),
        }

    def _of_links(self) -> _Sentences:
        return {
            errors.ReminderForOneOnly: self.tr(
                "A reminder is for one link. Leave it out where several links are made."
            ),
            errors.ReminderTooLate: self.tr(
                "The link ends within 24 hours. Choose a reminder at half time, or a later end."
            ),
            errors.NumberForOneOnly: self.tr(
                "One number is for one link. Leave it out where several links are made."
            ),
            errors.ReturnPageWrong: self.tr("Type the whole address of a page, with https:// or http:// before it."),
            errors.ValidityInThePast: self.tr("This moment is over. Choose a later one."),
        }

    def _of_texts(self) -> _Sentences:
        return {
            errors.TextMissing: self.tr("Write something here."),
            errors.TextTooLong: self.tr("This text is too long: {longest} characters at most."),
            errors.ContactNotUnderstood: self.tr("Type an e-mail address, or a phone number with its country code."),
            errors.CustomerIdWrong: self.tr(
                "The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, "
                "with - and _ among them."
            ),
            errors.SamePersonTwice: self.tr("It takes two different people."),
            errors.NoticeKeyUnusable: self.tr(
                "This file holds no public key of a bank. Choose the .pem file from its portal."
            ),
            key_file_errors.PassphraseTooShort: self.tr("Type at least {shortest} characters."),
            key_file_errors.PassphraseWrong: self.tr("This is not the passphrase of the file."),
            key_file_errors.RecoveryCodeWrong: self.tr(
                "This is not the recovery code of this shop. Compare every letter."
            ),
        }

    # --- sentences that depend on what the fault tells ----------------------------------------------------------

    def _weighed(self, fault: errors.InputFault) -> str:
        match fault:
            case errors.AmountHasTooManyDecimals(currency=code, decimals=0):
                return self.tr("{currency} has no decimals. Type a whole amount.").format(currency=code)
            case errors.AmountHasTooManyDecimals(currency=code, decimals=decimals):
                return self.tr("{currency} has only {decimals} decimals.").format(currency=code, decimals=decimals)
            case errors.AmountOutsideLimits(lowest=lowest, highest=highest, currency=code):
                money = currency(code)
                return self.tr("The amount must be between {lowest} and {highest}.").format(
                    lowest=self._formats.money(Money(lowest, money)),
                    highest=self._formats.money(Money(highest, money)),
                )
            case errors.AmountAboveRest(left=left, currency=code):
                return self.tr("This is too much: only {left} is left.").format(
                    left=self._formats.money(Money(left, currency(code)))
                )
            case errors.WentBackMeanwhile(left=left, currency=code):
                return self.tr(
                    "Money of this order went back meanwhile: no more than {left} is left. "
                    "If this refund is still to be made, press the button again."
                ).format(left=self._formats.money(Money(left, currency(code))))
            case errors.DiscountTooLarge(name=name, takes_off=takes_off, above=above, currency=code):
                return self.tr("The discount {name} of {sum} is more than the {above} above it.").format(
                    name=self._formats.quoted(name),
                    sum=self._formats.money(Money(takes_off, currency(code))),
                    above=self._formats.money(Money(above, currency(code))),
                )
            case errors.HoldDayOutside(first=first, last=last):
                return self._outside(first, last)
            case errors.ValidityTooLong(days=days):
                return self.tr("The bank lets a link live %n day(s) at most. Choose an earlier end.", "", days)
            case errors.LineFaulty(place=place, fault=inner):
                return self.tr("Line {place}: {fault}").format(place=place, fault=self.fault(inner))
            case errors.RootsUnusable(reason=reason):
                return self._roots(reason)
            case errors.OwnProfileUnusable(reason=reason):
                return self._own_profile(reason)
            case _:
                return self.tr("This cannot be used. Type it again.")

    def _roots(self, reason: str) -> str:
        unreadable = self.tr("This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.")
        return {
            "no-authority": self.tr("This is not a certificate authority. Ask your bank for its root certificate."),
            "not-kept": self.tr("The certificate file could not be kept on this computer. Is its disk full?"),
            "ended": self.tr("This certificate authority has ended. Ask your bank for the new one."),
        }.get(reason, unreadable)

    def _own_profile(self, reason: str) -> str:
        at_fault = self.tr("This file describes no bank that could be used: {reason}.").format(reason=reason)
        return {
            "name": self.tr("Give the file a name of its own, in Latin letters."),
            "not-kept": self.tr("The file could not be kept on this computer. Is its disk full?"),
            "no-profile": self.tr(
                "This is not a file with a bank's settings, or it is damaged. Ask your bank for it again."
            ),
        }.get(reason, at_fault)

    def _outside(self, first: date, last: date | None) -> str:
        begins = self._formats.date(first)
        if last is None:
            return self.tr("Choose a day from {first} on.").format(first=begins)
        return self.tr("Choose a day from {first} to {last}.").format(first=begins, last=self._formats.date(last))
