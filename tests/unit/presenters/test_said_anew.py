"""A fault is said anew when the clerk takes another language: no presenter keeps a finished sentence."""

import ast
import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.domain.currency import currency
from app.domain.person import Right
from app.presenters.badge import BadgePresenter
from app.presenters.people import PeoplePresenter
from app.presenters.people_state import Form
from app.presenters.presenter import Presenter
from app.presenters.rights import RightsPresenter
from tests.fakes.desk import TestDesk, a_desk
from tests.fakes.view import RecordingView
from tests.makers import a_profile
from tests.unit.presenters.scenes import english, loud

PRESENTERS = Path(__file__).parents[3] / "app" / "presenters"
SAYS = frozenset({"tr", "fault", "message"})
"""What gives a finished sentence."""


def sentences_kept(tree: ast.AST) -> Iterator[int]:
    """Yield the lines where a presenter keeps a finished sentence instead of what says it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(map(is_of_self, targets_of(node))):
            said = [call.func.attr for call in calls_now(node.value) if isinstance(call.func, ast.Attribute)]
            if SAYS.intersection(said):
                yield node.lineno


def targets_of(node: ast.Assign) -> list[ast.expr]:
    return [part for each in node.targets for part in (each.elts if isinstance(each, ast.Tuple) else [each])]


def is_of_self(target: ast.expr) -> bool:
    return ast.unparse(target).startswith("self.")


def calls_now(node: ast.AST) -> Iterator[ast.Call]:
    """Yield the calls that are made at once; those in a lambda are made when it is asked."""
    if isinstance(node, ast.Lambda):
        return
    if isinstance(node, ast.Call):
        yield node
    for each in ast.iter_child_nodes(node):
        yield from calls_now(each)


def test_no_presenter_keeps_a_finished_sentence() -> None:
    found = {path.name: list(sentences_kept(ast.parse(path.read_text("utf-8")))) for path in PRESENTERS.glob("*.py")}
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_the_rule_sees_what_it_is_for() -> None:
    kept = "self._faults['pin'] = self.tr('x')\nself._a, self._b = True, self._speech.errors.fault(fault)\n"
    assert list(sentences_kept(ast.parse(kept))) == [1, 2]
    assert not list(sentences_kept(ast.parse("self._fault = lambda: self.tr('x')\nsaid = self.tr('x')\n")))


# --- and at work ------------------------------------------------------------------------------------


async def at_people(desk: TestDesk) -> tuple[Presenter, Any]:
    presenter = PeoplePresenter(english(), desk.people, desk.own_roles, desk.at_work, desk.clock)
    view: Any = RecordingView()
    presenter.attach(view)
    await presenter.load()
    assert view.state.form is Form.FIRST
    await presenter.submit("", "12", "12")
    return presenter, view


async def at_a_badge(desk: TestDesk) -> tuple[Presenter, Any]:
    olga = await desk.people.begin("Olga", "507291")
    presenter = BadgePresenter(english(), desk.badges, olga)
    view: Any = RecordingView()
    presenter.attach(view)
    await presenter.scan("1")
    return presenter, view


async def at_the_rights(desk: TestDesk) -> tuple[Presenter, Any]:
    await desk.people.begin("Olga", "507291")
    presenter = RightsPresenter(english(), desk.people, desk.own_roles, desk.at_work, currency("EUR"))
    view: Any = RecordingView()
    presenter.attach(view)
    await presenter.load()
    await presenter.keep({"clerk": {Right.REFUND: "much"}})
    return presenter, view


@pytest.mark.parametrize("faulty", [at_people, at_a_badge, at_the_rights])
def test_what_is_wrong_is_said_in_the_language_that_is_spoken_now(faulty: Any, tmp_path: Path) -> None:
    async def scene() -> None:
        async with a_desk(tmp_path, a_profile()) as desk:
            presenter, view = await faulty(desk)
            before = wrong_in(view.state)
            assert any(before)
            presenter.speak(loud())
            assert all("«" in said for said in wrong_in(view.state))
            presenter.speak(english())
            assert wrong_in(view.state) == before

    asyncio.run(scene())


def wrong_in(state: Any) -> list[str]:
    """Return every sentence about a fault that is on the screen."""
    one = [getattr(state, name, "") for name in ("fault", "name_fault", "sum_fault")]
    return [said for said in (*getattr(state, "faults", {}).values(), *one) if said]
