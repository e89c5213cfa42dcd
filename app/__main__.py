"""`python -m app` starts Paydesk."""

import gc
import sys

gc.disable()  # while everything is loaded: nothing of it is garbage; `Program` lets it begin once the window stands

from app.main import main  # noqa: E402

sys.exit(main())
