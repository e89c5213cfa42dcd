"""Orders that are made to find something out: the smallest sum, a short life, and closed at once."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

from app.domain.capabilities import Why
from app.domain.challenge import return_address
from app.domain.errors import AnswerLost, GatewayFailure, NotOffered
from app.domain.gateway_calls import OrderReference, Registered, Registration
from app.domain.identifiers import OrderNumber
from app.domain.money import Money
from app.domain.profile import BankProfile, Environment
from app.services.gateway_port import PaymentGateway
from app.services.ports import Clock

_LIFE = timedelta(minutes=5)
"""Long enough for the questions; after it the order dies by itself, should it not have been closed."""


def why_not_tried(profile: BankProfile) -> Why | None:
    """Return why no trial order may be made, or None: never at a live bank, nor without a page to come back to."""
    if profile.environment is Environment.LIVE:
        return Why.LIVE
    return None if profile.return_page else Why.NO_RETURN_PAGE


def trial_registration(
    profile: BankProfile, clock: Clock, *, by_phone: bool = False, language: str = ""
) -> Registration:
    """Return what a trial order is registered with; its number shows everybody what it is.

    Raises NotOffered where none may be made.
    """
    if why_not_tried(profile) is not None:
        raise NotOffered("trial order")
    number = OrderNumber(f"CHECK-{secrets.token_hex(8)}".upper())
    return Registration(
        number=number,
        amount=Money(profile.lowest, profile.currency),
        return_address=return_address(profile.return_page, number),
        language=language or (profile.languages[0] if profile.languages else "en"),
        expires_at=clock.now() + _LIFE,
        by_phone=by_phone,
    )


@asynccontextmanager
async def trial_order(gateway: PaymentGateway, asked: Registration) -> AsyncIterator[Registered]:
    """Register an order and close it at the end, also one whose registration was not answered or waited for.

    Raises what registering raises. A bank that cannot close it lets it end by itself.
    """
    try:
        registered = await gateway.register(asked)
    except (AnswerLost, asyncio.CancelledError):
        await _close(gateway, OrderReference(asked.number))
        raise
    try:
        yield registered
    finally:
        await _close(gateway, OrderReference(asked.number, registered.gateway_order_id))


async def _close(gateway: PaymentGateway, reference: OrderReference) -> None:
    with suppress(GatewayFailure, NotOffered):
        await gateway.cancel(reference)
