"""What do the words of the trade mean? Money, cards, orders, evidence, outcomes; nothing here knows a wire."""
