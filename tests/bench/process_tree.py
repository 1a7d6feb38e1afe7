"""What a process and all it has started need of the machine; Linux only."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from collections.abc import Callable


def memory_of(root: int) -> float:
    """Megabytes of the whole tree, pages that are shared counted in part (PSS).

    Raises:
        psutil.Error: the tree's first process has ended, or the memory of one may not be seen.
    """
    return _summed(root, _proportional_set_size) / 2**20


def processor_time_of(root: int) -> float:
    """Seconds that the whole tree has spent on the processor so far.

    Raises:
        psutil.Error: the tree's first process has ended.
    """
    return _summed(root, _processor_time)


def _summed(root: int, need: Callable[[psutil.Process], float]) -> float:
    first = psutil.Process(root)
    total = need(first)
    for process in first.children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):  # it has just ended
            total += need(process)
    return total


def _proportional_set_size(process: psutil.Process) -> float:
    return float(process.memory_full_info().pss)


def _processor_time(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
