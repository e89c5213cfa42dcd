"""How the gateway of a bank profile is opened."""

import httpx

from app.domain.errors import ProfileUnusable
from app.domain.profile import BankProfile, Credentials, Generation
from app.gateway.calls import Deadlines, Observer
from app.gateway.transport import Transport
from app.gateway.trust import is_safe_address, usual_context
from app.gateway.v1.gateway import V1Gateway
from app.gateway.v2.gateway import V2Gateway
from app.services.gateway_port import PaymentGateway
from app.services.ports import Clock


def prepare() -> None:
    """Do what the first gateway would wait for. Best done in a thread."""
    usual_context()


def open_gateway(
    profile: BankProfile,
    credentials: Credentials,
    *,
    clock: Clock,
    observer: Observer | None = None,
    deadlines: Deadlines | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> PaymentGateway:
    """Return the gateway of this profile; close it when it is no longer needed.

    The profile's own roots are believed for this bank alone; `transport` replaces the network. Raises
    ProfileUnusable for an address that is neither https nor on this computer, and for a login of the other kind.
    """
    if not is_safe_address(profile.address):
        raise ProfileUnusable(profile.name, "address")
    kind = V1Gateway if profile.generation is Generation.V1 else V2Gateway
    way = Transport(profile.address, observer, roots=profile.roots, budget=profile.budget, transport=transport)
    return kind(profile, credentials, way, clock, deadlines or Deadlines())
