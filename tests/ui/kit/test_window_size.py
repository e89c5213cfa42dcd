"""The size an issuer asks for its page (EMV 3-D Secure: challengeWindowSize)."""

import base64
import json

import pytest
from PySide6.QtCore import QSize

from app.domain.challenge import Challenge
from app.ui.three_ds.window_size import asked_size


def asking(request: object) -> Challenge:
    packed = base64.urlsafe_b64encode(json.dumps(request).encode()).decode().rstrip("=")
    return Challenge("https://acs.example/", "https://shop.example/", (("creq", packed),))


@pytest.mark.parametrize(
    ("number", "size"),
    [
        ("01", QSize(250, 400)),
        ("02", QSize(390, 400)),
        ("03", QSize(500, 600)),
        ("04", QSize(600, 400)),
        ("05", None),
        ("99", None),
        (3, None),
    ],
)
def test_each_number_of_the_standard_has_its_size(number: object, size: QSize | None) -> None:
    assert asked_size(asking({"messageType": "CReq", "challengeWindowSize": number})) == size


@pytest.mark.parametrize(
    "form", [(), (("PaReq", "eJx"),), (("creq", "not base64 at all%"),), (("creq", "W10="),), (("creq", "e30"),)]
)
def test_a_page_that_asks_for_no_size_gets_all_there_is(form: tuple[tuple[str, str], ...]) -> None:
    assert asked_size(Challenge("https://acs.example/", "https://shop.example/", form)) is None
