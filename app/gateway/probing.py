"""What the failure of a probe says about the bank: it lacks something, or nobody knows."""

from collections.abc import Awaitable

from app.domain.capabilities import Absent, NotKnown, Verdict, Why
from app.domain.errors import AnswerLost, CredentialsRejected, GatewayFailure, GatewayRefused, NotOffered
from app.domain.refusals import NotAllowedForLogin, ValueOrRightRefused

_NO_SUCH_CALL = ("http-404", "http-405", "http-501")
_RIGHT_MISSING = (NotAllowedForLogin, ValueOrRightRefused)


async def found_out(asked: Awaitable[Verdict]) -> Verdict:
    """Return the verdict of a probe, also where the bank refuses it or gives no answer. Never raises for those.

    The login was accepted just before, so a login that is refused for one call has no right to it.
    """
    try:
        return await asked
    except NotOffered:
        return Absent(Why.NO_SUCH_CALL)
    except CredentialsRejected:
        return Absent(Why.REFUSED)
    except GatewayRefused as refusal:
        return Absent(Why.REFUSED) if isinstance(refusal, _RIGHT_MISSING) else NotKnown(Why.NOT_SHOWN)
    except AnswerLost as failure:
        return Absent(Why.NO_SUCH_CALL) if failure.reason in _NO_SUCH_CALL else NotKnown(Why.NO_ANSWER)
    except GatewayFailure:
        return NotKnown(Why.NO_ANSWER)
