"""Numbers of orders: nobody has one twice, and one that was made from a key is found again by it."""

import re
from datetime import datetime

from app.domain.identifiers import new_order_number, order_number_of

AT = datetime(2026, 3, 14)


def test_a_new_number_names_shop_till_and_day_and_is_like_no_other() -> None:
    numbers = {new_order_number("SHOP", "T1", AT) for _ in range(500)}
    assert len(numbers) == 500
    shape = re.compile(r"SHOP-T1-260314-[0-9A-HJKMNP-TV-Z]{10}")
    assert all(shape.fullmatch(number) for number in numbers)


def test_every_place_of_a_new_number_is_drawn_from_all_characters() -> None:
    tails = [new_order_number("SHOP", "T1", AT)[-10:] for _ in range(2000)]
    assert all(len({tail[place] for tail in tails}) == 32 for place in range(10))


def test_a_number_made_from_a_key_stays_the_same_in_every_edition_of_paydesk() -> None:
    assert order_number_of("SHOP", "training-v1\na\n0") == "SHOP-L-JYB2M1VGS2Q7RJMQ"
