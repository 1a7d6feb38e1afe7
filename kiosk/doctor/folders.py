"""Where the kiosk reads and writes, and whether its account may."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State
from kiosk.visit_counts.counts_file import DAMAGED, FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.doctor.machine import Machine

_READ, _WRITE, _ENTER = os.R_OK, os.W_OK, os.X_OK
_LITTLE, _TOO_LITTLE = 1e9, 1e8


@dataclass(frozen=True)
class Account:
    """Who the kiosk is, for the system's files."""

    name: str
    uid: int
    gids: frozenset[int]

    def may(self, path: Path, what: int) -> bool:
        """Whether the account may do `what` (os.R_OK, W_OK, X_OK) at `path`, on the way there too.

        Raises:
            OSError: it is not there.
        """
        way = [(folder.stat(), _ENTER) for folder in path.resolve().parents]
        return all(self._allowed(status, bits) for status, bits in (*way, (path.stat(), what)))

    def _allowed(self, status: os.stat_result, what: int) -> bool:
        if self.uid == 0:
            return True
        if status.st_uid == self.uid:
            return status.st_mode >> 6 & what == what
        if status.st_gid in self.gids:
            return status.st_mode >> 3 & what == what
        return status.st_mode & what == what


def kiosks_account(machine: Machine) -> Account | None:
    """The account that the service starts the kiosk as; None where that cannot be told."""
    name = machine.unit.settings.get("User", "root") if machine.unit else ""
    for line in machine.text("etc/passwd").splitlines() if name else ():
        known, _, uid, gid, *_ = line.split(":")
        if known == name:
            groups = [group.split(":") for group in machine.text("etc/group").splitlines()]
            further = {int(number) for _, _, number, users in groups if name in users.split(",")}
            return Account(name, int(uid), frozenset({int(gid), *further}))
    return None


def state_folder(machine: Machine) -> Finding:
    """Whether what must survive a restart can be kept."""
    folder = machine.settings.settings.state_folder
    there = _nearest(folder)
    if _may(machine, there, _WRITE | _ENTER):
        return Finding("state folder", State.OK, f"{folder}")
    who = _who(machine)
    advice = f"install -d -o {who} {folder}" if who else "let this account write there"
    return Finding(
        "state folder", State.MISSING, f"{there} cannot be written by {who or 'this account'}",
        f"{advice}; without it the last good content is lost at a restart",
    )  # fmt: skip


def visit_counts(machine: Machine) -> Finding:
    """Whether what visitors do is counted, and can be written down."""
    name, settings = "visit counts", machine.settings.settings
    if not settings.counts:
        return Finding(name, State.OK, "switched off")
    file = settings.state_folder / FILE_NAME
    there = file if file.exists() else _nearest(file.parent)
    if not _may(machine, there, _WRITE):
        who = _who(machine) or "this account"
        return Finding(
            name, State.WARNING, f"{there} cannot be written by {who}: nothing is counted",
            f"see state folder; chown {who} {file}" if file.exists() else "see state folder",
        )  # fmt: skip
    if not file.exists():
        return Finding(name, State.OK, "kept from the first visit on")
    damaged = len(list(file.parent.glob(DAMAGED)))
    if damaged:
        return Finding(
            name, State.WARNING, f"kept in {file}; {damaged} damaged before, set aside",
            f"a failing disk does that; look at it, then delete {DAMAGED}",
        )  # fmt: skip
    return Finding(name, State.OK, f"kept in {file}, {file.stat().st_size / 1e6:.1f} MB")


def disk_space(machine: Machine) -> Finding:
    """Room for state and log."""
    folder = machine.settings.settings.state_folder
    free = shutil.disk_usage(_nearest(folder)).free
    words = f"{free / 1e9:.1f} GB free"
    if free > _LITTLE:
        return Finding("disk space", State.OK, words)
    state = State.WARNING if free > _TOO_LITTLE else State.MISSING
    return Finding("disk space", state, words, f"make room where {folder} lies")


def content_folder(machine: Machine) -> Finding:
    """Whether the kiosk may read what staff put there."""
    file = machine.settings.settings.content
    unreadable = [
        path
        for path in (file.parent, file, *sorted(file.parent.glob("assets/*/*")))
        if path.exists() and not _may(machine, path, _READ)
    ]
    if unreadable:
        who = _who(machine)
        return Finding(
            "content folder", State.MISSING,
            f"{who or 'this account'} cannot read {len(unreadable)} there, {unreadable[0]} for one",
            f"chmod -R a+rX {file.parent}" if who else "let this account read there",
        )  # fmt: skip
    there = "" if file.parent.exists() else ", not there yet"
    return Finding("content folder", State.OK, f"{file.parent}{there}")


def _nearest(folder: Path) -> Path:
    """The folder, or the one above it that is there."""
    return next(known for known in (folder, *folder.parents) if known.exists())


def _may(machine: Machine, path: Path, what: int) -> bool:
    account = kiosks_account(machine)
    return account.may(path, what) if account else os.access(path, what)


def _who(machine: Machine) -> str:
    """The name of the kiosk's account; empty where it is whoever asks."""
    return account.name if (account := kiosks_account(machine)) else ""
