"""Finding out what a bank offers: every probe has its turn, whatever became of the one before."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from app.domain.capabilities import Ability, Absent, Capabilities, NotKnown, Offered, Why
from app.domain.errors import CredentialsMissing, CredentialsRejected, NotSent, PaydeskError
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile, Credentials
from app.secrets.memory import MemorySecretStore
from app.services.banks import BankDirectory
from app.services.gateway_check import GatewayCheck, Progress, all_with_findings
from tests.fakes.clock import FakeClock
from tests.fakes.findings import FakeFindings
from tests.fakes.gateway import FakeGateway, FakeProbing
from tests.makers import NOON, a_profile

BANK = a_profile()
VERDICTS = {
    Ability.SEARCH: Offered(("code-6",)),
    Ability.CANCEL: Absent(Why.REFUSED),
    Ability.REFUND: NotKnown(Why.NEEDS_MONEY),
}


@dataclass
class Scene:
    """The service over a bank that answers its probes as it is told."""

    probing: FakeProbing = field(default_factory=lambda: FakeProbing(dict(VERDICTS)))
    store: FakeFindings = field(default_factory=FakeFindings)
    secrets: MemorySecretStore = field(default_factory=MemorySecretStore)
    clock: FakeClock = field(default_factory=FakeClock)
    told: list[Progress] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gateway = FakeGateway(probing=self.probing)
        self.banks = BankDirectory([BANK], self.secrets, lambda _profile, _credentials: self.gateway)
        self.check = GatewayCheck(self.banks, self.store, self.clock)

    def runs(self, *, with_login: bool = True) -> Capabilities:
        async def run() -> Capabilities:
            if with_login:
                await self.secrets.keep_credentials(BANK.name, Credentials("shop", "pw"))
            return await self.check.run(BANK.name, self.told.append)

        return asyncio.run(run())

    @property
    def profile(self) -> BankProfile:
        return self.banks.profile(BANK.name)


def test_what_was_found_is_returned_kept_and_in_force() -> None:
    scene = Scene()
    found = scene.runs()
    assert found == Capabilities(NOON, VERDICTS)
    assert scene.check.found(BANK.name) == scene.store.kept[BANK.name] == found
    assert scene.profile.absent == {Ability.CANCEL}
    assert BANK.can_cancel(PaymentMode.LINK)
    assert not scene.profile.can_cancel(PaymentMode.LINK)


def test_a_probe_that_fails_leaves_its_question_open_and_the_others_are_asked() -> None:
    scene = Scene(FakeProbing(dict(VERDICTS), fails_at=Ability.SEARCH))
    found = scene.runs()
    assert found.findings[Ability.SEARCH] == NotKnown(Why.NO_ANSWER)
    assert found.findings[Ability.CANCEL] == Absent(Why.REFUSED)
    assert scene.probing.asked == list(VERDICTS)


def test_how_far_it_is_is_told_before_each_probe() -> None:
    scene = Scene()
    scene.runs()
    assert scene.told == [Progress(place, 3, ability) for place, ability in enumerate(VERDICTS)]


@pytest.mark.parametrize("failure", [CredentialsRejected("5"), NotSent("refused")])
def test_a_login_that_does_not_work_ends_the_check_before_it_begins(failure: PaydeskError) -> None:
    scene = Scene()
    kept = Capabilities(NOON, {Ability.LIST: Offered()})
    scene.store.keep(BANK.name, kept)
    scene.gateway.fail_next["check_login"] = failure  # type: ignore[assignment]
    with pytest.raises(type(failure)):
        scene.runs()
    assert scene.probing.asked == []
    assert scene.check.found(BANK.name) == kept, "what was found out before stays"


def test_without_a_login_nothing_is_asked() -> None:
    with pytest.raises(CredentialsMissing):
        Scene().runs(with_login=False)


def test_another_login_makes_what_was_found_out_worthless() -> None:
    scene = Scene()
    scene.runs()
    scene.check.forget(BANK.name)
    assert scene.check.found(BANK.name) is None
    assert scene.profile == BANK


def test_what_was_found_out_before_is_in_force_after_a_restart() -> None:
    scene = Scene()
    scene.runs()
    (profile,) = all_with_findings([BANK], scene.store)
    assert profile.absent == {Ability.CANCEL}


@pytest.mark.parametrize(("days", "old"), [(0, False), (30, False), (31, True), (-1, True)])
def test_a_check_grows_old(days: int, old: bool) -> None:
    scene = Scene()
    found = Capabilities(scene.clock.now() - timedelta(days=days))
    assert scene.check.is_old(found) is old
