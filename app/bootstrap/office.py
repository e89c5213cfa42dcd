"""What is there beside selling: orders that stand, the day, the banks' logins, people's rights, the till itself."""

from msgspec import Struct

from app.services.bulk_acts import BulkActs
from app.services.day_close import DayClose
from app.services.foreign_orders import ForeignOrders
from app.services.gateway_check import GatewayCheck
from app.services.health import HealthCheck
from app.services.hold_plans import HoldPlans
from app.services.key_slots import KeySlots
from app.services.link_batch import LinkBatch
from app.services.link_renewal import LinkRenewal
from app.services.notice_intake import NoticeIntake
from app.services.order_export import OrderExport
from app.services.order_money import OrderMoney
from app.services.order_notes import OrderNotes
from app.services.order_views import ViewMemory
from app.services.own_roles import OwnRoles
from app.services.refund_wishes import RefundWishes
from app.services.several_tills import SeveralTills
from app.services.sign_in import SignIn
from app.services.statement_readings import StatementReadings
from app.services.support_bundle import SupportBundle
from app.services.till_settings import TillSettings
from app.services.today import Today
from app.services.trail_export import TrailExport
from app.services.wrong_pins import WrongPins


class Office(Struct, frozen=True):
    """Everything of a till that can wait for its first wish."""

    # Orders that stand, and links beyond the first.
    export: OrderExport
    order_views: ViewMemory
    order_notes: OrderNotes
    hold_plans: HoldPlans
    refund_wishes: RefundWishes
    order_money: OrderMoney
    bulk_acts: BulkActs
    foreign_orders: ForeignOrders
    link_renewal: LinkRenewal
    link_batch: LinkBatch
    notices: NoticeIntake

    # The day, and who did what.
    today: Today
    day_close: DayClose
    statement_readings: StatementReadings
    trail_export: TrailExport
    own_roles: OwnRoles
    wrong_pins: WrongPins

    # Looking after banks and the till.
    sign_in: SignIn
    key_slots: KeySlots
    gateway_check: GatewayCheck
    several_tills: SeveralTills
    kept: TillSettings
    health: HealthCheck
    support: SupportBundle
