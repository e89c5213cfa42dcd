"""What does each screen show, in the clerk's language? No Qt: a presenter decides, a view draws."""
