"""Looking at a card without taking money (gateway manual: card verification)."""

from app.domain.card import CardEntry
from app.domain.card_check import CardCheck
from app.domain.gateway_calls import ChargeReply
from app.gateway.v1.charge_forms import check_form
from app.gateway.v1.charging import ChargeCall, first_word
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.line import Line


class V1CardChecks:
    """Implements `CardChecks`. The order of a card that is fine ends as voided."""

    def __init__(self, line: Line) -> None:
        self._line = line

    async def check(self, wanted: CardCheck, card: CardEntry) -> ChargeReply:
        """Return the bank's first word on a card; the cardholder may have to confirm."""
        language = self._line.language(wanted.language)

        async def make(more: Pairs) -> Form:
            return check_form(wanted, card, language, more)

        return await first_word(
            self._line, ChargeCall("verifyCard.do", make, wanted.return_address, names_order=True)
        )
