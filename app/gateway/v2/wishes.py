"""Which wishes about an order this interface has no field for: better refused than dropped without a word."""

from app.domain.errors import NotOffered
from app.domain.order_details import CardholderCheck, KeepCard, OrderDetails


def refuse_what_is_missing(details: OrderDetails, *, on_page: bool) -> None:
    """Raise NotOffered for a wish that could not be sent; `on_page` says that a page of the bank asks the customer.

    How the cardholder is to be checked has one documented word, which is also the rule (API reference: payments).
    """
    missing = {
        "order lines": details.lines,
        "delivery": details.delivery,
        "cardholder check": details.cardholder_check is not CardholderCheck.AS_THE_BANK_DECIDES,
        "exemption": details.exemption,
        "notification address": details.notification_address,
        "capture by date": details.capture_at,
        "release by date": details.release_at,
        "fee": details.fee,
        "network address": details.network_address,
        "merchant": details.merchant,
        "page of the bank": details.keep_card is KeepCard.BANK_ASKS and not on_page,
        "stored cards": details.keep_card is not KeepCard.NO and details.customer_id is None,
    }
    for what, wished in missing.items():
        if wished:
            raise NotOffered(what)
