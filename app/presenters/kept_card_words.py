"""How is it told what happened to a card the bank keeps: agreed, offered, kept, charged?"""

from collections.abc import Mapping

from app.domain.stored_card import Initiator
from app.domain.timeline import Happening
from app.presenters.words import Words


class KeptCardWords(Words):
    """Lines of an order's timeline about a kept card."""

    def happening(self, happening: Happening, facts: Mapping[str, str]) -> str:
        """Return what was agreed, offered or kept, in a sentence."""
        told = {name: facts.get(name, "") for name in ("customer", "wording", "card")}
        match happening:
            case Happening.CARD_AGREED:
                text = self.tr("The customer ({customer}) agreed that the bank keeps the card. Read out: {wording}")
            case Happening.CARD_OFFERED:
                text = self.tr("The bank's page asks the customer ({customer}) whether to keep the card")
            case _:
                text = self.tr("The bank keeps the card {card} for the customer ({customer})")
        return text.format(**told)

    def charge_sent(self, facts: Mapping[str, str]) -> str:
        """Return who wanted a kept card to be charged."""
        if facts.get("wanted_by") == Initiator.CUSTOMER.value:
            text = self.tr("Charge sent to the bank, saved card {card}: the customer wanted it")
        else:
            text = self.tr("Charge sent to the bank, saved card {card}: by the shop, as agreed")
        sent = text.format(card=facts.get("card", ""))
        if "another_than" not in facts:
            return sent
        another = self.tr("Another sale than {number}: {why}")
        return f"{sent}. " + another.format(number=facts["another_than"], why=facts.get("why", ""))
