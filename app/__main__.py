"""`python -m app` starts Paydesk."""

import sys

from app.main import main

sys.exit(main())
