"""The frame: which bank, training or live, and what its connection is like."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

import pytest

from app.domain.events import BankAnswered, BankRejectedLogin, BankSilent, Event, OrderChanged
from app.domain.identifiers import ProfileName
from app.domain.profile import BankProfile, Environment
from app.presenters.frame import FramePresenter, FrameState, Light
from app.services.bank_ear import BankEar
from app.services.gateway_port import PaymentGateway
from app.services.publisher import Publisher
from tests.fakes.clock import FakeClock
from tests.fakes.view import RecordingView
from tests.makers import NOON, a_profile, an_order
from tests.unit.presenters.scenes import another_bank, english, loud

HERE, THERE = ProfileName("a-bank"), ProfileName("b-bank")


class TwoBanks:
    """Banks nobody asks anything."""

    def __init__(self, *profiles: BankProfile) -> None:
        self._profiles = profiles

    def profiles(self) -> Sequence[BankProfile]:
        return self._profiles

    def profile(self, name: ProfileName) -> BankProfile:
        return next(each for each in self._profiles if each.name == name)

    async def gateway(self, name: ProfileName) -> PaymentGateway:
        raise AssertionError(name)


class Frame:
    """A frame around two banks, and what it shows."""

    def __init__(self, **profile: object) -> None:
        first = a_profile(**profile)
        banks = TwoBanks(first, another_bank(titles={"ru": "Банк Б"}))
        self._publisher = Publisher()
        ear = BankEar(self._publisher, FakeClock())
        self.presenter = FramePresenter(english(), banks, ear, first)
        self.view = RecordingView()
        self.presenter.attach(self.view)

    @property
    def state(self) -> FrameState:
        return cast(FrameState, self.view.state)

    def hears(self, *events: Event) -> tuple[Light, str]:
        for event in events:
            self._publisher.publish(event)
            self.presenter.heard(event)
        return self.state.light, self.state.connection


def local(hour: int, minute: int) -> datetime:
    """Return a moment that this computer's clock shows as hour and minute."""
    return NOON.astimezone().replace(hour=hour, minute=minute)


@pytest.mark.parametrize(
    ("environment", "word"), [(Environment.TRAINING, "TRAINING"), (Environment.TEST, "TEST"), (Environment.LIVE, "")]
)
def test_only_a_live_bank_has_no_stripe_and_says_quietly_that_money_is_real(
    environment: Environment, word: str
) -> None:
    state = Frame(environment=environment).state
    assert state.ribbon.startswith(word)
    assert (bool(state.ribbon), state.live) == ((True, "") if word else (False, "Real money"))


def test_all_banks_are_offered_and_the_chosen_one_named() -> None:
    state = Frame().state
    assert state.profiles == ((HERE, "A bank"), (THERE, "B bank"))
    assert (state.profile, state.bank) == (HERE, "A bank")


def test_before_the_first_question_nothing_is_claimed() -> None:
    state = Frame().state
    assert (state.light, state.connection) == (Light.UNKNOWN, "Bank not asked yet")


@pytest.mark.parametrize(("seconds", "said"), [(0.004, "0.1"), (0.44, "0.4"), (12.0, "12.0")])
def test_an_answer_lights_the_light_and_says_how_long_it_took(seconds: float, said: str) -> None:
    assert Frame().hears(BankAnswered(HERE, seconds)) == (Light.ONLINE, f"Bank answered in {said} s")


def test_silence_is_told_since_it_began() -> None:
    frame = Frame()
    silences = [BankSilent(HERE, local(14, 2)), BankSilent(HERE, local(14, 9))]
    assert frame.hears(BankAnswered(HERE, 1), *silences) == (Light.OFFLINE, "No connection since 14:02")


def test_an_answer_ends_the_silence_and_the_next_one_begins_anew() -> None:
    frame = Frame()
    assert frame.hears(BankSilent(HERE, local(14, 2)), BankAnswered(HERE, 1))[0] is Light.ONLINE
    assert frame.hears(BankSilent(HERE, local(15, 30)))[1] == "No connection since 15:30"


def test_a_rejected_login_is_said_until_the_bank_answers_again() -> None:
    frame = Frame()
    assert frame.hears(BankRejectedLogin(HERE)) == (Light.LOCKED, "Login not accepted")
    assert frame.hears(BankSilent(HERE, NOON))[0] is Light.LOCKED, "a line that breaks does not mend a login"
    assert frame.hears(BankAnswered(HERE, 1))[0] is Light.ONLINE


def test_each_bank_has_its_own_light() -> None:
    frame = Frame()
    drawn = len(frame.view.states)
    assert frame.hears(BankRejectedLogin(THERE), BankSilent(THERE, NOON))[0] is Light.UNKNOWN
    assert len(frame.view.states) == drawn, "news of the other bank change nothing here"
    assert frame.presenter.choose(THERE).name == THERE
    assert (frame.state.light, frame.state.bank) == (Light.LOCKED, "B bank")


def test_news_of_orders_are_not_for_the_frame() -> None:
    frame = Frame()
    drawn = len(frame.view.states)
    frame.hears(OrderChanged(an_order()))
    assert len(frame.view.states) == drawn


@pytest.mark.parametrize("news", [[], [BankAnswered(HERE, 1)], [BankSilent(HERE, NOON)], [BankRejectedLogin(HERE)]])
def test_every_light_has_words_in_every_language(news: list[Event]) -> None:
    frame = Frame()
    frame.hears(*news)
    frame.presenter.speak(loud())
    assert frame.state.connection.startswith("«")
    assert frame.state.ribbon.startswith("«")


def test_a_frame_nobody_looks_at_draws_nothing() -> None:
    profile = a_profile()
    presenter = FramePresenter(english(), TwoBanks(profile), BankEar(Publisher(), FakeClock()), profile)
    presenter.heard(BankAnswered(HERE, 1))
    presenter.render()
    assert presenter.profile is profile


def test_the_bank_is_never_changed_in_the_middle_of_a_sale() -> None:
    frame = Frame()
    assert frame.presenter.why_not_another(is_selling=False, has_card=False) is None
    selling = frame.presenter.why_not_another(is_selling=True, has_card=True)
    typing = frame.presenter.why_not_another(is_selling=False, has_card=True)
    assert selling is not None
    assert "while an order is under way" in selling().happened
    assert typing is not None
    assert "while a card is typed" in typing().happened
    assert "Esc twice" in typing().to_do
    frame.presenter.choose(THERE)
    assert frame.presenter.changed() == f"You work with {frame.state.bank} now."
