"""Reused wording: found at any scale, and said what kind of sharing it is."""
