"""Calls only the older interface has: checks of a card, templates, signatures, the till's own way to the issuer."""

import dataclasses
from datetime import UTC, datetime, timedelta

import pytest
from contract_aids import ASKS, ASKS_OLD, EUR, PAYS, REFUSED, RIGHT_CODE, SHOP_PAGE, Desk, a_card, confirm, in_loop
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from msgspec.structs import replace

from app.domain.card_check import CardCheck
from app.domain.errors import CredentialsRejected, GatewayRefused
from app.domain.evidence import Reported
from app.domain.gateway_calls import ChallengeNeeded, ChargeAccepted, OrderReference
from app.domain.identifiers import TemplateId, new_operation_id
from app.domain.link_template import TemplateDraft, TemplateStanding
from app.domain.money import Money
from app.domain.money_back import Refund
from app.domain.order_listing import OrderListing
from app.domain.pay_out import PayOut
from app.domain.profile import ChallengeWay, Signing
from app.domain.qr_code import QrStanding
from app.sandbox.words.accounts import ChallengeShape


@in_loop
async def test_a_card_is_looked_at_and_nothing_is_taken(older: Desk) -> None:
    """Gateway manual, section 10: the order of a good card ends as reversed."""
    with a_card(PAYS) as card:
        reply = await older.gateway.card_checks.check(CardCheck(EUR, SHOP_PAGE), card)
    assert isinstance(reply, ChargeAccepted)
    seen = await older.status(OrderReference(None, reply.gateway_order_id))
    assert (seen.reported, older.taken()) == (Reported.VOIDED, 0)


@in_loop
async def test_a_card_that_is_refused_fails_its_check(older: Desk) -> None:
    with a_card(REFUSED) as card:
        reply = await older.gateway.card_checks.check(CardCheck(EUR, SHOP_PAGE), card)
    key = reply.gateway_order_id
    seen = await older.status(OrderReference(None, key)) if key else None
    assert seen is None or seen.reported is not Reported.VOIDED
    assert older.taken() == 0


@in_loop
async def test_templates_are_made_listed_changed_and_taken_away(older: Desk) -> None:
    """Gateway manual, section 15.1."""
    templates = older.gateway.templates
    made = await templates.create(TemplateDraft("Tea", EUR, Money(1250, EUR), qr_size=100))
    assert (made.name, made.amount, made.standing) == ("Tea", Money(1250, EUR), TemplateStanding.ACTIVE)
    assert made.payload.startswith("http")
    assert [each.id for each in await templates.all()] == [made.id]
    await templates.update(made.id, TemplateDraft("Coffee", EUR))
    changed = await templates.get(made.id)
    assert (changed.name, changed.amount) == ("Coffee", None)
    await templates.set_standing(made.id, TemplateStanding.INACTIVE)
    assert (await templates.get(made.id)).standing is TemplateStanding.INACTIVE
    with pytest.raises(GatewayRefused):
        await templates.get(TemplateId("nobody-s"))


@in_loop
async def test_the_bank_s_own_list_holds_every_order_of_the_day(older: Desk) -> None:
    """Gateway manual, section 13."""
    paid = [await older.charge() for _ in range(3)]
    refused = await older.charge(REFUSED)
    now = datetime.now(UTC)
    day = OrderListing(now - timedelta(hours=12), now + timedelta(hours=12), page_size=2)
    pages = [await older.gateway.books.orders_between(day)]
    while not pages[-1].is_last:
        pages.append(await older.gateway.books.orders_between(replace(day, page=len(pages))))
    listed = {order.order_number: order for page in pages for order in page.orders}
    assert set(listed) == {each.asked.number for each in [*paid, refused]}
    for each in paid:
        seen = listed[each.asked.number]
        assert (seen.reported, seen.amount, seen.captured) == (Reported.CAPTURED, 1250, 1250)
    captured = replace(day, states=frozenset({Reported.CAPTURED}), page_size=200)
    page = await older.gateway.books.orders_between(captured)
    assert {order.order_number for order in page.orders} == {each.asked.number for each in paid}


@in_loop
async def test_a_note_beside_an_order_changes_nothing_about_it(older: Desk) -> None:
    """Gateway manual, section 12.7."""
    charged = await older.charge()
    await older.gateway.books.note(charged.reference.gateway_order_id, {"shift": "7"})
    assert (await older.status(charged.reference)).reported is Reported.CAPTURED
    assert older.taken() == 1250


@in_loop
async def test_money_is_sent_to_a_card_without_a_sale(older: Desk) -> None:
    """Gateway manual, section 12.4."""
    pay_out = PayOut(older.registration().number, Money(700, EUR))
    with a_card(PAYS) as card:
        accepted = await older.gateway.pay_outs.send(pay_out, card)
    assert accepted.gateway_order_id
    assert older.taken() == 0
    with a_card(REFUSED) as card, pytest.raises(GatewayRefused):
        await older.gateway.pay_outs.send(replace(pay_out, number=older.registration().number), card)


@in_loop
async def test_a_code_is_shown_for_an_order_and_withdrawn(older: Desk) -> None:
    """Gateway manual, section 15.3."""
    asked, registered = await older.link()
    order, codes = registered.gateway_order_id, older.gateway.qr_codes
    code = await codes.show(order, "Tea")
    assert code.payload.startswith("http")
    assert await codes.standing(order, code) is QrStanding.SHOWN
    await codes.withdraw(order, code)
    assert await codes.standing(order, code) is QrStanding.REFUSED
    assert (await older.status(OrderReference(asked.number, order))).reported is Reported.REGISTERED


@pytest.mark.parametrize("version", [1, 2, 3, 5, 9, 10, 12, 13, 20, 21, 27, 34, 37, 41, 43, 46])
@in_loop
async def test_a_paid_order_is_read_in_every_version_of_the_reply(older: Desk, version: int) -> None:
    """Gateway manual, section 11.1: the fields depend on a version number of the merchant."""
    older.bank.settings.status_version = version
    charged = await older.charge()
    seen = await older.status(charged.reference)
    assert (seen.reported, seen.order_number, seen.amount, seen.currency) == (
        Reported.CAPTURED, charged.asked.number, 1250, EUR,
    )  # fmt: skip
    assert seen.captured in (None, 1250)


@in_loop
async def test_the_oldest_version_of_the_reply_does_not_tell_how_much_went_back(older: Desk) -> None:
    """Gateway manual, sections 2.2 and 11.1: "refunded" is said of a part as well."""
    older.bank.settings.status_version = 1
    charged = await older.charge()
    await older.gateway.refund(Refund(charged.reference, Money(400, EUR), new_operation_id(), Money(1250, EUR)))
    seen = await older.status(charged.reference)
    assert seen.reported is Reported.REFUNDED
    assert (seen.captured, seen.refunded, seen.refunds) == (None, None, ())
    (order,) = older.bank.orders()
    assert order.deposited == 850


@in_loop
async def test_a_charge_that_is_reversed_at_the_bank_is_only_held(older: Desk) -> None:
    """Gateway manual, sections 2.2 and 12.2."""
    older.bank.settings.reverse_charged = True
    charged = await older.charge()
    await older.gateway.void(charged.reference, None)
    seen = await older.status(charged.reference)
    assert (seen.reported, seen.captured, seen.held) == (Reported.AUTHORISED, 0, 1250)


@pytest.mark.parametrize("shape", ChallengeShape)
@pytest.mark.parametrize("way", [ChallengeWay.OWN_FORM, ChallengeWay.SECOND_CALL])
@pytest.mark.parametrize("card", [ASKS, ASKS_OLD])
@in_loop
async def test_the_till_posts_to_the_issuer_itself_in_every_shape(
    older: Desk, shape: ChallengeShape, way: ChallengeWay, card: str
) -> None:
    """Gateway manual, sections 7.4 and 8.3."""
    older.bank.settings.challenge_shape = shape
    older.gateways.insert(0, older.another_gateway(older.credentials, challenge_way=way))
    charged = await older.charge(card)
    assert isinstance(charged.reply, ChallengeNeeded)
    assert older.taken() == 0
    await confirm(older, charged, RIGHT_CODE[card])
    assert (await older.status(charged.reference)).reported is Reported.CAPTURED
    assert older.taken() == 1250


def a_key_pair() -> tuple[str, str]:
    """Return a private key and the public half a shop uploads, both in PEM."""
    key = generate_private_key(65537, 2048)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return private, key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


@in_loop
async def test_a_bank_that_wants_signatures_gets_them_under_every_call(older: Desk) -> None:
    """Gateway manual, section 1.2."""
    private, public = a_key_pair()
    older.bank.settings.signature_required = True
    older.bank.settings.certificate = public
    login = dataclasses.replace(older.credentials, signing_key=private)
    older.gateways.insert(0, older.another_gateway(login, signing=Signing.HASH_OF_HASH))
    charged = await older.charge()
    assert (await older.status(charged.reference)).reported is Reported.CAPTURED
    for signing, key in ((Signing.NONE, private), (Signing.HASH, private), (Signing.HASH_OF_HASH, a_key_pair()[0])):
        stranger = older.another_gateway(dataclasses.replace(login, signing_key=key), signing=signing)
        with pytest.raises(CredentialsRejected):
            await stranger.check_login()
