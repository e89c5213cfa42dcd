"""A sale above the clerk's limit, while somebody who may is asked: what stands in the band over the form."""

import msgspec
from msgspec import Struct, field

from app.domain.bulk import AnotherAtWork
from app.domain.errors import InputFault, PaydeskError, TextMissing
from app.domain.identifiers import OrderNumber
from app.domain.look_alike import AnotherSale
from app.domain.money import Money
from app.domain.people_errors import PersonUnknown, PinLocked, RightMissing, WrongPin
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.order_money import Consent
from app.services.phone_orders import PhoneDraft
from app.services.sale_consent import SaleConsent


class ConsentQuestion(Struct):
    """One act that waits for somebody's word: this order, this sum. `faults` are those of the fields why and pin."""

    number: OrderNumber
    amount: Money
    refusal: RightMissing
    allowers: tuple[str, ...]
    another: AnotherSale | None = None
    faults: dict[str, PaydeskError] = field(default_factory=dict)


class ConsentAsking:
    """Finds out who may allow a sale, and takes their word."""

    def __init__(self, consents: SaleConsent) -> None:
        self._consents = consents

    async def question(self, draft: PhoneDraft, number: OrderNumber, refusal: RightMissing) -> ConsentQuestion:
        """Return what to ask. Raises the refusal itself where nobody may allow it, and JournalFailure."""
        allowers = tuple(await self._consents.who_may(draft.amount))
        if not allowers:
            raise refusal
        return ConsentQuestion(number, draft.amount, refusal, allowers, draft.another_sale)

    async def give(self, question: ConsentQuestion, consent: Consent, why: str) -> bool:
        """Take somebody's word; return False with the fault at its field, or when whoever asked has gone.

        Raises JournalFailure.
        """
        question.faults = {}
        try:
            if not why.strip():
                raise TextMissing("why")
            await self._consents.give(consent, question.number, question.amount, why.strip())
        except (WrongPin, PinLocked, PersonUnknown, RightMissing) as refusal:
            question.faults["pin"] = refusal
        except InputFault as fault:
            question.faults["why"] = fault
        except AnotherAtWork:
            return False
        return not question.faults

    def is_over(self, question: ConsentQuestion) -> None:
        """Forget the word that was taken, where the sale did not come to use it."""
        self._consents.is_over(question.number)


class ConsentShown(msgspec.Struct, frozen=True):
    """The question as it is drawn. `faults` maps "why" and "pin" to their sentences."""

    heading: str
    advice: str
    allowers: tuple[str, ...]
    submit: str
    faults: dict[str, str] = msgspec.field(default_factory=dict)


class ConsentWords(Words):
    """The sentences of the band."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._speech = speech

    def shown(self, question: ConsentQuestion) -> ConsentShown:
        refusal = self._speech.errors.message(question.refusal)
        return ConsentShown(
            refusal.happened,
            self.tr(
                "A colleague with a higher limit can allow it here, for this sale only. The card "
                "details are kept for one minute."
            ),
            question.allowers,
            self.tr("Allow and charge {amount}").format(amount=self._speech.formats.money(question.amount)),
            {name: self._fault(fault) for name, fault in question.faults.items()},
        )

    def _fault(self, fault: PaydeskError) -> str:
        if isinstance(fault, InputFault):
            return self._speech.errors.fault(fault)
        return self._speech.errors.message(fault).happened
