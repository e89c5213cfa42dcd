"""Where things lie: our own resources, and the shop's data on this computer."""

from pathlib import Path

from msgspec import Struct
from platformdirs import PlatformDirs

RESOURCES = Path(__file__).resolve().parent.parent / "resources"


class DataPaths(Struct, frozen=True):
    """The folders and files of one data directory. Training keeps to a folder of its own."""

    root: Path

    @property
    def settings(self) -> Path:
        return self.root / "settings.toml"

    @property
    def order_views(self) -> Path:
        """How the list of orders was left, and the views the shop made of it."""
        return self.root / "order_views.toml"

    @property
    def keys(self) -> Path:
        """The encrypted file of keys, on a computer without a key store."""
        return self.root / "keys.sealed"

    @property
    def has_key_file(self) -> bool:
        """Whether this shop has a file of keys, be it that only the one before a renewal is left."""
        return self.keys.exists() or self.keys.with_name(f"{self.keys.name}.before").exists()

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def roots(self) -> Path:
        """Certificate authorities the shop believes for one bank each."""
        return self.root / "roots"

    @property
    def profiles(self) -> Path:
        """Profile files of banks that did not come with Paydesk."""
        return self.root / "profiles"

    def journal(self, training: bool) -> Path:
        return self.root / ("training" if training else "shop") / "journal.db"

    def findings(self, training: bool) -> Path:
        """What was found out about the banks."""
        return self.root / ("training" if training else "shop") / "findings.json"

    def put_back_plan(self, training: bool) -> Path:
        """The copy that takes the journal's place at the next start."""
        return self.root / ("training" if training else "shop") / "put_back"

    def untold_head(self, training: bool) -> Path:
        """What the key store was not told yet of a journal a copy takes the place of."""
        return self.root / ("training" if training else "shop") / "untold_head"

    @property
    def moving(self) -> Path:
        """Where this till is on its way to, while it changes to a journal of several tills."""
        return self.root / "shop" / "moving"

    @property
    def first_shifts(self) -> Path:
        """How far the people who train at this till are with their first shift."""
        return self.root / "training" / "first_shift.json"

    @property
    def training_ledger(self) -> Path:
        """What the sandbox gateway remembers between two trainings."""
        return self.root / "training" / "bank.db"


def data_paths(chosen: Path | None) -> DataPaths:
    """Return the paths under the chosen directory, or under the system's usual place for program data."""
    if chosen is not None:
        return DataPaths(chosen.resolve())
    return DataPaths(Path(PlatformDirs("Paydesk", appauthor=False, roaming=False).user_data_dir))
