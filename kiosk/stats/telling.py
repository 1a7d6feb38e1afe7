"""Figures put into the words of a report."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.checked_yaml.printable import printable
from kiosk.stats.names import Names
from kiosk.stats.report import Line, Report, Section, Shape
from kiosk.stats.words import ReportLanguage, Words
from kiosk.visit_counts.kinds import LENGTHS, OTHER, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.stats.figures import Figures
    from kiosk.stats.links import Link

_MOST_LINES = 10
_MOST_DAYS = 62
"""More days than these are told month by month."""


def report_of(
    figures: Figures,
    catalogue: Catalogue | None,
    language: ReportLanguage,
    since: date | None = None,
    until: date | None = None,
) -> Report:
    """The report of a time, from `since` to `until` or as far as there are counts."""
    words = Words(language)
    teller = _Teller(figures, Names(catalogue, language), words)
    notes = [words("privacy")]
    if figures.undated:
        notes.insert(0, words("undated", words.number(figures.undated)))
    if figures.merged:
        notes.insert(0, words("merged", words.number(figures.merged)))
    museum = printable(catalogue.museum.name.to(language)) if catalogue else ""
    if not figures.visits:
        return Report(words("title"), museum, "", (), (), (words("nothing"), *notes))
    sections = tuple(section for section in teller.sections() if section.lines)
    time = _time(figures, words, since, until)
    return Report(words("title"), museum, time, tuple(teller.headline()), sections, tuple(notes))


def _time(figures: Figures, words: Words, since: date | None, until: date | None) -> str:
    """Merged months are told whole, for they are counted whole."""
    first = min(figures.days, default="")
    last = max(figures.days, default="")
    if figures.merged or not first:
        month = min(figures.months)
        first = f"{month}-01"
        last = last or _end_of(max(figures.months)).isoformat()
    begins = since or date.fromisoformat(first)
    ends = until or date.fromisoformat(last)
    return words.days(begins, max(begins, ends))


def _end_of(month: str) -> date:
    return (date.fromisoformat(f"{month}-01") + timedelta(days=32)).replace(day=1) - timedelta(1)


class _Teller:
    """Puts figures into words."""

    def __init__(self, figures: Figures, names: Names, words: Words) -> None:
        self._figures, self._names, self._words = figures, names, words

    def headline(self) -> Iterable[tuple[str, str]]:
        f, w = self._figures, self._words
        yield w.number(f.visits), w("visits")
        if f.days:
            yield w.number(sum(f.days.values()) / len(f.days)), w("visits a day")
        if (median := f.median_seconds) is not None:
            yield w("about", w.seconds(_rounded(median))), w("median length")
        if f.days:
            day = max(f.days, key=lambda known: f.days[known])
            yield w.day(date.fromisoformat(day)), w("busiest day")
            yield _hour(f.busiest_hour), w("busiest hour")
        languages = f.numbers(Kind.LANGUAGE)
        total = sum(languages.values())
        shares = [
            f"{w.of('language', name)}\u00a0{w.percent(number, total)}"
            for name, number in languages.most_common(3)
        ]
        if shares:
            yield " · ".join(shares), w("languages of visits")

    def sections(self) -> Iterable[Section]:
        yield self._days()
        yield self._hours()
        yield self._weekdays()
        yield self._lengths()
        yield self._shares("languages", Kind.LANGUAGE, "language", note="languages note")
        yield self._shares("uses", Kind.USE, "use", note="uses note")
        yield self._exhibits()
        yield self._least_exhibits()
        yield self._entries("stories", Kind.STORY, "story")
        yield self._entries("cases", Kind.CASE, "case")
        yield self._entries("closer", Kind.CLOSER, "exhibit")
        yield self._tours()
        yield self._links_on()
        yield self._never()
        yield self._links_back()
        yield self._shares("last screens", Kind.LAST_SCREEN, "screen")
        yield self._shares("screens", Kind.SCREEN, "screen", unit="times")
        yield self._shares("endings", Kind.ENDED, "ending")
        yield self._searches()

    def _days(self) -> Section:
        w, days, months = self._words, self._figures.days, self._figures.months
        if self._figures.merged or not days or len(days) > _MOST_DAYS:
            lines = [Line(w.month(m), months[m], short=m) for m in sorted(months)]
            return self._section("months", Shape.COLUMNS, "visits", lines)
        first, last = date.fromisoformat(min(days)), date.fromisoformat(max(days))
        every = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        if len(every) > _MOST_DAYS:  # few days far apart
            every = [date.fromisoformat(day) for day in sorted(days)]
        lines = [Line(w.day(d), days[d.isoformat()], short=w.short_day(d)) for d in every]
        return self._section("days", Shape.COLUMNS, "visits", lines, note=w("days note"))

    def _hours(self) -> Section:
        hours, days = self._figures.hours, len(self._figures.days) or 1
        span = range(min(hours), max(hours) + 1) if hours else ()
        lines = [Line(_hour(hour), hours[hour] / days, short=f"{hour}") for hour in span]
        return self._section(
            "hours", Shape.COLUMNS, "visits", lines, note=self._words("hours note")
        )

    def _weekdays(self) -> Section:
        w = self._words
        on = self._figures.weekdays.items()
        lines = [Line(w.weekday(n), visits, short=w.weekday(n)[:3]) for n, visits in on]
        note = w("weekdays note")
        return self._section("weekdays", Shape.COLUMNS, "visits", lines, note=note)

    def _lengths(self) -> Section:
        w, lengths = self._words, self._figures.numbers(Kind.LENGTH)
        total, lines = sum(lengths.values()), []
        for least, most in zip(LENGTHS, (*LENGTHS[1:], None), strict=True):
            label = w("span", *_span(w, least, most)) if most else w("or more", w.seconds(least))
            number = lengths[str(least)]
            lines.append(Line(label, number, w.percent(number, total), w.seconds(least)))
        note = w("lengths note")
        found = lines if total else []
        return self._section("lengths", Shape.COLUMNS, "visits", found, note, "share of visits")

    def _shares(
        self, title: str, kind: Kind, what: str, note: str = "", unit: str = "visits"
    ) -> Section:
        w, numbers = self._words, self._figures.numbers(kind)
        total = self._figures.visits if unit == "visits" else sum(numbers.values())
        lines = [
            Line(printable(w.of(what, name)), number, w.percent(number, total))
            for name, number in numbers.most_common()
        ]
        beside = "share of visits" if unit == "visits" else "share"
        return self._section(title, Shape.BARS, unit, lines, w(note) if note else "", beside)

    def _exhibits(self) -> Section:
        most = self._figures.numbers(Kind.EXHIBIT).most_common(_MOST_LINES)
        lines = self._named("exhibit", [(name, number) for name, number in most if number])
        note = self._words("exhibits note")
        return self._section("most exhibits", Shape.BARS, "opened", lines, note)

    def _least_exhibits(self) -> Section:
        numbers = self._figures.numbers(Kind.EXHIBIT)
        shown = {name for name, _ in numbers.most_common(_MOST_LINES)}
        rest = sorted((number, name) for name, number in numbers.items() if name not in shown)
        least = self._named("exhibit", [(name, number) for number, name in rest[:_MOST_LINES]])
        most = max(numbers.values(), default=0)
        return self._section("least exhibits", Shape.BARS, "opened", least, longest=most)

    def _entries(self, title: str, kind: Kind, what: str) -> Section:
        most = self._figures.numbers(kind).most_common(_MOST_LINES)
        return self._section(title, Shape.BARS, "opened", self._named(what, most))

    def _links_on(self) -> Section:
        w = self._words
        best = [link for link in self._figures.links_on if link.taken][:_MOST_LINES]
        lines = [self._link(link, back=False) for link in best]
        note = w("best links note")
        return self._section("best links", Shape.BARS, "taken", lines, note, "of openings")

    def _never(self) -> Section:
        w, links = self._words, self._figures.links_on
        never = [link for link in links if not link.taken]
        lines = [Line(self._way(link, back=False), link.openings) for link in never[:_MOST_LINES]]
        note = w("never links note", len(never), len(links))
        return self._section("never links", Shape.BARS, "opened", lines, note)

    def _links_back(self) -> Section:
        lines = [self._link(link, back=True) for link in self._figures.links_back[:_MOST_LINES]]
        return self._section("back links", Shape.BARS, "taken", lines, "", "of openings")

    def _tours(self) -> Section:
        w, finished = self._words, self._figures.numbers(Kind.TOUR_FINISHED)
        lines = [
            Line(self._names.of("tour", name), n, w.percent(finished[name], n))
            for name, n in self._figures.numbers(Kind.TOUR_STARTED).most_common()
        ]
        note = w("tours note")
        return self._section("tours", Shape.BARS, "started", lines, note, "finished")

    def _searches(self) -> Section:
        w, searches = self._words, self._figures.numbers(Kind.SEARCH)
        lines = [
            Line(printable(typed), number)
            for typed, number in self._figures.unanswered[:_MOST_LINES]
        ]
        total = w.number(sum(searches.values()))
        note = w("searches note", total, w.number(searches["nothing"]))
        return self._section("searches", Shape.BARS, "times", lines, note)

    def _link(self, link: Link, *, back: bool) -> Line:
        share = self._words.percent(link.taken, link.openings)
        merit = link.taken / max(1, link.openings)
        return Line(self._way(link, back=back), link.taken, share, length=merit)

    def _way(self, link: Link, *, back: bool) -> str:
        ends = self._names.of("exhibit", link.exhibit), self._names.of(link.what, link.other)
        return " → ".join(reversed(ends) if back else ends)

    def _named(self, what: str, numbers: Iterable[tuple[str, int]]) -> list[Line]:
        w = self._words
        return [
            Line(w("others") if name == OTHER else self._names.of(what, name), number)
            for name, number in numbers
        ]

    def _section(
        self,
        title: str,
        shape: Shape,
        unit: str,
        lines: Iterable[Line],
        note: str = "",
        beside: str = "",
        longest: float = 0.0,
    ) -> Section:
        w, lines = self._words, tuple(lines)
        further = w(beside) if beside else ""
        peak = ""
        if shape is Shape.COLUMNS and lines:
            highest = max(lines, key=lambda line: line.number)
            peak = w.visits(highest.label, highest.number)
        return Section(w(title), shape, w(unit), lines, note, further, longest, peak)


def _hour(hour: int) -> str:
    return f"{hour:02}:00–{(hour + 1) % 24:02}:00"


def _span(words: Words, least: int, most: int) -> tuple[str, str]:
    """`0 s` and `15 s`; without a unit that is said again, `2` and `3 min`."""
    if (least < 60) == (most < 60) or not least:
        return str(least if most < 60 else least // 60), words.seconds(most)
    return words.seconds(least), words.seconds(most)


def _rounded(seconds: float) -> float:
    """As finely as a histogram may tell."""
    return round(seconds / 5) * 5 if seconds < 300 else round(seconds / 30) * 30
