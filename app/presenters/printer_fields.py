"""What can be set for the receipt printer? Each field as data: the dialog draws whatever stands here."""

from app.domain.errors import CardNumberInText
from app.domain.hidden_card import card_digits_in
from app.domain.receipt_printer import PAPERS, USUAL_DOTS, PrinterSetup, check_dots, place_of
from app.presenters.setting_fields import FieldKind, SettingField
from app.presenters.words import Words

Typed = dict[str, str]
"""What stands in the fields, by name."""
CHECKED = ("address", "dots")


class PrinterFieldWords(Words):
    """The fields with their titles."""

    def fields(self) -> tuple[SettingField, ...]:
        papers = tuple((str(paper), self.tr("{width} mm").format(width=paper)) for paper in PAPERS)
        switch = FieldKind.SWITCH
        return (
            SettingField(
                "address",
                FieldKind.TEXT,
                self.tr("Where the printer is"),
                self.tr("192.168.1.40:9100, /dev/usb/lp0, COM3 or \\\\computer\\share"),
            ),
            SettingField("paper", FieldKind.CHOICE, self.tr("Width of the paper"), choices=papers),
            SettingField("dots", FieldKind.TEXT, self.tr("Dots per line"), self.tr("As its manual says")),
            SettingField("cuts", switch, self.tr("Cut after each receipt")),
            SettingField("drawer", switch, self.tr("Open the drawer with each receipt")),
            SettingField("at_once", switch, self.tr("Print after every payment")),
        )


def typed_from(setup: PrinterSetup) -> Typed:
    """Return the fields as they stand for this printer."""
    return {
        "address": setup.address,
        "paper": str(setup.paper),
        "dots": str(setup.dots),
        "cuts": _switch(setup.cuts),
        "drawer": _switch(setup.opens_drawer),
        "at_once": _switch(setup.at_once),
    }


def check_field(name: str, typed: Typed) -> None:
    """Raise the InputFault of this field, if it has one."""
    match name:
        case "address":
            place_of(typed["address"])
            if card_digits_in(typed["address"]):
                raise CardNumberInText("address")
        case "dots":
            check_dots(typed["dots"])


def setup_from(typed: Typed) -> PrinterSetup:
    """Return the printer of fields without faults. Raises the InputFault of one otherwise."""
    return PrinterSetup(
        typed["address"].strip(),
        int(typed["paper"]),
        check_dots(typed["dots"]),
        bool(typed["cuts"]),
        bool(typed["drawer"]),
        bool(typed["at_once"]),
    )


def with_paper(typed: Typed, paper: str) -> Typed:
    """Return the fields for another paper, with its usual dots where nobody typed others."""
    usual = {str(dots) for dots in USUAL_DOTS.values()}
    dots = str(USUAL_DOTS[int(paper)]) if typed["dots"] in usual else typed["dots"]
    return {**typed, "paper": paper, "dots": dots}


def _switch(is_on: bool) -> str:
    return "yes" if is_on else ""
