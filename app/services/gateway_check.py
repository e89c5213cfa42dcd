"""Finding out what a bank offers: one probe after the other, each allowed to fail, and the result kept."""

from collections.abc import Callable, Sequence
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from app.domain.capabilities import Ability, Capabilities, NotKnown, Verdict, Why
from app.domain.errors import GatewayFailure, NotOffered
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile
from app.services.banks import BankDirectory
from app.services.gateway_probe import Probe
from app.services.ports import Clock


class Progress(Struct, frozen=True):
    """How far a check is: `done` of `total` probes, and what is asked about now."""

    done: int
    total: int
    asking: Ability


class FindingsStore(Protocol):
    """What was found out about each bank. No secret, and no loss: it can be found out again."""

    def read(self, profile: ProfileName) -> Capabilities | None: ...

    def keep(self, profile: ProfileName, found: Capabilities) -> None: ...

    def forget(self, profile: ProfileName) -> None: ...


class GatewayCheck:
    """Keeps what was found out per bank, and puts it into the profile everybody works with."""

    def __init__(self, banks: BankDirectory, store: FindingsStore, clock: Clock) -> None:
        self._banks = banks
        self._store = store
        self._clock = clock

    def found(self, name: ProfileName) -> Capabilities | None:
        """Return what was found out last about a bank, or None when it was never checked."""
        return self._store.read(name)

    def is_old(self, found: Capabilities) -> bool:
        """Tell whether it was found out so long ago that it should be found out again."""
        return found.is_old(self._clock.now())

    async def run(self, name: ProfileName, tell: Callable[[Progress], None]) -> Capabilities:
        """Return what the bank offers, kept and in force from now on.

        Raises what the login raises when the bank does not accept it or cannot be reached; nothing is kept then.
        """
        gateway = await self._banks.gateway(name)
        await gateway.check_login()
        probes = gateway.probing.probes()
        findings: dict[Ability, Verdict] = {}
        for done, probe in enumerate(probes):
            tell(Progress(done, len(probes), probe.abilities[0]))
            findings |= await _answer(probe)
        found = Capabilities(self._clock.now(), findings)
        self._store.keep(name, found)
        self._use(name, found)
        return found

    def forget(self, name: ProfileName) -> None:
        """Forget what was found out: another login may have other rights."""
        self._store.forget(name)
        self._use(name, None)

    def _use(self, name: ProfileName, found: Capabilities | None) -> None:
        self._banks.replace(with_findings(self._banks.profile(name), found))


def with_findings(profile: BankProfile, found: Capabilities | None) -> BankProfile:
    """Return the profile with what the bank was found not to offer."""
    return replace(profile, absent=found.absent if found is not None else frozenset())


def all_with_findings(profiles: Sequence[BankProfile], store: FindingsStore) -> list[BankProfile]:
    """Return the profiles as they were left by the checks of earlier days."""
    return [with_findings(profile, store.read(profile.name)) for profile in profiles]


async def _answer(probe: Probe) -> dict[Ability, Verdict]:
    """Return what a probe tells; one that fails tells nothing, and the next one is made all the same."""
    unknown: dict[Ability, Verdict] = dict.fromkeys(probe.abilities, NotKnown(Why.NO_ANSWER))
    try:
        return unknown | dict(await probe.ask())
    except (GatewayFailure, NotOffered):
        return unknown
