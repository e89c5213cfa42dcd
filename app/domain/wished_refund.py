"""Which refund did somebody wish for while the bank could not be asked? A person sends it later, nothing else."""

from collections.abc import Mapping

from msgspec import Struct

from app.domain.currency import currency
from app.domain.errors import InputFault
from app.domain.money import Money, parse_amount
from app.domain.refund_reason import RefundReason, WhyRefunded


class WishedRefund(Struct, frozen=True):
    """How much is to go back, and why."""

    amount: Money
    why: WhyRefunded

    def facts(self) -> dict[str, str]:
        """Return what the timeline keeps of it."""
        return {"amount": str(self.amount)} | self.why.facts()


def wish_of(facts: Mapping[str, str]) -> WishedRefund | None:
    """Return the wish an entry of the timeline tells, None for one that cannot be read."""
    plain, _, code = facts.get("amount", "").partition(" ")
    try:
        amount = parse_amount(plain, currency(code))
        reason = RefundReason(facts.get("reason", ""))
    except (InputFault, ValueError):
        return None
    return WishedRefund(amount, WhyRefunded(reason, facts.get("note", "")))
