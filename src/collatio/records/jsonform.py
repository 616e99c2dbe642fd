"""Records as JSON: fixed key order, code points kept, the same bytes for the same findings."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping

_HALF = re.compile("[\ud800-\udfff]")


def key_of(name: str) -> str:
    """The JSON key of a field: Python's reserved words carry a trailing underscore in records."""
    return name.rstrip("_")


def to_plain(value: object) -> object:
    """``value`` as dicts, lists, strings, numbers and null, in the order of its fields."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {key_of(f.name): to_plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): to_plain(value[key]) for key in value}
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, float):
        return round(value, 2)
    if value is None or isinstance(value, (str, int)):
        return value
    raise TypeError(f"{type(value).__name__} has no place in a collation")


def dumps(value: object) -> str:
    """``value`` as one line of JSON text."""
    return _compact(to_plain(value))


def dump_collation(value: object) -> str:
    """A record as JSON text with one line for each member of its lists: small, and easy to compare."""
    plain = to_plain(value)
    assert isinstance(plain, dict)
    parts = []
    for key, part in plain.items():
        if isinstance(part, list) and part:
            lines = ",\n".join(_compact(item) for item in part)
            parts.append(f'"{key}":[\n{lines}\n]')
        else:
            parts.append(f'"{key}":{_compact(part)}')
    return "{" + ",\n".join(parts) + "}\n"


def _compact(plain: object) -> str:
    # A half of a character that slipped in from a page would make the whole file unwritable.
    return _HALF.sub("\ufffd", json.dumps(plain, ensure_ascii=False, separators=(",", ":")))
