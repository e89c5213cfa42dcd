"""Which bank is that? Its title in the clerk's language."""

from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.presenters.presenter import Speech
from app.services.ports import Banks


class BankTitles:
    """Knows the banks of this run; an order may be of one it does not have."""

    def __init__(self, speech: Speech, banks: Banks) -> None:
        self._speech = speech
        self._banks = banks

    def bank_of(self, name: ProfileName) -> str:
        """Return the bank's title, or the profile's name when this run does not have it."""
        profile = self.profile_of(name)
        return profile.title_in(self._speech.language) if profile else name

    def profile_of(self, name: ProfileName) -> BankProfile | None:
        return self._banks.find(name)
