"""Collatio: a critical edition of the news."""

__version__ = "0.1.0"
