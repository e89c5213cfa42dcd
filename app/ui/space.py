"""How far apart things stand: one scale for every screen, in pixels."""

TIGHT = 4
"""A field and its fault, the sentences of a message: what is read as one thing."""
CLOSE = 8
"""Buttons of a row, rows of facts."""
USUAL = 12
"""Parts of one screen or panel."""
FIELDS = 14
"""Fields of a form, each with its title above."""
APART = 16
"""Groups with different meanings; the columns of a table of facts."""
COLUMNS = 20
"""Panels beside each other."""

NONE = (0, 0, 0, 0)
SCREEN = (24, 20, 24, 20)
"""Round a screen of the main window: left, top, right, bottom."""
LOW_SCREEN = (12, 8, 12, 8)
"""Round one that has too few lines of text for everything."""
FORM = (24, 16, 24, 16)
"""Round a form in its card."""
CARD_FOOT = (24, 12, 24, 16)
"""Round what stays in sight at the foot of a card, below a form that scrolls."""
PANEL = (20, 16, 20, 20)
"""Round a panel beside a screen."""
PANEL_FOOT = (20, 12, 20, 16)
"""Round what stays in sight at the foot of such a panel."""
BAND = (16, 12, 16, 12)
"""Inside a message, a question, a quotation."""
DIALOG = (28, 20, 28, 20)
"""Round the content of a dialog."""
FOOT = (28, 12, 28, 16)
"""Round the buttons at the foot of a dialog."""
