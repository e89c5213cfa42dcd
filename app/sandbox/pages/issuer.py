"""What does the customer see at the card's issuer, and how do the browser and the answer come back?"""

from collections.abc import Callable

from starlette.responses import RedirectResponse, Response

from app.sandbox.books.ledger import Attempt, Authentication, Challenge, Order
from app.sandbox.pages.challenge_forms import (
    ACS_1,
    ACS_2,
    BrowserForm,
    challenge_named_in,
    cres,
    pares,
    to_issuer,
    white_page_address,
)
from app.sandbox.pages.payment import Visit, show
from app.sandbox.pages.rendering import fault, fault_marks, hidden_fields, notice, page
from app.sandbox.pages.texts import texts_for
from app.sandbox.pages.ways_back import way_back
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.scenarios import CHALLENGE_CODE
from app.sandbox.words.currencies import written

Fields = dict[str, str]


def redirect_to_issuer(bank: Bank, visit: Visit) -> Response:
    """Answer `acsRedirect.do`: a form that posts itself to the issuer, with a button for browsers without script."""
    order = bank.find(visit.order_id)
    if order is None:
        return show(bank, visit)
    attempt, challenge = order.last_attempt, order.open_challenge
    if attempt is None or challenge is None:
        return RedirectResponse(way_back(order, visit.base, paid=order.is_settled), 303)
    if challenge.gathering:
        return RedirectResponse(white_page_address(order, challenge, visit.base), 303)
    return forward(order.terms.language, to_issuer(order, attempt, challenge, visit.base))


def issuer_1(bank: Bank, base: str, fields: Fields) -> Response:
    """Show and take the question of 3-D Secure 1; the answer travels as PaRes to the address given as TermUrl."""

    def onward(order: Order, challenge: Challenge) -> BrowserForm:
        answer = {"MD": fields.get("MD", ""), "PaRes": pares(challenge)}
        return BrowserForm(fields.get("TermUrl", ""), answer)

    carried = {name: fields.get(name, "") for name in ("PaReq", "MD", "TermUrl")}
    return _ask(bank, base + ACS_1, carried, challenge_named_in(carried["PaReq"]), fields, onward)


def issuer_2(bank: Bank, base: str, fields: Fields) -> Response:
    """Show and take the question of 3-D Secure 2; the answer travels as cres to the gateway's own finish."""

    def onward(order: Order, challenge: Challenge) -> BrowserForm:
        answer = {"tDsTransId": challenge.id, "cres": cres(challenge)}
        return BrowserForm(f"{base}/payment/rest/finish3dsVer2.do", answer)

    carried = {"creq": fields.get("creq", "")}
    return _ask(bank, base + ACS_2, carried, challenge_named_in(carried["creq"]), fields, onward)


def finish(bank: Bank, base: str, fields: Fields) -> Response:
    """Complete the payment and send the browser back to the shop; answering twice changes nothing.

    A shop that gave an address for the way back from the issuer completes the payment itself.
    """
    found = bank.find_challenge(challenge_in(fields))
    if found is None or fields.get("MD", found[0].id) != found[0].id:
        return notice("en", "nothing", kind="bad", status=400)
    order, _, challenge = found
    if challenge.passed is None and order.open_challenge is challenge:
        return notice(order.terms.language, "nothing", kind="bad", status=400)
    if challenge.finish_url and order.open_challenge is challenge:
        return RedirectResponse(challenge.finish_url, 303)
    bank.finish_challenge(order, challenge)
    return RedirectResponse(way_back(order, base, paid=order.is_settled), 303)


def challenge_in(fields: Fields) -> str:
    """Return the id of the question a browser's message is about, whichever message it is."""
    carried = next((fields[name] for name in ("PaRes", "PaReq", "cres", "creq") if fields.get(name)), "")
    return fields.get("tDsTransId") or challenge_named_in(carried)


def _ask(
    bank: Bank,
    address: str,
    carried: Fields,
    challenge_id: str,
    fields: Fields,
    onward: Callable[[Order, Challenge], BrowserForm],
) -> Response:
    found = bank.find_challenge(challenge_id)
    if found is None:
        return notice("en", "nothing", kind="bad", status=400)
    order, attempt, challenge = found
    if challenge.gathering:
        return notice(order.terms.language, "nothing", kind="bad", status=400)
    answer = fields.get("answer")
    code = fields.get("code", "").strip() if answer == "confirm" else None
    settled = challenge.passed is not None or order.open_challenge is not challenge
    if not settled and answer in ("confirm", "refuse"):
        settled = bank.answer_challenge(order, challenge, code)
    if settled:
        return forward(order.terms.language, onward(order, challenge))
    return _question(order, attempt, address, carried, wrong=answer == "confirm")


def _question(order: Order, attempt: Attempt, address: str, carried: Fields, *, wrong: bool) -> Response:
    language = order.terms.language
    texts = texts_for(language)
    sentence = texts["code_wrong"] if wrong else ""
    version_1 = attempt.authentication is Authentication.CHALLENGE_1
    values = {
        "address": address,
        "carried": hidden_fields(carried),
        "amount": written(order.terms.amount, order.terms.currency, texts["language"]),
        "card": attempt.card.masked,
        "right_code": CHALLENGE_CODE[attempt.authentication],
        "code_marks": fault_marks("code", sentence),
        "code_fault": fault("code", sentence),
    }
    return page("acs1.html" if version_1 else "acs2.html", language, "acs_title", values)


def forward(language: str, form: BrowserForm) -> Response:
    """Return a form that posts itself, with a button for browsers without script."""
    values = {"address": form.address, "carried": hidden_fields(form.fields)}
    return page("forward.html", language, "forward_title", values)
