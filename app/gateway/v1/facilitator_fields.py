"""Who takes the payment for whom, as the form-encoded generation is told (gateway manual: paymentFacilitator)."""

from app.domain.facilitator import PaymentFacilitator, SubMerchant
from app.gateway.v1.forms import filled, json_text

_LONGEST_NAME, _LONGEST_ID, _LONGEST_SUB_ID = 40, 11, 20


def facilitator_text(facilitator: PaymentFacilitator | None) -> str:
    """Return the facilitator and its merchants as an object, "" for none."""
    if facilitator is None:
        return ""
    return json_text(
        {
            "pfId": facilitator.id[:_LONGEST_ID],
            "name": facilitator.name[:_LONGEST_NAME],
            "isoId": facilitator.sales_organisation[:_LONGEST_ID],
            "subMerchants": [_sub_merchant(each) for each in facilitator.sub_merchants],
        }
    )


def _sub_merchant(merchant: SubMerchant) -> dict[str, object]:
    home = merchant.address
    address = (
        {}
        if home is None
        else {
            "city": home.city[:50],
            "postalCode": home.postal_code[:16],
            "country": home.country,
            "street": ", ".join(home.lines)[:40],
        }
    )
    return filled(
        {"subMerchantId": merchant.id[:_LONGEST_SUB_ID], "name": merchant.name[:_LONGEST_NAME], "address": address}
    )
