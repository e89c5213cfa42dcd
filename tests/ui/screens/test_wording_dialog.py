"""The shop's wording of a message: where the cursor begins."""

from pytestqt.qtbot import QtBot

from app.presenters.payment_link_state import WordingShown
from app.ui.screens.wording import WordingDialog
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def test_the_cursor_begins_in_the_text_not_on_what_is_put_into_it(no_leftover_windows: None, qtbot: QtBot) -> None:
    dialog = WordingDialog(WordingShown("Pay {amount}", "Pay {amount}", "English"), str)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == "wordingText"
    dialog.reject()
