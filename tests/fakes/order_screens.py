"""The presenters of the orders screen and of what needs attention over a desk, with all that stands around them."""

from app.presenters.attention import AttentionPresenter
from app.presenters.discretion import IsDiscreet, openly
from app.presenters.finding import FindingPresenter
from app.presenters.money_acts import OrderMoneyPresenter
from app.presenters.orders import OrdersPresenter
from app.presenters.presenter import Speech
from app.presenters.today import TodayPresenter
from app.presenters.words import in_english
from app.services.bank_ear import BankEar
from app.services.order_export import OrderExport
from app.services.resolutions import Resolutions
from app.services.troubles import Troubles
from tests.fakes.desk import TestDesk
from tests.fakes.views import a_finding


def an_orders_presenter(
    desk: TestDesk,
    finding: FindingPresenter | None = None,
    export: OrderExport | None = None,
    undo_seconds: int = 0,
    is_discreet: IsDiscreet = openly,
) -> OrdersPresenter:
    """Return it in English; without a `finding` the till remembers no views."""
    speech = Speech(in_english, "en")
    money = (desk.order_money, desk.banks, desk.clock, desk.refund_wishes)
    return OrdersPresenter(
        speech,
        desk.search,
        desk.refresh,
        desk.cancellation,
        desk.banks,
        desk.clock,
        export or desk.export,
        OrderMoneyPresenter(speech, *money, lambda: undo_seconds),
        finding or a_finding(desk, speech),
        desk.needs_attention,
        desk.order_notes,
        desk.hold_plans,
        TodayPresenter(speech, desk.today, is_discreet),
        BankEar(desk.publisher, desk.clock),
        is_discreet,
    )


def an_attention_presenter(
    desk: TestDesk, resolutions: Resolutions | None = None, is_discreet: IsDiscreet = openly
) -> tuple[AttentionPresenter, Troubles]:
    """Return it in English, and what it shows."""
    troubles = Troubles(desk.doubts, desk.concerns, desk.statement_lines, desk.clock, lambda: presenter)
    presenter = AttentionPresenter(
        Speech(in_english, "en"),
        troubles,
        desk.doubts,
        resolutions or desk.resolutions,
        desk.statement_lines,
        desk.banks,
        desk.clock,
        is_discreet,
    )
    return presenter, troubles
