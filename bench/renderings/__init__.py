"""Renderings of one utterance: which quotations are one thing said, and which words answer which."""
