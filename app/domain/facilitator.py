"""Who takes payments for other merchants, and for which of them an order is made."""

from msgspec import Struct

from app.domain.postal_address import PostalAddress


class SubMerchant(Struct, frozen=True):
    """A merchant behind a facilitator. `id` is the facilitator's own key of it."""

    id: str
    name: str
    address: PostalAddress | None = None


class PaymentFacilitator(Struct, frozen=True):
    """A facilitator as the card schemes know it; `sales_organisation` is empty where none is registered."""

    id: str
    name: str
    sales_organisation: str = ""
    sub_merchants: tuple[SubMerchant, ...] = ()
