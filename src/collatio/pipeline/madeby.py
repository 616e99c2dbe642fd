"""What made a run, so that another can make the same bytes."""

from __future__ import annotations

import platform
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

import collatio
from collatio.pipeline.options import Options
from collatio.pipeline.readers import model_of
from collatio.records.collation import MadeBy
from collatio.records.ids import sha256

#: The libraries whose version can change a result.
DECIDING = (
    "anyascii",
    "babel",
    "charset-normalizer",
    "courlan",
    "dateparser",
    "duckdb",
    "feedparser",
    "htmldate",
    "justext",
    "lxml",
    "numpy",
    "onnxruntime",
    "py3langid",
    "pypdf",
    "rapidfuzz",
    "trafilatura",
    "warcio",
)


def made_by(options: Options, pages: Iterable[str]) -> MadeBy:
    """The versions, limits and input hashes of a run; ``pages``: article ids with what was told of them."""
    limits = asdict(options.limits)
    limits.pop("seconds")  # a guard, not a limit: where it struck, a Problem says so
    model = model_of(options.reader)
    return MadeBy(
        collatio=collatio.__version__,
        cpu=platform.machine(),
        libraries={
            "python": platform.python_version(),
            "unicode": unicodedata.unidata_version,
            **{name: metadata.version(name) for name in DECIDING},
        },
        models=() if model is None else (model,),
        options={f"limit_{name}": value for name, value in limits.items()},
        inputs=sha256("\n".join(sorted(pages)).encode()),
        corrections=None,
        outlets=_hash_of(options.outlets_table),
    )


def _hash_of(table: Path | None) -> str | None:
    return sha256(table.read_bytes()) if table and table.is_file() else None
