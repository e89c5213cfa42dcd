"""A pretend bank: the training mode of the till, and the bank of the tests. It imports nothing of the till."""

from app.sandbox.accounts import Account, KeyState, Mode, Settings
from app.sandbox.application import build_app
from app.sandbox.bank import Bank
from app.sandbox.clock import BankClock
from app.sandbox.control.plane import build_control
from app.sandbox.ledger import Movement, MovementKind, Order, State
from app.sandbox.server import NotLoopback, SandboxAddress, SandboxServer
from app.sandbox.store import LedgerFile, LedgerUnreadable
from app.sandbox.trouble import ConnectionDropped, Kind, Trouble, TroubleDesk

__all__ = [
    "Account",
    "Bank",
    "BankClock",
    "ConnectionDropped",
    "KeyState",
    "Kind",
    "LedgerFile",
    "LedgerUnreadable",
    "Mode",
    "Movement",
    "MovementKind",
    "NotLoopback",
    "Order",
    "SandboxAddress",
    "SandboxServer",
    "Settings",
    "State",
    "Trouble",
    "TroubleDesk",
    "build_app",
    "build_control",
]
