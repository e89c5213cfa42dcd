"""What do shop modules by the gateway's maker ask of the bank's portal? To be called back at an address.

No manual describes the call; it is written here as the modules send it, and they do not read the answer.
"""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.sandbox.desk.replies import Reply
from app.sandbox.desk.teller import Teller, base_of, client_of
from app.sandbox.notices.courier import is_here
from app.sandbox.notices.office import Office
from app.sandbox.notices.settings import OPERATIONS, CallbackMethod
from app.sandbox.rules.bank import Bank
from app.sandbox.v1.basic_login import with_basic_login
from app.sandbox.v1.forms import AccessDenied, Form, authenticate
from app.sandbox.v1.naming import own_logins

_PATHS = ("mportal", "mportal-uat")


class Wanted(msgspec.Struct):
    """The body of the call. A module whose orders name their own address wants none here."""

    callbacks_enabled: bool = False
    callback_addresses: str = ""
    callback_http_method: CallbackMethod = CallbackMethod.GET
    callback_operations: str = ",".join(OPERATIONS)


def portal_routes(teller: Teller, office: Office) -> list[Route]:
    """Return the address of the portal's one call, under both of its names."""

    async def update(request: Request) -> Response:
        body = await request.body()
        form = with_basic_login(Form(base_of(request), client_of(request), {}), request.headers)
        login = request.path_params["login"]
        return await teller.serve_api("merchant/update", "", lambda: _updated(teller.bank, office, form, login, body))

    return [Route(f"/{name}/mvc/public/merchant/update/{{login}}", update, methods=["POST"]) for name in _PATHS]


def _updated(bank: Bank, office: Office, form: Form, login: str, body: bytes) -> Reply:
    try:
        authenticate(form, bank.account, token_allowed=False)
        wanted = msgspec.json.decode(body, type=Wanted)
    except AccessDenied:
        return Reply({"status": "FAIL"}, 401)
    except msgspec.DecodeError:
        return Reply({"status": "FAIL"}, 400)
    address = wanted.callback_addresses if wanted.callbacks_enabled else ""
    if login not in own_logins(bank) or (address and not office.settings.anywhere and not is_here(address)):
        return Reply({"status": "FAIL"}, 403)
    callbacks = office.settings.callbacks
    callbacks.address, callbacks.method = address, wanted.callback_http_method
    chosen = wanted.callback_operations.split(",")
    callbacks.operations = tuple(name for name in OPERATIONS if name in chosen)
    return Reply({"status": "SUCCESS"})
