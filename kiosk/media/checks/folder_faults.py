"""What is wrong with a folder of staff's pictures: files in it that are shown nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.checked_yaml.faults import NOTHING, Fault
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.system_words import cannot_be_read
from kiosk.media.checks.verdict import SAVE_AS_JPEG
from kiosk.media.picture_folder import Listed, listing
from kiosk.media.picture_names import folded, is_picture_name

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

_BESIDE = (".txt", ".md", ".json", ".yaml", ".yml", ".csv", "thumbs.db", "desktop.ini")
"""How the names of files end that nobody takes for a picture: notes, and what systems leave."""


def listing_or_fault(folder: Path) -> tuple[dict[str, Listed], list[Fault]]:
    """The pictures of a folder, and a fault where it cannot be read."""
    try:
        return listing(folder), []
    except OSError as error:
        hint = Message("give the kiosk's account access to it")
        return {}, [Fault(str(folder), 0, 0, "", cannot_be_read(error), hint)]


def folder_warnings(
    folder: Path,
    where: str,
    used: Collection[str],
    unused: Callable[[str], tuple[Message, Message]],
) -> list[Fault]:
    """A warning for each file of a folder that is not shown.

    `where` names the folder for staff, `used` has the folded names of what is shown. `unused` says
    what is wrong with another picture, and a hint.
    """
    warnings: list[Fault] = []
    first: dict[str, str] = {}
    for name in _names(folder):
        what, hint = NOTHING, NOTHING
        if not is_picture_name(name):
            if (folder / name).is_dir():
                what = Message("is a folder; nothing in it is looked at")
                hint = Message("use {folder} itself", folder=where)
            elif not name.lower().endswith(_BESIDE):
                what, hint = Message("is not a picture the kiosk shows"), SAVE_AS_JPEG
        elif (other := first.setdefault(folded(name), name)) != name:
            what = Message(
                'is not shown: its name is the same as that of "{other}", written another way',
                other=other,
            )
            hint = Message("take one of them away, or give it another name")
        elif folded(name) not in used:
            what, hint = unused(folded(name))
        if what:
            warnings.append(Fault(str(folder / name), 0, 0, "", what, hint))
    return warnings


def _names(folder: Path) -> list[str]:
    """All but hidden ones; none where the folder cannot be read."""
    try:
        return sorted(file.name for file in folder.iterdir() if not file.name.startswith("."))
    except OSError:
        return []
