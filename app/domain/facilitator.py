"""Who takes payments for other merchants, and for which of them an order is made."""

from dataclasses import dataclass

from app.domain.postal_address import PostalAddress


@dataclass(frozen=True, slots=True)
class SubMerchant:
    """A merchant behind a facilitator. `id` is the facilitator's own key of it."""

    id: str
    name: str
    address: PostalAddress | None = None


@dataclass(frozen=True, slots=True)
class PaymentFacilitator:
    """A facilitator as the card schemes know it; `sales_organisation` is empty where none is registered."""

    id: str
    name: str
    sales_organisation: str = ""
    sub_merchants: tuple[SubMerchant, ...] = ()
