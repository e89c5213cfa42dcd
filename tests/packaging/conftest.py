"""Makes the set-up code of packaging/ importable; it is no part of the application."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
