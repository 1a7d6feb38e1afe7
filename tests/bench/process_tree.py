"""What a process and all it has started need of the machine; Linux only."""

from __future__ import annotations

import os
from pathlib import Path

_PROC = Path("/proc")


def tree_of(root: int) -> list[int]:
    """The process `root` and all its descendants that run now."""
    children: dict[int, list[int]] = {}
    for folder in _PROC.iterdir():
        if folder.name.isdigit() and (fields := _fields(int(folder.name))):
            children.setdefault(int(fields[1]), []).append(int(folder.name))
    tree = [root]
    for process in tree:
        tree += children.get(process, [])
    return tree


def memory_of(root: int) -> float:
    """Megabytes of the whole tree, pages that are shared counted in part (PSS).

    Raises:
        OSError: the tree's first process has ended, or the kernel does not tell.
    """
    megabytes = _proportional_set_size(root)
    for process in tree_of(root)[1:]:
        try:
            megabytes += _proportional_set_size(process)
        except OSError:  # it has just ended
            continue
    return megabytes


def processor_time_of(root: int) -> float:
    """Seconds that the whole tree has spent on the processor so far."""
    ticks = sum(int(fields[11]) + int(fields[12]) for p in tree_of(root) if (fields := _fields(p)))
    return ticks / os.sysconf("SC_CLK_TCK")


def _proportional_set_size(process: int) -> float:
    rollup = (_PROC / str(process) / "smaps_rollup").read_text(encoding="ascii")
    for line in rollup.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise OSError(f"/proc/{process}/smaps_rollup has no line Pss")


def _fields(process: int) -> list[str]:
    """The fields of /proc/N/stat after the name, from the state on; empty when it has ended."""
    try:
        text = (_PROC / str(process) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    return text.rpartition(")")[2].split()
