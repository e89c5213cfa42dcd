"""What happened to an order, one sentence for each entry of its timeline."""

from collections.abc import Mapping

from app.domain.operation import OperationKind, OperationState
from app.domain.order import OrderState
from app.domain.timeline import Happening, TimelineEntry
from app.presenters.kept_card_words import KeptCardWords
from app.presenters.order_words import OrderWords
from app.presenters.words import Translate, Words


class HappeningWords(Words):
    """Tells it in one language."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._orders = OrderWords(translate)

    def happening(self, entry: TimelineEntry) -> str:
        """Return one timeline entry as a sentence."""
        return self._happening(entry.happening, entry.facts)

    def _happening(self, happening: Happening, facts: Mapping[str, str]) -> str:
        match happening:
            case Happening.CREATED:
                return self.tr("Order written down")
            case Happening.DRAFT_KEPT:
                return self.tr("Kept as a draft: nothing was sent, and nothing will be until somebody sends it")
            case Happening.DRAFT_DROPPED:
                return self.tr("The draft was thrown away")
            case Happening.RENEWED:
                return self.tr("A new link takes its place: {number}").format(number=facts.get("number", ""))
            case Happening.REGISTER_SENT if "renews" in facts:
                return self.tr("Sent to the bank to be registered, in place of {number}").format(
                    number=facts["renews"]
                )
            case Happening.REGISTER_SENT if "reference" in facts:
                return self.tr("Sent to the bank to be registered, reference {reference}").format(
                    reference=facts["reference"]
                )
            case Happening.REGISTER_SENT:
                return self.tr("Sent to the bank to be registered")
            case Happening.LINK_CREATED:
                return self.tr("The bank gave the payment link")
            case Happening.CHARGE_SENT if "wanted_by" in facts:
                return KeptCardWords(self._translate).charge_sent(facts)
            case Happening.CHARGE_SENT:
                return self._charge_sent(facts)
            case Happening.CARD_AGREED | Happening.CARD_OFFERED | Happening.CARD_KEPT:
                return KeptCardWords(self._translate).happening(happening, facts)
            case Happening.CHALLENGE_OPENED:
                return self.tr("The bank asks the customer to confirm")
            case Happening.CHALLENGE_LEFT:
                return self._left(facts.get("how", ""))
            case Happening.CANCEL_SENT:
                return self.tr("Asked the bank to cancel")
            case Happening.CANCEL_ACCEPTED:
                return self.tr("The bank accepted the cancelling")
            case Happening.CAPTURE_SENT | Happening.VOID_SENT | Happening.REFUND_SENT:
                return self._money_act(happening).format(amount=facts.get("amount", ""))
            case Happening.SENT_AGAIN:
                return self.tr("Sent to the bank once more, as the same act of {amount}").format(
                    amount=facts.get("amount", "")
                )
            case Happening.BANK_ACCEPTED:
                return self.tr("The bank accepted it; asking whether it is done")
            case Happening.ACT_ENDED:
                return self._act_end(facts).format(amount=facts.get("amount", ""))
            case Happening.NUMBER_TAKEN_SENT:
                return self.tr("Took the order's number at the bank, so that the lost charge cannot arrive later")
            case Happening.NUMBER_TAKEN:
                return self.tr("The number is taken: the lost charge can never arrive")
            case Happening.NEEDS_PERSON:
                return self.tr("Paydesk cannot find out by itself: look in the bank's portal or call the bank")
            case Happening.RESOLVED:
                return self._resolved(facts)
            case Happening.OVERRULED:
                return self.tr("Attention: two persons wrote down otherwise. The bank's word counts: {state}").format(
                    state=self._state_of(facts)
                )
            case Happening.NOTED:
                return self.tr("A note was written")
            case Happening.TAGGED if facts.get("tag"):
                return self.tr("Tagged “{tag}”").format(tag=facts["tag"])
            case Happening.TAGGED:
                return self.tr("The tag was taken off")
            case Happening.REFUND_WISHED:
                return self.tr("A refund of {amount} was wished; nothing was sent").format(
                    amount=facts.get("amount", "")
                )
            case Happening.HOLD_PLANNED:
                return self._planned(facts)
            case Happening.GIVEN_UP:
                return self.tr("The request never reached the bank")
            case Happening.REFUSED:
                return self.tr("The bank refused the request (code {code})").format(code=facts.get("code", ""))
            case Happening.NOT_SENT:
                return self.tr("Not sent: the bank was never asked")
            case Happening.ANSWER_LOST:
                return self.tr("No usable answer from the bank; asking how it stands")
            case Happening.RESUMED:
                return self.tr("Paydesk was closed in between; asking how it stands")
            case Happening.ALLOWED:
                return self.tr("Allowed once with a PIN, for {to}: {amount}").format(
                    to=facts.get("to", ""), amount=facts.get("amount", "–")
                )
            case Happening.PIN_WRONG:
                return self.tr("Wrong PIN for {name} at till {till}").format(
                    name=facts.get("operator", ""), till=facts.get("till", "")
                )
            case Happening.BANK_SAID:
                return self.tr("The bank says: {state}").format(state=self._state_of(facts))
            case Happening.CHARGED_BACK:
                return self.tr("Chargeback: the cardholder's bank took the money back")
            case Happening.NOTICE_CAME:
                return self.tr("The bank sent a message; asking how it stands")
            case Happening.PAID_AFTER_END:
                return self.tr("Attention: the bank says {state}, after it was over here").format(
                    state=self._state_of(facts)
                )
            case Happening.ANSWER_DOES_NOT_FIT:
                return self._misfit(facts.get("what", ""))
            case Happening.INCOMPLETE_ANSWER:
                return self.tr("The bank's answer was incomplete and proves nothing")
            case Happening.UNRECOGNISED_ANSWER:
                return self.tr("The bank answered something Paydesk does not know: {value}").format(
                    value=facts.get("value", "")
                )
            case Happening.BACKWARD_ANSWER:
                return self.tr("The bank said {state}; the order stays as it is").format(state=self._state_of(facts))

    def _planned(self, facts: Mapping[str, str]) -> str:
        if not facts.get("day"):
            return self.tr("The day of the hold was taken off")
        if facts.get("kind") == OperationKind.CAPTURE.value:
            return self.tr("To be captured on {day}").format(day=facts["day"])
        return self.tr("To be released on {day}").format(day=facts["day"])

    def _charge_sent(self, facts: Mapping[str, str]) -> str:
        told = {"card": facts.get("card", ""), "number": facts.get("another_than", ""), "why": facts.get("why", "")}
        if told["number"]:
            return self.tr("Charge sent to the bank, card {card}; another sale than {number}: {why}").format(**told)
        return self.tr("Charge sent to the bank, card {card}").format(**told)

    def _resolved(self, facts: Mapping[str, str]) -> str:
        moved = facts.get("kind", "") not in ("register", "cancel", "fence")
        if facts.get("found") == "done":
            text = (
                self.tr(
                    "{first} and {second} wrote down that the bank did it. Seen: {saw}. Why: {reason}. Till {till}"
                )
                if moved
                else self.tr(
                    "{first} and {second} wrote down that the request reached the bank. "
                    "Seen: {saw}. Why: {reason}. Till {till}"
                )
            )
        elif moved:
            text = self.tr(
                "{first} and {second} wrote down that no money moved. Seen: {saw}. Why: {reason}. Till {till}"
            )
        else:
            text = self.tr(
                "{first} and {second} wrote down that the request never reached the bank. "
                "Seen: {saw}. Why: {reason}. Till {till}"
            )
        return text.format(
            first=facts.get("said_by", ""),
            second=facts.get("confirmed_by", ""),
            saw=facts.get("saw", "").rstrip("."),
            reason=facts.get("reason", "").rstrip("."),
            till=facts.get("till", ""),
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

    def _state_of(self, facts: Mapping[str, str]) -> str:
        return self._orders.state(OrderState(facts["state"]))

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
