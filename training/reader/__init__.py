"""The recipe of the shipped reader: what it is trained on, how, and how its file is written."""
