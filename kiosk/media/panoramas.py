"""Staff's own panoramas: a picture twice as wide as high, made into the six faces of a cube."""

from __future__ import annotations

import hashlib
import math
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.media.halls import FACES, Halls, Hotspot, Viewpoint
from kiosk.media.image_checks import examine_panorama

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PIL.Image import Image

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Area, StaffViewpoint

SIDE = 1024
_TILE = 16
# How a place on a face (x to the right, y downwards, -1 to 1) lies in the room: right, up, ahead.
_ROOM: dict[str, Callable[[float, float], tuple[float, float, float]]] = {
    "front": lambda x, y: (x, -y, 1.0),
    "right": lambda x, y: (1.0, -y, -x),
    "back": lambda x, y: (-x, -y, -1.0),
    "left": lambda x, y: (-1.0, -y, x),
    "up": lambda x, y: (x, 1.0, y),
    "down": lambda x, y: (x, -1.0, -y),
}


class Panoramas:
    """Where panoramas lie, and where the faces made of them are kept."""

    def __init__(self, folder: Path, prepared_folder: Path) -> None:
        self.folder = folder
        self.prepared_folder = prepared_folder

    def faces_of(self, view: StaffViewpoint) -> Path | None:
        """The folder of a view's faces, whether they are made yet or not; None without a file."""
        try:
            status = (self.folder / view.panorama).stat()
        except OSError:
            return None
        known_by = repr((view.panorama, status.st_size, status.st_mtime_ns))
        return self.prepared_folder / hashlib.sha256(known_by.encode()).hexdigest()[:16]

    def halls(self, catalogue: Catalogue | None, modelled: Halls) -> Halls:
        """The modelled halls; staff's views, once prepared, in the place of those of their area."""
        halls = dict(modelled)
        for area in catalogue.areas if catalogue else ():
            views = {v.name: s for v in area.views if (s := self._viewpoint(area, v))}
            if views:
                halls[area.id] = views
        return halls

    def waiting(self, catalogue: Catalogue | None) -> bool:
        """Whether a panorama is there whose faces are not made yet."""
        areas = catalogue.areas if catalogue else ()
        folders = [self.faces_of(view) for area in areas for view in area.views]
        return any(folder and not folder.is_dir() for folder in folders)

    def prepare(self, catalogue: Catalogue) -> Iterator[str]:
        """Makes the faces that are missing; yields a line for each panorama that cannot be used.

        Raises:
            OSError: the faces cannot be kept.
        """
        for view in (view for area in catalogue.areas for view in area.views):
            faces = self.faces_of(view)
            if faces is None or faces.is_dir():
                continue
            wrong = examine_panorama(self.folder / view.panorama)
            if wrong and wrong[1]:
                yield f"{self.folder / view.panorama}: the panorama {wrong[0]}"
                continue
            from PIL import Image

            with Image.open(self.folder / view.panorama) as picture:
                self._keep(cube_faces(picture.convert("RGB")), faces)

    def _keep(self, pictures: Iterator[tuple[str, Image]], faces: Path) -> None:
        """All six or none: they are made beside and put in place in one step."""
        self.prepared_folder.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=".part", dir=self.prepared_folder))
        try:
            for name, picture in pictures:
                picture.save(beside / f"{name}.webp", quality=85, method=4)
            beside.replace(faces)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise

    def _viewpoint(self, area: Area, view: StaffViewpoint) -> Viewpoint | None:
        faces = self.faces_of(view)
        if faces is None or not faces.is_dir():
            return None
        return Viewpoint(
            area=area.id,
            name=view.name,
            folder=faces,
            exhibits=tuple(Hotspot(s.exhibit, s.yaw, s.pitch) for s in view.exhibits),
            doors=tuple(Hotspot(s.area, s.yaw, s.pitch) for s in view.doors),
            viewpoints=tuple(Hotspot(s.view, s.yaw, s.pitch) for s in view.ways),
            plan=None,
        )


def cube_faces(panorama: Image) -> Iterator[tuple[str, Image]]:
    """The six faces of an equirectangular picture; each name in turn with its picture.

    The middle of the panorama is the middle of the front.
    """
    from PIL import Image

    width, height = panorama.size
    # tiles across the back reach over the edge: the picture goes on there where it begins
    wrapped = Image.new("RGB", (width + width // 2, height))
    wrapped.paste(panorama, (0, 0))
    wrapped.paste(panorama.crop((0, 0, width // 2, height)), (width, 0))
    for name in FACES:
        mesh = list(_tiles(name, width, height))
        size = (SIDE, SIDE)
        yield name, wrapped.transform(size, Image.Transform.MESH, mesh, Image.Resampling.BILINEAR)


_Box = tuple[int, int, int, int]


def _tiles(name: str, width: int, height: int) -> Iterator[tuple[_Box, tuple[float, ...]]]:
    """Each tile of a face with the four corners that it has in the panorama."""
    for top in range(0, SIDE, _TILE):
        for left in range(0, SIDE, _TILE):
            right, bottom = left + _TILE, top + _TILE
            corners = [(left, top), (left, bottom), (right, bottom), (right, top)]
            # a pole has no longitude of its own, so each corner is drawn a hair to the middle
            middle = (left + right) / 2, (top + bottom) / 2
            around, _ = _place(name, *middle)
            quad: list[float] = []
            for x, y in corners:
                u, v = _place(name, x * 0.999 + middle[0] * 0.001, y * 0.999 + middle[1] * 0.001)
                u += round(around - u)
                quad += [u * width, v * height]
            if min(quad[0::2]) < 0:
                quad[0::2] = [u + width for u in quad[0::2]]
            yield (left, top, right, bottom), tuple(quad)


def _place(name: str, x: float, y: float) -> tuple[float, float]:
    """Where a pixel of a face lies in the panorama, in parts of its width and height."""
    right, up, ahead = _ROOM[name](2 * x / SIDE - 1, 2 * y / SIDE - 1)
    yaw = math.atan2(right, ahead)
    pitch = math.atan2(up, math.hypot(right, ahead))
    return 0.5 + yaw / (2 * math.pi), 0.5 - pitch / math.pi
