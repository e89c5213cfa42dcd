"""What does the customer see on the bank's payment page, and what happens when the form comes back?"""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.responses import RedirectResponse, Response

from app.sandbox.books.ledger import Attempt, Order, Outcome, State
from app.sandbox.pages.card_fields import SAVE_CARD, CardForm
from app.sandbox.pages.rendering import NOTHING, Markup, fault, fault_marks, fragment, notice, page
from app.sandbox.pages.stored_card_choice import stored_card_choice, stored_cards_of
from app.sandbox.pages.texts import texts_for
from app.sandbox.pages.ways_back import way_back, with_query
from app.sandbox.rules.bank import DECLINED_BY_MERCHANT, Bank, WrongState
from app.sandbox.rules.order_life import LEFT_THE_ISSUER, NO_VISIT, STORING_FEATURES, TIME_IS_UP
from app.sandbox.rules.scenarios import EXPIRED_CARD, INPUT_ERROR
from app.sandbox.words.currencies import written
from app.sandbox.words.moments import month_of

_CHECKED = Markup("checked")
_FOCUS = Markup("autofocus")
_TIME_CODES = (NO_VISIT, LEFT_THE_ISSUER, TIME_IS_UP)


@dataclass(frozen=True)
class Visit:
    """One visit to the page: which order, in which language, at which address, with which of the stored cards."""

    order_id: str
    language: str
    address: str
    base: str
    chosen_card: str = ""


def show(bank: Bank, visit: Visit) -> Response:
    """Return the form, or a plain page when there is nothing to pay any more."""
    order = bank.find(visit.order_id)
    if order is None:
        return notice(visit.language, "unknown", kind="bad", status=404)
    if not order.is_open:
        return closed_page(order, visit)
    if not _card_form(bank, order, visit).is_usable:
        return notice(visit.language, "failed", kind="bad")
    return _form(bank, order, visit, {"cardholderName": str(order.terms.as_sent.get("cardholderName", ""))}, {})


def submit(bank: Bank, visit: Visit, body: bytes) -> Response:
    """Take the form: faults are shown beside the fields, a good card is tried."""
    order = bank.find(visit.order_id)
    if order is None or not order.is_open:
        return show(bank, visit)
    typed = {name: value.strip() for name, value in parse_qsl(body.decode("utf-8", "replace"))}
    asked = _card_form(bank, order, visit)
    if not asked.is_usable:
        return show(bank, visit)
    faults = asked.faults(typed, visit.language, month_of(bank.clock.now()))
    if faults:
        return _form(bank, order, visit, typed, faults)
    try:
        attempt = bank.attempt(order, *asked.presented(typed, order.terms.initiator))
    except WrongState:
        return show(bank, visit)
    return RedirectResponse(_next_address(order, attempt, visit), 303)


def closed_page(order: Order, visit: Visit) -> Response:
    """Return the plain page of an order that is paid, expired, cancelled, failed or released."""
    state = _closed_as(order)
    back = fragment("way_back.html", visit.language, address=way_back(order, visit.base, paid=order.is_settled))
    return notice(visit.language, state, kind="good" if state == "paid" else "bad", way_back=back)


def _next_address(order: Order, attempt: Attempt, visit: Visit) -> str:
    if attempt.challenge:
        return with_query(f"{visit.base}/payment/acsRedirect.do", orderId=order.id)
    if order.is_open:
        # Back to the page by GET: reloading it must not try the card a second time.
        return visit.address
    return way_back(order, visit.base, paid=order.is_settled)


def _closed_as(order: Order) -> str:
    if order.is_paid:
        return "paid"
    if order.state is State.RELEASED:
        return "finish" if order.is_settled else "released"
    if order.action_code == DECLINED_BY_MERCHANT:
        return "cancelled"
    return "expired" if order.action_code in _TIME_CODES else "failed"


def _form(bank: Bank, order: Order, visit: Visit, typed: dict[str, str], faults: dict[str, str]) -> Response:
    asked = _card_form(bank, order, visit)
    first = next((name for name in asked.fields if name in faults), asked.fields[0])
    marks: dict[str, str] = {}
    for name in asked.fields:
        marks[f"{name}_fault"] = fault(name, faults.get(name, ""))
        marks[f"{name}_marks"] = fault_marks(name, faults.get(name, ""))
        marks[f"{name}_focus"] = _FOCUS if name == first else NOTHING
    card_values = {
        "pan": typed.get("pan", ""),
        "expiry": typed.get("expiry", ""),
        "code": typed.get("newCardCvc", ""),
        "holder": typed.get("cardholderName", ""),
        "save_card": _save_card_box(bank, order, typed, visit.language),
        "stored_card": asked.stored.record.masked if asked.stored else "",
    }
    template = "stored_card_fields.html" if asked.stored else "card_fields.html"
    values = {
        "address": visit.address,
        "amount": written(order.terms.amount, order.terms.currency, texts_for(visit.language)["language"]),
        "number": order.terms.number,
        "time_left": _time_left(bank, order, visit.language),
        "description": _paragraph(order.terms.description),
        # What was not tried was not declined: a faulty form hides the last refusal.
        "declined": NOTHING if faults else _declined(order, visit.language),
        "stored_cards": stored_card_choice(bank, order, visit.address, visit.language, asked),
        "card_fields": fragment(template, visit.language, **card_values, **marks),
    }
    return page("payment.html", visit.language, "pay_title", values)


def _save_card_box(bank: Bank, order: Order, typed: dict[str, str], language: str) -> Markup:
    """Return the question whether to store the card; not asked where the shop has settled it."""
    features = order.terms.features
    settled = "BINDING_NOT_NEEDED" in features or any(feature in features for feature in STORING_FEATURES)
    if settled or not order.terms.client_id or not bank.settings.stored_cards:
        return NOTHING
    return fragment("save_card.html", language, checked=_CHECKED if typed.get(SAVE_CARD) else NOTHING)


def _card_form(bank: Bank, order: Order, visit: Visit) -> CardForm:
    """Return what the page asks for: only the code where shop or customer have named a stored card."""
    if order.terms.stored_card:
        return CardForm(bank.vault.find(order.terms.stored_card))
    own = stored_cards_of(bank, order)
    return CardForm(next((card for card in own if card.id == visit.chosen_card), None))


def _paragraph(description: str) -> Markup:
    return fragment("description.html", "en", description=description) if description else NOTHING


def _time_left(bank: Bank, order: Order, language: str) -> str:
    texts = texts_for(language)
    minutes, seconds = divmod(max(0, order.expires - bank.clock.now()) // 1000, 60)
    return f"{minutes} {texts['minutes']} {seconds:02d} {texts['seconds']}"


def _declined(order: Order, language: str) -> Markup:
    last = order.last_attempt
    if last is None or last.outcome is not Outcome.DECLINED:
        return NOTHING
    reason = texts_for(language)[_reason(last.action_code or 0)]
    return fragment("declined.html", language, reason=reason, left=str(order.attempts_left))


def _reason(action_code: int) -> str:
    if action_code in (INPUT_ERROR, EXPIRED_CARD):
        return "declined_input"
    if action_code == 116:
        return "declined_funds"
    return "declined_issuer" if -3000 < action_code < 0 else "declined_other"
