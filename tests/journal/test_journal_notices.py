"""Messages of banks in the books: kept once each, found again until matched, forgotten after a month."""

from datetime import timedelta

import pytest
from journal_aids import NOON, Use
from msgspec.structs import replace

from app.domain.identifiers import GatewayOrderId, ProfileName
from app.domain.notice import Claim, Notice
from app.domain.received_notice import ReceivedNotice
from app.journal.journal import SqliteJournal

NOTICE = ReceivedNotice(
    ProfileName("sandbox-v1"),
    "f" * 64,
    NOON,
    Notice(Claim.CAPTURED, True, GatewayOrderId("md-1"), "SHOP-1", also_known_as=GatewayOrderId("md-2")),
)


def test_message_comes_back_as_it_was_kept(use: Use) -> None:
    assert use(lambda journal: journal.keep_notice(NOTICE)) is None
    assert use(lambda journal: journal.unmatched_notices(NOON)) == [NOTICE]


@pytest.mark.parametrize("succeeded", [True, False, None])
@pytest.mark.parametrize("claim", Claim)
def test_every_claim_can_be_kept(use: Use, claim: Claim, succeeded: bool | None) -> None:
    kept = replace(NOTICE, notice=Notice(claim, succeeded))
    use(lambda journal: journal.keep_notice(kept))
    assert use(lambda journal: journal.unmatched_notices(NOON)) == [kept]


def test_same_message_again_tells_when_it_came_before_and_waits_anew(use: Use) -> None:
    later = replace(NOTICE, at=NOON + timedelta(minutes=5))
    latest = replace(NOTICE, at=NOON + timedelta(minutes=9))

    async def twice(journal: SqliteJournal) -> list[object]:
        await journal.keep_notice(NOTICE)
        told = []
        for each in (later, latest):
            await journal.match_notice(each)
            told.append(await journal.keep_notice(each))
        return told

    assert use(twice) == [NOON, NOON + timedelta(minutes=5)]
    assert use(lambda journal: journal.unmatched_notices(NOON)) == [latest]


def test_same_message_again_is_a_new_one_until_its_order_was_found(use: Use) -> None:
    later = replace(NOTICE, at=NOON + timedelta(minutes=5))
    assert [use(lambda journal, each=each: journal.keep_notice(each)) for each in (NOTICE, later)] == [None, None]
    assert use(lambda journal: journal.unmatched_notices(NOON)) == [later]


def test_same_message_of_another_bank_is_another_one(use: Use) -> None:
    use(lambda journal: journal.keep_notice(NOTICE))
    use(lambda journal: journal.match_notice(NOTICE))
    assert use(lambda journal: journal.keep_notice(replace(NOTICE, profile=ProfileName("b-bank")))) is None


def test_matched_message_waits_no_longer(use: Use) -> None:
    use(lambda journal: journal.keep_notice(NOTICE))
    use(lambda journal: journal.match_notice(NOTICE))
    assert use(lambda journal: journal.unmatched_notices(NOON)) == []


def test_old_message_waits_no_longer(use: Use) -> None:
    use(lambda journal: journal.keep_notice(NOTICE))
    assert use(lambda journal: journal.unmatched_notices(NOON + timedelta(seconds=1))) == []


def test_messages_are_forgotten_after_a_month(use: Use) -> None:
    use(lambda journal: journal.keep_notice(NOTICE))
    use(lambda journal: journal.match_notice(NOTICE))
    next_month = replace(NOTICE, fingerprint="e" * 64, at=NOON + timedelta(days=31))
    use(lambda journal: journal.keep_notice(next_month))
    assert use(lambda journal: journal.keep_notice(NOTICE)) is None
