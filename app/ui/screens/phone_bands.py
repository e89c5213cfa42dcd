"""What is said and asked above the form of a phone order: a message, whether it is the same sale, who allows it."""

from collections.abc import Callable

from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import PhoneForm, PhoneOrderState
from app.services.order_money import Consent
from app.ui.icons import Icons
from app.ui.parts import make_giving_room
from app.ui.screens.consent_panel import ConsentPanel
from app.ui.screens.same_sale_panel import SameSalePanel
from app.ui.tasks import Tasks
from app.ui.widgets.message_bar import MessageBar


class PhoneBands:
    """Three bands in one `room`, each there while it has something to say; an answer charges what is typed then."""

    def __init__(
        self,
        presenter: PhoneOrderPresenter,
        tasks: Tasks,
        icons: Icons,
        form: Callable[[], PhoneForm],
        show_order: Callable[[str], object],
    ) -> None:
        """`form` tells what is typed now; `show_order` shows an earlier order, by its number."""
        self._presenter = presenter
        self._tasks = tasks
        self._form = form
        self._message = MessageBar(icons)
        self._message.setObjectName("phoneMessage")
        self._same_sale = SameSalePanel(icons)
        self._consent = ConsentPanel(icons)
        self.room = make_giving_room(self._message, self._same_sale, self._consent)
        self._message.closed.connect(presenter.dismiss_message)
        self._same_sale.show_requested.connect(show_order)
        self._same_sale.another_sale_requested.connect(self._on_another_sale)
        self._consent.given.connect(self._on_consent)
        self._consent.left.connect(presenter.leave_consent)
        self._consent.touched.connect(presenter.touched)

    def draw(self, state: PhoneOrderState) -> None:
        self._message.show_message(state.message)
        self._same_sale.show_question(state.same_sale)
        self._consent.show_question(state.consent)
        self.room.setVisible(bool(state.message) or state.is_asked)

    def answer(self, state: PhoneOrderState) -> None:
        """Do what the main key does while something is asked."""
        if state.same_sale is not None:
            # The same key once more is a habit of the hand, not an answer.
            self._same_sale.focus_answer()
        else:
            self._consent.submit()

    def focus(self, field_name: str) -> bool:
        """Put the cursor into this field; return False for one that stands in no band."""
        match field_name:
            case "same-sale":
                self._same_sale.focus_answer()
            case "same-sale-reason":
                self._same_sale.focus_reason()
            case "consent":
                self._consent.focus_field("why")
            case "consent-why" | "consent-pin":
                self._consent.focus_field(field_name.removeprefix("consent-"))
            case _:
                return False
        return True

    def _on_another_sale(self, why: str) -> None:
        charge, form = self._presenter.charge_another_sale, self._form()
        self._tasks.start("phone.charge", charge, form, why, moves_money=True)

    def _on_consent(self, consent: Consent, why: str) -> None:
        charge, form = self._presenter.charge_with_consent, self._form()
        self._tasks.start("phone.charge", charge, form, consent, why, moves_money=True)
