"""Which presenters are made with the first wish for what they present? Those that no sale over the phone needs."""

import importlib
from collections.abc import Callable, Coroutine, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.bootstrap import Till
from app.domain.events import Event
from app.domain.order import Order
from app.domain.profile import BankProfile
from app.files.link_settings import LinkSettings
from app.presenters.frame import FramePresenter
from app.presenters.phone_order_state import PhoneForm
from app.presenters.presenter import Presenter, Speech
from app.presenters.taking_back import UNDO_SECONDS
from app.services.notice_desk import NoticeDesk
from app.services.troubles import Troubles

if TYPE_CHECKING:
    from app.presenters.attention import AttentionPresenter
    from app.presenters.bank import BankPresenter
    from app.presenters.orders import OrdersPresenter
    from app.presenters.payment_link import PaymentLinkPresenter


class LatePresenters:
    """Makes each once, for the bank in use by then. News before that are in the books, where it reads first."""

    def __init__(
        self,
        till: Till,
        speech: Callable[[], Speech],
        frame: FramePresenter,
        notices: NoticeDesk,
        use_anew: Callable[[], None],
    ) -> None:
        """`use_anew` offers what became known about the bank in use."""
        self._till = till
        self._speech = speech
        self._frame = frame
        self._notices = notices
        self._use_anew = use_anew
        self.troubles = Troubles(till.doubts, till.concerns, till.statement_lines, till.clock, lambda: self.attention)
        """What needs attention: counted from the start, and presented with the first wish for it or word about it."""

    @cached_property
    def payment_link(self) -> "PaymentLinkPresenter":
        till = self._till
        presenter: PaymentLinkPresenter = importlib.import_module("app.presenters.payment_link").PaymentLinkPresenter(
            self._speech(),
            till.links,
            till.cancellation,
            till.clock,
            till.refresh,
            LinkSettings(till.settings),
            till.office.link_renewal,
            till.search,
            till.link_drafts,
            till.link_reminders,
            till.banks,
            lambda: UNDO_SECONDS if till.settings.current.undo_links else 0,
        )
        presenter.use_profile(self._frame.profile)
        return presenter

    @cached_property
    def orders(self) -> "OrdersPresenter":
        till, office, speech = self._till, self._till.office, self._speech()
        finding = importlib.import_module("app.presenters.finding").FindingPresenter(
            speech, till.search, till.banks, till.clock, office.order_views, self._colleagues
        )
        presenter: OrdersPresenter = importlib.import_module("app.presenters.orders").OrdersPresenter(
            speech,
            till.search,
            till.refresh,
            till.cancellation,
            till.banks,
            till.clock,
            office.export,
            importlib.import_module("app.presenters.money_acts").OrderMoneyPresenter(
                speech,
                office.order_money,
                till.banks,
                till.clock,
                office.refund_wishes,
                lambda: UNDO_SECONDS if till.settings.current.undo else 0,
            ),
            finding,
            till.needs_attention,
            office.order_notes,
            office.hold_plans,
            importlib.import_module("app.presenters.today").TodayPresenter(speech, office.today, self._is_discreet),
            till.ear,
            self._is_discreet,
        )
        return presenter

    @cached_property
    def attention(self) -> "AttentionPresenter":
        till = self._till
        presenter: AttentionPresenter = importlib.import_module("app.presenters.attention").AttentionPresenter(
            self._speech(),
            self.troubles,
            till.doubts,
            till.resolutions,
            till.statement_lines,
            till.banks,
            till.clock,
            self._is_discreet,
        )
        return presenter

    @cached_property
    def bank(self) -> "BankPresenter":
        till = self._till
        presenter: BankPresenter = importlib.import_module("app.presenters.bank").BankPresenter(
            self._speech(), till.office.gateway_check, self._notices, self._use_anew
        )
        presenter.use_profile(self._frame.profile)
        return presenter

    def _is_discreet(self) -> bool:
        return self._till.settings.current.discreet

    def discretion_changed(self) -> None:
        """Draw the lists anew: sums and customers are hidden in them now, or shown."""
        if "orders" in vars(self):
            self.orders.draw_anew()
        if "attention" in vars(self):
            self.attention.render()

    def another_at_work(self) -> None:
        """Take back what has not left for a bank yet: it would be done in somebody else's name."""
        if "orders" in vars(self):
            self.orders.money.another_at_work()
        if "attention" in vars(self):
            self.attention.another_at_work()

    def program_ends(self) -> None:
        """Let what waits leave now: so it has the time that is left, and does not go on counting unseen."""
        if "orders" in vars(self):
            self.orders.money.waiting.let_leave()
        if "payment_link" in vars(self):
            self.payment_link.waiting.let_leave()

    def bank_heard(self) -> None:
        """Take that a bank answered, or did not."""
        if "orders" in vars(self):
            self.orders.bank_heard()

    @property
    def made(self) -> tuple[Presenter, ...]:
        """Those that were wished for."""
        late = ("payment_link", "orders", "attention", "bank")
        return tuple(vars(self)[name] for name in late if name in vars(self))

    @property
    def is_making_link(self) -> bool:
        """Tell whether a link is being made or changed at the bank."""
        return "payment_link" in vars(self) and self.payment_link.is_busy

    def link_instead(self, form: PhoneForm, once_made: Callable[[], None]) -> bool:
        """Put what was typed for a phone order into the form of a link; `once_made` hears when it is one.

        Tells whether it stands there, as `PaymentLinkPresenter.take_over`.
        """
        form_instead_of = importlib.import_module("app.presenters.link_form").form_instead_of
        return self.payment_link.take_over(form_instead_of(form, self._frame.profile.holds_first), once_made)

    def use_profile(self, profile: BankProfile) -> None:
        """Work with this bank from now on."""
        if "payment_link" in vars(self):
            self.payment_link.use_profile(profile)
        if "bank" in vars(self):
            self.bank.use_profile(profile)

    def wishes_to_load(self, event: Event) -> Callable[[], Coroutine[None, None, None]] | None:
        """Return what reads the bank's screen anew where the news concern it."""
        return self.bank.load if "bank" in vars(self) and self.bank.heard(event) else None

    def order_changed(self, order: Order) -> None:
        """Take news about an order, which may be the link on the screen."""
        if "payment_link" in vars(self):
            self.payment_link.order_changed(order)

    async def orders_changed(self, orders: Sequence[Order]) -> None:
        """Take news about orders, which may be in the list."""
        if "orders" in vars(self):
            await self.orders.orders_changed(orders)

    async def _colleagues(self) -> tuple[str, ...]:
        """Return the names orders may have been made under at this till."""
        names = [*(person.name for person in await self._till.people.all()), self._till.at_work.name]
        return tuple(dict.fromkeys(name for name in names if name))
