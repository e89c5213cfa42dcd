"""How is the office of a till put together? With the first wish for it: no sale waits until it is loaded."""

import asyncio
import importlib
from functools import partial

from app.bootstrap.books import login_at, look_at_journal
from app.bootstrap.gateways import own_profiles, root_folder
from app.bootstrap.groundwork import Groundwork
from app.bootstrap.office import Office
from app.bootstrap.till import Till
from app.computer import ThisComputer
from app.exports.opening import open_table
from app.files.order_views import OrderViewsFile
from app.files.setting_entries import SettingsOfTill
from app.files.support import TillFiles
from app.services.bulk_acts import BulkActs
from app.services.captures import Captures
from app.services.day_close import DayClose, ReportSeal
from app.services.foreign_orders import ForeignOrders
from app.services.gateway_check import GatewayCheck
from app.services.health import HealthCheck
from app.services.hold_plans import HoldPlans
from app.services.key_slots import KeySlots
from app.services.link_batch import LinkBatch
from app.services.link_renewal import LinkRenewal
from app.services.money_acts import MoneyActs
from app.services.notice_intake import NoticeIntake
from app.services.order_export import OrderExport
from app.services.order_money import OrderMoney
from app.services.order_notes import OrderNotes
from app.services.own_roles import OwnRoles
from app.services.refund_wishes import RefundWishes
from app.services.refunds import Refunds
from app.services.secrets_port import SecretStore
from app.services.several_tills import SeveralTills
from app.services.sign_in import SignIn
from app.services.statement_readings import StatementReadings
from app.services.support_bundle import SupportBundle
from app.services.till_settings import TillSettings
from app.services.today import Today
from app.services.trail_export import TrailExport
from app.services.voids import Voids
from app.services.wrong_pins import WrongPins


def open_office(ground: Groundwork, till: Till) -> Office:
    """Return the office of this till."""
    journal, banks, clock, publisher = ground.journal, ground.banks, ground.clock, ground.publisher
    at_work, people, logbook, enquiry = ground.at_work, ground.people, ground.logbook, ground.enquiry
    side, paths, settings = ground.side, ground.paths, ground.settings
    acts = MoneyActs(ground.desk, journal, banks, clock, enquiry)
    order_money = OrderMoney(journal, Captures(acts), Voids(acts), Refunds(acts), people)
    return Office(
        export=OrderExport(till.search, open_table, logbook),
        order_views=OrderViewsFile(paths.order_views),
        order_notes=OrderNotes(enquiry, at_work, clock, publisher),
        hold_plans=HoldPlans(journal, banks, enquiry, at_work, clock, publisher),
        refund_wishes=RefundWishes(enquiry, at_work, clock, publisher),
        order_money=order_money,
        bulk_acts=BulkActs(journal, banks, ground.cancellation, order_money, at_work),
        foreign_orders=ForeignOrders(journal, banks, clock),
        link_renewal=LinkRenewal(till.links, journal, banks, enquiry, ground.cancellation, clock, publisher, at_work),
        link_batch=LinkBatch(till.links, journal, open_table, logbook, clock, publisher),
        notices=NoticeIntake(journal, enquiry, ground.refresh, clock, publisher),
        today=Today(journal, banks, till.needs_attention, clock),
        day_close=DayClose(
            journal.days, journal, journal, till.doubts, banks, clock, at_work, partial(_seal, side.secrets)
        ),
        statement_readings=StatementReadings(journal.statement_lines, logbook, clock),
        trail_export=TrailExport(logbook, open_table),
        own_roles=OwnRoles(journal.people, at_work, clock, ground.name),
        wrong_pins=WrongPins(journal),
        sign_in=SignIn(
            banks,
            side.secrets,
            ground.open_bank,
            settings.keep_return_page,
            root_folder(paths),
            own_profiles(paths),
            clock,
            logbook,
        ),
        key_slots=KeySlots(banks, side.secrets, ground.open_bank, logbook, clock),
        gateway_check=GatewayCheck(banks, ground.findings, clock),
        several_tills=SeveralTills(journal, ground.books.address, side.secrets, logbook, look_at_journal, login_at),
        kept=TillSettings(SettingsOfTill(settings), logbook),
        health=HealthCheck(
            journal,
            ground.books.own,
            side.secrets,
            ground.books.name,
            banks,
            ground.ear,
            till.copies,
            ground.computer or ThisComputer(paths.root),
            clock,
        ),
        support=SupportBundle(TillFiles(paths), journal, banks, logbook),
    )


async def _seal(secrets: SecretStore) -> ReportSeal:
    """Return what signs the reports of closed days. Loaded with the first one: a start needs no signatures."""
    module = await asyncio.to_thread(importlib.import_module, "app.secrets.report_seal")
    seal: ReportSeal = module.Ed25519Seal(secrets)
    return seal
