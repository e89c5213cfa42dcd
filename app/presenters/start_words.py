"""What is said of a start that was refused before there was a till: nothing moved, and what to do."""

from app.presenters.message import Message, Tone
from app.presenters.words import Words


class StartWords(Words):
    """Makes the messages; the file and what is wrong in it stand behind "Details"."""

    def data_folder(self, path: str, reason: str) -> Message:
        """Say that the folder for journal, settings and log cannot be written."""
        return self._refused(
            self.tr("Paydesk cannot write into the folder where it keeps its data."),
            self.tr("Make room on the disk, or let this account write there. Then start again."),
            f"{path}: {reason}",
        )

    def settings(self, path: str, reason: str) -> Message:
        """Say that the settings are no settings; `reason` names the entry."""
        return self._refused(self.tr("The settings of this till cannot be read."), self._mend(), f"{path}: {reason}")

    def profile(self, path: str, entry: str) -> Message:
        """Say that the bank profile that was named for this run is none."""
        return self._refused(
            self.tr("The bank profile this start was given cannot be used."), self._mend(), f"{path}: {entry}"
        )

    def options(self, reason: str) -> Message:
        """Say that the command Paydesk was started with cannot be used."""
        return self._refused(
            self.tr("Paydesk was started with an option it cannot use."),
            self.tr("Mend what “Details” names in the command behind the icon, then start again."),
            reason,
        )

    def translation(self, path: str) -> Message:
        """Say that a file is missing that came with the program."""
        return self._refused(
            self.tr("A file of Paydesk itself is missing or damaged."),
            self.tr("Install Paydesk again. The journal and the settings stay as they are."),
            path,
        )

    def _mend(self) -> str:
        return self.tr("Repair the file named under “Details”, or replace it with a good copy.")

    def _refused(self, happened: str, to_do: str, details: str) -> Message:
        return Message(Tone.ERROR, happened, self.tr("Nothing was changed and nothing was charged."), to_do, details)
