"""How much memory this process holds, where the system tells."""

from __future__ import annotations

from pathlib import Path

_STATM = Path("/proc/self/statm")


def resident_megabytes() -> float | None:
    """Resident memory in MB (10^6 bytes); None where it cannot be asked, as on Windows."""
    try:
        pages = int(_STATM.read_text(encoding="ascii").split()[1])
    except OSError:
        return None
    import resource

    return pages * resource.getpagesize() / 1e6
