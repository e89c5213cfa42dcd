"""Conversation with the bank about one order, as it is read and copied."""

from msgspec.structs import replace

from app.domain.bank_call import BankCall
from app.presenters.bank_calls import BankCallsPresenter, BankCallsState
from app.services.bank_calls import BankCalls
from tests.fakes.clock import FakeClock
from tests.fakes.view import RecordingView
from tests.makers import an_order
from tests.unit.presenters.scenes import english

REFUND = BankCall(
    "POST",
    "/rest/refund.do",
    0.42,
    200,
    asked=(("orderId", "b1-77"), ("amount", "1250")),
    answered=(("errorCode", "7"), ("errorMessage", "Refund is not possible")),
    kept_back=("userName", "password"),
    request_id="req_7f",
)


def test_each_call_is_a_line_the_newest_first_and_all_of_it_is_copied_from_the_oldest_on() -> None:
    clock, view, order = FakeClock(), RecordingView(), an_order()
    calls = BankCalls(clock)
    presenter = BankCallsPresenter(english(), calls, order)
    presenter.attach(view)
    assert isinstance(view.state, BankCallsState)
    assert (view.state.calls, view.state.text) == ((), "")
    assert "Nothing was said" in view.state.lead
    keys = frozenset({order.number})
    calls.hear(order.profile, replace(REFUND, keys=keys))
    clock.forward(5)
    lost = BankCall("GET", "/payments/pay_9/capture", 5, None, "timeout", keys=keys)
    calls.hear(order.profile, lost)

    presenter.look()

    newest, oldest = view.state.calls
    assert newest.endswith("timeout  capture")
    assert oldest.endswith("200  refund.do")
    assert "no answer, 5.00 s, timeout" in view.state.text
    presenter.choose(1)
    assert view.state.text.splitlines()[1:] == [
        "POST /rest/refund.do",
        "    orderId: b1-77",
        "    amount: 1250",
        "HTTP 200, 0.42 s",
        "    errorCode: 7",
        "    errorMessage: Refund is not possible",
        "request: req_7f",
        "not shown: userName, password",
    ]
    assert presenter.whole.startswith(f"Order {order.number}")
    assert presenter.whole.index("refund.do") < presenter.whole.index("capture")
