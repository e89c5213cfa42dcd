"""Which links does the shop make often? Kept under a name of their own, taken into the form by one choice."""

from msgspec.structs import replace

from app.domain.errors import InputFault
from app.domain.money import parse_amount
from app.domain.profile import BankProfile
from app.presenters.payment_link_state import LinkForm, PresetsShown, Validity
from app.services.link_memory import LinkMemory, LinkPreset

MOST = 20
LONGEST_NAME = 40


class LinkPresets:
    """The templates of each bank, by name."""

    def __init__(self, memory: LinkMemory) -> None:
        self._memory = memory

    def names(self, profile: BankProfile) -> tuple[str, ...]:
        return tuple(each.name for each in self._memory.presets(profile.name))

    def shown(self, profile: BankProfile, form: LinkForm) -> PresetsShown:
        names = self.names(profile)
        suggestion = (form.description.strip() or form.amount.strip())[:LONGEST_NAME]
        return PresetsShown(names, len(names) < MOST, suggestion)

    def keep(self, profile: BankProfile, name: str, form: LinkForm) -> None:
        """Keep sum, purpose and end under this name, in place of what was kept under it; never a customer."""
        kept = self._memory.presets(profile.name)
        validity = "" if form.validity is Validity.UNTIL else form.validity.value
        preset = LinkPreset(name, _amount(form, profile), form.description.strip(), validity)
        others = [each for each in kept if each.name != name]
        if len(others) < MOST:
            self._memory.keep_presets(profile.name, sorted([*others, preset], key=lambda each: each.name.casefold()))

    def forget(self, profile: BankProfile, name: str) -> None:
        kept = self._memory.presets(profile.name)
        self._memory.keep_presets(profile.name, [each for each in kept if each.name != name])

    def taken(self, profile: BankProfile, name: str, form: LinkForm) -> LinkForm | None:
        """Return the form with this template in it; the customer stays. None for a name nobody keeps."""
        preset = next((each for each in self._memory.presets(profile.name) if each.name == name), None)
        if preset is None:
            return None
        known = {validity.value: validity for validity in Validity}
        return replace(
            form,
            amount=preset.amount,
            description=preset.description,
            validity=known.get(preset.validity, form.validity),
            lines=(),
        )


def _amount(form: LinkForm, profile: BankProfile) -> str:
    """Return the typed sum as no language writes it, "" for none and for one that is counted or cannot be read."""
    try:
        return "" if form.lines else parse_amount(form.amount, profile.currency).plain()
    except InputFault:
        return ""
