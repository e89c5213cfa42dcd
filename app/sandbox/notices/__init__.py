"""How the shop hears of things without asking: callbacks of the form generation, webhooks of the JSON generation."""
