"""How the shipped reader is made: its corpus and its recipes; outside the package ``collatio``."""
