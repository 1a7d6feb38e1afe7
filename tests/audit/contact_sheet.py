"""All states at a glance, what is wrong framed in red."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tests.audit.box import Box
    from tests.audit.walk import State

_THUMB = 240
_CAPTION = 28
_GAP = 6
_RED, _PALE = "#e3001b", "#dddddd"
_MOST_A_SHEET = 480


def framed(picture: Image.Image, boxes: Iterable[Box]) -> Image.Image:
    """A copy with red frames round what was found."""
    copy = picture.copy()
    drawing = ImageDraw.Draw(copy)
    width = max(2, round(max(picture.size) / 400))
    for box in boxes:
        around = box.grown(width)
        corners = [around.x, around.y, max(around.x, around.right), max(around.y, around.bottom)]
        drawing.rectangle(corners, outline=_RED, width=width)
    return copy


class ContactSheets:
    """One sheet for each content and size, more where there are too many states for one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._thumbs: list[tuple[str, Image.Image]] = []
        self._name = ""
        self._written: list[str] = []
        for old in folder.glob("sheet-*.webp"):
            old.unlink()

    def add(self, state: State) -> None:
        """Takes in the picture of a state."""
        name = f"{state.content}-{state.size[0]}x{state.size[1]}"
        if name != self._name or len(self._thumbs) >= _MOST_A_SHEET:
            self._write()
            self._name = name
        if state.screen.painted is not None:
            boxes = [finding.box for finding in state.findings if not finding.warning]
            thumb = framed(state.screen.painted, boxes)
            thumb.thumbnail((_THUMB, _THUMB), Image.Resampling.BOX)
            mark = f"{len(boxes)}: " if boxes else ""
            self._thumbs.append((f"{mark}{state.name}\n{state.condition}", thumb))

    def close(self) -> list[str]:
        """Writes what is left; the names of all sheets."""
        self._write()
        return self._written

    def _write(self) -> None:
        if not self._thumbs:
            return
        width = max(thumb.width for _, thumb in self._thumbs) + _GAP
        height = max(thumb.height for _, thumb in self._thumbs) + _CAPTION + _GAP
        columns = max(1, math.ceil(math.sqrt(len(self._thumbs) * height / width)))
        rows = math.ceil(len(self._thumbs) / columns)
        sheet = Image.new("RGB", (columns * width + _GAP, rows * height + _GAP), "#202020")
        drawing = ImageDraw.Draw(sheet)
        for number, (caption, thumb) in enumerate(self._thumbs):
            x, y = _GAP + number % columns * width, _GAP + number // columns * height
            sheet.paste(thumb, (x, y + _CAPTION))
            drawing.text((x, y), caption, fill=_RED if caption[0].isdigit() else _PALE)
        number = sum(name.startswith(f"sheet-{self._name}") for name in self._written) + 1
        name = f"sheet-{self._name}-{number}.webp"
        sheet.save(self._folder / name, quality=70)
        self._written.append(name)
        self._thumbs = []
