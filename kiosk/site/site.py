"""The site as a whole: its pictures, then its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.media.outlines import read_outlines
from kiosk.site import addresses
from kiosk.site.cards import Cards
from kiosk.site.pages import pages
from kiosk.site.picture_files import exhibit_pictures, house_pictures, museum_pictures
from kiosk.site.picture_sources import picture_sources
from kiosk.site.site_folder import site_folder
from kiosk.site.templating import FOLDER, Templates

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.site.edition import Edition


class Content(NamedTuple):
    """What the site is made of: the catalogue, the file it was read from, the program's assets."""

    catalogue: Catalogue
    file: Path
    assets: Path


class Written(NamedTuple):
    """How much was written; the size is in bytes."""

    pages: int
    pictures: int
    size: int


def write_site(content: Content, editions: Sequence[Edition], out: Path, base: str = "") -> Written:
    """Writes the site of `content` in some languages into the folder `out`.

    Without `base`, the address at which it will stand, every link in it is relative.

    Raises:
        NotOursError: `out` holds what `kiosk site` has not written.
        DamagedPictureError: a picture cannot be read.
        OSError: it cannot be written; what was there before is still whole.
    """
    catalogue, assets = content.catalogue, content.assets
    museum = assets / "museum"
    with site_folder(out) as folder:
        sources = picture_sources(catalogue, content.file, assets)
        pictures = {
            name: exhibit_pictures(name, source.file, folder.save)
            for name, source in sources.items()
        }
        landscape = museum / "night-landscape.webp"
        night = museum_pictures(landscape, folder.save)
        known = {area.id for area in catalogue.areas}
        boxes = read_outlines(museum).landscape
        shown = {name: box for name, box in boxes.items() if name in known}
        houses = house_pictures(landscape, shown, folder.save)
        picture_count = sum(map(len, [*pictures.values(), *houses.values(), night]))
        templates = Templates(catalogue, editions, base)
        written = [addresses.CHOICE_OF_LANGUAGE]
        first = templates.choice_of_language(night)
        folder.save(addresses.CHOICE_OF_LANGUAGE, first.encode())
        for edition in editions:
            cards = Cards(catalogue, edition, pictures, houses, sources)
            for page in pages(cards, night):
                folder.save(page.address, templates.page(page, edition).encode())
                written.append(page.address)
        folder.save(addresses.STYLE, (FOLDER / addresses.STYLE).read_bytes())
        if base:
            folder.save("sitemap.xml", templates.sitemap(written).encode())
    return Written(len(written), picture_count, folder.size)
