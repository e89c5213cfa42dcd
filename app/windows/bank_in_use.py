"""Which bank is worked with? That of the start, until another one is chosen while no order is under way."""

from collections.abc import Callable

from app.bootstrap import Till
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.presenters.message import Telling
from app.presenters.phone_order import PhoneOrderPresenter
from app.ui.announcing import announce
from app.windows.late_presenters import LatePresenters
from app.windows.workplace import Workplace


class BankInUse:
    """Lets all that is presented work with the same bank."""

    def __init__(
        self,
        place: Workplace,
        phone_order: PhoneOrderPresenter,
        later: LatePresenters,
        is_selling: Callable[[], bool],
    ) -> None:
        """`is_selling` tells whether an order is under way."""
        self._place = place
        self._phone_order = phone_order
        self._later = later
        self._is_selling = is_selling
        self._not_another: Telling | None = None
        """What said last why the bank could not be changed."""
        place.main.profile_chosen.connect(self.choose)
        self._use(place.frame.profile)

    def choose(self, name: str) -> None:
        """Work with this bank from now on, and say so; not while an order is under way or a card is typed."""
        main, frame = self._place.main, self._place.frame
        another = name != frame.profile.name
        refused = frame.why_not_another(self._is_selling(), another and main.phone_order.has_card)
        if refused is not None:
            main.show_profile(frame.profile.name)
            if another:
                self._not_another = refused
                main.show_message(refused)
            return
        if self._not_another is not None:
            main.take_back_message(self._not_another)
        self._use(frame.choose(ProfileName(name)))
        self._place.till.settings.change(profile=name)
        if another:
            announce(main, frame.changed())

    def offer_anew(self) -> None:
        """Offer what is known now about it."""
        frame = self._place.frame
        self._use(frame.choose(frame.profile.name))
        for presenter in self._later.made:
            presenter.render()

    def _use(self, profile: BankProfile) -> None:
        self._place.desktop.theme.set_profile_accent(profile.accent)
        self._phone_order.use_profile(profile)
        self._later.use_profile(profile)


def first_profile(till: Till, wanted: str) -> BankProfile:
    """Return the bank that is worked with first: the wanted one, else the one in use last."""
    profiles = till.banks.profiles()
    named = {profile.name: profile for profile in profiles}
    preset = "training-v1" if till.training else ""
    names = (wanted, till.settings.current.profile, preset)
    return next((named[ProfileName(name)] for name in names if ProfileName(name) in named), profiles[0])
