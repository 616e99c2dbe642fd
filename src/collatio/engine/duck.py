"""Portable SQL on an in-memory DuckDB; nothing is ever written to a database file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import numpy as np

from collatio.records.engine import Columns

#: Nothing is loaded, fetched or read from a file, whatever a query says.
_SEALED: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
}


def run_query(sql: str, tables: Mapping[str, Columns]) -> Columns:
    """The rows of one ``SELECT`` over ``tables``, as columns of Python integers and strings."""
    with duckdb.connect(":memory:", config=_SEALED) as connection:
        for name in sorted(tables):
            connection.register(name, {key: _array(column) for key, column in tables[name].items()})
        # Whole columns: rows would take several times the memory.
        found = connection.execute(sql).fetchnumpy()
    return {name: column.tolist() for name, column in found.items()}


def _array(column: Sequence[int] | Sequence[str]) -> np.ndarray[Any, Any]:
    """A column as DuckDB reads it without copying; an empty one counts as integers."""
    strings = bool(column) and isinstance(column[0], str)
    return np.asarray(column, dtype=object if strings else np.int64)
