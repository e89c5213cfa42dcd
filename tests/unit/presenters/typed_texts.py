"""Every door through which a typed text reaches the journal, the settings, the bank or the customer."""

import csv
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from app.domain.doubt import DoubtKey
from app.domain.errors import AnswerLost
from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.look_alike import AnotherSale
from app.domain.order import PaymentMode
from app.domain.order_note import OrderNote
from app.domain.person import Pin
from app.domain.profile import BankProfile, Credentials
from app.domain.refund_reason import RefundReason, WhyRefunded
from app.domain.resolution import Found
from app.domain.settlement import Difference, DifferenceKind, Settlement
from app.domain.statement import BankLine
from app.domain.trail import Deed
from app.files.link_settings import LinkSettings
from app.files.order_views import OrderViewsFile
from app.files.printer_settings import PrinterSettings
from app.files.setting_entries import SettingsOfTill
from app.files.settings import SettingsFile
from app.presenters.bank import BankPresenter
from app.presenters.bank_state import NoticesForm
from app.presenters.kept_views import KeptViews
from app.presenters.link_batch import LinkBatchPresenter
from app.presenters.link_message import Channel
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.payment_link_state import LineForm, LinkForm, Validity
from app.presenters.printer_fields import check_field, setup_from, typed_from
from app.presenters.sign_in import SignInForm, SignInPresenter
from app.secrets.memory import MemorySecretStore
from app.services.gateway_check import GatewayCheck
from app.services.order_money import Consent, RefundWish
from app.services.order_views import OrderView
from app.services.phone_orders import PhoneDraft
from app.services.resolutions import Finding
from app.services.settlement import Compared, SettlementDesk
from app.services.sign_in import SignIn
from app.services.till_settings import TillSettings
from app.services.witness import Signature
from app.statements.reading import read_rows
from tests.fakes.desk import TestDesk
from tests.fakes.findings import FakeFindings
from tests.fakes.gateway import FakeGateway
from tests.fakes.notices import FakeNotices
from tests.fakes.roots import FakeOwnProfiles, FakeRoots
from tests.fakes.stored_cards import FakeStoredCards
from tests.fakes.view import RecordingView
from tests.makers import a_card, euros
from tests.unit.presenters.scenes import PhoneScene, a_form, english


@dataclass
class Counter:
    """A till with everything that takes a text. `sent` holds what left it beside the calls of its bank."""

    desk: TestDesk
    settings: SettingsFile
    folder: Path
    order: OrderNumber = OrderNumber("")
    """A paid order."""
    doubt: OrderNumber = OrderNumber("")
    """One that nobody knows the end of."""
    sent: list[str] = field(default_factory=list)
    calls_during_tries: int = 0
    notices: FakeNotices = field(default_factory=FakeNotices)

    def __post_init__(self) -> None:
        self.phone = PhoneScene.before_a_bank(self.desk)
        self.phone.presenter.use_profile(self.desk.profile)
        self.link = PaymentLinkPresenter(
            english(),
            self.desk.links,
            self.desk.cancellation,
            self.desk.clock,
            self.desk.refresh,
            LinkSettings(self.settings),
            self.desk.link_renewal,
            self.desk.search,
            self.desk.link_drafts,
            self.desk.link_reminders,
            self.desk.banks,
        )
        self.link.attach(RecordingView())
        self.link.use_profile(self.desk.profile)
        self.views = KeptViews(
            english().translate, OrderViewsFile(self.folder / "views.toml"), lambda: None, lambda _message: None
        )
        check = GatewayCheck(self.desk.banks, FakeFindings(), self.desk.clock)
        self.bank = BankPresenter(english(), check, self.notices, lambda: None)
        self.bank.use_profile(self.desk.profile)
        self.secrets = MemorySecretStore()

    async def opens(self) -> None:
        """Sell once, and lose the answer to another sale."""
        draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
        self.order = (await self.desk.phone_orders.charge(self.desk.profile, draft, a_card())).order.number
        self.desk.clock.forward(3600)
        self.desk.gateway.fail_next["charge"] = AnswerLost("timeout")
        self.doubt = (await self.desk.phone_orders.charge(self.desk.profile, draft, a_card())).order.number
        self.desk.clock.forward(3600)


Door = Callable[[Counter, str], Awaitable[object]]


def at_phone(name: str, mode: PaymentMode = PaymentMode.PHONE) -> Door:
    async def door(till: Counter, text: str) -> None:
        till.phone.presenter.choose_mode(mode)
        form = a_form(**{"amount": "3.00", name: text})
        till.phone.presenter.amount_typed(form.amount)
        await till.phone.presenter.charge(form)

    return door


async def a_customer_to_keep(till: Counter, text: str) -> None:
    till.phone.presenter.saved.tick(True)
    await at_phone("customer_id")(till, text)


def at_link(name: str) -> Door:
    async def door(till: Counter, text: str) -> None:
        form = LinkForm(**{"amount": "4.00", name: text})
        till.link.form_changed(form)
        await till.link.create()
        till.link.another()

    return door


async def a_line(till: Counter, text: str) -> None:
    till.link.form_changed(LinkForm("", lines=(LineForm(text, "1", "4"),)))
    await till.link.create()
    till.link.another()


async def a_customer_of_a_link(till: Counter, text: str) -> None:
    till.link.form_changed(LinkForm("4.00", offers_to_keep=True, customer_id=text))
    await till.link.create()
    till.link.another()


async def a_template(till: Counter, text: str) -> None:
    till.link.form_changed(LinkForm("4.00"))
    till.link.kept.keep_template(text)


async def a_link_on_screen(till: Counter) -> None:
    till.link.another()
    till.link.form_changed(LinkForm("4.00", "Flowers"))
    await till.link.create()


async def a_wording(till: Counter, text: str) -> None:
    if till.link.sharing.wording() is None:
        await a_link_on_screen(till)
    till.link.sharing.keep_wording(text)


async def a_message(till: Counter, text: str) -> None:
    if till.link.sharing.wording() is None:
        await a_link_on_screen(till)
    till.link.sharing.text_changed(text)
    till.link.sharing.share(Channel.MAIL, lambda _channel, address: till.sent.append(address))


async def another_sale(till: Counter, text: str) -> None:
    draft = PhoneDraft(euros(500), PaymentMode.PHONE, another_sale=AnotherSale(till.order, text))
    await till.desk.phone_orders.charge(till.desk.profile, draft, a_card())


async def a_refund(till: Counter, text: str) -> None:
    why = WhyRefunded(RefundReason.RETURNED, text)
    await till.desk.order_money.carry_out(RefundWish(till.order, euros(100), why))


async def a_consent(till: Counter, text: str) -> None:
    if not till.desk.at_work.has_people:
        await till.desk.people.begin("Olga", "390174")
    consent = Consent("Olga", Pin("390174"))
    await till.desk.sale_consent.give(consent, OrderNumber("T1-1"), euros(500), text)


def a_resolution(name: str) -> Door:
    async def door(till: Counter, text: str) -> None:
        (operation,) = await till.desk.journal.open_operations(till.doubt)
        texts = {"saw": "in the bank's portal", "reason": "the bank is silent", name: text}
        finding = Finding(DoubtKey(till.doubt, operation.id), Found.NOT_DONE, **texts)
        await till.desk.resolutions.resolve(finding, Signature("Anna", "1111"), Signature("Boris", "2222"))

    return door


async def a_difference(till: Counter, text: str) -> None:
    wanted = Difference(DifferenceKind.EXTRA, banks=BankLine(2, 500, till.desk.profile.currency, {}))
    compared = Compared("bank.csv", Settlement(differences=(wanted,)), till.desk.profile.currency, (), False)
    desk = SettlementDesk(
        till.desk.day_close,
        till.desk.logbook,
        till.desk.statement_lines,
        till.desk.statement_readings,
        read_rows,
        dict,
        lambda _name, _titles: None,
    )
    await desk.accept(till.desk.profile, compared, wanted, text)


async def a_note(till: Counter, text: str) -> None:
    await till.desk.order_notes.write(till.order, OrderNote(), OrderNote(note=text))


async def a_tag(till: Counter, text: str) -> None:
    await till.desk.order_notes.write(till.order, OrderNote(), OrderNote(tag=text))


async def a_view(till: Counter, text: str) -> None:
    till.views.add(OrderView(name=text))


async def a_view_of(till: Counter, text: str) -> None:
    till.views.add(OrderView(name="mine", text=text))


async def a_person(till: Counter, text: str) -> None:
    await till.desk.people.begin(text, "390174")


async def a_role(till: Counter, text: str) -> None:
    if not till.desk.at_work.has_people:
        await till.desk.people.begin("Olga", "390174")
    await till.desk.own_roles.make(text, frozenset())


async def a_file(till: Counter, text: str) -> None:
    await till.desk.logbook.note(Deed.EXPORTED, file=text)


def a_setting(name: str) -> Door:
    async def door(till: Counter, text: str) -> None:
        await TillSettings(SettingsOfTill(till.settings), till.desk.logbook).change(name, text)

    return door


async def a_printer(till: Counter, text: str) -> None:
    typed = {**typed_from(PrinterSettings(till.settings).setup()), "address": text}
    check_field("address", typed)
    PrinterSettings(till.settings).keep(setup_from(typed))


def a_login(name: str) -> Door:
    async def door(till: Counter, text: str) -> None:
        def opened(_profile: BankProfile, credentials: Credentials) -> FakeGateway:
            till.sent.append(credentials.user_name)
            return till.desk.gateway

        pages: dict[ProfileName, str] = {}
        roots, own = FakeRoots(), FakeOwnProfiles()
        sign_in = SignIn(till.desk.banks, till.secrets, opened, pages.__setitem__, roots, own, till.desk.clock)
        presenter = SignInPresenter(english(), sign_in, (till.desk.profile,))
        presenter.attach(RecordingView())
        typed = {"user_name": "shop", "return_page": "https://shop.example/thanks", name: text}
        await presenter.enter(SignInForm(password="correct horse", **typed))
        till.sent.extend(pages.values())

    return door


async def an_address_for_messages(till: Counter, text: str) -> None:
    await till.bank.keep_notices(NoticesForm(True, "8480", text))
    till.sent.append(till.notices.now.public_address)


async def a_batch(till: Counter, text: str) -> None:
    sheet = till.folder / "links.csv"
    with sheet.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["amount", "for"], ["4.00", uuid4().hex], ["4.00", text]])
    batch = LinkBatchPresenter(
        english(), till.desk.link_batch, till.desk.clock, till.desk.profile, LinkForm("", validity=Validity.ONE_HOUR)
    )
    batch.attach(RecordingView())
    await batch.read(sheet)
    await batch.run()
    sheet.unlink()


async def a_saved_customer(till: Counter, text: str) -> None:
    FakeStoredCards(till.desk.gateway)
    till.phone.presenter.choose_mode(PaymentMode.STORED_CARD)
    await till.phone.presenter.saved.find(text)


async def everywhere(till: Counter, text: str) -> None:
    await till.desk.foreign_orders.ask(text)


HARMLESS = "Mill Street Bakery"
DOORS: dict[str, tuple[Door, str]] = {
    "phoneDescription": (at_phone("description"), HARMLESS),
    "phoneEmail": (at_phone("email"), "maria@example.com"),
    "phonePhone": (at_phone("phone"), "+35799123456"),
    "cardholder": (at_phone("cardholder"), HARMLESS),
    "phonePostcode": (at_phone("postcode"), "1060"),
    "phoneStreet": (at_phone("street"), HARMLESS),
    "phoneOrderNumber": (at_phone("order_number"), "BAKERY-7"),
    "save_card_box:number": (a_customer_to_keep, "bakery-0077"),
    "savedCustomer": (a_saved_customer, "bakery-0077"),
    "same_sale_panel:QLineEdit": (another_sale, HARMLESS),
    "saleConsentWhy": (a_consent, HARMLESS),
    "linkDescription": (at_link("description"), HARMLESS),
    "linkContact": (at_link("contact"), "maria@example.com"),
    "linkName": (at_link("name"), HARMLESS),
    "linkReference": (at_link("reference"), HARMLESS),
    "linkOrderNumber": (at_link("order_number"), "BAKERY-7"),
    "own_number_field:name": (at_link("order_number"), "BAKERY-7"),  # both of them are made there
    "linkReturnPage": (at_link("return_page"), "https://bakery.example/"),
    "lines_edit:''": (a_line, HARMLESS),
    "a customer whose card the bank's page keeps": (a_customer_of_a_link, "bakery-0077"),
    "the name of a template": (a_template, HARMLESS),
    "a line of a file": (a_batch, HARMLESS),
    "wording:QPlainTextEdit": (a_wording, HARMLESS),
    "link_sharing:QPlainTextEdit": (a_message, "Bakery"),
    "orderSearch": (everywhere, "BAKERY-7"),
    "viewsName": (a_view, HARMLESS),
    "the words of a view": (a_view_of, HARMLESS),
    "orderNote": (a_note, HARMLESS),
    "orderTag": (a_tag, "bakery"),
    "refundNote": (a_refund, HARMLESS),
    "bulkNote": (a_refund, HARMLESS),
    "resolveSaw": (a_resolution("saw"), HARMLESS),
    "resolveReason": (a_resolution("reason"), HARMLESS),
    "settlementReason": (a_difference, HARMLESS),
    "acceptReason": (a_difference, HARMLESS),
    "setting_page:name": (a_setting("operator"), HARMLESS),
    "setting_page:QPlainTextEdit": (a_setting("receipt_head"), HARMLESS),
    "the foot of a receipt": (a_setting("receipt_foot"), HARMLESS),
    "folder_field:f'{name}-path'": (a_setting("copies_folder"), "/"),
    "receipt_printer:name": (a_printer, "192.168.1.40:9100"),
    "personName": (a_person, HARMLESS),
    "firstName": (a_person, HARMLESS),
    "roleName": (a_role, HARMLESS),
    "signInUser": (a_login("user_name"), HARMLESS),
    "signInPage": (a_login("return_page"), "https://bakery.example/"),
    "noticesPublicAddress": (an_address_for_messages, "https://bakery.example"),
    "the name of a file": (a_file, "bakery.csv"),
}
"""By the name of the field on the screen, or by file and name where a screen names its fields from data."""

SECRET = "goes into the key store or is only compared"
NUMBER = "is read as a number, and a card number is none that fits"
GUIDE = "is looked up here, or shown, and kept nowhere"
NO_TEXTS = {
    "operatorPin": SECRET,
    "firstPin": SECRET,
    "firstPinAgain": SECRET,
    "pin_line:name": SECRET,
    "badgeCode": SECRET,
    "keyFileCode": SECRET,
    "keyFilePassphrase": SECRET,
    "keyFileAgain": SECRET,
    "signInPassword": SECRET,
    "signInKey": SECRET,
    "signInNextKey": SECRET,
    "nextKey": SECRET,
    "signInSigningKey": SECRET,
    "noticesSecret": SECRET,
    "noticesPort": NUMBER,
    "rights:f'most-{right.value}'": NUMBER,
    "rangeFirst": NUMBER,
    "rangeLast": NUMBER,
    "linkAddress": GUIDE,
    "journalAddress": GUIDE,
    "journalPassword": SECRET,
    "notice_panel:QLineEdit": GUIDE,
    "support:QPlainTextEdit": GUIDE,
    "bank_calls:QPlainTextEdit": GUIDE,
    "paletteText": GUIDE,
}
"""Fields that keep and send no text of anybody's, and why."""
