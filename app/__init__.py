"""Paydesk: a desktop till for shops whose bank runs a BPC/RBS-family payment gateway."""

__version__ = "0.1.0"
