"""What was said to the banks, as it is kept for whoever helps: by order, each question once, the newest of it."""

from msgspec.structs import replace

from app.domain.bank_call import BankCall
from app.domain.identifiers import GatewayOrderId, OrderNumber, ProfileName
from app.services.bank_calls import BankCalls
from tests.fakes.clock import FakeClock
from tests.makers import an_order

ORDER = replace(an_order(), number=OrderNumber("A-1"), gateway_order_id=GatewayOrderId("b1-77"))


class Ear:
    def __init__(self) -> None:
        self.clock = FakeClock()
        self.calls = BankCalls(self.clock)

    def hears(self, *keys: str, status: int = 200, profile: str = ORDER.profile) -> None:
        call = BankCall("POST", "/rest/status.do", 0.2 + self.clock.seconds(), status, keys=frozenset(keys))
        self.calls.hear(ProfileName(profile), call)
        self.clock.forward(3)


def test_calls_are_found_by_our_number_and_by_the_banks() -> None:
    ear = Ear()
    ear.hears("A-1")
    ear.hears("b1-77")
    ear.hears("B-2")
    ear.hears("A-1", profile="another-bank")

    assert [each.call.keys for each in ear.calls.about(ORDER)] == [{"A-1"}, {"b1-77"}]


def test_the_same_question_with_the_same_answer_is_one() -> None:
    ear = Ear()
    began = ear.clock.now()
    for status in (200, 200, 503, 200):
        ear.hears("A-1", status=status)

    told = ear.calls.about(ORDER)
    assert [(each.call.status, each.times) for each in told] == [(200, 2), (503, 1), (200, 1)]
    assert (told[0].since, (told[0].at - began).total_seconds()) == (began, 3)


def test_the_oldest_are_forgotten() -> None:
    ear = Ear()
    ear.hears("A-1")
    for place in range(1000):
        ear.hears(f"X-{place}")

    assert ear.calls.about(ORDER) == []
