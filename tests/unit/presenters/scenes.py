"""A clerk at one screen: real services over a journal file, a view that only remembers, no Qt."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.order import Order, PaymentMode
from app.domain.profile import BankProfile
from app.presenters.orders import OrdersPresenter
from app.presenters.payment_link import PaymentLinkPresenter
from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import Phase, PhoneForm
from app.presenters.phone_picture import Afterwards
from app.presenters.presenter import Speech
from app.presenters.saved_cards import SavedCardDesk
from app.presenters.words import in_english
from app.services.payment_links import LinkDraft
from app.services.phone_orders import PhoneDraft
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.link_memory import FakeLinkMemory
from tests.fakes.order_screens import an_orders_presenter
from tests.fakes.view import RecordingView
from tests.fakes.views import FakeViewMemory, a_finding
from tests.makers import GOOD_CARD, a_card, a_profile, euros

CODE = "739"
"""A security code that is part of no sum, time or number of these tests."""


def english() -> Speech:
    return Speech(in_english, "en")


def loudly(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text as another language would: recognisably different."""
    return f"«{in_english('', text, '', count)}»"


def loud() -> Speech:
    return Speech(loudly, "ru")


def a_form(**changes: Any) -> PhoneForm:
    """Return a phone order form of 12.50 with a good card."""
    typed: dict[str, Any] = {"amount": "12.50", "number": GOOD_CARD, "expiry": "12/30", "code": CODE, **changes}
    return PhoneForm(**typed)


@dataclass
class PhoneScene:
    """The phone order screen of one till."""

    desk: TestDesk
    presenter: PhoneOrderPresenter
    view: RecordingView
    handed_over: list[PhoneForm] = field(default_factory=list)

    @property
    def phases(self) -> list[Phase]:
        """Return the phases in the order they were drawn, each once."""
        drawn = [state.phase for state in self.view.states]
        return [phase for place, phase in enumerate(drawn) if place == 0 or drawn[place - 1] is not phase]

    @classmethod
    def before_a_bank(cls, desk: TestDesk) -> "PhoneScene":
        """Return the screen as it is before a bank was chosen."""
        handed_over: list[PhoneForm] = []

        def takes(form: PhoneForm) -> bool:
            handed_over.append(form)
            return True

        presenter = PhoneOrderPresenter(
            english(),
            desk.phone_orders,
            desk.cancellation,
            desk.search,
            desk.sale_consent,
            Afterwards(desk.banks, desk.refresh.next_question),
            desk.clock,
            SavedCardDesk(desk.stored_cards, desk.stored_card_orders, desk.clock),
            takes,
        )
        view = RecordingView()
        presenter.attach(view)
        return cls(desk, presenter, view, handed_over)

    async def charges(self, **changes: str) -> None:
        form = a_form(**changes)
        self.presenter.amount_typed(form.amount)
        await self.presenter.charge(form)


@dataclass
class LinkScene:
    """The payment link screen of one till."""

    desk: TestDesk
    presenter: PaymentLinkPresenter
    view: RecordingView
    memory: FakeLinkMemory


@dataclass
class OrdersScene:
    """The orders screen of one till, with the news wired to it as in the window."""

    desk: TestDesk
    presenter: OrdersPresenter
    view: RecordingView
    money_view: RecordingView
    finding_view: RecordingView
    memory: FakeViewMemory

    @property
    def numbers(self) -> list[str]:
        return [row.number for row in self.view.state.rows]


async def a_link(orders: OrdersScene, minor: int = 4200, **draft: object) -> Order:
    """Make a link, one minute after whatever was before it."""
    orders.desk.clock.forward(60)
    return await orders.desk.links.create(
        orders.desk.profile,
        LinkDraft(euros(minor), **draft),  # type: ignore[arg-type]
    )


async def a_charge(orders: OrdersScene, way: str = "approve", number: str = "4444555511113333") -> Order:
    """Charge a card; the bank answers in this way."""
    orders.desk.clock.forward(660)  # so long after the one before that nobody takes it for the same sale
    orders.desk.gateway.next_charge = way
    draft = PhoneDraft(euros(1250), PaymentMode.PHONE)
    outcome = await orders.desk.phone_orders.charge(orders.desk.profile, draft, a_card(number))
    return outcome.order


Part = Callable[[Any], Awaitable[None]]


def play_phone(folder: Path, scene: Callable[[PhoneScene], Awaitable[None]], **profile: object) -> None:
    """Play a scene; afterwards nothing that was drawn or said may hold the card."""

    async def run() -> None:
        async with a_desk(folder, a_profile(**profile)) as desk:
            phone = PhoneScene.before_a_bank(desk)
            phone.presenter.use_profile(desk.profile)
            await scene(phone)
            keeps_no_card(phone.view)

    asyncio.run(run())


def play_link(folder: Path, scene: Callable[[LinkScene], Awaitable[None]], **profile: object) -> None:
    async def run() -> None:
        async with a_desk(folder, a_profile(**profile)) as desk:
            memory = FakeLinkMemory()
            presenter = PaymentLinkPresenter(
                english(),
                desk.links,
                desk.cancellation,
                desk.clock,
                desk.refresh,
                memory,
                desk.link_renewal,
                desk.search,
                desk.link_drafts,
                desk.link_reminders,
                desk.banks,
            )
            view = RecordingView()
            presenter.attach(view)
            presenter.use_profile(desk.profile)
            await scene(LinkScene(desk, presenter, view, memory))

    asyncio.run(run())


def play_orders(
    folder: Path,
    scene: Callable[[OrdersScene], Awaitable[None]],
    memory: FakeViewMemory | None = None,
    colleagues: tuple[str, ...] = (),
    undo_seconds: int = 0,
    **profile: object,
) -> None:
    async def run() -> None:
        async with a_desk(folder, a_profile(**profile)) as desk:
            kept = memory or FakeViewMemory()
            finding = a_finding(desk, english(), kept, colleagues)
            presenter = an_orders_presenter(desk, finding, undo_seconds=undo_seconds)
            view, money_view, finding_view = RecordingView(), RecordingView(), RecordingView()
            presenter.attach(view)
            presenter.money.attach(money_view)
            presenter.finding.attach(finding_view)
            await scene(OrdersScene(desk, presenter, view, money_view, finding_view, kept))

    asyncio.run(run())


def keeps_no_card(view: RecordingView) -> None:
    """Fail when a state or a command holds the card's number or its code, as text or in groups."""
    seen = repr(view.states) + repr(view.commands)
    for secret in (GOOD_CARD, " ".join(GOOD_CARD[at : at + 4] for at in range(0, 16, 4))):
        assert secret not in seen
    assert not re.search(rf"\b{CODE}\b", seen), "inside a random order number the three digits mean nothing"


def another_bank(**changes: object) -> BankProfile:
    return a_profile(name="b-bank", title="B bank", **changes)
