"""How is this till doing, in words: what was looked at, how it stands, and what to do."""

from collections.abc import Callable, Sequence
from datetime import datetime

from app.domain.health import HealthFinding, Part, Verdict
from app.domain.identifiers import ProfileName
from app.presenters.finding_line import FindingLine, Look
from app.presenters.formatting import Formats
from app.presenters.words import Translate, Words
from app.services import secrets_port

_LOOKS = {
    Verdict.GOOD: Look.GOOD,
    Verdict.ATTENTION: Look.ATTENTION,
    Verdict.BAD: Look.BAD,
    Verdict.NOT_KNOWN: Look.NOT_KNOWN,
}
_MEGABYTE = 1 << 20
_PLENTY = 10 * 1024
"""So many megabytes are told as gigabytes."""
_KEY_STORES = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "libsecret",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet 4",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
}
"""How people know them; a chain of several goes by its own name."""


class HealthWords(Words):
    """Makes lines from findings, and one page of text for whoever helps."""

    def __init__(self, translate: Translate, formats: Formats, bank_of: Callable[[ProfileName], str]) -> None:
        """`bank_of` gives the title of a bank."""
        super().__init__(translate)
        self._formats = formats
        self._bank_of = bank_of

    def lines(self, findings: Sequence[HealthFinding]) -> tuple[FindingLine, ...]:
        return tuple(
            FindingLine(
                f"health-{finding.part.value}-{place}",
                _LOOKS[finding.verdict],
                self._title(finding),
                self._word(finding.verdict),
                self._sentence(finding),
            )
            for place, finding in enumerate(findings)
        )

    def page(self, findings: Sequence[HealthFinding], now: datetime) -> str:
        """Return all of it as plain text."""
        lines = [f"{line.title}: {line.word}. {line.sentence}".rstrip() for line in self.lines(findings)]
        text = "\n".join([f"Paydesk, {self._formats.moment(now)}", "", *lines]) + "\n"
        return text.replace("\u00a0", " ")

    def summary(self, findings: Sequence[HealthFinding]) -> str:
        """Return how many parts need somebody, in a sentence."""
        wanting = sum(finding.verdict in (Verdict.BAD, Verdict.ATTENTION) for finding in findings)
        if not wanting:
            unknown = sum(finding.verdict is Verdict.NOT_KNOWN for finding in findings)
            rest = self.tr("%n point(s) not known yet.", "", unknown) if unknown else ""
            sound = self.tr("No problems found.")
            return f"{sound} {rest}".rstrip()
        return self.tr("%n thing(s) should be looked at.", "", wanting)

    def _word(self, verdict: Verdict) -> str:
        return {
            Verdict.GOOD: self.tr("Good"),
            Verdict.ATTENTION: self.tr("Look at it soon"),
            Verdict.BAD: self.tr("Does not work"),
            Verdict.NOT_KNOWN: self.tr("Not known"),
        }[verdict]

    def _title(self, finding: HealthFinding) -> str:
        match finding.part:
            case Part.JOURNAL:
                return self.tr("The journal")
            case Part.BACKUP:
                return self.tr("Backups of the journal")
            case Part.COPIES_OUTSIDE:
                return self.tr("Backups outside this computer")
            case Part.KEY_STORE:
                return self.tr("The key store of this computer")
            case Part.BANK:
                return self._bank_of(ProfileName(finding.facts["bank"]))
            case Part.CLOCK:
                return self.tr("The clock of this computer")
            case Part.DISK:
                return self.tr("Room on the disk")
            case Part.MEMORY:
                return self.tr("Memory that held a card")
            case Part.WEB_ENGINE:
                return self.tr("The view for the banks' pages")
            case Part.SURROUNDINGS:
                return self.tr("Settings from outside")
            case Part.VERSION:
                return self.tr("Versions")

    def _sentence(self, finding: HealthFinding) -> str:
        match finding.part:
            case Part.JOURNAL:
                return self._journal(finding)
            case Part.BACKUP:
                return self._backup(finding)
            case Part.COPIES_OUTSIDE:
                return self._copies_outside(finding)
            case Part.KEY_STORE:
                return self._key_store(finding)
            case Part.BANK:
                return self._bank(finding)
            case Part.CLOCK:
                return self._clock(finding)
            case Part.DISK:
                return self._disk(finding)
            case Part.MEMORY:
                return self._memory(finding)
            case Part.WEB_ENGINE:
                return self._web_engine(finding)
            case Part.SURROUNDINGS:
                return self._surroundings(finding)
            case Part.VERSION:
                return self._versions(finding)

    def _versions(self, finding: HealthFinding) -> str:
        """Return names with their numbers; the system of the computer says its own name."""
        told = {name: value for name, value in finding.facts.items() if name != "frozen"}
        return ", ".join(value if name == "system" else f"{name} {value}" for name, value in told.items())

    def _journal(self, finding: HealthFinding) -> str:
        if finding.verdict is Verdict.GOOD:
            return self.tr("It is open, and every line follows from the one before. Lines: {lines}.").format(
                lines=self._formats.count(int(finding.facts["lines"]))
            )
        return self.tr("No money moves on it, and what it says can still be read. F1 says how to go on.")

    def _backup(self, finding: HealthFinding) -> str:
        match finding.reason:
            case "server":
                return self.tr("A server keeps the journal. Whoever looks after it makes the backups.")
            case "none":
                return self.tr("There is none yet. Paydesk makes one each day while it is open.")
        when = self._formats.moment(datetime.fromisoformat(finding.facts["at"]))
        if finding.reason == "old":
            return self.tr("The newest is of {moment}. Paydesk makes one each day while it is open.").format(
                moment=when
            )
        return self.tr("The newest is of {moment}. Keep one of them outside this computer.").format(moment=when)

    def _copies_outside(self, finding: HealthFinding) -> str:
        folder = finding.facts["folder"]
        if finding.reason == "none":
            return self.tr("There is none in “{folder}” yet. Make one under Settings, “Backups”.").format(
                folder=folder
            )
        when = self._formats.moment(datetime.fromisoformat(finding.facts["at"]))
        told = (
            self.tr("The last good one is of {moment}. Check that “{folder}” can be reached.")
            if finding.reason == "old"
            else self.tr("The last one is of {moment}, in “{folder}”. It was checked and is complete.")
        )
        return told.format(moment=when, folder=folder)

    def _key_store(self, finding: HealthFinding) -> str:
        if finding.verdict is Verdict.GOOD:
            return self._keys_lie(finding.facts["place"])
        return self.tr("It gave no answer. Unlock it or sign in to the computer anew; nothing is lost.")

    def _keys_lie(self, place: str) -> str:
        match place:
            case secrets_port.IN_FILE:
                return self.tr(
                    "Logins and the journal's key are kept in an encrypted file, opened with your "
                    "passphrase at the start."
                )
            case secrets_port.IN_MEMORY:
                return self.tr("Training keeps no keys: all is forgotten at the end.")
        return self.tr("Logins and the journal's key are kept in it, and nowhere else: {name}.").format(
            name=_KEY_STORES.get(place, place)
        )

    def _bank(self, finding: HealthFinding) -> str:
        match finding.reason:
            case "not-asked":
                return self.tr("Nothing has been asked since Paydesk was opened.")
            case "login":
                return self.tr("It does not accept the login. Type it anew under “About this bank”.")
            case "silent":
                since = self._formats.moment(datetime.fromisoformat(finding.facts["since"]))
                return self.tr("No answer since {moment}. Nothing is sent twice; Paydesk keeps asking.").format(
                    moment=since
                )
        seconds = self._formats.seconds(float(finding.facts["seconds"]))
        return self.tr("It answered in {seconds} s.").format(seconds=seconds)

    def _clock(self, finding: HealthFinding) -> str:
        if finding.verdict is Verdict.NOT_KNOWN:
            return self.tr("No bank has told its time yet.")
        if finding.verdict is Verdict.GOOD:
            return self.tr("It agrees with the bank's.")
        told = (
            self.tr("It is {seconds} s ahead of the bank's. Ends of links and holds are shown wrong; set it.")
            if finding.reason == "ahead"
            else self.tr("It is {seconds} s behind the bank's. Ends of links and holds are shown wrong; set it.")
        )
        return told.format(seconds=finding.facts["seconds"])

    def _disk(self, finding: HealthFinding) -> str:
        megabytes = int(finding.facts["free"]) // _MEGABYTE
        free = self._formats.count(megabytes)
        if finding.verdict is Verdict.GOOD and megabytes >= _PLENTY:
            return self.tr("{free} GB are free.").format(free=self._formats.count(megabytes // 1024))
        if finding.verdict is Verdict.GOOD:
            return self.tr("{free} MB are free.").format(free=free)
        return self.tr(
            "Only {free} MB are free. Make room: a payment that cannot be written down is not sent."
        ).format(free=free)

    def _memory(self, finding: HealthFinding) -> str:
        match finding.verdict:
            case Verdict.GOOD:
                return self.tr("This computer does not write it to the disk, and Paydesk overwrites it after use.")
            case Verdict.NOT_KNOWN:
                return self.tr(
                    "Paydesk overwrites it after use, and cannot find out whether this computer writes memory to the "
                    "disk. Encrypt the disk."
                )
        return self.tr(
            "This computer may write memory to the disk, and Paydesk cannot forbid it. Encrypt the disk, "
            "or switch the swap space off."
        )

    def _web_engine(self, finding: HealthFinding) -> str:
        if finding.verdict is Verdict.GOOD:
            return self.tr("It is there, and loaded when the first bank's page opens.")
        return self.tr("It is missing. Banks' pages open in the browser of this computer instead.")

    def _surroundings(self, finding: HealthFinding) -> str:
        if finding.verdict is Verdict.GOOD:
            return self.tr("Nothing outside tries to change how Paydesk speaks to banks.")
        return self.tr(
            "These were set outside and kept from the banks' pages and connections: {names}. Ask who set them."
        ).format(names=finding.facts["names"])
