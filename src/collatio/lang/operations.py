"""Words that stand beside an operation's name: "Operation Northern Lantern"."""

from __future__ import annotations

#: By language, folded; only languages whose capitals show where the name ends.
OPERATIONS = {
    "en": frozenset({"operation"}),
    "de": frozenset({"operation", "unternehmen"}),
    "fr": frozenset({"operation"}),
    "es": frozenset({"operacion"}),
    "ru": frozenset({"операция", "операции", "операцию"}),
}
