"""The root of every failure."""


class PaydeskError(Exception):
    """Base of every failure Paydesk knows by name."""
