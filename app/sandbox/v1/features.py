"""Which `features` may an order have, and which of them do not go together?"""

from app.sandbox.v1.forms import NO_PRIVILEGE, WRONG_FEATURE, WRONG_VALUE, Form, Refused

AUTO_PAYMENT = "AUTO_PAYMENT"
GENERATE_NUMBER = "FORCE_GENERATE_ORDERNUMBER"
# Every name the manual knows. What most of them do is not told, so they are accepted and change nothing.
KNOWN = frozenset(
    {
        "VERIFY",
        "FORCE_TDS",
        "FORCE_SSL",
        "FORCE_FULL_TDS",
        "FORCE_CREATE_BINDING",
        "PARTIAL_AUTHORIZATION",
        "FORCE_PAYMENT_WAY",
        AUTO_PAYMENT,
        "FIXED_BINDING",
        "BINDING_NOT_NEEDED",
        "FIXED_BONUS_AMOUNT",
        "FRAUD_FORCE_TDS",
        "FRAUD_FORCE_SSL",
        "PAYMENT_WAY_FORCE_TDS",
        "PAYMENT_WAY_FORCE_SSL",
        "FORCE_NO_CVC",
        "SKIP_VERIFY",
        "SKIP_PAYER_EMAIL_NOTIFY",
        "SKIP_PAYER_PHONE_NOTIFY",
        "SKIP_PAYER_CREATE_NOTIFY",
        GENERATE_NUMBER,
        "ORDER_NUMBER_EXPLICIT_INDICATION",
        "PAY_BY_CLIENT",
        "WITHOUT_FROM_CARD",
        "WITHOUT_TO_CARD",
        "REVERSE_AFTER_RECURRENT_INITIALIZE",
        "NEW_TRANSPORT_CARD",
        "SBOL_PAYMENT",
        "SBOL_OTP_PAYMENT",
        "FORCE_PSE",
        "FORCE_EFECTY",
        "FORCE_QR",
        "FORCE_P2P_DEBIT",
        "FIXED_TIPS",
        "BNPL",
        "FORCE_REDIRECT_TO_URL",
        "SKIP_UNSUCCESSFUL_PAYMENT_CALLBACK",
        "OVERRIDE_CLIENT_ID",
        "RECURRENT_PAYMENT",
        "ACS_IN_IFRAME",
        "SBP_BINDING",
    }
)


def check_features(form: Form, *, auto_payments: bool) -> None:
    """Return if the features are known, permitted and fit together; errors 14, 13 and 5 otherwise.

    Payments without the customer need a privilege of the shop's.
    """
    for feature in form.features:
        if feature not in KNOWN:
            raise Refused(WRONG_FEATURE, "[features] is wrong")
    if AUTO_PAYMENT in form.features:
        if {"FORCE_TDS", "FORCE_SSL"} & set(form.features):
            raise Refused(NO_PRIVILEGE, "AUTO_PAYMENT does not go with FORCE_TDS or FORCE_SSL")
        if not auto_payments:
            raise Refused(NO_PRIVILEGE, "No privilege for AUTO_PAYMENT")
    if "FORCE_CREATE_BINDING" in form.features:
        _check_storing(form)


def is_moto_page(form: Form, params: dict[str, object]) -> bool:
    """Tell whether an employee will type the card of a telephone order on the bank's page."""
    if "FORCE_PAYMENT_WAY" not in form.features:
        return False
    if params.get("paymentWay") != "CARD_MOTO":
        raise Refused(WRONG_FEATURE, "Payment way is invalid")
    return True


def _check_storing(form: Form) -> None:
    if not form.text("clientId"):
        raise Refused(WRONG_VALUE, "[clientId] is empty")
    unwanted = form.flag("bindingNotNeeded") or "BINDING_NOT_NEEDED" in form.features
    if form.text("bindingId") or unwanted:
        raise Refused(WRONG_VALUE, "[features] FORCE_CREATE_BINDING does not go with a stored or unwanted card")
