"""How a refund went on that the bank had only taken on (API reference: refunds, pending)."""

from app.domain.errors import GatewayFailure, GatewayRefused, NotOffered
from app.domain.evidence import Unrecognised
from app.domain.money_back import RefundAccepted, RefundStanding
from app.gateway.v2.line import Line
from app.gateway.v2.refunds import ask_standing

_PAUSES = (1.0, 2.0)  # seconds; what takes longer is told by the order's own status later on


async def followed(line: Line, accepted: RefundAccepted) -> RefundAccepted:
    """Return the refund as the bank decided it shortly afterwards, or still pending.

    Raises GatewayRefused for one that failed after all. A question without an answer changes nothing: the refund
    was taken on, and nothing is sent again.
    """
    if not accepted.pending:
        return accepted
    for pause in _PAUSES:
        await line.clock.sleep(pause)
        match await _standing(line, accepted.gateway_refund_id):
            case RefundStanding.DONE:
                return RefundAccepted(accepted.gateway_refund_id)
            case RefundStanding.FAILED:
                raise GatewayRefused("failed", "")
            case None:
                return accepted
    return accepted


async def _standing(line: Line, key: str) -> RefundStanding | Unrecognised | None:
    """Return how it stands; None where the bank cannot be asked, or gives no answer."""
    try:
        return await ask_standing(line, key)
    except (GatewayFailure, NotOffered):
        return None
