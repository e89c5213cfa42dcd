"""How do the parts become one ASGI application, with or without sockets?"""

from starlette.applications import Starlette
from starlette.middleware import Middleware

from app.sandbox.desk.modes import Manners
from app.sandbox.desk.single_slashes import SingleSlashes
from app.sandbox.desk.teller import Teller
from app.sandbox.notices.office import Office
from app.sandbox.notices.portal import portal_routes
from app.sandbox.pages.routes import page_routes
from app.sandbox.pages.sbp import sbp_routes
from app.sandbox.pages.templates import template_routes
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.sbp import SbpDesk
from app.sandbox.rules.setoken import TokenDesk
from app.sandbox.rules.templates import Templates
from app.sandbox.rules.trouble import TroubleDesk
from app.sandbox.v1.routes import v1_routes
from app.sandbox.v2.routes import v2_routes


def build_app(bank: Bank, troubles: TroubleDesk | None = None, office: Office | None = None) -> Starlette:
    """Return the bank's public side: V1 under /payment, V2 under /api2, the pages, the issuer and a shop.

    With an office the shop hears `payment.created` before the call that made the payment is answered.
    """
    before_answer = office.courier.deliver_before_answer if office else None
    teller = Teller(bank, troubles or TroubleDesk(), Manners(bank.settings, bank.clock), before_answer)
    tokens = TokenDesk(bank)
    templates = Templates(bank)
    sbp = SbpDesk(bank)
    pages = [*page_routes(teller), *template_routes(teller, templates), *sbp_routes(teller, sbp)]
    portal = portal_routes(teller, office) if office else []
    routes = [*pages, *portal, *v1_routes(teller, tokens, templates, sbp), *v2_routes(teller, tokens)]
    return Starlette(routes=routes, middleware=[Middleware(SingleSlashes)])
