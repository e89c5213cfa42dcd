"""What does a till keep of what was set in training? Nothing of the shop's: its people cannot be asked there."""

from collections.abc import Collection

import msgspec

from app.files.settings import SettingsFile
from app.services.till_settings import LOOK

_BY_BANK = frozenset({"links", "return_pages", "webhook_recipes", "statement_columns"})


class SettingsInTraining(SettingsFile):
    """The settings of a till to be tried out: what is set counts until the training ends.

    The look is kept, everybody may choose it, and so is what belongs to the training banks alone.
    """

    def __init__(self, till: SettingsFile, training_banks: Collection[str]) -> None:
        self._till = till
        self._banks = frozenset(training_banks)
        self.current = till.current

    def change(self, **values: object) -> None:
        """Set these entries; what is to be kept goes into the till's file. Raises OSError."""
        changed = msgspec.structs.replace(self.current, **values)
        before = self._till.current
        kept: dict[str, object] = {name: value for name, value in values.items() if name in LOOK}
        for name in _BY_BANK & values.keys():
            ours = {bank: entry for bank, entry in getattr(changed, name).items() if bank in self._banks}
            kept[name] = getattr(before, name) | ours
        if any(getattr(before, name) != value for name, value in kept.items()):
            self._till.change(**kept)
        self.current = changed
