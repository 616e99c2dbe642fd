"""Grouping at scale: time, processor time and memory by size; ``python -m bench.grouping [SIZE ...]``.

Two workers beside the process that groups; times and memory are those of all three, by Linux's own count.

Each size runs in a process of its own on an invented archive (``bench.invented``), so that its peak of
memory is its own; the exponent says how the processor time grows with the number of pages.  The records
are made before the clock starts.  The large sizes (100,000 and 200,000) run only when they are asked for.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from functools import wraps
from pathlib import Path
from typing import Any

from bench.invented import records

SIZES = (1_000, 3_000, 10_000, 30_000)
_FAR = 24 * 3600
_WORKERS = 2


def measure(sizes: Sequence[int] = SIZES, seconds: int = _FAR) -> dict[str, Any]:
    """The cost of each size and the exponent of its growth."""
    runs = [in_a_process("bench.grouping", size, seconds) for size in sizes]
    return {"runs": runs, "exponent": exponent([(run["pages"], run["cpu seconds"]) for run in runs])}


def in_a_process(module: str, size: int, seconds: int = _FAR) -> dict[str, Any]:
    """What ``python -m MODULE --one SIZE`` prints."""
    done = subprocess.run(
        [sys.executable, "-m", module, "--one", str(size)],
        check=True,
        stdout=subprocess.PIPE,
        timeout=seconds,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def exponent(costs: Sequence[tuple[int, float]]) -> float | None:
    """The slope of cost over size, both as logarithms; null where there is one size only."""
    if len(costs) < 2:
        return None
    xs = [math.log(size) for size, _ in costs]
    ys = [math.log(cost) for _, cost in costs]
    middle, height = sum(xs) / len(xs), sum(ys) / len(ys)
    rise = sum((x - middle) * (y - height) for x, y in zip(xs, ys, strict=True))
    return round(rise / sum((x - middle) ** 2 for x in xs), 3)


def peak_megabytes() -> int:
    """The most memory this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _of_process(pid: int) -> tuple[float, int]:
    """The processor seconds and the most megabytes of a process that runs still."""
    spent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    ticks = int(spent[11]) + int(spent[12])
    return ticks / os.sysconf("SC_CLK_TCK"), int(status["VmHWM"].split()[0]) // 1024


def one(size: int) -> dict[str, Any]:
    """Group ``size`` invented pages here."""
    from collatio.engine.pool import PoolEngine
    from collatio.group import stories

    made = list(records(size))
    held = peak_megabytes()
    stages = _time_stages(stories)
    engine = PoolEngine(_WORKERS, _FAR, preload=("collatio.group.stories",))
    began, spent = time.monotonic(), time.process_time()
    grouping = stories.group([annotated for _, annotated in made], engine)
    spent, took = time.process_time() - spent, time.monotonic() - began
    workers = [_of_process(worker) for worker in engine.processes]
    engine.close()
    story_of = {member.id: story.id for story in grouping.stories for member in story.articles}
    found = [story_of[annotated.article.id] for _, annotated in made]
    return {
        "pages": size,
        "wall seconds": round(took, 1),
        "cpu seconds": round(spent + sum(cpu for cpu, _ in workers), 1),
        "cpu seconds of workers": [round(cpu, 1) for cpu, _ in workers],
        "peak MB": peak_megabytes() + sum(peak for _, peak in workers),
        "peak MB of workers": [peak for _, peak in workers],
        "records MB": held,
        "stories": len(grouping.stories),
        "b3": round(_b_cubed(found, [event for event, _ in made]), 3),
        "stages": {name: round(took, 1) for name, took in sorted(stages.items(), key=lambda s: -s[1])},
    }


def _b_cubed(found: Sequence[str], wanted: Sequence[str]) -> float:
    """B³ F1, counted by the pages that each story shares with each event: near-linear."""
    mine, right, both = Counter(found), Counter(wanted), Counter(zip(found, wanted, strict=True))
    precision = sum(n * n / mine[story] for (story, _), n in both.items()) / len(found)
    recall = sum(n * n / right[event] for (_, event), n in both.items()) / len(found)
    return 2 * precision * recall / (precision + recall)


def _time_stages(module: Any) -> dict[str, float]:
    """Time the functions that a module takes from elsewhere; a stage within a stage counts in both."""
    spent: dict[str, float] = defaultdict(float)
    for name, function in sorted(vars(module).items()):
        taken = getattr(function, "__module__", "").startswith("collatio.group.")
        if taken and callable(function) and not isinstance(function, type) and name != "group":
            setattr(module, name, _timed(function, name, spent))
    return spent


def _timed(function: Callable[..., Any], name: str, spent: dict[str, float]) -> Callable[..., Any]:
    @wraps(function)
    def timed(*given: Any, **named: Any) -> Any:
        began = time.process_time()
        try:
            return function(*given, **named)
        finally:
            spent[name] += time.process_time() - began

    return timed


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int)
    parser.add_argument("--one", type=int)
    given = parser.parse_args()
    told = one(given.one) if given.one else measure(given.sizes or SIZES)
    print(json.dumps(told, indent=None if given.one else 1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
