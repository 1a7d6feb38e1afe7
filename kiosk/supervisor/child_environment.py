"""The environment that the kiosk is started with: what its display and its account need.

Variables by which a library can be put into the kiosk, or Qt and Python told to read or do
something else, are not handed on; what an installer may want of them is. That is less than a kiosk
takes of whoever starts it (`clean_environment.py`): nobody stands beside this one to see what comes
of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.supervisor import SUPERVISED
from kiosk.supervisor.service_manager import OURS

if TYPE_CHECKING:
    from collections.abc import Mapping

_LEADING_IN = ("LD_", "PYTHON", "QT", "QML", "QSG_", "KIOSK_")
_WANTED = frozenset({
    "QT_QPA_PLATFORM",  # the unit's: the screen is cage's, or another's
    "QT_QUICK_BACKEND",  # an installer's: drawn by the processor
    "QSG_RHI_BACKEND",  # an installer's: which driver draws
    "QT_SCALE_FACTOR",  # an installer's: a screen that is seen from afar
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",  # a screen reader's
})  # fmt: skip


def child_environment(environ: Mapping[str, str], folder: str) -> dict[str, str]:
    """`environ` without what leads into the program, and with the folder of the supervisor."""
    kept = {name: value for name, value in environ.items() if not _is_dropped(name)}
    return {**kept, SUPERVISED: folder}


def dropped(environ: Mapping[str, str]) -> list[str]:
    """The names of what is not handed on, beside what is the supervisor's own."""
    return sorted(name for name in environ if _is_dropped(name) and name not in OURS)


def _is_dropped(name: str) -> bool:
    return name in OURS or (name.startswith(_LEADING_IN) and name not in _WANTED)
