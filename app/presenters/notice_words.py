"""What is said about a bank's own messages: whether they may come in, where to, and which did?"""

from app.domain.notice import Claim
from app.domain.profile import BankProfile, Environment, Generation
from app.presenters.bank_state import NoticesShown
from app.presenters.presenter import Speech
from app.presenters.words import Words
from app.services.notice_desk import Fate, HeardNotice, NoticeStanding

_USUAL_PORT = 8480


class NoticeWords(Words):
    """Writes how it stands for the screen of a bank."""

    def __init__(self, speech: Speech) -> None:
        super().__init__(speech.translate)
        self._formats = speech.formats

    def none(self, profile: BankProfile) -> str:
        """Return why no messages come from this bank, "" where they may."""
        if profile.environment is Environment.TRAINING:
            return self.tr("The training bank sends no messages to this till: the till asks it instead.")
        return ""

    def shown(self, profile: BankProfile, standing: NoticeStanding) -> NoticesShown:
        """Return how it stands with them at this till."""
        usual = self.tr("Standard")
        return NoticesShown(
            is_on=standing.port != 0,
            port=str(standing.port or _USUAL_PORT),
            public_address=standing.public_address,
            is_secret_kept=standing.is_secret_kept,
            takes_key_file=profile.generation is Generation.V1,
            address=standing.address,
            standing=self._standing_sentence(standing),
            counted=self._counted(standing),
            lately=tuple(map(self._heard, standing.lately)) if standing.port else (),
            recipes=(("", usual), *((name, name) for name in standing.recipes)) if standing.recipes else (),
            recipe=standing.recipe,
        )

    def _standing_sentence(self, standing: NoticeStanding) -> str:
        if standing.port == 0:
            return self.tr("Off. The till asks the bank all the same, so no payment is lost.")
        if not standing.is_secret_kept:
            return self.tr("Nothing can come in yet: the secret the bank signs with is missing.")
        if not standing.is_listening:
            return self.tr("Not listening: port {port} could not be opened.").format(port=standing.port)
        return self.tr("Listening at http://127.0.0.1:{port} on this computer.").format(port=standing.port)

    def _counted(self, standing: NoticeStanding) -> str:
        if standing.port == 0:
            return ""
        counted = self.tr("Messages since Paydesk was started: {taken} received, {turned_away} rejected.").format(
            taken=self._formats.count(standing.taken), turned_away=self._formats.count(standing.turned_away)
        )
        if standing.last_at is None:
            return counted
        last = self.tr("The last one came {moment}.").format(moment=self._formats.moment(standing.last_at))
        return f"{counted} {last}"

    def _heard(self, heard: HeardNotice) -> str:
        return f"{self._formats.moment(heard.at)}: {self._fate(heard)}"

    def _fate(self, heard: HeardNotice) -> str:
        match heard.fate:
            case Fate.UNSIGNED:
                return self.tr("rejected, nothing in it is signed")
            case Fate.FORGED:
                return self.tr("rejected, its signature does not fit: check the secret and the signature method")
            case Fate.NOT_UNDERSTOOD:
                return self.tr("received, about nothing Paydesk keeps")
            case Fate.NOT_KEPT:
                return self.tr("could not be written down; the bank sends it again")
            case Fate.TAKEN:
                about = f", {heard.number}" if heard.number else ""
                return f"{self._claim(heard.claim)}{about}"

    def _claim(self, claim: Claim | None) -> str:
        """Return what a message says; it proves nothing, the bank was asked."""
        return {
            Claim.HELD: self.tr("it says held"),
            Claim.CAPTURED: self.tr("it says paid"),
            Claim.VOIDED: self.tr("it says released or undone"),
            Claim.REFUNDED: self.tr("it says refunded"),
            Claim.DECLINED: self.tr("it says declined"),
            Claim.EXPIRED: self.tr("it says expired"),
        }.get(claim or Claim.SOMETHING, self.tr("it says that something changed"))
