"""What has been typed and chosen to find something, and what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.lists.lazy_rows import LazyRows
from kiosk.bridge.screens.search_rows import (
    ChoiceListModel,
    ChoiceRow,
    HitListModel,
    HitRow,
    WordListModel,
    WordRow,
)
from kiosk.search.entries import Kind
from kiosk.search.found import Found
from kiosk.typography import plain
from kiosk.visit.place import Screen
from kiosk.visit.spoken.search_names import decade_name, kind_name
from kiosk.visit.spoken.topic_names import topic_names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.bridge.screens.showing import Showing
    from kiosk.catalogue.entries import Exhibit
    from kiosk.search.finder import Finder
    from kiosk.search.hits import Hits
    from kiosk.search.narrowing import Narrowing
    from kiosk.visit.place import Place
    from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_OF_A_KIND = 3
_FIRST_EXHIBITS, _FIRST_TO_LOOK_ROUND = 6, 18
_MOST_ROWS = 40
_TOPICS = 9
_NOTHING = Found((), {})
_Value = TypeVar("_Value")


@QmlElement
@QmlUncreatable("made by the bridge")
class SearchDetails(QObject):
    """The search of this visit."""

    changed = Signal()
    keysOrdered = Signal()

    def __init__(self, visit: Visit, wish: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._perform = wish
        self._typed = ""
        self._found = _NOTHING
        self._narrowed = False
        self._exhibits = HitListModel(self)
        self._others = HitListModel(self)
        self._kinds = ChoiceListModel(self)
        self._areas = ChoiceListModel(self)
        self._decades = ChoiceListModel(self)
        self._all_decades = ChoiceListModel(self)
        self._topics = ChoiceListModel(self)
        self._endings = WordListModel(self)
        self._nearest = WordListModel(self)

    # What the visitor wishes

    @Slot()
    def open(self) -> None:
        self._perform(self._visit.choose, Screen.SEARCH)

    @Slot(str)
    def type(self, typed: str) -> None:
        self._perform(self._visit.type, typed)

    @Slot(str)
    def finish(self, word: str) -> None:
        """With this word in the place of the last one typed."""
        self._perform(self._visit.type, f"{self._typed.rpartition(' ')[0]} {word}".strip())

    @Slot(str, str)
    def narrow(self, facet: str, value: str) -> None:
        self._perform(self._visit.narrow, facet, value)

    @Slot(str, str)
    def lookRound(self, facet: str, value: str) -> None:
        """All there is of this, in the place of what is typed."""
        self._perform(self._visit.look_round, facet, value)

    @Slot()
    def askGuide(self) -> None:
        """To the guide, which is asked what is typed; one letter asks nothing."""
        question = plain(self._typed).strip()
        if len(question) > 1:
            self._perform(self._visit.ask, question)
        else:
            self._perform(self._visit.choose, Screen.ASK)

    @Slot()
    def clear(self) -> None:
        self._perform(self._visit.clear_search)

    @Slot()
    def orderKeys(self) -> None:
        self._visit.order_keys()
        self.keysOrdered.emit()

    def show(self, showing: Showing, place: Place) -> None:
        """Shows what is typed and chosen there, and what it finds."""
        from kiosk.search.finder import finder_of  # not at every start

        finder = finder_of(showing.catalogue)
        self._typed, self._narrowed = place.id, bool(place.narrowing)
        begun = bool(place.id.strip()) or self._narrowed
        language = showing.language
        self._found = finder.find(place.id, place.narrowing, language) if begun else _NOTHING
        self._show_hits(showing, finder)
        self._show_choices(showing, finder, place)
        endings = finder.completions(place.id, language) if self._found.total else []
        self._endings.show([WordRow(word, chosen=False) for word in endings])
        near = self._found.taken_for
        shown = self._found.in_vain and not self._found.nothing
        self._nearest.show([WordRow(word, chosen=shown and not n) for n, word in enumerate(near)])
        self.keysOrdered.emit()
        self.changed.emit()

    def _show_hits(self, showing: Showing, finder: Finder) -> None:
        from kiosk.search.hits import Hits

        found, hits = self._found, Hits(finder, self._found, showing.language)

        def row(number: int) -> HitRow:
            return _hit_row(showing, finder, found, hits, number)

        only = len(found.listed) < 2
        exhibits = found.listed.get(Kind.EXHIBIT, ())
        first = _FIRST_EXHIBITS if found.words else _FIRST_TO_LOOK_ROUND
        self._exhibits.show(LazyRows(exhibits if only else exhibits[:first], row))
        most = _MOST_ROWS if only else _FIRST_OF_A_KIND
        others = [n for kind, listed in found.listed.items() if kind is not Kind.EXHIBIT
                  for n in listed[:most]]  # fmt: skip
        self._others.show(LazyRows(others, row))

    def _show_choices(self, showing: Showing, finder: Finder, place: Place) -> None:
        counts, narrowing = self._found.counts, place.narrowing
        begun = bool(place.id.strip()) or bool(narrowing)
        translate = QCoreApplication.translate
        self._kinds.show(
            _offered(
                _choice("kind", kind.value, kind_name(translate, kind), count, narrowing.kind)
                for kind, count in _with(_kind(narrowing), counts.kinds)
            )
        )
        areas = {area.id: area for area in showing.catalogue.areas}
        chosen_area = narrowing.area if narrowing.area in areas else ""
        self._areas.show(
            _offered(
                _choice(
                    "area", area, showing.text(areas[area].short), count, narrowing.area,
                    areas[area].hue,
                )
                for area, count in _with(chosen_area, counts.areas)
            )
        )  # fmt: skip
        chosen = str(narrowing.decade)
        self._decades.show(
            _offered(
                _choice("decade", str(decade), decade_name(translate, decade), count, chosen)
                for decade, count in _with(narrowing.decade, counts.decades)
            )
        )
        if not begun or self._found.nothing:
            self._all_decades.show(_decade_doors(showing, finder))
        names = topic_names(translate) if narrowing.topic or not begun else {}
        topics = [
            _choice("topic", topic, names[topic], count, narrowing.topic)
            for topic, count in _most_told(finder.topics())
            if topic in names
        ]
        self._topics.show([row for row in topics if row.chosen] if begun else topics[:_TOPICS])

    @property
    def finds(self) -> bool:
        """Whether what is typed finds anything."""
        return self._found.total > 0 and not self._found.in_vain

    # What QML shows

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._typed

    @Property(bool, notify=changed)
    def begun(self) -> bool:
        """Whether something is typed or chosen."""
        return bool(self._typed.strip()) or self._narrowed

    @Property(bool, notify=changed)
    def narrowed(self) -> bool:
        return self._narrowed

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many there are, more than are listed perhaps."""
        return self._found.total

    @Property(bool, notify=changed)
    def inVain(self) -> bool:
        """Whether nothing is called that."""
        return self._found.in_vain

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Whether nothing comes near it either, so that one may look round instead."""
        return self._found.nothing

    @Property(bool, notify=changed)
    def meant(self) -> bool:
        """Whether what is typed was taken for other words."""
        return bool(self._found.taken_for)

    @Property(bool, notify=keysOrdered)
    def keysByAlphabet(self) -> bool:
        return self._visit.keys_by_alphabet

    @Property(int, notify=changed)
    def allExhibits(self) -> int:
        """How many exhibits there are among what is found."""
        return self._found.counts.kinds.get(Kind.EXHIBIT, 0)

    @Property(int, notify=changed)
    def exhibitsListed(self) -> int:
        return self._exhibits.rowCount()

    @Property(int, notify=changed)
    def othersListed(self) -> int:
        return self._others.rowCount()

    @Property(HitListModel, constant=True)
    def exhibits(self) -> HitListModel:
        return self._exhibits

    @Property(HitListModel, constant=True)
    def others(self) -> HitListModel:
        """What is found beside exhibits, kind by kind."""
        return self._others

    @Property(ChoiceListModel, constant=True)
    def kinds(self) -> ChoiceListModel:
        return self._kinds

    @Property(ChoiceListModel, constant=True)
    def areas(self) -> ChoiceListModel:
        return self._areas

    @Property(ChoiceListModel, constant=True)
    def decades(self) -> ChoiceListModel:
        return self._decades

    @Property(ChoiceListModel, constant=True)
    def allDecades(self) -> ChoiceListModel:
        """The decades to begin with, each with something of it."""
        return self._all_decades

    @Property(ChoiceListModel, constant=True)
    def topics(self) -> ChoiceListModel:
        return self._topics

    @Property(WordListModel, constant=True)
    def endings(self) -> WordListModel:
        """The museum's own words that begin as the last word typed."""
        return self._endings

    @Property(WordListModel, constant=True)
    def nearest(self) -> WordListModel:
        """The museum's words for which those typed were taken."""
        return self._nearest


def _hit_row(showing: Showing, finder: Finder, found: Found, hits: Hits, number: int) -> HitRow:
    hit = hits.hit(number)
    picture = ("", "", QUrl())
    year = ""
    if exhibit := _exhibit_shown(showing, finder, hit.kind, number):
        picture = exhibit.kind, showing.hue_of(exhibit), showing.picture_of(exhibit)
        year = showing.years_of(exhibit) if hit.kind is Kind.EXHIBIT else ""
    before, match, after = showing.runs(hit.title)
    quote_before, quote_match, quote_after = showing.runs(hit.quote)
    return HitRow(
        hit.kind.value,
        kind_name(QCoreApplication.translate, hit.kind),
        number == found.listed[hit.kind][0],
        found.counts.kinds.get(hit.kind, 0),
        hit.target,
        before,
        match,
        after,
        quote_before,
        quote_match,
        quote_after,
        year,
        *picture,
    )


def _exhibit_shown(showing: Showing, finder: Finder, kind: Kind, number: int) -> Exhibit | None:
    """The exhibit whose picture stands for what is found."""
    catalogue, entries = showing.catalogue, finder.entries
    match kind:
        case Kind.EXHIBIT:
            return entries.exhibit(number)
        case Kind.STORY:
            leading = catalogue.leading_story(entries.story(number).id)
        case Kind.PERSON:
            leading = catalogue.leading_story(entries.person(number).story.id)
        case Kind.CASE:
            leading = catalogue.leading_case(entries.case(number).id)
        case Kind.AREA:
            leading = tuple(catalogue.exhibits_in(entries.area(number).id)[:1])
        case Kind.TOUR:
            leading = (catalogue.exhibit(entries.tour(number).stops[0].exhibit),)
    return leading[0] if leading else None


def _kind(narrowing: Narrowing) -> Kind | None:
    return Kind(narrowing.kind) if narrowing.kind else None


def _with(chosen: _Value | None, counts: dict[_Value, int]) -> Iterator[tuple[_Value, int]]:
    """What there is of each, and what is chosen also where there is none of it: to be let go."""
    if chosen and chosen not in counts:
        yield chosen, 0
    yield from counts.items()


def _choice(facet: str, value: str, name: str, count: int, chosen: str, hue: str = "") -> ChoiceRow:
    return ChoiceRow(facet, value, name, count, value == chosen, hue, "", QUrl())


def _offered(choices: Iterable[ChoiceRow]) -> list[ChoiceRow]:
    """The chosen one first, where it is seen; one alone that is not chosen is no choice."""
    rows = sorted(choices, key=lambda choice: not choice.chosen)
    return rows if len(rows) > 1 or any(row.chosen for row in rows) else []


def _decade_doors(showing: Showing, finder: Finder) -> Iterator[ChoiceRow]:
    for decade, count in finder.decades().items():
        name = decade_name(QCoreApplication.translate, decade)
        exhibit = finder.entries.exhibit(finder.first_of_decade(decade))
        seen = exhibit.kind, showing.picture_of(exhibit)
        hue = showing.hue_of(exhibit)
        yield ChoiceRow("decade", str(decade), name, count, False, hue, *seen)


def _most_told(topics: dict[str, int]) -> list[tuple[str, int]]:
    """The topics of several stories and cases, the most told first."""
    several = [(topic, count) for topic, count in topics.items() if count > 1]
    return sorted(several, key=lambda topic: -topic[1])
