"""What systemd is told in its files: read by ourselves, for a machine may be a folder."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FOLDERS = ("usr/lib/systemd", "lib/systemd", "run/systemd", "etc/systemd")
"""From the weakest to the one that overrules."""


@dataclass(frozen=True)
class Unit:
    """A unit's file with its drop-ins; of a setting given twice the last one counts."""

    file: Path
    settings: dict[str, str]
    wanted_by: tuple[str, ...]
    """The targets that start it."""

    @property
    def command(self) -> list[str]:
        """The words it is started with."""
        return shlex.split(self.settings.get("ExecStart", ""))


def read_unit(root: Path, name: str) -> Unit | None:
    """A unit as it is installed; None where it is not."""
    folders = [root / folder / "system" for folder in _FOLDERS]
    files = [folder / name for folder in folders if (folder / name).is_file()]
    if not files:
        return None
    drop_ins = _drop_ins([folder / f"{name}.d" for folder in folders])
    settings = dict(pair for file in (files[-1], *drop_ins) for pair in _pairs(file))
    links = [link for folder in folders for link in folder.glob(f"*.wants/{name}")]
    wanted_by = tuple(link.parent.name.removesuffix(".wants") for link in links)
    return Unit(files[-1], settings, wanted_by)


def is_masked(root: Path, name: str) -> bool:
    """Whether a unit is turned off for good."""
    for folder in ("etc/systemd/system", "run/systemd/system"):
        link = root / folder / name
        if link.is_symlink() and str(link.readlink()) == "/dev/null":
            return True
    return False


def configured(root: Path, name: str, setting: str) -> str | None:
    """A setting of `logind.conf` and its like, drop-ins included; None where nothing is said."""
    main = [root / folder / name for folder in _FOLDERS]
    files = [file for file in main if file.is_file()][-1:]
    files += _drop_ins([root / folder / f"{name}.d" for folder in _FOLDERS])
    return dict(pair for file in files for pair in _pairs(file)).get(setting)


def _drop_ins(folders: list[Path]) -> list[Path]:
    """In the order in which they are read; a later folder's takes the place of a namesake."""
    by_name = {file.name: file for folder in folders for file in sorted(folder.glob("*.conf"))}
    return [by_name[name] for name in sorted(by_name)]


def _pairs(file: Path) -> Iterator[tuple[str, str]]:
    text = file.read_text(encoding="utf-8", errors="replace").replace("\\\n", " ")
    for line in text.splitlines():
        name, equals, value = line.partition("=")
        if equals and not name.lstrip().startswith(("#", ";")):
            yield name.strip(), value.strip()
