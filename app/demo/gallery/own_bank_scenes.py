"""What the window of a shop's own bank can show, which training has not: its two keys, and its own messages."""

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox, QLineEdit, QScrollArea, QWidget

from app.demo.gallery.openings import opened
from app.demo.gallery.stage import Scene, Shown, Stage
from app.demo.hands import Hands, until

_OF_FORMS, _OF_KEYS = "jcc-v1-direct", "bpc-v2-direct"
_PUBLIC = "https://pay.shop.example"


@asynccontextmanager
async def one_key(stage: Stage) -> AsyncIterator[Shown]:
    async with _bank(stage, _OF_KEYS, "keysTitle", "nextKey") as shown:
        yield shown


@asynccontextmanager
async def two_keys(stage: Stage) -> AsyncIterator[Shown]:
    """The key that follows is kept; the bank does not take it yet."""
    async with _bank(stage, _OF_KEYS, "keysTitle", "nextKey") as shown:
        hands = Hands(shown())
        hands.find(QLineEdit, "nextKey").setText("the-key-that-follows")
        await hands.click("keepNextKey")
        await hands.sees("checkNextKey")
        await hands.click("checkNextKey")
        await until(lambda: hands.find(QWidget, "checkNextKey").isEnabled(), "the end of the check")
        yield shown


@asynccontextmanager
async def messages_off(stage: Stage) -> AsyncIterator[Shown]:
    async with _bank(stage, _OF_FORMS, "notices", "noticesStanding") as shown:
        yield shown


@asynccontextmanager
async def messages_with_fault(stage: Stage) -> AsyncIterator[Shown]:
    async with _bank(stage, _OF_FORMS, "notices", "noticesStanding") as shown:
        hands = Hands(shown())
        hands.find(QCheckBox, "noticesOn").setChecked(True)
        hands.find(QLineEdit, "noticesPort").setText("eighty")
        hands.find(QLineEdit, "noticesPublicAddress").setText("pay.shop.example")
        await hands.click("keepNotices")
        await hands.sees("noticesPortFault")
        yield shown


@asynccontextmanager
async def messages(stage: Stage) -> AsyncIterator[Shown]:
    """They come in: a port is open, a secret is kept, and there is an address for the bank's portal."""
    async with _bank(stage, _OF_KEYS, "notices", "noticesStanding") as shown:
        hands = Hands(shown())
        hands.find(QCheckBox, "noticesOn").setChecked(True)
        hands.find(QLineEdit, "noticesPort").setText(str(_free_port()))
        hands.find(QLineEdit, "noticesPublicAddress").setText(_PUBLIC)
        await hands.click("keepNotices")
        await until(lambda: hands.find(QWidget, "noticesSecret").isEnabled(), "the port open")
        hands.find(QLineEdit, "noticesSecret").setText("whsec-of-the-portal")
        await hands.click("keepNoticeSecret")
        await hands.sees("noticesAddress")
        yield shown


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@asynccontextmanager
async def _bank(stage: Stage, profile: str, part: str, told: str) -> AsyncIterator[Shown]:
    """Open the window of this bank, with this part of it in sight in every look, once it shows what is `told`."""
    await stage.uses(profile)
    stage.main.bank_wanted.emit()
    async with opened(stage, "bankScreen") as shown:

        def scrolled() -> QWidget:
            dialog = shown()
            hands = Hands(dialog)
            area, wanted = dialog.findChildren(QScrollArea)[0], hands.find(QWidget, part)
            bar, below = (
                area.verticalScrollBar(),
                wanted.mapTo(dialog, QPoint()).y() - area.mapTo(dialog, QPoint()).y(),
            )
            bar.setValue(bar.value() + below)
            return dialog

        await Hands(shown()).sees(told)
        yield scrolled


SCENES: dict[str, Scene] = {
    "one-key": one_key,
    "two-keys": two_keys,
    "messages-off": messages_off,
    "messages-fault": messages_with_fault,
    "messages": messages,
}
