"""How is it told what happened to a card the bank keeps: agreed, offered, kept, charged?"""

from collections.abc import Mapping

from app.domain.stored_card import Initiator
from app.domain.timeline import Happening
from app.presenters.words import Words


class KeptCardWords(Words):
    """Texts of an order's timeline about a kept card, with the names of facts where they are to stand."""

    def happening(self, happening: Happening) -> str:
        """Return what was agreed, offered or kept."""
        match happening:
            case Happening.CARD_AGREED:
                return self.tr("The customer ({customer}) agreed that the bank keeps the card. Read out: {wording}")
            case Happening.CARD_OFFERED:
                return self.tr("The bank's page asks the customer ({customer}) whether to keep the card")
            case _:
                return self.tr("The bank keeps the card {card} for the customer ({customer})")

    def charge_sent(self, facts: Mapping[str, str]) -> str:
        """Return who wanted a kept card to be charged."""
        if facts.get("wanted_by") == Initiator.CUSTOMER.value:
            sent = self.tr("Charge sent to the bank, saved card {card}: the customer wanted it")
        else:
            sent = self.tr("Charge sent to the bank, saved card {card}: by the shop, as agreed")
        if "another_than" not in facts:
            return sent
        return f"{sent}. " + self.tr("Another sale than {number}: {why}")
