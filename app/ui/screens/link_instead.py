"""How does a phone order go on as a payment link? So that what was begun for it can never be charged any more."""

from collections.abc import Callable

from app.presenters.phone_order import PhoneOrderPresenter
from app.presenters.phone_order_state import Phase, PhoneForm, PhoneOrderState
from app.ui.tasks import Tasks


class LinkInstead:
    """Makes a link for the same amount and customer, wherever the order is."""

    def __init__(self, presenter: PhoneOrderPresenter, tasks: Tasks, form: Callable[[], PhoneForm]) -> None:
        """`form` tells what is typed now."""
        self._presenter = presenter
        self._tasks = tasks
        self._form = form

    def go_on(self, state: PhoneOrderState) -> None:
        """Go on from this state, or say why it cannot be done now."""
        match state.phase:
            case Phase.EDITING:
                self._presenter.change_to_link(self._form())
            case Phase.BANK_PAGE:
                self.close_first()
            case Phase.DONE if state.can_send_link:
                self.after_the_end(state)
            case _:
                self._presenter.refuse_link()

    def close_first(self) -> None:
        """The customer cannot confirm: close the order so that it can never be charged, then make a link."""
        self._tasks.start("phone.finish", self._close_then_link, moves_money=True)

    def after_the_end(self, state: PhoneOrderState) -> None:
        """The order has ended; one whose end is not known yet is closed at the bank first."""
        form = self._form()
        if state.can_ask_again:
            self._tasks.start(
                "phone.cancel",
                self._presenter.cancel_order,
                lambda: self._presenter.hand_over_to_link(form),
                moves_money=True,
            )
        else:
            self._presenter.hand_over_to_link(form)

    async def _close_then_link(self) -> None:
        form = self._form()
        await self._presenter.bank_page_left("closed")
        await self._presenter.cancel_order(then=lambda: self._presenter.hand_over_to_link(form))
