"""How is a receipt printer spoken to? ESC/POS over the network or a device; pictures go out, states come back."""
