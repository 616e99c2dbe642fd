"""Hold every accuracy figure against its floor; ``python -m bench.gate``, run by CI."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from bench import dates, demo, extract, names, times, title
from bench.descent import __main__ as descent
from bench.floors import below, floors
from bench.reader import held as reader
from bench.renderings.__main__ import held as renderings
from bench.shared_data import ABSENT, shared
from bench.stories.__main__ import held as stories


def main() -> int:
    """Measure, print, and fail where a figure is below its floor."""
    held = floors()
    folder = shared()
    measures: dict[str, Callable[[], dict[str, Any]]] = {
        "demo": demo.measure,
        "descent": descent.measure,
        "renderings": renderings,
    }
    if folder is None:
        print(f"only what lies in the repo is measured: {ABSENT}", file=sys.stderr)
    else:
        public = {
            "extract": extract.measure,
            "title": title.measure,
            "dates": dates.measure,
            "names": names.measure,
            "times": times.measure,
            "reader": reader.measure,
            "stories": stories,
        }
        measures |= {name: partial(measure, folder) for name, measure in public.items()}
    faults: list[str] = []
    for name, measure in measures.items():
        began = time.monotonic()
        told = measure()
        faults += below(held[name], told, name)
        print(f"{name}: {json.dumps(told)} ({time.monotonic() - began:.0f} s)")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    raise SystemExit(main())
