"""The icons: complete, in the theme's colours, sharp."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.icons import NAMES, Icons
from app.ui.parts import make_button
from app.ui.theme import Theme
from app.ui.widgets.icon_label import IconLabel
from tests.qt_loop import strict_messages

pytestmark = strict_messages()


def painted(picture: QPixmap) -> QImage:
    return picture.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def test_list_and_folder_agree(resources: Path) -> None:
    assert sorted(NAMES) == sorted(path.stem for path in (resources / "icons").glob("*.svg"))


def test_the_licence_of_the_icons_lies_beside_them(resources: Path) -> None:
    assert "ISC License" in (resources / "icons" / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_colour_asked_for(icons: Icons, theme: Theme, name: str) -> None:
    image = painted(icons.pixmap(name, 48, "paid"))
    wanted = theme.colour("paid").getRgb()
    colours = (image.pixelColor(x, y).getRgb() for x in range(48) for y in range(48))
    solid = {colour for colour in colours if colour[3] == 255}
    assert solid
    assert all(abs(part - other) <= 1 for colour in solid for part, other in zip(colour, wanted, strict=True))


def test_icon_has_the_pixels_of_the_screen(icons: Icons) -> None:
    picture = icons.pixmap("card", 16, ratio=2.0)
    assert picture.size() == QSize(32, 32)
    assert picture.deviceIndependentSize().toSize() == QSize(16, 16)
    assert icons.icon("card").pixmap(QSize(16, 16), 3.0).size() == QSize(48, 48)


def test_icon_already_handed_out_follows_the_theme(qapp: QApplication, icons: Icons, theme: Theme) -> None:
    icon = icons.icon("card")
    theme.apply(qapp, "light")
    light = painted(icon.pixmap(32))
    theme.apply(qapp, "dark")
    assert painted(icon.pixmap(32)) != light
    qapp.setStyleSheet("")


def test_disabled_icon_is_muted(icons: Icons, theme: Theme) -> None:
    disabled = painted(icons.icon("card").pixmap(QSize(32, 32), QIcon.Mode.Disabled))
    assert disabled == painted(icons.pixmap("card", 32, "muted"))


def test_unknown_icon_is_an_error_at_once(icons: Icons) -> None:
    with pytest.raises(KeyError):
        icons.icon("no-such-thing")


def test_pointing_icon_is_mirrored_where_reading_goes_left(qapp: QApplication, icons: Icons) -> None:
    plain, card = painted(icons.pixmap("back", 32)), painted(icons.pixmap("card", 32))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert painted(icons.pixmap("back", 32)) != plain
        assert painted(icons.pixmap("card", 32)) == card
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_icon_survives_its_button_and_copies(qtbot: QtBot, icons: Icons) -> None:
    for _ in range(50):
        button = QPushButton(icons.icon("copy"), "Copy")
        qtbot.addWidget(button)
        copied = QIcon(button.icon())
        button.grab()
        assert not copied.pixmap(16).isNull()


def test_an_icon_that_stands_in_a_screen_follows_the_theme(
    qtbot: QtBot, qapp: QApplication, icons: Icons, theme: Theme
) -> None:
    label = IconLabel(icons, 56, "check", "paid")
    qtbot.addWidget(label)

    def colours() -> set[str]:
        picture = label.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    for name in ("light", "dark"):
        theme.apply(qapp, name)
        assert theme.colour("paid").name() in colours(), name
    qapp.setStyleSheet("")


def test_an_icon_alone_stands_in_the_middle_of_its_button_and_one_beside_a_text_keeps_away_from_it(
    qtbot: QtBot, icons: Icons
) -> None:
    alone, beside = make_button("alone", icons.icon("back")), make_button("beside", icons.icon("back"))
    beside.setText("Back")
    for button in (alone, beside):
        qtbot.addWidget(button)
        button.show()
        button.setFont(QFont(button.font().family(), 20))
    assert alone.iconSize().width() == alone.iconSize().height()
    alone.setText("Back")
    for button in (alone, beside):  # also where the text comes when the button is on the screen
        assert button.iconSize().width() > button.iconSize().height(), button.objectName()
