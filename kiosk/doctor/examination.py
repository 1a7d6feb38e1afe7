"""The whole examination: every check, in the order in which an installer reads it.

A check is a function that takes the machine and gives its finding; a new one is added to its group.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.doctor import (
    content,
    folders,
    locks_linux,
    locks_windows,
    restarts,
    screen,
    sound,
    system,
    visitors,
)
from kiosk.doctor.finding import Finding, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.doctor.machine import Machine

    Check = Callable[[Machine], Finding]

_MACHINE: list[Check] = [system.operating_system, system.program, restarts.restarts]
_LINUX_MACHINE: list[Check] = [system.memory, sound.sound]
_SCREEN: list[Check] = [
    screen.display, screen.renderer, screen.screen, screen.touch_device,
    visitors.touch_targets, visitors.legible_text, visitors.reach, screen.fonts,
]  # fmt: skip
_CONTENT: list[Check] = [
    content.settings, content.hours, content.staff_screen, content.content, content.characters,
    folders.content_folder,
    folders.state_folder, folders.visit_counts, folders.disk_space,
]  # fmt: skip
_LOCKS: dict[str, list[Check]] = {
    "linux": [
        locks_linux.service, locks_linux.account, locks_linux.compositor, locks_linux.consoles,
        locks_linux.login_prompt, locks_linux.ctrl_alt_del, locks_linux.magic_keys,
        locks_linux.power_keys, locks_linux.network,
    ],
    "win32": [
        locks_windows.edition, locks_windows.auto_logon, locks_windows.shell,
        locks_windows.keyboard_filter, locks_windows.edge_swipe, locks_windows.notifications,
        locks_windows.crash_messages,
    ],
}  # fmt: skip


def groups_for(platform: str) -> dict[str, list[Check]]:
    """The checks that make sense on a platform (as sys.platform says it), by group."""
    further = _LINUX_MACHINE if platform == "linux" else []
    return {
        "machine": [*_MACHINE, *further, sound.voice, system.clock],
        "screen": _SCREEN,
        "content": _CONTENT,
        "locks": _LOCKS.get(platform, []),
    }


def examine(machine: Machine) -> Iterator[tuple[str, Finding]]:
    """Each finding with its group, as soon as it is known. Never raises."""
    for group, checks in groups_for(machine.platform).items():
        for check in checks:
            yield group, _found_by(check, machine)


def _found_by(check: Check, machine: Machine) -> Finding:
    try:
        return check(machine)
    except PermissionError as error:
        return _unknown(check, f"{error.filename} may not be read", "run this as root")
    except OSError as error:
        return _unknown(check, f"{error.filename}: {error.strerror}")
    except Exception as error:  # noqa: BLE001  one check that fails must not hide the others
        return _unknown(check, f"{type(error).__name__}: {error}")


def _unknown(check: Check, words: str, advice: str = "") -> Finding:
    return Finding(check.__name__.replace("_", " "), State.UNKNOWN, words, advice)
