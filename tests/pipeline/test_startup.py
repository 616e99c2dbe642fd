"""What a run loads, and where: the process that gives work out does not wait for what does the work."""

from __future__ import annotations

import subprocess
import sys


def _loaded(statement: str) -> set[str]:
    show = "import sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"{statement}\n{show}"], check=True, capture_output=True, text=True
    )
    return set(done.stdout.split())


def test_who_gives_work_out_loads_nothing_that_reads_pages() -> None:
    loaded = _loaded("import collatio.cli, collatio.pipeline.engines, collatio.pipeline.run")
    heavy = {"collatio.annotate.article", "collatio.collate.story", "htmldate", "onnxruntime", "trafilatura"}
    assert heavy.isdisjoint(loaded)


def test_what_workers_share_holds_no_model_runtime_and_no_markup() -> None:
    loaded = _loaded("import collatio.annotate.article, collatio.collate.story, collatio.pipeline.warm")
    assert {"htmldate", "onnxruntime", "trafilatura"}.isdisjoint(loaded)
