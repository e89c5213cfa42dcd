"""What the screen of one bank says: what the bank offers, why something is not offered, and what to do instead."""

from collections.abc import Sequence
from pathlib import Path

from app.domain.bank_acts import BankAct
from app.domain.capabilities import NOT_IN_PROFILE, Ability, Absent, Capabilities, NotKnown, Offered, Verdict, Why
from app.domain.order import PaymentMode
from app.domain.profile import BankProfile, Environment, LoginKind
from app.presenters.customer_words import language_name
from app.presenters.finding_line import FindingLine, Look
from app.presenters.message import Message, Tone
from app.presenters.words import Words


class BankWords(Words):
    """Makes titles and sentences from findings and profiles."""

    def findings(self, found: Capabilities, profile: BankProfile) -> tuple[FindingLine, ...]:
        """Return a line for each finding, in the order of the abilities."""
        return tuple(
            self._line(ability, found.findings[ability], profile) for ability in Ability if ability in found.findings
        )

    def left_out(self, file: Path, entry: str) -> Message:
        """Say that a bank of the shop's own is missing in this run: its file cannot be used for this entry."""
        return Message(
            Tone.WARNING,
            self.tr("The profile of the bank “{name}” cannot be used, so this bank is missing.").format(
                name=file.stem
            ),
            "",
            self.tr("Choose its file again where the login is entered; its orders are asked about after that."),
            f"{file}: {entry}",
        )

    def at_the_till(self, profile: BankProfile, found: Capabilities | None) -> tuple[FindingLine, ...]:
        """Return a line for what a clerk can do with this bank: what was found, in the words of the check itself."""
        findings = found.findings if found is not None else {}
        offered = {
            Ability.PAGES: profile.takes(PaymentMode.LINK),
            Ability.PHONE_ORDERS: profile.takes_phone_orders,
            Ability.REFUND: profile.moves_money(BankAct.REFUND),
            Ability.VOID: profile.moves_money(BankAct.VOID),
            Ability.STORED_CARDS: profile.keeps_cards,
        }
        return tuple(
            self._line(each, findings[each], profile)
            if is_offered and each in findings
            else FindingLine(each.value, Look.NOT_KNOWN, self.title(each), self.tr("Not checked"), "")
            if is_offered
            else FindingLine(each.value, Look.BAD, self.title(each), self.tr("Not offered"), self._instead(each))
            for each, is_offered in offered.items()
        )

    def title(self, ability: Ability) -> str:
        return {
            Ability.STATUS: self.tr("Asking how an order stands"),
            Ability.SEARCH: self.tr("Asking by the shop's own order number"),
            Ability.PAGES: self.tr("Payment links and the bank's page"),
            Ability.EACH_NUMBER_ONCE: self.tr("Each order number only once"),
            Ability.CANCEL: self.tr("Cancelling an unpaid order"),
            Ability.PHONE_ORDERS: self.tr("Cards read out over the phone"),
            Ability.CARD_TOKEN: self.tr("Typed cards encrypted for the bank alone"),
            Ability.STORED_CARDS: self.tr("Stored cards"),
            Ability.LIST: self.tr("The bank's own list of orders"),
            Ability.REFUND: self.tr("Refunds"),
            Ability.REFUND_GUARDS: self.tr("Refunds that cannot happen twice"),
            Ability.VOID: self.tr("Releasing held money"),
            Ability.LANGUAGES: self.tr("Languages of the bank's page"),
        }[ability]

    def environment(self, environment: Environment) -> str:
        return {
            Environment.LIVE: self.tr("Live: real money"),
            Environment.TEST: self.tr("The bank's test system: no real money"),
            Environment.TRAINING: self.tr("Training on this computer: no bank, no money"),
        }[environment]

    def login(self, login: LoginKind) -> str:
        return {
            LoginKind.PASSWORD: self.tr("User name and password"),
            LoginKind.TOKEN: self.tr("Token"),
            LoginKind.API_KEY: self.tr("Key from the bank's portal"),
        }[login]

    def check_hint(self, environment: Environment) -> str:
        """Return what a check does and, above all, what it does not."""
        if environment is Environment.LIVE:
            return self.tr("Only questions are asked: no order is made and nothing is charged.")
        return self.tr(
            "The check charges nothing: a few orders of the smallest sum are made on this test "
            "system and closed at once."
        )

    def check_ended(self, found: Capabilities) -> Message:
        """Return how a check ended: the short of it, for who hears the screen above all."""
        kinds = [type(verdict) for verdict in found.findings.values()]
        happened = self.tr("Checked: {offered} offered, {absent} not offered, {unknown} not known.").format(
            offered=kinds.count(Offered), absent=kinds.count(Absent), unknown=kinds.count(NotKnown)
        )
        return Message(Tone.SUCCESS, happened, self.tr("Nothing was charged."))

    def _line(self, ability: Ability, verdict: Verdict, profile: BankProfile) -> FindingLine:
        title, name = self.title(ability), ability.value
        match verdict:
            case Offered(details=details):
                sentence = self._about(ability, details, profile)
                return FindingLine(name, Look.GOOD, title, self.tr("Offered"), sentence)
            case Absent(why=why):
                sentence = f"{self._why_absent(ability, why)} {self._instead(ability)}".strip()
                return FindingLine(name, Look.BAD, title, self.tr("Not offered"), sentence)
            case NotKnown(why=why):
                return FindingLine(name, Look.NOT_KNOWN, title, self.tr("Not known"), self._why(why))

    def _about(self, ability: Ability, details: Sequence[str], profile: BankProfile) -> str:
        if NOT_IN_PROFILE in details:
            return self.tr("The bank has it, but Paydesk does not use it with this bank yet.")
        match ability:
            case Ability.STATUS if details:
                return self.tr("The bank's interface is version {number} or later.").format(number=details[0])
            case Ability.SEARCH if details:
                return self._not_found(details[0])
            case Ability.LANGUAGES:
                refused = [each for each in profile.languages if each not in details]
                spoken = self.tr("Available in: {languages}.").format(
                    languages=", ".join(map(language_name, details))
                )
                missing = self.tr("Not available in: {languages}.").format(
                    languages=", ".join(map(language_name, refused))
                )
                return f"{spoken} {missing}" if refused else spoken
            case _:
                return ""

    def _not_found(self, shape: str) -> str:
        if shape == "no-state":
            return self.tr("For an unknown order the bank gives no state.")
        number = shape.removeprefix("code-")
        return self.tr("For an unknown order the bank gives error code {number}.").format(number=number)

    def _why_absent(self, ability: Ability, why: Why) -> str:
        match ability:
            case Ability.EACH_NUMBER_ONCE:
                return self.tr("The bank took the same number a second time.")
            case Ability.STATUS:
                return self.tr("The bank did not find an order that had just been made.")
            case Ability.CARD_TOKEN:
                return self.tr("The bank publishes no key.")
            case _:
                return self._why(why)

    def _why(self, why: Why) -> str:
        return {
            Why.NOT_ASKED: self.tr("It was not asked."),
            Why.REFUSED: self.tr("The bank refused it to this login."),
            Why.NO_SUCH_CALL: self.tr("The bank's interface has no call for it."),
            Why.LOGIN_KIND: self.tr("It needs a login with user name and password."),
            Why.NOT_DONE: self.tr("The bank said yes and did not do it."),
            Why.LIVE: self.tr("It takes an order to find out, and none is made at a live bank for that."),
            Why.NO_RETURN_PAGE: self.tr(
                "It takes an order to find out: enter your shop's page with the login first."
            ),
            Why.NEEDS_MONEY: self.tr("It takes a payment to find out. Ask the bank whether your login may do it."),
            Why.NOT_SHOWN: self.tr("The bank's answers do not show it."),
            Why.NO_ANSWER: self.tr("The bank gave no answer to this question. Check again later."),
        }[why]

    def _instead(self, ability: Ability) -> str:
        """Return what to do instead."""
        return {
            Ability.STATUS: self.tr("Without it no payment can be seen: call the bank."),
            Ability.SEARCH: self.tr("Paydesk asks by the bank's own number."),
            Ability.PAGES: self.tr("Ask the bank to switch its payment page on."),
            Ability.EACH_NUMBER_ONCE: self.tr("Paydesk takes a new number for every order."),
            Ability.CANCEL: self.tr("An unpaid order ends by itself when its time is over."),
            Ability.PHONE_ORDERS: self.tr(
                "Send a payment link, or ask the bank to switch telephone orders (MOTO) on."
            ),
            Ability.CARD_TOKEN: self.tr("A typed card is protected by the secure connection alone."),
            Ability.STORED_CARDS: self.tr("The card is asked for at each payment."),
            Ability.LIST: self.tr("Compare with the bank's portal by hand."),
            Ability.REFUND_GUARDS: self.tr("After a lost answer, look at the bank's portal before refunding again."),
            Ability.REFUND: "",
            Ability.VOID: "",
            Ability.LANGUAGES: "",
        }[ability]
