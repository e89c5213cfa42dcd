"""What happened to an order, one sentence for each entry of its timeline."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal

from app.domain.operation import OperationKind, OperationState
from app.domain.order import OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.kept_card_words import KeptCardWords
from app.presenters.order_words import OrderWords
from app.presenters.words import Translate, Words

_Heard = Literal[
    Happening.LINK_CREATED,
    Happening.CHALLENGE_OPENED,
    Happening.CANCEL_ACCEPTED,
    Happening.BANK_ACCEPTED,
    Happening.ACT_ENDED,
    Happening.NUMBER_TAKEN,
    Happening.OVERRULED,
    Happening.REFUSED,
    Happening.ANSWER_LOST,
    Happening.BANK_SAID,
    Happening.CHARGED_BACK,
    Happening.NOTICE_CAME,
    Happening.PAID_AFTER_END,
    Happening.TAKEN_BACK,
    Happening.ANSWER_DOES_NOT_FIT,
    Happening.INCOMPLETE_ANSWER,
    Happening.UNRECOGNISED_ANSWER,
    Happening.BACKWARD_ANSWER,
]
"""What came from the bank, or did not come."""


class HappeningWords(Words):
    """Tells it in one language."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._orders = OrderWords(translate)
        self._kept_cards = KeptCardWords(translate)

    def happening(self, entry: TimelineEntry) -> str:
        """Return one timeline entry as a sentence."""
        return self._text(entry.happening, entry.facts).format_map(self._told(entry.facts))

    def _told(self, facts: Mapping[str, str]) -> Mapping[str, str]:
        """Return the facts by the names the texts have for them; one that is not there is told as nothing."""
        told = defaultdict(str, facts)
        told["number"] = facts.get("number") or facts.get("renews") or facts.get("another_than", "")
        told["name"] = facts.get("operator", "")
        told["first"], told["second"] = facts.get("said_by", ""), facts.get("confirmed_by", "")
        for name in ("saw", "reason"):
            told[name] = facts.get(name, "").rstrip(".")
        told["amount"] = facts.get("amount", "–")
        if "state" in facts:
            told["state"] = self._orders.state(OrderState(facts["state"]))
        return told

    def _text(self, happening: Happening, facts: Mapping[str, str]) -> str:
        """Return what is said of it, with the names of facts where they are to stand."""
        match happening:
            case Happening.DRAFT_KEPT:
                return self.tr("Kept as a draft: nothing was sent, and nothing will be until somebody sends it")
            case Happening.DRAFT_DROPPED:
                return self.tr("The draft was thrown away")
            case Happening.RENEWED:
                return self.tr("A new link takes its place: {number}")
            case Happening.REGISTER_SENT if "renews" in facts:
                return self.tr("Sent to the bank to be registered, in place of {number}")
            case Happening.REGISTER_SENT if "reference" in facts:
                return self.tr("Sent to the bank to be registered, reference {reference}")
            case Happening.REGISTER_SENT:
                return self.tr("Sent to the bank to be registered")
            case Happening.CHARGE_SENT if "wanted_by" in facts:
                return self._kept_cards.charge_sent(facts)
            case Happening.CHARGE_SENT:
                return self._charge_sent(facts)
            case Happening.CARD_AGREED | Happening.CARD_OFFERED | Happening.CARD_KEPT:
                return self._kept_cards.happening(happening)
            case Happening.CHALLENGE_LEFT:
                return self._left(facts.get("how", ""))
            case Happening.CANCEL_SENT:
                return self.tr("Asked the bank to cancel")
            case Happening.CAPTURE_SENT | Happening.VOID_SENT | Happening.REFUND_SENT:
                return self._money_act(happening)
            case Happening.SENT_AGAIN:
                return self.tr("Sent to the bank once more, as the same act of {amount}")
            case Happening.NUMBER_TAKEN_SENT:
                return self.tr("Took the order's number at the bank, so that the lost charge cannot arrive later")
            case Happening.NEEDS_PERSON:
                return self.tr("Paydesk cannot find out by itself: look in the bank's portal or call the bank")
            case Happening.RESOLVED:
                return self._resolved(facts)
            case Happening.NOTED:
                return self.tr("A note was written")
            case Happening.TAGGED if facts.get("tag"):
                return self.tr("Tagged “{tag}”")
            case Happening.TAGGED:
                return self.tr("The tag was taken off")
            case Happening.REFUND_WISHED:
                return self.tr("A refund of {amount} was wished; nothing was sent")
            case Happening.HOLD_PLANNED:
                return self._planned(facts)
            case Happening.GIVEN_UP:
                return self.tr("The request never reached the bank")
            case Happening.NOT_SENT:
                return self.tr("Not sent: the bank was never asked")
            case Happening.RESUMED:
                return self.tr("Paydesk was closed in between; asking how it stands")
            case Happening.ALLOWED:
                return self.tr("Allowed once with a PIN, for {to}: {amount}")
            case Happening.PIN_WRONG:
                return self.tr("Wrong PIN for {name} at till {till}")
            case _:
                return self._heard(happening, facts)

    def _heard(self, happening: _Heard, facts: Mapping[str, str]) -> str:
        match happening:
            case Happening.LINK_CREATED:
                return self.tr("The bank gave the payment link")
            case Happening.CHALLENGE_OPENED:
                return self.tr("The bank asks the customer to confirm")
            case Happening.CANCEL_ACCEPTED:
                return self.tr("The bank accepted the cancelling")
            case Happening.BANK_ACCEPTED:
                return self.tr("The bank accepted it; asking whether it is done")
            case Happening.ACT_ENDED:
                return self._act_end(facts)
            case Happening.NUMBER_TAKEN:
                return self.tr("The number is taken: the lost charge can never arrive")
            case Happening.OVERRULED:
                return self.tr("Attention: two people wrote down otherwise. The bank's word counts: {state}")
            case Happening.REFUSED:
                return self.tr("The bank refused the request (code {code})")
            case Happening.ANSWER_LOST:
                return self.tr("No usable answer from the bank; asking how it stands")
            case Happening.BANK_SAID:
                return self.tr("The bank says: {state}")
            case Happening.CHARGED_BACK:
                return self.tr("Chargeback: the cardholder's bank took the money back")
            case Happening.NOTICE_CAME:
                return self.tr("The bank sent a message; asking how it stands")
            case Happening.PAID_AFTER_END:
                return self.tr("Attention: the bank says {state}, after it was over here")
            case Happening.TAKEN_BACK:
                return self.tr("Attention: the bank had taken {amount} and now says {state}")
            case Happening.ANSWER_DOES_NOT_FIT:
                return self._misfit(facts.get("what", ""))
            case Happening.INCOMPLETE_ANSWER:
                return self.tr("The bank's answer was incomplete and proves nothing")
            case Happening.UNRECOGNISED_ANSWER:
                return self.tr("The bank answered something Paydesk does not know: {value}")
            case Happening.BACKWARD_ANSWER:
                return self.tr("The bank said {state}; the order stays as it is")

    def _planned(self, facts: Mapping[str, str]) -> str:
        if not facts.get("day"):
            return self.tr("The day of the hold was taken off")
        if facts.get("kind") == OperationKind.CAPTURE.value:
            return self.tr("To be captured on {day}")
        return self.tr("To be released on {day}")

    def _charge_sent(self, facts: Mapping[str, str]) -> str:
        if facts.get("another_than"):
            return self.tr("Charge sent to the bank, card {card}; another sale than {number}: {why}")
        return self.tr("Charge sent to the bank, card {card}")

    def _resolved(self, facts: Mapping[str, str]) -> str:
        moved = facts.get("kind", "") not in ("register", "cancel", "fence")
        is_done = facts.get("found") == "done"
        if moved and is_done:
            return self.tr(
                "{first} and {second} wrote down that the bank did it. Seen: {saw}. Why: {reason}. Till {till}"
            )
        if moved:
            return self.tr(
                "{first} and {second} wrote down that no money moved. Seen: {saw}. Why: {reason}. Till {till}"
            )
        if is_done:
            return self.tr(
                "{first} and {second} wrote down that the request reached the bank. "
                "Seen: {saw}. Why: {reason}. Till {till}"
            )
        return self.tr(
            "{first} and {second} wrote down that the request never reached the bank. "
            "Seen: {saw}. Why: {reason}. Till {till}"
        )

    def _money_act(self, happening: Happening) -> str:
        return {
            Happening.CAPTURE_SENT: self.tr("Asked the bank to capture {amount}"),
            Happening.VOID_SENT: self.tr("Asked the bank to let go of {amount}"),
            Happening.REFUND_SENT: self.tr("Asked the bank to give back {amount}"),
        }[happening]

    def _act_end(self, facts: Mapping[str, str]) -> str:
        done = {
            "capture": self.tr("The bank shows that {amount} was captured"),
            "void": self.tr("The bank shows that the hold of {amount} was released"),
            "refund": self.tr("The bank shows that {amount} went back to the customer"),
        }
        not_done = {
            "capture": self.tr("{amount} was not captured: the bank shows no change"),
            "void": self.tr("The hold of {amount} was not released: the bank shows no change"),
            "refund": self.tr("{amount} did not go back: the bank shows no change"),
        }
        ends = done if facts.get("end", "") == OperationState.DONE.value else not_done
        return ends.get(facts.get("kind", ""), self.tr("The bank shows how it ended"))

    def _left(self, how: str) -> str:
        return {
            "returned": self.tr("Came back from the bank's page"),
            "closed": self.tr("The bank's page was closed"),
            "timed-out": self.tr("The bank's page was open for ten minutes"),
            "browser": self.tr("Opened in the system browser"),
        }.get(how, self.tr("The bank's page did not work"))

    def _misfit(self, what: str) -> str:
        return {
            "number": self.tr("The bank answered about another order number"),
            "amount": self.tr("The bank named another amount"),
            "currency": self.tr("The bank named another currency"),
        }.get(what, self.tr("The bank's answer does not fit"))
