"""Which failure an error code of the form-encoded generation is: the same code means other things in other calls.

Follows the gateway manual, error codes by method. The texts beside the codes are not stable and decide nothing.
"""

from collections.abc import Mapping

from app.domain.errors import BankFault, GatewayRefused
from app.domain.refusals import (
    AmountRefused,
    CurrencyRefused,
    NotAllowedForLogin,
    OrderNumberTaken,
    OrderUnknownAtBank,
    ValueOrRightRefused,
    ValueRefused,
    WrongStateForAct,
)
from app.gateway.v1.replies import Refusal

Meaning = type[GatewayRefused] | type[BankFault]

_CARD_OR_ORDER: Mapping[str, Meaning] = {
    "3": CurrencyRefused,
    "4": ValueRefused,
    "5": ValueOrRightRefused,
    "7": BankFault,
    "12": AmountRefused,
    "13": NotAllowedForLogin,
    "14": NotAllowedForLogin,
}
_NEW_ORDER = {**_CARD_OR_ORDER, "1": OrderNumberTaken}
_KNOWN_ORDER = {**_CARD_OR_ORDER, "1": WrongStateForAct, "2": WrongStateForAct}
_QUESTION: Mapping[str, Meaning] = {
    "1": ValueRefused,
    "5": ValueOrRightRefused,
    "6": OrderUnknownAtBank,
    "7": BankFault,
}
# Code 7 is above all a wrong state or sum here; a fault of the bank has the same code, so the order must be asked.
_ACT: Mapping[str, Meaning] = {
    "4": ValueRefused,
    "5": ValueOrRightRefused,
    "6": OrderUnknownAtBank,
    "7": WrongStateForAct,
}
_STORED_CARD: Mapping[str, Meaning] = {
    "1": ValueRefused,
    "2": WrongStateForAct,
    "5": ValueOrRightRefused,
    "6": WrongStateForAct,
    "7": BankFault,
}
_REPEATED: Mapping[str, Meaning] = {"5": ValueOrRightRefused, "7": BankFault, "10": OrderNumberTaken}

_METHODS: Mapping[str, Mapping[str, Meaning]] = {
    "register.do": _NEW_ORDER,
    "registerPreAuth.do": _NEW_ORDER,
    "instantPayment.do": _NEW_ORDER,
    "motoPayment.do": _NEW_ORDER,
    "paymentorder.do": _KNOWN_ORDER,
    "paymentOrderBinding.do": _KNOWN_ORDER,
    "getOrderStatusExtended.do": _QUESTION,
    "getOrderStatus.do": _QUESTION,
    "deposit.do": _ACT,
    "reverse.do": _ACT,
    "refund.do": _ACT,
    "decline.do": _ACT,
    "getBindings.do": _STORED_CARD,
    "bindCard.do": _STORED_CARD,
    "unBindCard.do": _STORED_CARD,
    "extendBinding.do": _STORED_CARD,
    "getBindingsByCardOrId.do": _STORED_CARD,
    "createBindingNoPayment.do": _STORED_CARD,
    "getAllBindings.do": _STORED_CARD,
    "updateSSLCardList.do": _STORED_CARD,
    "recurrentPayment.do": _REPEATED,
    "installmentPayment.do": _REPEATED,
    "industryPractice/paymentOrder.do": _CARD_OR_ORDER,
    "verifyCard.do": _NEW_ORDER,
    "verifyEnrollment.do": _QUESTION,
    "instantRefund.do": _NEW_ORDER,
    "3ds/continue.do": _KNOWN_ORDER,
    "finish3dsPayment.do": _KNOWN_ORDER,
    "finish3dsVer2Payment.do": _KNOWN_ORDER,
    "getLastOrdersForMerchants.do": _QUESTION,
    "addParams.do": _ACT,
}


def failure_of(method: str, refusal: Refusal) -> GatewayRefused | BankFault:
    """Return what this refusal of this call is; a code the manual does not name for it stays a plain refusal."""
    meaning = _METHODS.get(method, {}).get(refusal.code, GatewayRefused)
    if issubclass(meaning, BankFault):
        return BankFault("system-error")
    return meaning(refusal.code, refusal.text)
