"""Renderings of one utterance set beside each other: places, readings and notes."""
