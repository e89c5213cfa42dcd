"""Which card does a customer give on the payment page: a typed one, or the stored one of the order and its code?"""

import re
from dataclasses import dataclass

from app.sandbox.books.ledger import CardUse
from app.sandbox.pages.texts import texts_for
from app.sandbox.rules.cards import Card, PresentedCard, is_card_number, is_holder, is_security_code
from app.sandbox.rules.vault import StoredCard

FIELDS = ("pan", "expiry", "newCardCvc", "cardholderName")
SAVE_CARD = "save-card"


@dataclass(frozen=True)
class CardForm:
    """What the page asks for. With a stored card it asks for nothing but the code."""

    stored: StoredCard | None = None

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields in the order they are filled in."""
        return ("newCardCvc",) if self.stored else FIELDS

    @property
    def is_usable(self) -> bool:
        """Tell whether the order can be paid: its stored card may have been switched off since."""
        return self.stored is None or self.stored.active

    def faults(self, typed: dict[str, str], language: str, this_month: str) -> dict[str, str]:
        """Return a sentence for each field that cannot be right."""
        texts = texts_for(language)
        names = {name: _fault(name, typed.get(name, ""), this_month) for name in self.fields}
        return {name: texts[text] for name, text in names.items() if text}

    def presented(self, typed: dict[str, str], initiator: str) -> tuple[PresentedCard, CardUse]:
        """Return the card, and what the customer agreed to; `initiator` is what the shop said of a first payment."""
        if self.stored:
            use = CardUse("F")
            return self.stored.presented(use, typed["newCardCvc"]), use
        card = Card(_digits(typed["pan"]), typed["newCardCvc"], _expiry(typed["expiry"]), typed["cardholderName"])
        return card, CardUse(initiator, keep=typed.get(SAVE_CARD) == "true")


def _fault(name: str, value: str, this_month: str) -> str:
    """Return the name of the sentence about a field, "" when there is nothing to say."""
    match name:
        case "pan":
            return "" if is_card_number(_digits(value)) else "number_fault"
        case "expiry" if not _expiry(value):
            return "expiry_fault"
        case "expiry":
            return "expired_fault" if _expiry(value) < this_month else ""
        case "newCardCvc":
            return "" if is_security_code(value) else "code_fault"
        case _:
            return "" if is_holder(value) else "holder_fault"


def _digits(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def _expiry(text: str) -> str:
    """Return MM/YY or MMYY as YYYYMM, "" when it is neither."""
    matched = re.fullmatch(r"(0[1-9]|1[0-2]) ?/? ?([0-9]{2})", text)
    return f"20{matched[2]}{matched[1]}" if matched else ""
