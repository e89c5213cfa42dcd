"""How is a till put together? `opening.py` tells it from top to bottom; here stands what others ask for.

Three parts are loaded late, because the first window should not wait for them: the sandbox gateway, which only
training needs; the gateway layer, whose HTTP library takes longer to load than Qt does; and the office, which has
what no sale needs.
"""

from app.bootstrap.bank_side import BankSide, shop_side, training_side
from app.bootstrap.before_opening import banks_to_ask, sign_in_before_opening
from app.bootstrap.books import SHARED_JOURNAL, SHOP_JOURNAL, TRAINING_KEY, WholeJournal
from app.bootstrap.gateways import prepare_gateways
from app.bootstrap.opening import open_till, prepare_office
from app.bootstrap.till import Till

__all__ = [
    "SHARED_JOURNAL",
    "SHOP_JOURNAL",
    "TRAINING_KEY",
    "BankSide",
    "Till",
    "WholeJournal",
    "banks_to_ask",
    "open_till",
    "prepare_gateways",
    "prepare_office",
    "shop_side",
    "sign_in_before_opening",
    "training_side",
]
