"""The main job by ear: accessible names and roles are all that is known of the program."""

import pytest
from PySide6.QtCore import Qt

from app.demo.play import CHALLENGE, CODE
from tests.journeys.conftest import Play, RunningTill
from tests.journeys.listener import Listener, Role

pytestmark = [pytest.mark.journey, pytest.mark.webview]


def test_a_phone_order_with_3d_secure_is_taken_and_found_again_by_ear(paydesk: RunningTill, play: Play) -> None:
    async def scene() -> None:
        clerk = Listener(paydesk.window.main)
        await clerk.presses(Role.RadioButton, "Phone order")
        await clerk.types(Role.EditableText, "Amount", "99")
        await clerk.presses(Role.RadioButton, "Customer approves")
        await clerk.types(Role.EditableText, "Card number", CHALLENGE)
        await clerk.types(Role.EditableText, "Expiry date", "1230")
        await clerk.types(Role.EditableText, "Code on the back", "123")
        await clerk.presses(Role.Button, "Charge 99.00")
        page = await clerk.page()
        await page.types("Code", CODE)
        await page.presses("Confirm")
        await clerk.hears_text("Paid ·\u00a099.00")
        (charge,) = paydesk.charges()

        await clerk.presses(Role.RadioButton, "Orders")
        await clerk.types(Role.EditableText, "Search orders", charge.order_number)
        clerk.keys(Qt.Key.Key_Return)
        await clerk.hears_text(charge.order_number)
        await clerk.hears_text("99.00")

    play(scene())
