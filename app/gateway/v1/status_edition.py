"""Which edition of the status reply does a shop get? Its settings at the bank carry a number; later ones show more.

The number itself is not told, so the fields that are there prove that it is at least so high (gateway manual: order
status, versions of the reply).
"""

from app.gateway.reading import Fields

SHOWS_REFUND_KEYS = 21
"""From this edition on a refund is shown with the key the shop gave it."""

_SINCE = {
    "orderBundle": 1,
    "authDateTime": 2,
    "terminalId": 2,
    "authRefNum": 2,
    "paymentAmountInfo": 3,
    "bankInfo": 3,
    "refunds": 5,
    "chargeback": 6,
    "paymentWay": 9,
    "depositedDate": 10,
    "refundedDate": 12,
    "reversedDate": 12,
    "payerData": 13,
    "transactionAttributes": 14,
    "prepaymentMdOrder": 15,
    "feUtrnno": 16,
    "avsCode": 19,
    "pluginInfo": 28,
    "displayErrorMessage": 33,
    "tii": 37,
    "partialAuthorization": 41,
    "tokenizationInfo": 45,
    "mcc": 46,
    "mvv": 46,
}
_SINCE_INSIDE = {
    "cardAuthInfo": {"paymentSystem": 8, "product": 8, "productCategory": 17, "corporateCard": 35},
    "paymentAmountInfo": {"totalAmount": 18},
    "bindingInfo": {"externalCreated": 20},
}
_SINCE_OF_A_REFUND = {"externalRefundId": SHOWS_REFUND_KEYS, "approvalCode": 26}


def edition_of(fields: Fields) -> int:
    """Return the lowest edition that shows all of this; 0 when nothing tells."""
    proved = [since for name, since in _SINCE.items() if fields.raw(name) is not None]
    for holder, inside in _SINCE_INSIDE.items():
        held = fields.fields(holder)
        proved += [since for name, since in inside.items() if held.raw(name) is not None]
    for refund in fields.items("refunds"):
        proved += [since for name, since in _SINCE_OF_A_REFUND.items() if refund.raw(name) is not None]
    return max(proved, default=0)
