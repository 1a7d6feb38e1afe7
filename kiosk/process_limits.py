"""Limits for a process that reads what anybody may have written."""

from __future__ import annotations

import math
import time

MAX_MEMORY = 1024**3
MAX_SECONDS = 20


def leave_no_core() -> None:
    """What crashes from now on, here or in what this process starts, leaves no copy of its memory.

    What staff wrote would stand in it, and a disk would fill. On Windows it does nothing.
    """
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def limit_this_process(memory: int = MAX_MEMORY, seconds: int = MAX_SECONDS) -> None:
    """Ends this process past so many bytes of memory or seconds of computing from now on.

    It may be called again, for more seconds, and by a process that another limited one has started.
    On Windows it does nothing.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    memory = memory if most == resource.RLIM_INFINITY else min(memory, most)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + seconds, most))
