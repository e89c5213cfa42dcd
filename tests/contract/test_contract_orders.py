"""Registering, asking, cancelling and the bank's page: the same for both generations."""

import httpx
import pytest
from contract_aids import ASKS, EUR, PAYS, REFUSED, Browser, Desk, in_an_hour, in_loop, typing

from app.domain.currency import currency
from app.domain.errors import NotOffered
from app.domain.evidence import Reported
from app.domain.gateway_calls import OrderReference
from app.domain.identifiers import GatewayOrderId, OrderNumber
from app.domain.order import Customer
from app.domain.refusals import OrderNumberTaken, WrongStateForAct
from app.gateway.v2 import ids

UNKNOWN = "7a1f0c3e-52d4-7b90-8e11-3c0f00a7d8c0"


def reference_of(asked: object, registered: object) -> OrderReference:
    return OrderReference(asked.number, registered.gateway_order_id)  # type: ignore[attr-defined]


@in_loop
async def test_a_new_order_waits_to_be_paid(desk: Desk) -> None:
    asked, registered = await desk.link(description="Three cups", customer=Customer("m@shop.example", "+35799123456"))
    seen = await desk.status(reference_of(asked, registered))
    assert seen.reported is Reported.REGISTERED
    assert (seen.order_number, seen.amount, seen.currency) == (asked.number, 1250, EUR)
    assert not seen.captured
    assert seen.card is None


@in_loop
async def test_the_page_of_a_new_order_opens(desk: Desk) -> None:
    _, registered = await desk.link(language="ru")
    async with httpx.AsyncClient(transport=desk.line) as client:
        page = await client.get(registered.page)
    assert page.status_code == 200
    assert "pan" in page.text


@in_loop
async def test_an_order_number_is_used_once(desk: Desk) -> None:
    asked, _ = await desk.link()
    with pytest.raises(OrderNumberTaken):
        await desk.gateway.register(asked)
    assert len(desk.bank.orders()) == 1


@in_loop
async def test_a_payment_on_the_bank_s_page_counts_once_the_bank_says_so(desk: Desk) -> None:
    asked, registered = await desk.link()
    home = await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    assert home.startswith(asked.return_address)
    seen = await desk.status(reference_of(asked, registered))
    assert seen.reported is Reported.CAPTURED
    assert (seen.order_number, seen.amount, seen.currency) == (asked.number, 1250, EUR)
    assert seen.captured in (1250, None)
    assert desk.taken() == 1250


@in_loop
async def test_a_payment_with_a_challenge_on_the_bank_s_page(desk: Desk) -> None:
    asked, registered = await desk.link()
    await Browser(desk).visit(registered.page, asked.return_address, typing(ASKS, "123456"))
    assert (await desk.status(reference_of(asked, registered))).reported is Reported.CAPTURED


@in_loop
async def test_a_card_the_bank_s_page_refuses_leaves_the_order_open(desk: Desk) -> None:
    asked, registered = await desk.link()
    tries = [REFUSED, PAYS]
    await Browser(desk).visit(
        registered.page, asked.return_address, lambda fields: typing(tries.pop(0))(fields) if "pan" in fields else {}
    )
    assert (await desk.status(reference_of(asked, registered))).reported is Reported.CAPTURED
    assert desk.taken() == 1250


@in_loop
async def test_an_order_nobody_pays_expires(desk: Desk) -> None:
    asked, registered = await desk.link()
    desk.bank.advance_clock(1201)
    seen = await desk.status(reference_of(asked, registered))
    assert seen.reported is Reported.EXPIRED


@in_loop
async def test_the_life_of_a_link_is_chosen_where_the_bank_lets_us(desk: Desk) -> None:
    asked, registered = await desk.link(expires_at=in_an_hour())
    desk.bank.advance_clock(1201)
    if desk.is_v2:
        assert registered.expires_at is not None
    else:
        assert (await desk.status(reference_of(asked, registered))).reported is Reported.REGISTERED
    desk.bank.advance_clock(2400)
    assert (await desk.status(reference_of(asked, registered))).reported is Reported.EXPIRED


@in_loop
async def test_a_cancelled_order_can_no_longer_be_paid(desk: Desk) -> None:
    asked, registered = await desk.link()
    await desk.gateway.cancel(reference_of(asked, registered))
    seen = await desk.status(reference_of(asked, registered))
    assert seen.reported in (Reported.DECLINED, Reported.EXPIRED)
    async with httpx.AsyncClient(transport=desk.line) as client:
        page = await client.get(registered.page)
    assert 'name="pan"' not in page.text


@in_loop
async def test_a_paid_order_is_not_cancelled(desk: Desk) -> None:
    asked, registered = await desk.link()
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    with pytest.raises(WrongStateForAct):
        await desk.gateway.cancel(reference_of(asked, registered))
    assert (await desk.status(reference_of(asked, registered))).reported is Reported.CAPTURED


@in_loop
async def test_a_bank_without_a_way_to_cancel_does_not_offer_it(desk: Desk) -> None:
    asked, registered = await desk.link()
    gateway = desk.another_gateway(desk.credentials, operations={})
    if desk.is_v2:
        with pytest.raises(NotOffered):
            await gateway.cancel(reference_of(asked, registered))
    else:
        await gateway.cancel(reference_of(asked, registered))


@in_loop
async def test_an_order_is_found_by_our_number_where_the_bank_can_search(desk: Desk) -> None:
    asked, registered = await desk.link()
    if desk.is_v2:
        with pytest.raises(NotOffered):
            await desk.status(OrderReference(asked.number))
    else:
        seen = await desk.status(OrderReference(asked.number))
        assert (seen.reported, seen.gateway_order_id) == (Reported.REGISTERED, registered.gateway_order_id)


@in_loop
async def test_an_order_the_bank_does_not_know_is_not_found(desk: Desk) -> None:
    keys = [ids.encode("ps", UNKNOWN), ids.encode("p", UNKNOWN)] if desk.is_v2 else [UNKNOWN, "no-such-key"]
    for key in keys:
        seen = await desk.status(OrderReference(OrderNumber("N-404"), GatewayOrderId(key)))
        assert seen.reported is Reported.NOT_FOUND
    if not desk.is_v2:
        assert (await desk.status(OrderReference(OrderNumber("N-404")))).reported is Reported.NOT_FOUND


@pytest.mark.parametrize(("letters", "amount"), [("JPY", 980), ("KWD", 12345), ("DZD", 7000), ("RUB", 99900)])
@in_loop
async def test_money_of_other_countries_keeps_sum_and_name(desk: Desk, letters: str, amount: int) -> None:
    asked, registered = await desk.link(amount=amount, money=currency(letters))
    seen = await desk.status(reference_of(asked, registered))
    assert (seen.amount, seen.currency) == (amount, currency(letters))


@in_loop
async def test_the_bank_s_page_for_telephone_orders_opens_for_both(desk: Desk) -> None:
    asked, registered = await desk.link(by_phone=True)
    order = desk.bank.find_number(asked.number)
    assert order is not None
    # Only the older generation can mark a telephone order; the newer one gets its ordinary page.
    assert order.terms.moto is not desk.is_v2
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    assert (await desk.status(reference_of(asked, registered))).reported is Reported.CAPTURED


@pytest.mark.parametrize("desk", ["v1-register-first"], indirect=True)
@in_loop
async def test_an_old_bank_is_asked_by_its_short_status(desk: Desk) -> None:
    old = desk.another_gateway(desk.credentials, short_status=True)
    asked, registered = await desk.link()
    await Browser(desk).visit(registered.page, asked.return_address, typing(PAYS))
    seen = await old.status(reference_of(asked, registered))
    assert seen.reported is Reported.CAPTURED
    assert (seen.order_number, seen.amount, seen.currency) == (asked.number, 1250, EUR)
    with pytest.raises(NotOffered):
        await old.status(OrderReference(asked.number))
    await old.check_login()
