"""Visitors who are not there: a seeded month of a museum, told to the counters by the same road."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.content_file.reading import read_catalogue
from kiosk.visit.place import Screen
from kiosk.visit.reading_settings import ReadingSettings, TextSize
from kiosk.visit.visit import Visit
from kiosk.visit_counts.kinds import Use
from kiosk.visit_counts.tally import Search, Tally

TOUR = """
tours:
  - id: two
    title: {en: Two things, zh: 两件展品}
    minutes: 5
    pitch: {en: Two things., zh: 两件展品。}
    stops: [china-first-router, apple-lisa]
"""
OPEN, SHUT = 9, 17
BUSY_HOURS = [3, 6, 9, 7, 5, 8, 9, 5]
WORDS = ["zuckerberg", "tiktok", "huawei phone", "wechat", "jack ma"]


def small_catalogue():
    """The small museum, with a tour."""
    small = Path(__file__).parent.parent / "small.yaml"
    return read_catalogue(small.read_bytes() + TOUR.encode(), "small.yaml")


class Museum:
    """A clock to set, and visitors who come to one kiosk."""

    def __init__(self, catalogue, counts_of, seed=7):
        """`counts_of(clock)` gives the counters that go by a clock."""
        self.now = datetime(2026, 10, 1, OPEN)
        self._random = random.Random(seed)
        self._catalogue = catalogue
        self._visit = Visit(catalogue)
        self.counts = counts_of(lambda: self.now)
        self._tally = Tally(self._visit, self.counts, ReadingSettings(), self._seconds)

    def month(self, visits, days=30):
        """So many visits, more of them at weekends."""
        all_days = [datetime(2026, 10, 1) + timedelta(days=n) for n in range(days)]
        chance = self._random
        weights = [chance.uniform(0.8, 1.2) * (1 + (d.weekday() > 4)) for d in all_days]
        for day, number in Counter(chance.choices(all_days, weights, k=visits)).items():
            self.day(day, number)

    def day(self, midnight, visits):
        chance = self._random
        hours = chance.choices(range(OPEN, SHUT), BUSY_HOURS, k=visits)
        for at in sorted(hour * 3600 + chance.random() * 3000 for hour in hours):
            self.now = midnight + timedelta(seconds=at)
            self.visit()

    def visit(self):
        chance, visit, catalogue = self._random, self._visit, self._catalogue
        visit.begin()
        self._arrive()
        reading = ReadingSettings("zh" if chance.random() < 0.7 else "en")
        if chance.random() < 0.12:
            reading = replace(reading, text_size=chance.choice(list(TextSize)))
        self._tally.reads(reading)
        if chance.random() < 0.05:
            self._tally.uses(Use.READ_ALOUD)
        for _ in range(chance.randint(1, 6)):
            self._look_around()
        if chance.random() < 0.1:
            self._search()
        if chance.random() < 0.08 and catalogue.tours:
            visit.start_tour(chance.choice(catalogue.tours).id)
            self._arrive()
            while visit.route and chance.random() < 0.8:
                visit.step_along_tour(1)
                self._arrive()
        if chance.random() < 0.4:
            visit.home()
            self._arrive()
        visit.end()
        self._tally.arrived(left=True, search=Search())
        self._tally.reads(ReadingSettings())

    def _look_around(self):
        chance, visit = self._random, self._visit
        exhibits = self._catalogue.exhibits
        favourite = min(len(exhibits) - 2, int(chance.expovariate(6 / len(exhibits))))
        exhibit = exhibits[favourite]
        visit.open_area(exhibit.area)
        self._arrive()
        visit.open_exhibit(exhibit.id)
        self._arrive()
        if exhibit.parts and chance.random() < 0.2:
            visit.look_closer()
            self._arrive()
            visit.back()
            self._arrive()
        if chance.random() < 0.4:
            visit.open_story(exhibit.stories[0].id)
            self._arrive()
            visit.back()
            self._arrive()
        elif chance.random() < 0.3:
            visit.open_case(exhibit.cases[-1].id)
            self._arrive()

    def _search(self):
        self._visit.choose(Screen.SEARCH)
        self._arrive()
        answered = self._random.random() < 0.7
        word = "lisa" if answered else self._random.choice(WORDS)
        self._visit.type(word)
        self._arrive(Search(word, answered))

    def _arrive(self, search=Search()):  # noqa: B008
        chance = self._random
        self.now += timedelta(seconds=min(90, chance.lognormvariate(2.2, 0.9)))
        spots = random.Random(self._visit.place.screen)
        hot = [(spots.random(), spots.uniform(0.1, 0.9)) for _ in range(5)]
        x, y = chance.choice([*hot, (0.08, 0.95), (0.15, 0.95), (0.75, 0.95)])
        self._tally.touched(chance.gauss(x, 0.05), chance.gauss(y, 0.04), upright=False)
        self._tally.arrived(left=False, search=search)

    def _seconds(self):
        return self.now.timestamp()
