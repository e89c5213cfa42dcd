"""The command that answers about orders in a terminal: what it says, and what it ends with."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from app.bootstrap import BankSide, Till, open_till
from app.domain.card import CardSummary
from app.domain.movement import Movement, MovementKind, facts_of
from app.domain.order import Customer, OrderState
from app.domain.person import Role
from app.domain.timeline import Happening, TimelineEntry
from app.domain.trail import Deed, TrailFilter
from app.files.settings import SettingsFile
from app.orders import BANK_SILENT, FOUND, NONE_FITS, NOT_OPENED, main
from app.paths import RESOURCES, DataPaths
from app.secrets.memory import MemorySecretStore
from tests.makers import NOON, an_order, euros

PIN = "862974"
MARIA = Customer("maria@example.com", "+35799123456", "Мария Иванова")
CARD = CardSummary("411111**1111", "Visa", "12/30")


class Shop:
    """A shop's folder and key store, with the command run over them."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._secrets = MemorySecretStore()
        self._capsys = capsys

    def work(self, work: Callable[[Till], Awaitable[None]]) -> None:
        """Let Paydesk run once over the shop's journal."""

        async def run() -> None:
            settings = SettingsFile(self._folder / "settings.toml")
            till = await open_till(BankSide((), self._secrets), DataPaths(self._folder), settings)
            try:
                await work(till)
            finally:
                await till.close()

        asyncio.run(run())

    def enter(self, *numbers: str, **fields: object) -> None:
        async def work(till: Till) -> None:
            for number in numbers:
                entry = TimelineEntry(NOON, Happening.REGISTER_SENT, {"operator": "anna"})
                await till.journal.record(an_order(number=number, **fields), (entry,))

        self.work(work)

    def ask(self, *arguments: str, pin: str = "") -> tuple[int, str, str]:
        """Return what the command ended with, and what it said and complained."""
        code = main([*arguments, "--data-dir", str(self._folder)], self._secrets, lambda _prompt: pin)
        said = self._capsys.readouterr()
        return code, said.out, said.err


@pytest.fixture
def shop(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shop:
    return Shop(tmp_path, capsys)


# --- find ---------------------------------------------------------------------------------------------------------


def test_orders_are_listed_newest_first_with_their_sums_in_one_line(shop: Shop) -> None:
    shop.enter("ONE", amount=euros(1250), customer=MARIA)
    shop.enter("TWO", amount=euros(125000), created_at=NOON.replace(hour=13), state=OrderState.PAID)
    code, said, _ = shop.ask("find")
    titles, first, second = said.splitlines()
    assert code == FOUND
    assert "TWO" in first
    assert "ONE" in second
    assert "Мария Иванова" in second
    ends = {line.index(text) + len(text) for line, text in ((first, "1,250.00 EUR"), (second, "12.50 EUR"))}
    assert ends == {titles.index("Amount") + len("Amount")}


def test_a_fragment_and_a_state_narrow_the_list(shop: Shop) -> None:
    shop.enter("CHAIR-1", "TABLE-1")
    shop.enter("CHAIR-2", state=OrderState.PAID)
    assert _numbers(shop.ask("find", "chair", "--json")) == {"CHAIR-1", "CHAIR-2"}
    assert _numbers(shop.ask("find", "chair", "--state", "paid", "--json")) == {"CHAIR-2"}
    assert _numbers(shop.ask("find", "--state", "paid", "--state", "awaiting-payment", "--json")) == {
        "CHAIR-1",
        "CHAIR-2",
        "TABLE-1",
    }


def test_words_are_conditions_as_in_the_search_of_the_window(shop: Shop) -> None:
    shop.enter("ONE", customer=MARIA, description="two chairs", amount=euros(1250), operator="Anna")
    shop.enter("TWO", customer=MARIA, description="one table", card=CARD)
    for words, found in (
        (("мария", "chairs"), {"ONE"}),
        (("chairs", "мария"), {"ONE"}),
        (('"two chairs"',), {"ONE"}),
        (("@Anna",), {"ONE"}),
        (("*1111", "table"), {"TWO"}),
        (("2026-03-14",), {"ONE", "TWO"}),
        (("2026-03-15",), set()),
        (("*1111", "*2222"), set()),
    ):
        assert _numbers(shop.ask("find", *words, "--json")) == found, words


def test_an_order_where_no_real_money_moved_is_marked_also_when_its_bank_is_gone(shop: Shop) -> None:
    shop.enter("REAL", is_played=False, state=OrderState.PAID, profile="gone")
    shop.enter("TRIED", is_played=True, state=OrderState.PAID, profile="gone")
    _titles, *lines = shop.ask("find")[1].splitlines()
    assert sorted(("TRIED" in line, "TEST · gone" in line) for line in lines) == [(False, False), (True, True)]
    assert "TEST: no real money moved" in shop.ask("show", "TRIED")[1]
    assert "TEST" not in shop.ask("show", "REAL")[1]
    said = [json.loads(shop.ask("show", number, "--json")[1])["real_money"] for number in ("REAL", "TRIED")]
    assert said == [True, False]


def test_the_days_money_moved_on_narrow_the_list_and_what_is_no_day_is_told(shop: Shop) -> None:
    async def work(till: Till) -> None:
        moved = [
            Movement(MovementKind.PAID, euros(1250), NOON),
            Movement(MovementKind.REFUNDED, euros(1250), NOON + timedelta(days=3)),
        ]
        told = TimelineEntry(NOON, Happening.BANK_SAID, facts_of(moved))
        await till.journal.record(an_order(number="BACK", state=OrderState.REFUNDED), (told,))
        await till.journal.record(an_order(number="OTHER"), ())

    shop.work(work)
    for option, days, found in (
        ("--taken", "2026-03-14", {"BACK"}),
        ("--taken", "2026-03-17", set()),
        ("--refunded", "2026-03-15..2026-03-17", {"BACK"}),
        ("--refunded", "..2026-03-16", set()),
        ("--refunded", "today", set()),
        ("--captured", "2026-03-01..2026-03-31", set()),
        ("--made", "2026-03-14", {"BACK", "OTHER"}),
    ):
        assert _numbers(shop.ask("find", option, days, "--json")) == found, (option, days)
    for days in ("soon", "..", "2026-03-17..2026-03-15", "1..2..3"):
        code, said, complained = shop.ask("find", "--refunded", days)
        assert (code, said) == (NOT_OPENED, ""), days
        assert "--refunded takes a day like 2026-03-12" in complained


def test_a_list_that_is_cut_says_so(shop: Shop) -> None:
    shop.enter(*(f"ORDER-{each:03}" for each in range(130)))
    code, said, _ = shop.ask("find", "--limit", "120", "--json")
    found = json.loads(said)
    assert (code, len(found["orders"]), found["more"]) == (FOUND, 120, True)
    found = json.loads(shop.ask("find", "--limit", "130", "--json")[1])
    assert (len(found["orders"]), found["more"]) == (130, False)
    assert "There are more than these 3" in shop.ask("find", "--limit", "3")[1]


def test_when_nothing_fits_it_ends_with_one(shop: Shop) -> None:
    shop.enter("ONE")
    assert shop.ask("find", "chair")[:2] == (NONE_FITS, "No order fits.\n")
    assert shop.ask("show", "TWO")[0] == NONE_FITS


# --- show ---------------------------------------------------------------------------------------------------------


def test_all_about_one_order_is_said_to_a_script_under_names_that_stay(shop: Shop) -> None:
    shop.enter(
        "ONE",
        state=OrderState.PART_REFUNDED,
        amount=euros(1250),
        captured=euros(1250),
        refunded=euros(250),
        customer=MARIA,
        card=CARD,
        paid_at=NOON,
        approval_code="123456",
    )
    code, said, _ = shop.ask("show", "one", "--json")
    order = json.loads(said)
    assert code == FOUND
    assert order["timeline"] == [
        {"at": "2026-03-14T12:00:00.000Z", "happening": "register-sent", "facts": {"operator": "anna"}}
    ]
    expected = {
        "number": "ONE",
        "state": "part-refunded",
        "bank_took_money": True,
        "currency": "EUR",
        "amount": 1250,
        "amount_text": "12.50",
        "captured": 1250,
        "refunded": 250,
        "held": None,
        "created_at": "2026-03-14T12:00:00.000Z",
        "paid_at": "2026-03-14T12:00:00.000Z",
        "asked_at": None,
        "customer": {"name": MARIA.name, "email": MARIA.email, "phone": MARIA.phone},
        "card": "411111**1111",
        "reference_number": None,
        "approval_code": "123456",
    }
    assert {name: order[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("state", "took"),
    [
        (OrderState.PAID, True),
        (OrderState.AUTHORISED, True),
        (OrderState.VOIDED, True),
        (OrderState.DECLINED, False),
        (OrderState.AWAITING_PAYMENT, False),
        (OrderState.OUTCOME_UNKNOWN, None),
        (OrderState.PENDING, None),
        (OrderState.MISMATCH, None),
    ],
)
def test_of_an_order_in_doubt_nobody_is_told_that_money_was_taken_or_not(
    shop: Shop, state: OrderState, took: bool | None
) -> None:
    shop.enter("ONE", state=state)
    assert json.loads(shop.ask("show", "ONE", "--json")[1])["bank_took_money"] is took


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_help_page_lists_every_name(shop: Shop, language: str) -> None:
    shop.enter("ONE")
    page = (RESOURCES / "help" / language / "terminal.md").read_text(encoding="utf-8")
    order = json.loads(shop.ask("show", "ONE", "--json")[1])
    assert [name for name in (*order, *order["customer"], *order["timeline"][0]) if f"`{name}`" not in page] == []


def test_a_page_for_people_holds_facts_meaning_and_what_happened(shop: Shop) -> None:
    shop.enter("ONE", state=OrderState.PAID, card=CARD, captured=euros(1250), description="Two chairs")
    said = shop.ask("show", "*1111")[1]
    assert "Two chairs" in said
    assert "Paid: the bank confirmed number, amount and currency." in said
    assert said.rstrip().endswith("By anna.")


def test_an_order_whose_bank_cannot_be_asked_is_shown_as_the_journal_has_it(shop: Shop) -> None:
    shop.enter("ONE")
    code, said, complained = shop.ask("show", "ONE", "--ask")
    assert (code, complained) == (BANK_SILENT, "No bank in use here can be asked about this order.\n")
    assert "ONE" in said


def test_a_bank_without_a_login_is_not_taken_for_an_answer(shop: Shop) -> None:
    shop.enter("ONE", profile="jcc")
    code, said, complained = shop.ask("show", "ONE", "--ask", "--json")
    assert code == BANK_SILENT
    assert json.loads(said)["state"] == "awaiting-payment"
    assert complained


# --- export -------------------------------------------------------------------------------------------------------


def test_an_export_holds_what_fits_and_stands_in_the_trail(shop: Shop, tmp_path: Path) -> None:
    shop.enter("CHAIR-1", "TABLE-1")
    target = tmp_path / "chairs.csv"
    code, said, _ = shop.ask("export", str(target), "chair")
    assert (code, said) == (FOUND, f"1 orders are in {target}.\n")
    written = target.read_text(encoding="utf-8-sig")
    assert "CHAIR-1" in written
    assert "TABLE-1" not in written

    async def work(till: Till) -> None:
        page = await till.journal.trail(TrailFilter(deeds=frozenset({Deed.EXPORTED})), 5)
        assert [line.facts["lines"] for line in page.entries] == ["1"]

    shop.work(work)


# --- who asks, and what cannot be opened ----------------------------------------------------------------------------


def test_where_people_work_somebody_has_to_say_who_asks(shop: Shop, tmp_path: Path) -> None:
    shop.enter("ONE")

    async def hire(till: Till) -> None:
        await till.people.begin("Olga", PIN)
        await till.people.hire("Kim", Role.CLERK, "739185")

    shop.work(hire)
    target = str(tmp_path / "all.csv")
    assert shop.ask("find")[0] == NOT_OPENED
    assert shop.ask("find", "--as", "Nobody", pin=PIN)[0] == NOT_OPENED
    assert shop.ask("find", "--as", "Olga", pin="000000")[0] == NOT_OPENED
    assert shop.ask("export", target, "--as", "Kim", pin="739185")[0] == NOT_OPENED
    assert not Path(target).exists()
    assert shop.ask("find", "--as", "Kim", pin="739185")[0] == FOUND
    assert shop.ask("export", target, "--as", "Olga", pin=PIN)[0] == FOUND


def test_a_bank_profile_that_cannot_be_used_is_named_with_its_entry(shop: Shop, tmp_path: Path) -> None:
    shop.enter("ONE")
    profile = tmp_path / "my-bank.toml"
    profile.write_text('title = "A bank"\n')
    said = f"The bank profile cannot be used: {profile}: bank. Mend that entry.\n"
    assert shop.ask("find", "--profile-file", str(profile)) == (NOT_OPENED, "", said)


def test_a_question_makes_no_journal_where_there_is_none(shop: Shop, tmp_path: Path) -> None:
    code, said, complained = shop.ask("find")
    assert (code, said) == (NOT_OPENED, "")
    assert complained
    assert not (tmp_path / "shop").exists()


def test_a_journal_a_till_works_on_is_left_to_it(shop: Shop) -> None:
    shop.enter("ONE")
    answers: list[tuple[int, str, str]] = []

    async def work(till: Till) -> None:
        answers.append(await asyncio.to_thread(shop.ask, "find"))

    shop.work(work)
    [(code, _, complained)] = answers
    assert code == NOT_OPENED
    assert "Close Paydesk and try again." in complained


def _numbers(answer: tuple[int, str, str]) -> set[str]:
    return {order["number"] for order in json.loads(answer[1])["orders"]}
