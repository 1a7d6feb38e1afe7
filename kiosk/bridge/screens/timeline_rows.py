"""What stands along the canal of years, as rows for QML."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QUrl
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.row_model import RowModel
from kiosk.bridge.lists.seen_rows import SeenRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.bridge.screens.showing import Showing
    from kiosk.timeline.canal import Canal
    from kiosk.timeline.decades import Decade
    from kiosk.timeline.overview import Overview
    from kiosk.timeline.strip import Box, Placed, Strip

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class MarkRow(NamedTuple):
    """An exhibit: where it is touched on the strip, and within that its parts."""

    exhibit_id: str
    title: str
    year: str
    area: str
    kind: str
    hue: str
    picture: QUrl
    box: QRectF
    light: QPointF
    words: QRectF
    frame: QRectF
    line: QRectF


@QmlElement
@QmlUncreatable("made by the bridge")
class MarkListModel(SeenRows):
    """The exhibits in view."""

    row_type = MarkRow


class YearRow(NamedTuple):
    """A year, or empty ones in a row: its name, where it begins along the strip, how long it is."""

    label: str
    begin: float
    extent: float
    empty: bool


@QmlElement
@QmlUncreatable("made by the bridge")
class YearListModel(SeenRows):
    """The years in view."""

    row_type = YearRow


class BerthRow(NamedTuple):
    """A story or case at the quay, or the heading above them."""

    target_id: str
    title: str
    is_story: bool
    is_heading: bool
    box: QRectF


@QmlElement
@QmlUncreatable("made by the bridge")
class BerthListModel(SeenRows):
    """What lies at the quay, as far as it is in view."""

    row_type = BerthRow


class DecadeRow(NamedTuple):
    """A decade's name and where it stands."""

    label: str
    box: QRectF


@QmlElement
@QmlUncreatable("made by the bridge")
class DecadeListModel(RowModel):
    """The decades."""

    row_type = DecadeRow


class ClusterRow(NamedTuple):
    """What an area has of a decade; `number` is that of its first exhibit in time."""

    label: str
    exhibits: int
    area: str
    hue: str
    number: int
    box: QRectF


@QmlElement
@QmlUncreatable("made by the bridge")
class ClusterListModel(RowModel):
    """What each area has of each decade."""

    row_type = ClusterRow


def mark_row(showing: Showing, canal: Canal, placed: Placed) -> MarkRow:
    """An exhibit where it is placed."""
    exhibit = showing.catalogue.exhibit(canal.moments[placed.number].exhibit_id)
    area = showing.catalogue.area(exhibit.area)
    return MarkRow(
        exhibit.id,
        showing.text(exhibit.title),
        showing.years_of(exhibit),
        showing.text(area.short),
        exhibit.kind,
        area.hue,
        showing.picture_of(exhibit) if placed.picture.width else QUrl(),
        _rect(placed.box),
        QPointF(*placed.light),
        _rect(placed.words),
        _rect(placed.picture),
        _rect(placed.line),
    )


def year_rows(strip: Strip) -> list[YearRow]:
    """The years of a strip, without the quay at its end."""
    return [
        YearRow(_years(span.first, span.last), span.begin, span.extent, span.empty)
        for span in strip.spans[:-1]
    ]


def berth_rows(showing: Showing, strip: Strip) -> list[BerthRow]:
    """Stories and cases of a strip, each group after its heading."""
    stories, cases = showing.catalogue.stories, showing.catalogue.cases
    rows = []
    for moored in strip.moored:
        is_story = moored.number < len(stories)
        if moored.heading:
            said = stories_said(len(stories)) if is_story else cases_said(len(cases))
            rows.append(BerthRow("", said, is_story, True, _rect(moored.box)))
            continue
        if is_story:
            story = stories[moored.number]
            target, title = story.id, story.title
        else:
            case = cases[moored.number - len(stories)]
            target, title = case.id, case.headline
        rows.append(BerthRow(target, showing.text(title), is_story, False, _rect(moored.box)))
    return rows


def decade_rows(overview: Overview) -> list[DecadeRow]:
    """The names of the decades."""
    return [
        DecadeRow(_decade(decade), _rect(box))
        for decade, box in zip(overview.decades, overview.heads, strict=True)
    ]


def cluster_rows(showing: Showing, overview: Overview) -> list[ClusterRow]:
    """What each area has of each decade; each is called by both, and by how many there are."""
    areas = showing.catalogue.areas
    said = QCoreApplication.translate("Timeline", "%1, %2: %3 exhibits")
    one = QCoreApplication.translate("Timeline", "%1, %2: 1 exhibit")
    rows = []
    for cluster, box in zip(overview.clusters, overview.boxes, strict=True):
        area, decade = areas[cluster.thread], _decade(overview.decades[cluster.decade])
        name = showing.text(area.short)
        label = one if cluster.size == 1 else said
        label = label.replace("%1", name).replace("%2", decade).replace("%3", str(cluster.size))
        rows.append(ClusterRow(label, cluster.size, name, area.hue, cluster.number, _rect(box)))
    return rows


def stories_said(count: int) -> str:
    """`21 summit stories`."""
    one = QCoreApplication.translate("Timeline", "1 summit story")
    many = QCoreApplication.translate("Timeline", "%1 summit stories")
    return one if count == 1 else many.replace("%1", str(count))


def cases_said(count: int) -> str:
    """`13 case presentations`."""
    one = QCoreApplication.translate("Timeline", "1 case presentation")
    many = QCoreApplication.translate("Timeline", "%1 case presentations")
    return one if count == 1 else many.replace("%1", str(count))


def in_view(rows: Sequence[YearRow], begin: float, end: float) -> tuple[int, int]:
    """The numbers of the years from one place along the strip to another."""
    seen = [n for n, row in enumerate(rows) if row.begin < end and row.begin + row.extent > begin]
    return (seen[0], seen[-1] + 1) if seen else (0, 0)


def _years(first: int, last: int) -> str:
    year = QCoreApplication.translate("Dates", "%1")
    return year.replace("%1", str(first) if first == last else f"{first}–{last}")


def _decade(decade: Decade) -> str:
    if decade.whole:
        return QCoreApplication.translate("Timeline", "%1s").replace("%1", str(decade.first))
    return QCoreApplication.translate("Timeline", "%1 on").replace("%1", str(decade.first))


def _rect(box: Box) -> QRectF:
    return QRectF(*box)
