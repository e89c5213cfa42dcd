"""What may a test or a trainer do behind the bank's counter? Orders, set-up, trouble, notifications."""

from starlette.applications import Starlette

from app.sandbox.control.counter import Counter, counters_app
from app.sandbox.control.notices import NoticeCounter
from app.sandbox.control.orders import OrderCounter
from app.sandbox.control.setup import SetupCounter
from app.sandbox.control.troubles import TroubleCounter
from app.sandbox.notices.office import Office
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.trouble import TroubleDesk


def build_control(bank: Bank, troubles: TroubleDesk, token: str, office: Office | None = None) -> Starlette:
    """Return the control plane; without an office the bank tells the shop nothing."""
    counters: list[Counter] = [OrderCounter(bank), SetupCounter(bank), TroubleCounter(troubles)]
    if office:
        counters.append(NoticeCounter(bank, office))
    return counters_app(counters, token)
