"""What the failure of a probe says: only a right that is missing, or a call that is not there, proves a lack."""

import asyncio

import pytest

from app.domain.capabilities import Absent, NotKnown, Offered, Verdict, Why
from app.domain.errors import (
    AnswerLost,
    BankBusy,
    BankFault,
    CredentialsRejected,
    GatewayRefused,
    NotOffered,
    NotSent,
    PaydeskError,
)
from app.domain.refusals import AmountRefused, NotAllowedForLogin, ValueOrRightRefused
from app.gateway.probing import found_out

FAILURES: list[tuple[PaydeskError, Verdict]] = [
    (NotOffered("stored cards"), Absent(Why.NO_SUCH_CALL)),
    (AnswerLost("http-404"), Absent(Why.NO_SUCH_CALL)),
    (AnswerLost("http-405"), Absent(Why.NO_SUCH_CALL)),
    (CredentialsRejected("403"), Absent(Why.REFUSED)),
    (NotAllowedForLogin("13", ""), Absent(Why.REFUSED)),
    (ValueOrRightRefused("5", ""), Absent(Why.REFUSED)),
    (AmountRefused("12", ""), NotKnown(Why.NOT_SHOWN)),
    (GatewayRefused("77", ""), NotKnown(Why.NOT_SHOWN)),
    (AnswerLost("timeout"), NotKnown(Why.NO_ANSWER)),
    (AnswerLost("http-500"), NotKnown(Why.NO_ANSWER)),
    (BankBusy("http-429"), NotKnown(Why.NO_ANSWER)),
    (BankFault("system-error"), NotKnown(Why.NO_ANSWER)),
    (NotSent("refused"), NotKnown(Why.NO_ANSWER)),
]


@pytest.mark.parametrize(("failure", "verdict"), FAILURES, ids=lambda value: repr(value)[:40])
def test_a_probe_that_fails_proves_no_more_than_its_failure_does(failure: PaydeskError, verdict: Verdict) -> None:
    async def ask() -> Verdict:
        raise failure

    assert asyncio.run(found_out(ask())) == verdict


def test_a_probe_that_is_answered_is_believed() -> None:
    async def ask() -> Verdict:
        return Offered(("46",))

    assert asyncio.run(found_out(ask())) == Offered(("46",))
