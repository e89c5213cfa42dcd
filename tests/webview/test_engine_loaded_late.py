"""The web engine in a program that began without it: loaded for the first visit, and a clean end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.webview.pages import PageServer, page

pytestmark = pytest.mark.webview

ROOT = Path(__file__).parents[2]
STORY = """
import asyncio, importlib, sys
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QCoreApplication, Qt

from app.domain.challenge import Challenge
from app.ui.icons import Icons
from app.ui.loop import Application, run_until_closed
from app.ui.theme import Theme

resources, address, home = Path("resources"), *sys.argv[1:]
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
app = Application([])
theme = Theme(resources / "themes")
theme.apply(app, "dark")

async def root(stop):
    assert not any("WebEngine" in name for name in sys.modules)
    view = importlib.import_module("app.ui.three_ds.view").BankPageView(
        Icons(resources / "icons", theme), lambda: datetime.now(UTC)
    )
    back = asyncio.Event()
    view.returned.connect(back.set)
    view.show()
    for _visit in range(2):
        back.clear()
        view.open(Challenge(address, home), "12.50 EUR")
        await asyncio.wait_for(back.wait(), 30)
        view.leave()
        print("came back")
    %s
    return 7

sys.exit(run_until_closed(app, root))
"""


@pytest.mark.parametrize(
    "ending", ["view.close()", "view.open(Challenge(address, home), 'again')", "view.deleteLater()"]
)
def test_engine_loaded_late_works_and_ends_cleanly(ending: str) -> None:
    server = PageServer()
    home = server.address("/home?paydesk=A-1")
    server.pages["/acs"] = page(f"<script>onload = () => setTimeout(() => location = '{home}', 50)</script>")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", STORY % ending, server.address("/acs"), home],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    server.close()
    assert done.returncode == 7, done.stderr
    assert done.stdout.split() == ["came", "back"] * 2
    assert "WebEnginePage still not deleted" not in done.stderr
    assert "Traceback" not in done.stderr
