"""Looking at a card without taking money (gateway manual: card verification, enrolment)."""

from app.domain.card import CardEntry
from app.domain.card_check import CardCheck
from app.domain.enrolment import Enrolled, Enrolment
from app.domain.errors import AnswerLost
from app.domain.gateway_calls import ChargeReply
from app.gateway.reading import Fields
from app.gateway.v1.charge_forms import check_form
from app.gateway.v1.charging import ChargeCall, first_word
from app.gateway.v1.forms import Form, Pairs
from app.gateway.v1.line import Line
from app.gateway.v1.replies import Refusal, refusal_in

_ENROLLED = {"Y": Enrolled.YES, "N": Enrolled.NO}


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

    async def enrolment(self, card: CardEntry) -> Enrolment:
        """Return whether the card's issuer can ask its cardholder; only the number is sent."""
        self._line.login.needs_password("enrolment")
        form = Form({"pan": card.number, "language": self._line.language()})
        return await self._line.ask("verifyEnrollment.do", form, read_enrolment, self._line.deadlines.status)


def read_enrolment(fields: Fields) -> Enrolment | Refusal:
    """Return the enrolment. Raises AnswerLost when nothing is said about it."""
    refusal = refusal_in(fields)
    if refusal is not None:
        return refusal
    if not fields.has("enrolled"):
        raise AnswerLost("no-verdict")
    return Enrolment(
        _ENROLLED.get(fields.text("enrolled").upper(), Enrolled.UNKNOWN),
        fields.text("emitterName"),
        fields.text("emitterCountryCode", longest=8),
        fields.flag("is3DSVer2"),
    )
