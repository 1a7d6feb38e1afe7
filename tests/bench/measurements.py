"""How fast and how large the kiosk is on this machine, each figure beside what it is held to."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from tests.bench.enlarged import enlarged
from tests.bench.figures import Figure, percentile
from tests.bench.running import run_workload

if TYPE_CHECKING:
    from collections.abc import Iterator

_DENSE = 10
"""So many times the collection, the canal of years is still drawn along."""


def measure(rounds: int) -> Iterator[Figure]:
    """Measures on the display there is; yields each figure as soon as it is known.

    `rounds` is how often each start is timed, after one that only warms the files.

    Raises:
        subprocess.CalledProcessError: what was to be measured did not run.
    """
    empty, kiosk, memory = [], [], []
    for number in range(rounds + 1):
        bare, _ = _started("empty")
        full, size = _started("start")
        if number:
            empty.append(bare)
            kiosk.append(full)
            memory.append(size)
    yield Figure.of("start of an empty Qt Quick window", "ms", empty)
    yield Figure.of("start of the kiosk, to its first frame", "ms", kiosk, "below 1000 ms")
    ratios = [full / bare for full, bare in zip(kiosk, empty, strict=True)]
    yield Figure.of("start of the kiosk / of an empty window", "", ratios)
    yield Figure.of("memory at rest (PSS)", "MB", memory)
    yield Figure.of("touch to next painted screen", "ms", _touches(), "median below 100 ms")
    frames = _intervals("flick")
    yield Figure.of("frame interval, flicked wall", "ms", frames)
    yield Figure.of("frame interval, its 99th percentile", "ms", [percentile(frames, 99)])
    (report,) = run_workload("look")
    looked = report["intervals"]
    yield Figure.of("frame interval, looking round a hall", "ms", looked, "median at most 20 ms")
    worst = [percentile(looked, 99)]
    yield Figure.of("looking round, its 99th percentile", "ms", worst, "at most 34 ms")
    answers = report["answers"]
    yield Figure.of("drag in a hall to its painted frame", "ms", answers, "median at most 20 ms")
    (canal,) = run_workload("canal")
    yield from _along_the_canal(canal)
    yield from _connections("")
    for report in run_workload("pieces"):
        played = f"frame interval, hands-on piece, {report['name']}"
        yield Figure.of(played, "ms", report["intervals"], "median at most 20 ms")
    yield from _halls()
    yield from _films()
    yield from _at_scale(rounds)


def _along_the_canal(intervals: dict[str, list[float]]) -> Iterator[Figure]:
    held = "median at most 20 ms"
    for key, name in (
        ("rest", "at rest, each frame forced"), ("come", "a step comes"), ("flick", "flicked"),
    ):  # fmt: skip
        yield Figure.of(f"frame interval, canal of years, {name}", "ms", intervals[key], held)


def _connections(of: str, *paths: Path) -> Iterator[Figure]:
    """Frames of the connections; of a larger collection a slower one is held enough."""
    promise = "median below 34 ms" if of else "median at most 20 ms"
    for report in run_workload("connect", *paths):
        name = f"{of}frame interval, {report['name']}"
        yield Figure.of(name, "ms", report["intervals"], promise)


def _halls() -> Iterator[Figure]:
    """What is kept beyond the first round, in which each hall is made ready."""
    first, *rounds = (each["megabytes"] for each in run_workload("halls"))
    kept = [megabytes - first for megabytes in rounds]
    name = "kept in memory after each round of the halls"
    yield Figure.of(name, "MB", kept, "median at most 20 MB")


def _films() -> Iterator[Figure]:
    before, *after, watched = run_workload("films")
    kept = [each["megabytes"] - before["megabytes"] for each in after]
    yield Figure.of("kept in memory after a film, the first", "MB", kept[:1], "at most 20 MB")
    yield Figure.of(f"kept after each of {len(kept)}", "MB", kept, "each at most 25 MB")
    threads = [each["threads"] - before["threads"] for each in after]
    yield Figure.of("threads that are left", "", threads)
    lost = 100 * (1 - watched["seen"] / watched["due"])
    yield Figure.of("pictures of a film that are not seen", "%", [lost], "at most 2 %")
    yield Figure.of("pictures of a film, late by the clock", "ms", watched["behind"])
    yield Figure.of("processor while a film plays", "%", [watched["busy"]])
    yield Figure.of("captions of a film, ahead of its picture", "ms", watched["beside"])


def _at_scale(rounds: int) -> Iterator[Figure]:
    """Start and search with the collection as it is, ten times and a hundred times as large."""
    first = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for times in (1, 10, 100):
            content, state, count = enlarged(times, Path(folder) / str(times))
            starts = [_started("start", content, state)[0] for _ in range(rounds + 1)][1:]
            name = f"{count:,} exhibits: "
            figure = Figure.of(f"{name}start, from the snapshot", "ms", starts)
            first = first or figure.median
            yield figure
            ratio = figure.median / first
            yield Figure.of(f"{name}start / with the collection", "", [ratio], "at most 2")
            found = _intervals("find", content, state)
            yield Figure.of(f"{name}a keystroke's search", "ms", found, "each at most 20 ms")
            if times == _DENSE:
                (canal,) = run_workload("canal", content, state)
                dense = f"{name}frame interval, canal of years flicked"
                yield Figure.of(dense, "ms", canal["flick"], "median below 34 ms")
                yield from _connections(name, content, state)


def _started(workload: str, *paths: Path) -> tuple[float, float]:
    """Milliseconds from the start of the process to its first frame; its memory in megabytes."""
    began = time.perf_counter()
    reports = [(time.perf_counter() - began, each) for each in run_workload(workload, *paths)]
    return reports[0][0] * 1000, reports[-1][1].get("megabytes", 0.0)


def _intervals(workload: str, *paths: Path) -> list[float]:
    (report,) = run_workload(workload, *paths)
    intervals: list[float] = report["intervals"]
    return intervals


def _touches() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [*paths.COMMAND, "tour", "--out", folder],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        screens = json.loads((Path(folder) / "tour.json").read_text(encoding="utf-8"))
    return [s["milliseconds"] for s in screens if s["milliseconds"] is not None]
