"""What is being ordered? The fields that registering calls share, read and checked into `Terms`."""

from dataclasses import dataclass

from app.sandbox.books.ledger import Generation, Order, Terms
from app.sandbox.rules.bank import Bank, NumberTaken
from app.sandbox.v1.card_use import must_store_cards, stored_card_for
from app.sandbox.v1.extras import check_extras, read_params, remembered
from app.sandbox.v1.features import GENERATE_NUMBER, check_features, is_moto_page
from app.sandbox.v1.forms import (
    DUPLICATE,
    MISSING,
    UNKNOWN_CURRENCY,
    WRONG_VALUE,
    Form,
    Refused,
)
from app.sandbox.v1.naming import check_merchant
from app.sandbox.words.currencies import DEFAULT_NUMBER, LETTERS_OF

DEFAULT_LIFETIME_S = 1200
LANGUAGES = frozenset(
    [
        "en",
        "ru",
        "el",
        "ro",
        "bg",
        "pt",
        "sw",
        "hu",
        "it",
        "pl",
        "de",
        "fr",
        "kh",
        "cn",
        "es",
        "ka",
        "da",
        "et",
        "fi",
        "lt",
        "lv",
        "nl",
        "sv",
        "by",
        "kz",
        "kk",
        "hy",
        "az",
        "uk",
        "ar",
        "ua",
    ]
)


@dataclass(frozen=True)
class Registration:
    """How the calls differ: whether there is a page, two phases, telephone, a number from the bank, or no browser."""

    hosted: bool = False
    two_phase: bool = False
    moto: bool = False
    number_optional: bool = False
    return_optional: bool = False


def registered(bank: Bank, form: Form, kind: Registration) -> Order:
    """Return a new order, or refuse."""
    try:
        return bank.register(read_terms(bank, form, kind))
    except NumberTaken:
        message = "Order number is duplicated, order with given order number is processed already"
        raise Refused(DUPLICATE, message) from None


def read_terms(bank: Bank, form: Form, kind: Registration) -> Terms:
    """Return what the shop asked for; what is missing is complained about before what is wrong."""
    check_merchant(bank, form)
    given_by_bank = kind.number_optional or bank.settings.numbers_orders
    may_omit_number = given_by_bank or GENERATE_NUMBER in form.features
    number = form.text("orderNumber", 36) if may_omit_number else form.required("orderNumber", 36)
    amount_text = form.required("amount", 12)
    return_url = address(form, "returnUrl", "backUrl") or ("" if kind.return_optional else _missing("returnUrl"))
    check_features(form, auto_payments=bank.settings.auto_payments)
    if "FORCE_CREATE_BINDING" in form.features:
        must_store_cards(bank)
    currency = read_currency(form)
    check_extras(form, currency)
    params = read_params(form)
    auto_capture, auto_release = form.moment("autocompletionDate"), form.moment("autoReverseDate")
    if auto_capture and auto_release:
        raise Refused(WRONG_VALUE, "[autoReverseDate] is wrong")
    return Terms(
        number=number,
        amount=read_amount(amount_text, zero_allowed="VERIFY" in form.features),
        currency=currency,
        generation=Generation.V1,
        hosted=kind.hosted,
        two_phase=kind.two_phase or form.flag("preAuth"),
        moto=kind.moto or is_moto_page(form, params),
        return_url=return_url,
        fail_url=address(form, "failUrl"),
        language=language(form),
        description=form.text("description", 598),
        ip=form.text("ip", 39) or form.client,
        client_id=form.text("clientId", 255),
        stored_card=_stored_card(bank, form) if kind.hosted else "",
        lifetime_ms=_lifetime(bank, form),
        auto_capture_at=auto_capture,
        auto_release_at=auto_release,
        features=form.features,
        params=params,
        as_sent=remembered(form),
    )


def language(form: Form) -> str:
    """Return the language the shop asked for, in any case; error 5 for one the bank does not speak."""
    wanted = form.text("language").lower() or "en"
    if wanted not in LANGUAGES:
        raise Refused(WRONG_VALUE, "[language] is wrong")
    return wanted


def read_amount(text: str, *, zero_allowed: bool = False) -> int:
    """Return an amount in minor units; error 5 for anything else."""
    if not (text.isascii() and text.isdigit()) or (int(text) == 0 and not zero_allowed):
        raise Refused(WRONG_VALUE, "[amount] is wrong")
    return int(text)


def read_currency(form: Form) -> str:
    """Return the currency's number; error 3 for one the bank does not know."""
    currency = form.text("currency") or DEFAULT_NUMBER
    if currency not in LETTERS_OF:
        raise Refused(UNKNOWN_CURRENCY, "Unknown currency")
    return currency


def address(form: Form, *names: str, longest: int = 512) -> str:
    """Return a return address. One that starts with a dot or a slash is not an address: error 4."""
    for name in names:
        if value := form.text(name, longest):
            if value.startswith((".", "/")):
                raise Refused(MISSING, "The return URL is invalid")
            return value
    return ""


def _missing(name: str) -> str:
    raise Refused(MISSING, f"[{name}] is empty")


def _stored_card(bank: Bank, form: Form) -> str:
    """Return the one stored card that may pay the order, "" when any card may."""
    card_id = form.text("bindingId", 255)
    return stored_card_for(bank, form, card_id).id if card_id else ""


def _lifetime(bank: Bank, form: Form) -> int:
    """Return how long the order may be paid; a date has priority over a number of seconds, 0 is no number."""
    if until := form.moment("expirationDate"):
        left = until - bank.clock.now()
        if left <= 0:
            raise Refused(WRONG_VALUE, "[expirationDate] is wrong")
        return left
    text = form.text("sessionTimeoutSecs", 9) or str(DEFAULT_LIFETIME_S)
    if not (text.isascii() and text.isdigit()):
        raise Refused(WRONG_VALUE, "[sessionTimeoutSecs] is wrong")
    return (int(text) or DEFAULT_LIFETIME_S) * 1000
