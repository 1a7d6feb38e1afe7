"""Limits for a process that reads what anybody may have written, and thrift for one that stays."""

from __future__ import annotations

import contextlib
import math
import sys
import time

MAX_MEMORY = 1024**3
MAX_SECONDS = 20
_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 128 * 1024


def limit_this_process(memory: int = MAX_MEMORY, seconds: int = MAX_SECONDS) -> None:
    """Ends this process past so many bytes of memory or seconds of computing from now on.

    It may be called again, for more seconds. On Windows it does nothing.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limits
        return
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(time.process_time()) + seconds, most))


def give_large_blocks_back() -> None:
    """Lets memory as large as a picture's go back to the system as soon as it is free.

    The C library of Linux would learn from the first pictures to keep such blocks for the next
    ones, and they pile up between smaller ones. Elsewhere it does nothing.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(AttributeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
