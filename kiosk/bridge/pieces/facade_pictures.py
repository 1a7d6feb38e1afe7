"""The pictures of a drawing of light: the wall's tiles, their glow, the museum that wears it.

The address carries what is drawn, so that nothing is kept here of what any visitor drew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage

from kiosk import paths
from kiosk.bridge.image_provider import ImageProvider
from kiosk.bridge.pieces.facade_museum import paint_museum
from kiosk.bridge.pieces.facade_relief import paint_relief
from kiosk.pieces.facade import DARK, FULL, HALF
from kiosk.pieces.facade_view import HALF_LIGHT
from kiosk.pieces.facade_wall import ROWS, TILES, WIDEST_ROW

if TYPE_CHECKING:
    from collections.abc import Sequence

PROVIDER = "facade"
"""By which QML asks: image://facade/wall/- and so on."""
LAMPS = ("ffce6b", "ff7a54", "e58ad2", "8fa8ff", "e4f0f2", "5fdcae")
"""What light the six lamps have: that of the houses' lanterns."""
_UNLIT, _CLOSING = "1d2f3a", "f4efe4"
_CLEAR = bytes(4)
_Form = QImage.Format
_CLEAR_FORM = _Form.Format_RGBA8888_Premultiplied
_WIDE = 2 * WIDEST_ROW
"""A tile is two pixels wide, for every second row begins half a tile further to the right."""
_NOTHING = QImage(bytes(4), 1, 1, _CLEAR_FORM).copy()
_ON_A_URL = str.maketrans(DARK, "-")
_FROM_A_URL = str.maketrans("-", DARK)


def wall_url(letters: str, closing_row: int | None = None) -> str:
    """Where QML finds the tiles: two pixels each, and the closing light in one row."""
    row = "-" if closing_row is None else closing_row
    return f"image://{PROVIDER}/wall/{row}/{letters.translate(_ON_A_URL)}"


def glow_url(letters: str) -> str:
    """Where QML finds what the lit tiles shed about them, to be drawn smooth and larger: it reaches
    two tiles beyond the wall to either side, and four above and below."""
    return f"image://{PROVIDER}/glow/{letters.translate(_ON_A_URL)}"


def museum_url(letters: str, shape: float) -> str:
    """Where QML finds the museum that wears a drawing `shape` times as wide as high, before
    `/landscape` or `/portrait`, which are laid over its picture, or `/across`, which is one."""
    return f"image://{PROVIDER}/museum/{shape:.2f}/{letters.translate(_ON_A_URL)}"


class FacadePictures(ImageProvider):
    """Makes each out of its address."""

    def image(self, path: str, wanted: QSize) -> QImage:
        kind, *rest = path.split("/")
        match kind:
            case "wall":
                row, letters = rest
                return _wall(letters.translate(_FROM_A_URL), -9 if row == "-" else int(row))
            case "glow":
                return _glow(rest[0].translate(_FROM_A_URL))
            case "museum":
                shape, letters, view = rest
                folder = paths.ASSETS / "museum"
                drawing = letters.translate(_FROM_A_URL)
                return paint_museum(drawing, float(shape), view, LAMPS, folder)
            case _:  # of a wall that has no size yet it asks too
                return _NOTHING if wanted.isEmpty() else paint_relief(wanted)


def lamp_colour(letter: str) -> QColor:
    """In what colour a lit tile shines; half lit ones are darker."""
    full = letter in FULL
    colour = QColor(f"#{LAMPS[(FULL if full else HALF).index(letter)]}")
    return colour if full else _mixed(QColor(f"#{_UNLIT}"), colour, HALF_LIGHT)


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    parts = (
        (one.redF(), other.redF()),
        (one.greenF(), other.greenF()),
        (one.blueF(), other.blueF()),
    )
    return QColor.fromRgbF(*(a + (b - a) * part for a, b in parts))


def _bytes(colour: QColor, light: float = 1.0) -> bytes:
    return bytes(round(part * light) for part in (colour.red(), colour.green(), colour.blue()))


_TILE_COLOURS = {DARK: QColor(f"#{_UNLIT}")} | {
    letter: lamp_colour(letter) for letter in FULL + HALF
}
_BRIGHT = (0.9, 0.55, 0.3, 0.14)
"""How bright the closing light is in its row, and in those it has passed."""
_PIXELS = [
    {
        letter: (_bytes(_mixed(colour, QColor(f"#{_CLOSING}"), bright)) + b"\xff") * 2
        for letter, colour in _TILE_COLOURS.items()
    }
    for bright in (0.0, *_BRIGHT)
]


def _shed(letter: str) -> bytes:
    """What light of a tile covers, and in what colour: premultiplied."""
    cover = 0.62 if letter in FULL else 0.24
    lamp = QColor(f"#{LAMPS[FULL.index(letter.upper())]}")
    return _bytes(lamp, cover) + bytes([round(255 * cover)])


_SHED = {DARK: _CLEAR} | {letter: _shed(letter) for letter in FULL + HALF}


def _rows(letters: str) -> list[dict[int, str]]:
    """The letters of each row, by columns; none at the door."""
    rows: list[dict[int, str]] = [{} for _ in range(ROWS)]
    for tile, letter in zip(TILES, letters, strict=True):
        rows[tile.row][tile.column] = letter
    return rows


def _wall(letters: str, closing_row: int) -> QImage:
    lines = []
    unlit = _PIXELS[0][DARK]
    for row, tiles in enumerate(_rows(letters)):
        passed = closing_row - row
        pixels = _PIXELS[passed + 1 if 0 <= passed < len(_BRIGHT) else 0]
        line = b"".join(
            pixels[tiles[column]] if column in tiles else unlit
            for column in range(WIDEST_ROW - row % 2)
        )
        lines.append(unlit[:4] + line + unlit[:4] if row % 2 else line)
    return _image(lines, _WIDE, _Form.Format_RGBX8888)  # what it covers need not be drawn


def _glow(letters: str) -> QImage:
    """Of two tiles by two one pixel remains, and their light is spread by drawing it large."""
    beside = _CLEAR * 4
    lines = [_CLEAR * (_WIDE + 8)] * 4
    for row, tiles in enumerate(_rows(letters)):
        line = b"".join(_SHED[tiles.get(at, DARK)] * 2 for at in range(WIDEST_ROW - row % 2))
        lines.append(beside + (_CLEAR + line + _CLEAR if row % 2 else line) + beside)
    lines += [_CLEAR * (_WIDE + 8)] * 4
    whole = _image(lines, _WIDE + 8, _CLEAR_FORM)
    size = QSize(whole.width() // 4, whole.height() // 2)
    mode = Qt.TransformationMode.SmoothTransformation
    small = whole.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
    return small.convertToFormat(_CLEAR_FORM)


def _image(lines: Sequence[bytes], width: int, form: QImage.Format) -> QImage:
    pixels = b"".join(lines)
    return QImage(pixels, width, len(lines), form).copy()  # of its own, for the bytes go
