"""Who asks whether a bank's login may be used at the address that came anew with Paydesk? Loaded where one moved."""

from collections.abc import Sequence

from app.presenters.moved_bank import MovedBank, MovedBankPresenter
from app.windows.workplace import Workplace


class MovedBanks:
    """The question above every screen of one window."""

    def __init__(self, place: Workplace, banks: Sequence[MovedBank]) -> None:
        self._place = place
        self._presenter = MovedBankPresenter(place.speech(), place.till.office.sign_in, banks)
        place.main.moved_bank_agreed.connect(self._agree)
        place.main.moved_bank_seen.connect(self._presenter.put_off)
        self._presenter.attach(place.main)

    def speak(self) -> None:
        """Ask in the language in use now."""
        self._presenter.speak(self._place.speech())

    def _agree(self) -> None:
        self._place.tasks.start("bank.moved", self._presenter.agree)
