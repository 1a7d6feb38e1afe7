"""Staff's own panoramas: once prepared, they stand in the place of a modelled hall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.media.conversion.image_cache import shown_by_name
from kiosk.media.halls import Halls, Hotspot, Viewpoint
from kiosk.media.picture_names import folded, is_plain_name

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Area, StaffViewpoint


class Panoramas:
    """The faces that were made of panoramas, by the record of them; it asks nothing of staff's
    disk."""

    def __init__(self, kept: Path) -> None:
        self._faces = shown_by_name(kept)

    def halls(self, catalogue: Catalogue | None, modelled: Halls) -> Halls:
        """The modelled halls; staff's views, once prepared, in the place of those of their area."""
        halls = dict(modelled)
        for area in catalogue.areas if catalogue else ():
            views = {v.name: s for v in area.views if (s := self._viewpoint(area, v))}
            if views:
                halls[area.id] = views
        return halls

    def _viewpoint(self, area: Area, view: StaffViewpoint) -> Viewpoint | None:
        faces = self._faces.get(name_of(view))
        if faces is None:
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


def name_of(view: StaffViewpoint) -> str:
    """The folded name of a view's panorama; empty where it is no plain name of a file."""
    return folded(view.panorama) if is_plain_name(view.panorama) else ""
