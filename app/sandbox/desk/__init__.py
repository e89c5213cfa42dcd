"""How is a call served? Noted, worked on, and answered in the manners of the mode."""
