"""What may banks be asked before there is a till, or beside it?"""

from app.bootstrap.bank_side import BankSide
from app.bootstrap.gateways import gateways_heard_by, own_profiles, root_folder
from app.clock import SystemClock
from app.files.settings import SettingsFile
from app.paths import DataPaths
from app.services.bank_calls import BankCalls
from app.services.banks import BankDirectory, OpenGateway
from app.services.publisher import Publisher
from app.services.sign_in import SignIn


def banks_to_ask(side: BankSide) -> BankDirectory:
    """Return the banks of this run for whoever only asks them, beside or without a till."""
    return BankDirectory(side.profiles, side.secrets, _gateways())


def sign_in_before_opening(side: BankSide, settings: SettingsFile, paths: DataPaths) -> SignIn:
    """Return what the first-start dialog needs, before there is a journal."""
    open_bank = _gateways()
    banks = BankDirectory(side.profiles, side.secrets, open_bank)
    keep_page, roots, own = settings.keep_return_page, root_folder(paths), own_profiles(paths)
    return SignIn(banks, side.secrets, open_bank, keep_page, roots, own, SystemClock())


def _gateways() -> OpenGateway:
    """Return what opens a bank nobody watches."""
    return gateways_heard_by(Publisher(), BankCalls(SystemClock()), SystemClock())
