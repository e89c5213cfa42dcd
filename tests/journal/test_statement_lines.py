"""Lines of the banks' files in either journal: kept once, whole, and gone when they are over."""

from journal_aids import EUR, NOON, Use
from msgspec.structs import replace

from app.domain.identifiers import OrderNumber, ProfileName
from app.domain.settlement import DifferenceKind
from app.domain.statement import BankLine, Column
from app.domain.statement_line import KeptLine, StatementLineKey

LINE = KeptLine(
    ProfileName("jcc"),
    "5f2b",
    DifferenceKind.DIFFERENT,
    BankLine(7, -1250, EUR, {Column.REFERENCE: "622900001", Column.APPROVAL: "заказ"}, day="14.03.2026"),
    "bank.csv",
    NOON,
    OrderNumber("A-1"),
)
OTHER = replace(LINE, mark="77aa", kind=DifferenceKind.EXTRA, order_number=None)


def test_a_line_comes_back_as_it_was_kept_and_is_kept_once(use: Use) -> None:
    use(lambda journal: journal.statement_lines.keep([LINE, OTHER]))
    use(lambda journal: journal.statement_lines.keep([replace(LINE, file="again.csv")]))

    assert use(lambda journal: journal.statement_lines.all()) == [LINE, OTHER]


def test_a_line_that_is_over_is_gone_and_the_others_stay(use: Use) -> None:
    of_another_bank = replace(LINE, profile=ProfileName("other"))
    use(lambda journal: journal.statement_lines.keep([LINE, OTHER, of_another_bank]))

    use(lambda journal: journal.statement_lines.drop([LINE.key, StatementLineKey(LINE.profile, "never kept")]))

    assert use(lambda journal: journal.statement_lines.all()) == [OTHER, of_another_bank]


def test_what_neither_database_can_hold_is_kept_as_near_as_it_can_be(use: Use) -> None:
    use(lambda journal: journal.statement_lines.keep([replace(LINE, file="bank\udcff.csv")]))

    (kept,) = use(lambda journal: journal.statement_lines.all())
    assert (kept.file[:4], kept.file[-4:]) == ("bank", ".csv")
