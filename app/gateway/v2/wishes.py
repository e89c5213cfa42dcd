"""Which wishes about an order this interface has no field for: better refused than dropped without a word."""

from app.domain.errors import NotOffered
from app.domain.issuer_facts import OtherPhones
from app.domain.order_details import CardholderCheck, KeepCard, OrderDetails


def refuse_what_is_missing(details: OrderDetails) -> None:
    """Raise NotOffered for a wish that could not be sent.

    How the cardholder is to be checked has one documented word, which is also the rule; and a card is kept without
    its page asking anybody (API reference: payments, stored payment methods).
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
        "trade": details.trade or details.trade_value,
        "facilitator": details.facilitator,
        "shipment": details.shipment,
        "purchase": details.purchase,
        "other phones": details.other_phones != OtherPhones(),
        "browser": details.browser,
        "question of the bank": details.keep_card is KeepCard.BANK_ASKS,
        "stored cards": details.keep_card is not KeepCard.NO and details.customer_id is None,
    }
    for what, wished in missing.items():
        if wished:
            raise NotOffered(what)
