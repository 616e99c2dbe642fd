"""The JSON Schemas of what Collatio writes, derived from the records so that the two cannot part.

``collatio schema NAME`` prints one; the files in ``schemas/`` are the published, versioned copies,
and a test holds them equal to what is derived here.  Dialect: JSON Schema 2020-12.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from importlib import resources
from typing import Any, Literal, Union, get_args, get_origin

from collatio.records.annotated import Annotated
from collatio.records.collation import Collation
from collatio.records.errors import OptionError
from collatio.records.grouped import GroupedStory
from collatio.records.jsonform import key_of

#: Schema name to the record it describes.
SCHEMAS: Mapping[str, type] = {
    "collation": Collation,
    "annotated": Annotated,
    "story": GroupedStory,
}

_SIMPLE = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def derive(name: str) -> dict[str, Any]:
    """The schema ``name``, made from the records' types and docstrings."""
    defs: dict[str, Any] = {}
    root = _record(SCHEMAS[name], defs)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:collatio:1:{name}",
        "title": name,
        **root,
        "$defs": {key: defs[key] for key in sorted(defs)},
    }


def published(name: str) -> str:
    """The text of the published schema ``name``."""
    if name not in SCHEMAS:
        raise OptionError(f"no schema {name!r}; choose one of {', '.join(SCHEMAS)}")
    return (resources.files("collatio.records") / "schemas" / f"{name}-1.json").read_text("utf-8")


def _record(record: type, defs: dict[str, Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(record)
    properties = {key_of(f.name): _type(hints[f.name], defs) for f in dataclasses.fields(record)}
    return {
        "type": "object",
        "description": " ".join((record.__doc__ or "").split()),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _type(hint: Any, defs: dict[str, Any]) -> dict[str, Any]:
    if hint in _SIMPLE:
        return {"type": _SIMPLE[hint]}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        if hint.__name__ not in defs:
            defs[hint.__name__] = {}  # stands while its own fields are described
            defs[hint.__name__] = _record(hint, defs)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    origin, args = get_origin(hint), get_args(hint)
    if origin is Literal:
        return {"enum": list(args)}
    if origin in (Union, types.UnionType):
        return {"anyOf": [_type(arg, defs) for arg in args]}
    if origin is tuple and len(args) == 2 and args[1] is Ellipsis:
        return {"type": "array", "items": _type(args[0], defs)}
    if origin is tuple:
        items = [_type(arg, defs) for arg in args]
        return {"type": "array", "prefixItems": items, "items": False, "minItems": len(items)}
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _type(args[1], defs)}
    raise TypeError(f"no schema for {hint!r}")
