"""A sale above what the person at work may charge: somebody who may allows this one, at the same till."""

from collections.abc import Sequence

from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.person import Right
from app.services.new_orders import check_text
from app.services.order_money import Consent
from app.services.people import People


class SaleConsent:
    """Asks whose word would do, and takes it for one order and one sum."""

    def __init__(self, people: People) -> None:
        self._people = people

    async def who_may(self, amount: Money) -> Sequence[str]:
        """Return the names of those who may sell for this sum. Raises JournalFailure."""
        return await self._people.who_may(Right.SELL, amount)

    async def give(self, consent: Consent, number: OrderNumber, amount: Money, why: str) -> None:
        """Let the person at work charge this order once; the trail keeps who allowed it, and why.

        Raises TextTooLong, CardNumberInText, and as `People.prove`.
        """
        check_text("why", why)
        await self._people.approve(consent.name, consent.pin, Right.SELL, number, amount, why)

    def is_over(self, number: OrderNumber) -> None:
        """Forget the word for this order: it was charged, or not, and the next try is asked about anew."""
        self._people.take_word_back(Right.SELL, number)
