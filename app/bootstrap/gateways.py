"""How is the way to a bank opened, and who hears how that bank is doing?

The layer behind it is loaded with the first bank: its HTTP library takes longer to load than Qt does.
"""

import importlib
from collections.abc import Callable
from datetime import datetime
from types import ModuleType

from app.clock import SystemClock
from app.domain.bank_call import BankCall
from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Credentials
from app.files.own_profiles import OwnProfiles
from app.files.roots import RootFolder
from app.paths import DataPaths
from app.services.bank_calls import BankCalls
from app.services.banks import OpenGateway
from app.services.gateway_port import PaymentGateway
from app.services.ports import Clock
from app.services.publisher import Publisher


def gateways_heard_by(publisher: Publisher, calls: BankCalls, clock: Clock, patience: float = 1) -> OpenGateway:
    """Return what opens the gateway of a bank; how the bank is doing is published, what was said to it is kept.

    Each call waits for its answer `patience` times as long as it would.
    """

    def open_bank(profile: BankProfile, credentials: Credentials) -> PaymentGateway:
        ear, layer = _Ear(profile.name, publisher, calls, clock.now), _gateway_layer()
        deadlines = layer.Deadlines().times(patience)
        gateway: PaymentGateway = layer.open_gateway(
            profile, credentials, clock=clock, observer=ear, deadlines=deadlines
        )
        return gateway

    return open_bank


def prepare_gateways() -> None:
    """Load ahead what the first call to a bank would keep the window waiting for; for a thread of its own."""
    _gateway_layer().prepare()


def root_folder(paths: DataPaths) -> RootFolder:
    """Return the certificate authorities this shop believes besides the common ones."""
    return RootFolder(paths.roots, SystemClock().now)


def own_profiles(paths: DataPaths) -> OwnProfiles:
    """Return the banks this shop works with that did not come with Paydesk."""
    return OwnProfiles(paths.profiles)


class _Ear:
    """Hears how one bank is doing and publishes it; what was said to it goes to the calls that are kept."""

    def __init__(
        self, profile: ProfileName, publisher: Publisher, calls: BankCalls, now: Callable[[], datetime]
    ) -> None:
        self._profile = profile
        self._publisher = publisher
        self._calls = calls
        self._now = now

    def answered(self, seconds: float, date: str) -> None:
        self._publisher.publish(BankAnswered(self._profile, seconds, date))

    def silent(self, reason: str) -> None:
        self._publisher.publish(BankSilent(self._profile, self._now()))

    def spoke(self, call: BankCall) -> None:
        self._calls.hear(self._profile, call)

    def rejected(self) -> None:
        self._publisher.publish(BankRejectedLogin(self._profile))


def _gateway_layer() -> ModuleType:
    """Return the module that opens gateways; the first call loads the HTTP library."""
    return importlib.import_module("app.gateway.factory")
