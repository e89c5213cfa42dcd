"""What the books tell about a customer's kept cards, in both journals."""

from typing import Any

import apsw
import pytest
from journal_aids import Use, UsePostgres, an_entry, an_order

from app.domain.identifiers import CustomerId, OrderNumber
from app.domain.order import PaymentMode
from app.domain.timeline import Happening
from app.journal.migrate import migrate, migrations
from app.journal.pages import Pages

MARIA, PETRA = "C-77", "К-78"


def test_the_lines_about_a_customer_s_cards_are_found_oldest_first_and_no_others(use: Use) -> None:
    async def work(journal: Any) -> None:
        first, second = an_order("N-1"), an_order("N-2", 5)
        agreed = an_entry(Happening.CARD_AGREED, customer=MARIA, wording="May we keep it?")
        kept = an_entry(Happening.CARD_KEPT, customer=MARIA, mark="0123456789abcdef")
        offered = an_entry(Happening.CARD_OFFERED, customer=MARIA)
        another = an_entry(Happening.CARD_AGREED, customer=PETRA)
        first = await journal.record(first, [agreed, an_entry(Happening.CHARGE_SENT, customer=MARIA)])
        await journal.record(second, [offered, another])
        await journal.record(first, [kept])
        found = await journal.card_lines(CustomerId(MARIA))
        assert [(line.order_number, line.entry) for line in found] == [
            (OrderNumber("N-1"), agreed),
            (OrderNumber("N-2"), offered),
            (OrderNumber("N-1"), kept),
        ]
        (hers,) = await journal.card_lines(CustomerId(PETRA))
        assert hers.entry == another
        assert await journal.card_lines(CustomerId("nobody")) == []

    use(work)


def test_in_the_shared_journal_they_are_found_along_an_index(use_postgres: UsePostgres) -> None:
    plan = use_postgres.sql(
        """
        SELECT string_agg(indexdef, ' ') FROM pg_indexes WHERE indexname = 'timeline_by_customer'
        """
    )
    assert "facts ->> 'customer'" in str(plan)
    assert "card-agreed" in str(plan)


def test_orders_of_an_older_journal_keep_their_pages_and_the_new_way_to_pay_is_taken() -> None:
    connection = apsw.Connection("")
    steps = migrations()
    migrate(connection, steps[:8])
    columns = [row[1] for row in connection.execute("PRAGMA table_info(orders)") if row[3] and row[1] != "id"]
    filled = dict.fromkeys(columns, "") | {
        "number": "N-1", "profile": "p", "mode": "bank-page", "state": "paid", "currency": "EUR", "amount": 1250,
        "created_at": 1, "state_since": 1, "cancel_requested": 0, "version": 1, "newest_so_far": 1,
    }  # fmt: skip
    names, marks = ", ".join(filled), ", ".join("?" * len(filled))
    connection.execute(f"INSERT INTO orders ({names}) VALUES ({marks})", tuple(filled.values()))  # noqa: S608
    (before,) = Pages.of(connection).behind(connection, 0, 10)
    migrate(connection, steps)
    (after,) = Pages.of(connection).behind(connection, 0, 10)
    assert after.written == before.written
    connection.execute("UPDATE orders SET mode = ?", (PaymentMode.STORED_CARD.value,))
    with pytest.raises(apsw.ConstraintError):
        connection.execute("UPDATE orders SET mode = 'cash'")
    assert connection.pragma("integrity_check") == "ok"
    with pytest.raises(apsw.SQLError):
        connection.execute("UPDATE sqlite_schema SET sql = sql")
    connection.close()
