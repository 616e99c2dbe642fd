"""Frozen types, ids, the JSON schemas and the protocols; standard library only, no I/O."""
