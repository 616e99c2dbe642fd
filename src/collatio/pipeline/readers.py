"""Which reader model a run reads with, by the name the command line gives it."""

from __future__ import annotations

from functools import lru_cache

from collatio.records.encoder import Encoder
from collatio.records.errors import OptionError

#: The reader that ships, and none: rules alone.
SHIPPED, RULES = "shipped", "rules"


@lru_cache(maxsize=4)
def encoder_for(reader: str) -> Encoder | None:
    """The encoder that ``reader`` names, loaded once a process; null for rules alone.

    ``shipped``, ``rules``, or a kind and a place on disk such as ``spacy:models/en``.
    """
    if reader == RULES:
        return None
    if reader == SHIPPED:
        from collatio.encoder.find import default_encoder

        return default_encoder()
    if ":" not in reader:
        raise OptionError(f"--reader {reader} is unknown: choose {SHIPPED}, {RULES} or KIND:PATH")
    from collatio.encoder.plugins import load_plugin

    return load_plugin(reader)
