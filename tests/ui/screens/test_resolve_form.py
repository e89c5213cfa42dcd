"""The form two persons sign: a PIN stands for what its owner saw chosen, and for nothing else."""

from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.resolution import Found
from app.presenters.attention_state import Choice, Resolving
from app.ui.icons import Icons
from app.ui.screens.resolve_form import ResolveForm
from tests.qt_loop import strict_messages

pytestmark = strict_messages()

CHOICES = (Choice(Found.DONE, "It was taken", "Paid."), Choice(Found.NOT_DONE, "It was not taken", "Charge again."))
ASKED = Resolving("SHOP-1", "12.50 EUR", CHOICES, ("Olga", "Max"))


def choose(form: ResolveForm, found: Found) -> None:
    button = form.findChild(QRadioButton, f"found-{found.value}")
    assert button is not None
    button.click()


def pins(form: ResolveForm) -> list[QLineEdit]:
    lines = (form.findChild(QLineEdit, name) for name in ("firstPin", "secondPin"))
    return [line for line in lines if line is not None]


def test_pins_typed_for_one_end_do_not_sign_the_other(qtbot: QtBot, icons: Icons, no_leftover_windows: None) -> None:
    form = ResolveForm(icons)
    qtbot.addWidget(form)
    form.show_form(ASKED, busy=False)
    choose(form, Found.DONE)
    for pin in pins(form):
        pin.setText("613098")
    form.show_form(ASKED, busy=False)
    assert [pin.text() for pin in pins(form)] == ["613098", "613098"], "drawn anew, what was typed stays"
    choose(form, Found.NOT_DONE)
    assert [pin.text() for pin in pins(form)] == ["", ""]
