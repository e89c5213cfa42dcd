"""What a person typed that cannot be used, as one sentence for its field."""

from datetime import date

from app.domain import errors, key_file_errors, people_errors, printer_errors
from app.domain.currency import currency
from app.domain.money import Money
from app.presenters.formatting import Formats
from app.presenters.people_refusals import PeopleRefusalWords
from app.presenters.printer_words import PrinterWords
from app.presenters.words import Translate, Words


class InputFaultWords(Words):
    """Makes the sentences of the `domain.errors.InputFault` family. None repeats what was typed."""

    def __init__(self, translate: Translate, formats: Formats) -> None:
        super().__init__(translate)
        self._formats = formats
        self._people = PeopleRefusalWords(translate, formats)

    def fault(self, fault: errors.InputFault) -> str:
        """Return one sentence for the field the fault belongs to."""
        match fault:
            case key_file_errors.PassphraseTooShort(shortest=shortest):
                return self.tr("Type at least {shortest} characters.").format(shortest=shortest)
            case key_file_errors.PassphraseWrong():
                return self.tr("This is not the passphrase of the file.")
            case key_file_errors.RecoveryCodeWrong():
                return self.tr("This is not the recovery code of this shop. Compare every letter.")
            case errors.AmountMissing():
                return self.tr("Type the amount, for example 12.50.")
            case errors.AmountNotUnderstood():
                return self.tr("This is no amount. Type it like 12.50 or 1250.")
            case errors.AmountHasTooManyDecimals(currency=code, decimals=0):
                return self.tr("{currency} has no decimals. Type a whole amount.").format(currency=code)
            case errors.AmountHasTooManyDecimals(currency=code, decimals=decimals):
                return self.tr("{currency} has only {decimals} decimals.").format(currency=code, decimals=decimals)
            case errors.AmountNotPositive():
                return self.tr("The amount must be more than zero.")
            case errors.AmountOutsideLimits(lowest=lowest, highest=highest, currency=code):
                money = currency(code)
                return self.tr("The amount must be between {lowest} and {highest}.").format(
                    lowest=self._formats.money(Money(lowest, money)),
                    highest=self._formats.money(Money(highest, money)),
                )
            case errors.CardNumberIncomplete():
                return self.tr("The card number is not complete.")
            case errors.CardNumberWrong():
                return self.tr("One digit is wrong. Ask the caller to read the number once more.")
            case errors.ExpiryNotUnderstood():
                return self.tr("Type month and year as on the card, for example 12/30.")
            case errors.CardExpired():
                return self.tr("This card has expired. Ask for another one.")
            case errors.ExpiryFarAhead():
                return self.tr(
                    "That is more than 20 years away. Look at the year again; if it is right, charge again."
                )
            case errors.SecurityCodeWrong(length=length):
                return self.tr("The code on the back has {length} digits.").format(length=length)
            case errors.CardholderNameWrong():
                return self.tr("Type the name in Latin letters, as it stands on the card.")
            case errors.CardNumberInText():
                return self.tr("This text looks like a card number. Remove it: the bank shows this text openly.")
            case errors.TextTooLong(longest=longest):
                return self.tr("This text is too long: {longest} characters at most.").format(longest=longest)
            case errors.ContactNotUnderstood():
                return self.tr("Type an e-mail address, or a phone number with its country code.")
            case errors.RootsUnusable(reason="no-authority"):
                return self.tr("This is no certificate authority. Ask your bank for its root certificate.")
            case errors.RootsUnusable(reason="not-kept"):
                return self.tr("The certificate file could not be kept on this computer. Is its disk full?")
            case errors.OwnProfileUnusable(reason="name"):
                return self.tr("Give the file a name of its own, in Latin letters.")
            case errors.OwnProfileUnusable(reason="not-kept"):
                return self.tr("The file could not be kept on this computer. Is its disk full?")
            case errors.OwnProfileUnusable(reason="no-profile"):
                return self.tr("This is no profile file, or it is damaged. Ask your bank for it once more.")
            case errors.OwnProfileUnusable(reason=reason):
                return self.tr("This file describes no bank that could be used: {reason}.").format(reason=reason)
            case errors.RootsUnusable(reason="ended"):
                return self.tr("This certificate authority has ended. Ask your bank for the new one.")
            case errors.RootsUnusable():
                return self.tr("This file holds no certificate that can be read. Choose a .pem, .crt or .cer file.")
            case errors.AmountAboveRest(left=left, currency=code):
                return self.tr("No more than {left} is left of this order.").format(
                    left=self._formats.money(Money(left, currency(code)))
                )
            case errors.EarlierOrderInDoubt(number=number):
                return self.tr(
                    "Order {number} may have taken this money already, and nobody knows yet. This sale cannot be "
                    "charged until that order is settled: open Needs attention (F10)."
                ).format(number=number)
            case errors.CustomerAskedBefore(number=number):
                return self.tr("Order {number} asked the same amount of this customer a moment ago.").format(
                    number=number
                )
            case errors.LooksLikeEarlierOrder(number=number):
                return self.tr("Order {number} took the same amount from this card, or may have taken it.").format(
                    number=number
                )
            case errors.TextMissing():
                return self.tr("Write something here.")
            case errors.SamePersonTwice():
                return self.tr("It takes two different persons.")
            case errors.RefundReasonMissing():
                return self.tr("Say why the money goes back: choose a reason, or write it down.")
            case errors.NoticeKeyUnusable():
                return self.tr("This file holds no public key of a bank. Choose the .pem file from its portal.")
            case errors.OrderNumberUnusable(longest=longest):
                return self.tr("Latin letters, digits and - _ . / only, {longest} at most.").format(longest=longest)
            case errors.OrderNumberUsed(number=number):
                return self.tr("Order {number} exists already; a number is never used twice.").format(number=number)
            case errors.CustomerIdWrong(shortest=shortest, longest=longest):
                return self.tr(
                    "The bank takes customer numbers of {shortest} to {longest} digits and Latin letters, "
                    "with - and _ among them."
                ).format(shortest=shortest, longest=longest)
            case errors.StoredCardGone():
                return self.tr("The bank does not keep this card any more. Take another card.")
            case errors.StoredCardMissing():
                return self.tr("Choose one of the customer's saved cards.")
            case people_errors.PersonNameMissing() | people_errors.PersonNameTaken() | people_errors.PinUnusable():
                return self._people.fault(fault)
            case (
                people_errors.BadgeUnusable()
                | people_errors.BadgeDiffers()
                | people_errors.BadgeTaken()
                | people_errors.BadgeUnknown()
            ):
                return self._people.fault(fault)
            case people_errors.WrongPin() | people_errors.RoleNameMissing() | people_errors.RoleNameTaken():
                return self._people.fault(fault)
            case (
                printer_errors.PrinterAddressMissing()
                | printer_errors.PrinterAddressWrong()
                | printer_errors.DotsOutsidePaper()
            ):
                return PrinterWords(self._translate).fault(fault)
            case errors.ReminderForOneOnly():
                return self.tr("A reminder is for one link. Leave it out where several links are made.")
            case errors.ReminderTooLate():
                return self.tr("The link ends within 24 hours. Choose a reminder at half time, or a later end.")
            case errors.NumberForOneOnly():
                return self.tr("One number is for one link. Leave it out where several links are made.")
            case errors.ReturnPageWrong():
                return self.tr("Type the whole address of a page, with https:// or http:// before it.")
            case errors.ValidityInThePast():
                return self.tr("This moment is over. Choose a later one.")
            case errors.HoldDayOutside(first=first, last=last):
                return self._outside(first, last)
            case errors.QuantityNotUnderstood():
                return self.tr("This is no quantity. Type it like 2 or 0.5, with three decimals at most.")
            case errors.DiscountTooLarge():
                return self.tr("This takes off more than stands above it.")
            case errors.LineNameMissing():
                return self.tr("Type what is sold.")
            case errors.LineFaulty(place=place, fault=inner):
                return self.tr("Line {place}: {fault}").format(place=place, fault=self.fault(inner))
            case errors.ValidityTooLong(days=days):
                return self.tr("The bank lets a link live %n day(s) at most. Choose an earlier end.", "", days)
            case _:
                return self.tr("This cannot be used. Type it again.")

    def _outside(self, first: date, last: date | None) -> str:
        begins = self._formats.date(first)
        if last is None:
            return self.tr("Choose a day from {first} on.").format(first=begins)
        return self.tr("Choose a day from {first} to {last}.").format(first=begins, last=self._formats.date(last))
