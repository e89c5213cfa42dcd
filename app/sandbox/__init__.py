"""A pretend bank: the training mode of the till, and the bank of the tests. It imports nothing of the till."""

from app.sandbox.application import build_app
from app.sandbox.books.ledger import Movement, MovementKind, Order, State
from app.sandbox.books.store import LedgerFile, LedgerUnreadable
from app.sandbox.control.plane import build_control
from app.sandbox.control.trainer import Lesson, NotWaiting, Trainer
from app.sandbox.rules.bank import Bank
from app.sandbox.rules.trouble import ConnectionDropped, Kind, Trouble, TroubleDesk
from app.sandbox.server import NotLoopback, SandboxAddress, SandboxServer
from app.sandbox.words.accounts import Account, KeyState, Mode, Settings
from app.sandbox.words.clock import BankClock

__all__ = [
    "Account",
    "Bank",
    "BankClock",
    "ConnectionDropped",
    "KeyState",
    "Kind",
    "LedgerFile",
    "LedgerUnreadable",
    "Lesson",
    "Mode",
    "Movement",
    "MovementKind",
    "NotLoopback",
    "NotWaiting",
    "Order",
    "SandboxAddress",
    "SandboxServer",
    "Settings",
    "State",
    "Trainer",
    "Trouble",
    "TroubleDesk",
    "build_app",
    "build_control",
]
