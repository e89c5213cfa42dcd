"""`python -m app` starts Paydesk."""

import sys

from app.ui.loading import load_in_haste

load_in_haste()

from app.main import main  # noqa: E402

sys.exit(main())
