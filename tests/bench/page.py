"""The museum as a plain web page: the attract screen and one wall with every exhibit.

It is what the benchmark sets beside the kiosk, so it is made as well as such a page can be: no
framework, no server, pictures with their sizes, loaded as they come near and decoded aside, nothing
on the move but opacity, place and scrolling, fonts cut down to the characters that are used. The
pictures are the kiosk's own files.
"""

from __future__ import annotations

import html
import json
import logging
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from kiosk import paths

if TYPE_CHECKING:
    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.entries import Exhibit

_TEMPLATES = Path(__file__).with_name("site")
_FONTS = ("NotoSansCJKsc-Regular.otf", "NotoSerifCJKsc-Regular.otf", "NotoSerifCJKsc-Bold.otf")


def write_page(catalogue: Catalogue, folder: Path) -> Path:
    """Writes the site into `folder`, which is made; returns the page to open first.

    Every address in it is a file of this machine.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    words = [_words(catalogue, exhibit) for exhibit in catalogue.exhibits]
    museum = {
        "museum": html.escape(catalogue.museum.name.en),
        "other_museum": html.escape(catalogue.museum.name.zh),
        "night": (paths.ASSETS / "museum" / "night-landscape-half.webp").as_uri(),
    }
    first = catalogue.areas[0]
    area = {
        "area": html.escape(first.name.en),
        "other_area": html.escape(first.name.zh),
        "intro": html.escape(first.intro.en),
        "hue": first.hue,
    }
    cards = "".join(_filled("card.html", each) for each in words)
    pages = {
        "attract.html": _filled("attract.html", museum | words[0]),
        "wall.html": _filled(
            "wall.html", museum | area | {"count": str(len(words)), "cards": cards}
        ),
        "museum.css": (_TEMPLATES / "museum.css").read_text(encoding="utf-8"),
        "attract.js": (_TEMPLATES / "attract.js").read_text(encoding="utf-8"),
        "exhibits.js": _script(catalogue),
    }
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")
    for font in _FONTS:
        _cut_down(paths.ASSETS / "fonts" / font, "".join(pages.values()), folder / font)
    return folder / "attract.html"


def _filled(template: str, words: dict[str, str]) -> str:
    text = (_TEMPLATES / template).read_text(encoding="utf-8")
    return Template(text).substitute(words)


def _words(catalogue: Catalogue, exhibit: Exhibit) -> dict[str, str]:
    return {name: html.escape(text) for name, text in _facts(catalogue, exhibit).items()}


def _facts(catalogue: Catalogue, exhibit: Exhibit) -> dict[str, str]:
    title, other_title = exhibit.title.to("en"), exhibit.title.other("en")
    return {
        "id": exhibit.id,
        "picture": (paths.ASSETS / "pictures" / (exhibit.picture or f"{exhibit.id}.webp")).as_uri(),
        "year": str(exhibit.year),
        "title": title,
        "other_title": other_title,
        "what": "   ".join(filter(None, (str(exhibit.year), title, other_title))),
        "hook": exhibit.hook.to("en"),
        "other_hook": exhibit.hook.other("en"),
        "hue": catalogue.area(exhibit.area).hue,
    }


def _script(catalogue: Catalogue) -> str:
    names = ("picture", "what", "hook", "other_hook", "hue")
    facts = [_facts(catalogue, exhibit) for exhibit in catalogue.exhibits]
    exhibits = [{name: each[name] for name in names} for each in facts]
    return f"const exhibits = {json.dumps(exhibits, ensure_ascii=False)};\n"


def _cut_down(font: Path, text: str, out: Path) -> None:
    """Keeps of a font what is needed to show `text`."""
    from fontTools import subset

    logging.getLogger(subset.__name__).setLevel(logging.WARNING)  # it tells of each table
    options = subset.Options()
    opened = subset.load_font(str(font), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=text)
    subsetter.subset(opened)
    opened.save(out)
