"""Films as rows, and the captions of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel

if TYPE_CHECKING:
    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Film
    from kiosk.media.films.film_sheet import FilmSheet

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SHORT_NAMES = {"en": "EN", "zh": "中文"}
"""Of languages, in themselves, as captions are offered; of others the whole name."""


class FilmRow(NamedTuple):
    """A film of the programme; `still` is an exhibit's picture where `kind` is not empty."""

    film_id: str
    title: str
    other_title: str
    about: str
    length: str
    minutes: int
    """Whole ones, one at least; 0 where it is not known how long it runs."""
    captions: str
    still: QUrl
    kind: str
    hue: str


@QmlElement
@QmlUncreatable("made by the bridge")
class FilmListModel(RowModel):
    """The programme of the cinema."""

    row_type = FilmRow


class CaptionRow(NamedTuple):
    """The captions of a language: what they say now, and the longest that they will."""

    language: str
    name: str
    wanted: bool
    said: str
    longest: str


@QmlElement
@QmlUncreatable("made by the bridge")
class CaptionListModel(RowModel):
    """The captions of a film, by language."""

    row_type = CaptionRow


def film_row(showing: Showing, film: Film, sheet: FilmSheet) -> FilmRow:
    """A film as a card; what it stands for where it has no still of its own is an exhibit."""
    leading = showing.catalogue.exhibits_of_film(film.id)
    exhibit = showing.exhibit_row(leading[0]) if leading else None
    files = showing.films.get(film.id)
    still = files.still if files else None
    named = files.captions if files else ()
    return FilmRow(
        film.id,
        showing.text(film.title),
        showing.other(film.title),
        showing.text(film.about),
        length_of(sheet.seconds) if sheet.seconds else "",
        max(1, round(sheet.seconds / 60)) if sheet.seconds else 0,
        "  ".join(short for language, short in SHORT_NAMES.items() if language in named),
        QUrl.fromLocalFile(str(still)) if still else exhibit.picture if exhibit else QUrl(),
        "" if still else exhibit.kind if exhibit else "media",
        exhibit.hue if exhibit else "amber",
    )


def length_of(seconds: float) -> str:
    """`1:05`, whatever the language."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
