"""Which window opens when? Presenters and screens, tied to each other and to the news of the till."""
