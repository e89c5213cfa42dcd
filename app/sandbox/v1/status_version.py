"""Which fields does a shop see in the extended status? Its settings carry a version number; later ones show more."""

from typing import Any

from app.sandbox.desk.replies import Json

LATEST = 46

# Gateway manual, getOrderStatusExtended.do: the version each field came with.
_SINCE = {
    "orderBundle": 1,
    "authDateTime": 2,
    "terminalId": 2,
    "authRefNum": 2,
    "paymentAmountInfo": 3,
    "bankInfo": 3,
    "refunds": 5,
    "chargeback": 6,
    "cardAuthInfo.secureAuthInfo.paResStatus": 7,
    "cardAuthInfo.secureAuthInfo.veResStatus": 7,
    "cardAuthInfo.paymentSystem": 8,
    "cardAuthInfo.product": 8,
    "paymentWay": 9,
    "depositedDate": 10,
    "refundedDate": 12,
    "reversedDate": 12,
    "payerData": 13,
    "transactionAttributes": 14,
    "prepaymentMdOrder": 15,
    "feUtrnno": 16,
    "cardAuthInfo.productCategory": 17,
    "paymentAmountInfo.totalAmount": 18,
    "avsCode": 19,
    "bindingInfo.externalCreated": 20,
    "refunds.externalRefundId": 21,
    "refunds.approvalCode": 26,
    "cardAuthInfo.secureAuthInfo.rreqTransStatus": 30,
    "cardAuthInfo.secureAuthInfo.aresTransStatus": 30,
    "displayErrorMessage": 33,
    "orderBundle.cartItems.items.depositedItemAmount": 34,
    "cardAuthInfo.corporateCard": 35,
    "tii": 37,
    "payerData.paymentAccountReference": 38,
    "partialAuthorization": 41,
    "cardAuthInfo.secureAuthInfo.threeDsType": 42,
    "mcc": 46,
    "mvv": 46,
    "paymentFacilitator": 46,
}
_LAST = {"cardAuthInfo.secureAuthInfo.authTypeIndicator": 42}


def as_of(version: int, status: Json) -> Json:
    """Return the status as a shop with this version number sees it."""
    return _shown(status, "", version)


def _shown(part: Json, path: str, version: int) -> Json:
    shown: Json = {}
    for name, value in part.items():
        here = f"{path}{name}"
        if _SINCE.get(here, 1) <= version <= _LAST.get(here, LATEST):
            shown[name] = _inside(value, f"{here}.", version)
    return shown


def _inside(value: Any, path: str, version: int) -> Any:
    if isinstance(value, dict):
        return _shown(value, path, version)
    if isinstance(value, list):
        return [_inside(entry, path, version) for entry in value]
    return value
