"""What the payment link screen says about a form and about a link."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from app.domain.money import Money
from app.domain.order import Order, OrderState
from app.domain.profile import BankProfile
from app.presenters.formatting import Formats
from app.presenters.link_message import Channel
from app.presenters.message import Message, Tone
from app.presenters.order_words import OrderWords, icon_of, look_of
from app.presenters.payment_link_state import LinkShown, Validity, ValidityChoice
from app.presenters.revealing_words import RevealingWords
from app.presenters.words import Translate, Words
from app.services.new_orders import LONGEST_DESCRIPTION

_ENDS = {OrderState.EXPIRED: "expired", OrderState.CANCELLED: "cancelled"}
"""What is drawn for an end that has a picture of its own."""


class LinkWords(Words):
    """Makes the sentences; nothing here decides."""

    def __init__(self, translate: Translate, formats: Formats, orders: OrderWords) -> None:
        super().__init__(translate)
        self._formats = formats
        self._orders = orders

    def validities(self, profile: BankProfile | None) -> tuple[ValidityChoice, ...]:
        """Return what a clerk can choose from at this bank."""
        if profile is not None and profile.link_life is not None:
            minutes = int(profile.link_life.total_seconds() // 60)
            return (ValidityChoice(Validity.BANKS_OWN, self.tr("About %n minute(s)", "", minutes)),)
        return (
            ValidityChoice(Validity.ONE_HOUR, self.tr("1 hour")),
            ValidityChoice(Validity.TODAY, self.tr("Today till closing")),
            ValidityChoice(Validity.THREE_DAYS, self.tr("3 days")),
            ValidityChoice(Validity.SEVEN_DAYS, self.tr("7 days")),
            ValidityChoice(Validity.UNTIL, self.tr("Until…")),
        )

    def ends(self, now: datetime, span: timedelta | None) -> str:
        if span is None:
            return ""
        return self.tr("Can be paid until {moment}.").format(moment=self._formats.moment(now + span))

    def too_long(self, now: datetime, longest: timedelta) -> str:
        """Return the warning that this bank ends every link earlier."""
        latest = self._formats.moment(now + longest)
        return self.tr("This bank ends a link on {moment} at the latest.").format(moment=latest)

    def language_falls_back(self, wanted: str, instead: str) -> Message:
        """Return that the customer's language is not among those of the bank."""
        return Message(
            Tone.INFO,
            self.tr("The page of this bank is not to be had in {wanted}.").format(wanted=wanted),
            to_do=self.tr("It opens in {instead}; choose another one under More (Ctrl+M).").format(instead=instead),
        )

    def samples(self) -> tuple[str, ...]:
        """return when a link helps."""
        return (
            self.tr("An invoice by e-mail: the customer pays with one click."),
            self.tr("A deposit for a booking on the phone: send the link while you talk."),
            self.tr("At the counter: the customer scans the code with the phone."),
        )

    def test_purpose(self) -> str:
        return self.tr("Test link")

    def lines_hint(self, profile: BankProfile | None) -> str:
        """Return what becomes of the lines at this bank, and what else can be a line."""
        more = self.tr("A discount or a tip is a line too: -5, -10% or 10%.")
        if profile is None or profile.takes_lines:
            told = self.tr("The bank is told what is sold, line by line.")
        else:
            told = self.tr("This bank is told the sum only; the lines are for counting.")
        return f"{told} {more}"

    def create(self, money: Money | None, links: int = 1) -> str:
        """Return the label of the key that makes the link, or so many of them."""
        if links > 1:
            each = self._formats.money(money) if money is not None else ""
            label = self.tr("Create %n link(s), {amount} each", "", links) if each else self.tr("Create links")
            return label.format(amount=each)
        if money is None:
            return self.tr("Create link")
        return self.tr("Create link for {amount}").format(amount=self._formats.money(money))

    def quick(self, money: Money | None, is_kept: bool) -> str:
        """Return what the key beside the quick amounts does with the typed sum."""
        if money is None:
            return ""
        words = self.tr("Forget the quick amount {amount}") if is_kept else self.tr("Save {amount} as a quick amount")
        return words.format(amount=self._formats.money(money))

    def reads(self, language: str) -> str:
        """Return what stands above the message a customer will read in this language."""
        return self.tr("The customer reads ({language})").format(language=language)

    def reveals(self, text: str) -> str:
        """Return what this text tells the bank and the customer that it should not, "" for nothing."""
        return RevealingWords(self._translate).warning(text)

    @staticmethod
    def room(text: str) -> str:
        """Return how much of the room for a text is taken, "" while it is empty."""
        return f"{len(text)} / {LONGEST_DESCRIPTION}" if text else ""

    def shown(self, order: Order, text: str, bank: BankProfile | None) -> LinkShown:
        """Return the link as it stands, with the message to the customer."""
        words, formats = self._orders, self._formats
        may_retry = order.state is OrderState.AWAITING_PAYMENT and order.attempt_failed
        asked = self.tr("Last asked {time}").format(time=formats.clock_time(order.asked_at)) if order.asked_at else ""
        return LinkShown(
            address=order.link.address if order.link else "",
            amount=formats.money(order.amount),
            number=order.number,
            look=look_of(order),
            status=self.tr("Declined, may retry") if may_retry else words.status(order),
            sentence=self._may_retry() if may_retry else words.sentence(order),
            expires_at=order.link.expires_at if order.link else None,
            is_open=order.is_open,
            asked=asked,
            text=text,
            mark=words.mark(order, bank),
            picture=_ENDS.get(order.state, icon_of(order)),
        )

    def _may_retry(self) -> str:
        return self.tr("The customer's last try was declined. Nothing was taken; the same link may be tried again.")

    def no_links(self) -> Message:
        """Return why no link can be made at this bank."""
        return Message(
            Tone.INFO,
            self.tr("Your bank makes no payment links for this shop."),
            self.tr("Nothing can be sent to a customer from here."),
            self.tr("Ask the bank to switch its payment page on, then check it again: the bank icon at the top."),
            stays=True,
        )

    def kept_as_draft(self, failure: Message) -> Message:
        """Return that a link waits for the connection; it never leaves by itself."""
        return replace(
            failure,
            happened=self.tr("The bank could not be reached. The link is kept as a draft."),
            to_do=self.tr("Send it from Drafts when the connection is back; Paydesk sends nothing by itself."),
        )

    def no_reminder(self) -> Message:
        """Return that a reminder could not be kept; the link is there."""
        return Message(
            Tone.WARNING,
            self.tr("The reminder could not be kept: the settings cannot be written."),
            self.tr("The link is not touched by that."),
            self.tr("Look at it yourself in Orders (F4), tab Waiting."),
        )

    def draft_dropped(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The draft is thrown away."), self.tr("Nothing was sent to the bank."))

    def another_currency(self) -> str:
        """Return what is wrong with a draft of before the bank changed its currency."""
        return self.tr("This draft is in another currency than the bank takes now.")

    def draft_unusable(self, fault: str) -> Message:
        """Return why a draft cannot be sent as it is."""
        nothing = self.tr("Nothing was sent to the bank.")
        return Message(Tone.WARNING, fault, nothing, self.tr("Make the link anew, and throw the draft away."))

    def no_cancelling(self) -> str:
        return self.tr("This bank has no way to cancel a link; it ends by itself.")

    def leaving(self, seconds: int) -> str:
        return self.tr("This goes to the bank in %n second(s). Nothing has been sent yet.", "", seconds)

    def taken_back(self) -> Message:
        return Message(
            Tone.INFO,
            self.tr("Undone: nothing was sent to the bank."),
            self.tr("There is no link, and nothing can be paid."),
            self.tr("Change what was wrong, or leave it."),
        )

    def under_way(self) -> Message:
        """Return that the form belongs to the link at the bank, until that is made or changed."""
        return Message(
            Tone.INFO,
            self.tr("The bank is at work on another link."),
            self.tr("Nothing of it is changed, and no second link was begun."),
            self.tr("Wait until it stands here, then begin the next one."),
        )

    def made_already(self) -> Message:
        """Return that the form as it stands has its link: the same sale is not asked for twice."""
        return Message(
            Tone.INFO,
            self.tr("The link for this sale is there already."),
            self.tr("Nothing was sent to the bank."),
            self.tr("For another customer: Same again (A). For another sale: Another link (N)."),
        )

    def copied(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The link is copied. Paste it into your message."))

    def renewed(self, old: str) -> Message:
        return Message(
            Tone.SUCCESS,
            self.tr("A new link takes the place of the old one."),
            self.tr("The old one can no longer be paid."),
            self.tr("Send the new one to the customer."),
            old,
        )

    def handed_over(self, channel: Channel) -> Message:
        """Return that another program has the message, and that nothing is sent yet."""
        program = {
            Channel.MAIL: self.tr("The message is open in your mail program."),
            Channel.SMS: self.tr("The text message is open in your program for text messages."),
            Channel.WHATSAPP: self.tr("The message is open in WhatsApp."),
            Channel.TELEGRAM: self.tr("The message is open in Telegram."),
        }[channel]
        return Message(Tone.SUCCESS, program, to_do=self.tr("Send it there: Paydesk sends nothing by itself."))

    def preset_kept(self, name: str) -> Message:
        return Message(Tone.SUCCESS, self.tr("The template “{name}” is saved.").format(name=name))

    def preset_forgotten(self, name: str) -> Message:
        return Message(Tone.SUCCESS, self.tr("The template “{name}” is removed.").format(name=name))

    def printed(self) -> Message:
        return Message(Tone.SUCCESS, self.tr("The slip was sent to the printer."))

    def not_printed(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("The slip could not be printed."),
            self.tr("The link is not touched by that."),
            self.tr("Look at the printer, or choose another one with P."),
        )

    def no_program(self) -> Message:
        return Message(
            Tone.WARNING,
            self.tr("This computer has no program for such a message."),
            self.tr("The link is not touched by that."),
            self.tr("Copy the link (C) and paste it where you write to the customer."),
        )
