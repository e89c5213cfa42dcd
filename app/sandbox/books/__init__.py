"""What is written down? Orders with their money, stored things, keys: in memory and, if there is one, in a file."""
