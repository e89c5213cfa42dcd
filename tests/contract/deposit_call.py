"""The capture call of the older generation, which the sandbox gateway does not answer itself (no screen uses it)."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.sandbox.bank import AmountTooLarge, Bank, WrongState
from app.sandbox.replies import Json, Reply, json_response
from app.sandbox.trouble import TroubleDesk
from app.sandbox.v1.forms import NOT_FOUND, SYSTEM, WRONG_VALUE, Form, Refused, authenticate, read_form

PATH = "/payment/rest/deposit.do"


def with_deposit(app: ASGIApp, bank: Bank, troubles: TroubleDesk) -> ASGIApp:
    """Return the application with deposit.do: the amount is mandatory, and a zero takes everything."""

    async def answered(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != PATH:
            return await app(scope, receive, send)
        request = Request(scope, receive)
        form = read_form("", "", request.url.query, (await request.body()).decode())
        response: Response = json_response(Reply(_reply(bank, form)))
        trouble = troubles.take("deposit.do")
        if trouble is not None:
            response = await troubles.spoil(trouble, response) or response
        return await response(scope, receive, send)

    return answered


def _reply(bank: Bank, form: Form) -> Json:
    try:
        authenticate(form, bank.account, token_allowed=False)
        order = bank.find(form.required("orderId", 36))
        if order is None:
            raise Refused(NOT_FOUND, "Unregistered order")
        amount = form.required("amount", 12)
        if not amount.isdigit():
            raise Refused(WRONG_VALUE, "deposit amount is invalid")
        bank.capture(order, int(amount) or None)
    except Refused as refused:
        return {"errorCode": int(refused.code), "errorMessage": refused.message}
    except AmountTooLarge:
        return {"errorCode": int(WRONG_VALUE), "errorMessage": "deposit amount is invalid"}
    except WrongState:
        return {"errorCode": int(SYSTEM), "errorMessage": "Payment must be in approved state"}
    return {"errorCode": 0, "errorMessage": "Success"}
