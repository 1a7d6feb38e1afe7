"""Museums along the canal: as it is, and with other numbers of exhibits."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

import pytest

from kiosk import paths
from kiosk.content_file.reading import read_catalogue
from kiosk.timeline.canal import Canal
from kiosk.timeline.moments import Moment, moments_of
from kiosk.timeline.quay import Berths
from kiosk.timeline.strip import Room
from kiosk.timeline.wording import measured

NAMES = ("Platform", "Development", "Civilization", "Everything", "Technology", "Future")
SIZES = {"lying": (1920, 868), "upright": (1080, 1712), "lowered": (1920, 330)}
"""Views on a screen whose shorter side is 1080: below the header, above the bar."""


def width_of(word):
    """Of letters of size 1, about as wide as those of the kiosk."""
    return sum(1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.58 for letter in word)


def pieces(*texts):
    return [measured(text, width_of) for text in texts]


@dataclass(frozen=True)
class Made:
    """Exhibits by year and thread, with titles of any length."""

    count: int

    def canal(self):
        moments = [
            Moment(f"e{n}", n % 6, 1850 + (n * 37) % 175 if n % 5 else 2023)
            for n in range(self.count)
        ]
        moments.sort(key=lambda moment: (moment.year, moment.thread))
        words = ("Name", "server", "of the", "first", "Ethernet", "memo", "and", "telephone")
        titles = [" ".join(words[n % 3 : 3 + n % 5]) for n in range(self.count)]
        return Canal(
            tuple(moments), pieces(*titles), Berths(pieces("A story"), pieces("A case")),
            pieces(*NAMES), 2023,
        )  # fmt: skip


@pytest.fixture(scope="session")
def content():
    return read_catalogue(paths.content_file().read_bytes(), "exhibits.yaml")


@pytest.fixture(scope="session")
def canals(content):
    """By name: the museum in two languages, and museums of no, one and very many exhibits."""
    moments = moments_of(content)
    canals = {str(count): Made(count).canal() for count in (0, 1, 1380)}
    for language in ("en", "zh"):
        titles = [content.exhibit(moment.exhibit_id).title.to(language) for moment in moments]
        canals[language] = Canal(
            moments,
            pieces(*titles),
            Berths(
                pieces(*(story.title.to(language) for story in content.stories)),
                pieces(*(case.headline.to(language) for case in content.cases)),
            ),
            pieces(*(area.short.to(language) for area in content.areas)),
            content.museum.opened.year,
        )
    return canals


@pytest.fixture(scope="session")
def room():
    """The room of a view, by its name and how much larger words are."""

    def of(view, reading=1.0):
        width, height = SIZES[view]
        return Room(
            width, height, 8, 28 * reading, 80, 12, 64 if view == "upright" else 72,
            portrait=view == "upright",
        )  # fmt: skip

    return of


@pytest.fixture(scope="session")
def strips(canals, room):
    """The strip of a museum at a step of nearness in a view; each is laid out once."""

    @cache
    def of(name, step, view, reading=1.0):
        return canals[name].strip(step, room(view, reading))

    return of
