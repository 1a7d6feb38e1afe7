"""The gestures of a monkey, each a run of events, and the stream of them that a seed gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kiosk.ui_driver.monkey.dice import Dice, Place
from kiosk.ui_driver.monkey.events import (
    KEYS,
    Cancel,
    Content,
    Event,
    Key,
    Pause,
    Point,
    Renewal,
    State,
    Touch,
)

MOVES = 16
"""How many moves lead from one end of a swipe to the other."""
FORGOTTEN = 20
"""The finger that stays on the screen while others go on."""
ALMOST_GONE, GONE = 80.0, 200.0
"""Seconds until a visitor is asked, and until nobody has answered, with usual settings."""


Gesture = Callable[[Dice], Iterator[Event]]


def stream(seed: int) -> Iterator[Event]:
    """Events without end, the same for the same seed on every machine."""
    dice = Dice(seed)
    while True:
        yield from dice.weighted(MIX)(dice)


def tap(dice: Dice) -> Iterator[Event]:
    place = dice.place()
    yield _one(0, "press", place)
    yield _one(0, "lift", place)


def swipe(dice: Dice) -> Iterator[Event]:
    yield from _drawn([_line(dice.place(), dice.place(), MOVES)])


def pinch(dice: Dice) -> Iterator[Event]:
    """Two fingers, each its own way: together, apart, turning or side by side."""
    yield from _drawn([_line(dice.place(), dice.place(), 12) for _ in range(2)])


def hold(dice: Dice) -> Iterator[Event]:
    """A finger that trembles where it stays."""
    x, y = dice.place()
    yield from _drawn([[(_inside(x + dice.between(-0.003, 0.003)), _inside(y)) for _ in range(20)]])


def edge(dice: Dice) -> Iterator[Event]:
    """From beyond an edge into the screen, where systems have their own gestures."""
    along, into = dice.between(0, 1), dice.between(0.1, 0.6)
    start, end = dice.one_of(
        (
            ((0.0, along), (into, along)),
            ((0.9999, along), (1 - into, along)),
            ((along, 0.0), (along, into)),
            ((along, 0.9999), (along, 1 - into)),
        )
    )
    yield from _drawn([_line(start, end, 10)])


def key(dice: Dice) -> Iterator[Event]:
    yield Key(dice.one_of(KEYS))


def storm(dice: Dice) -> Iterator[Event]:
    """Ten fingers of children, all over the screen."""
    yield from _drawn([_line(dice.place(), dice.place(), 8) for _ in range(10)])


def palm(dice: Dice) -> Iterator[Event]:
    """A hand laid flat: points close together that come and go with each other."""
    x, y = dice.place()
    around = [
        (_inside(x + dice.between(-0.04, 0.04)), _inside(y + dice.between(-0.06, 0.06)))
        for _ in range(dice.whole(3, 6))
    ]
    yield from _drawn([[place] * 5 for place in around])


def cancelled(dice: Dice) -> Iterator[Event]:
    """Fingers whose touches the system takes back before they are lifted."""
    lines = [_line(dice.place(), dice.place(), 4) for _ in range(dice.whole(1, 3))]
    *before, _ = _drawn(lines)
    yield from before
    yield Cancel()


def forgotten(dice: Dice) -> Iterator[Event]:
    """A finger that stays, while others tap, until it is lifted or taken back."""
    place = dice.place()
    yield _one(FORGOTTEN, "press", place)
    for _ in range(dice.whole(3, 12)):
        yield from dice.one_of(MEANWHILE)(dice)
    ends: tuple[Event, ...] = (_one(FORGOTTEN, "lift", place), Cancel())
    yield dice.one_of(ends)


def nobody_for_a_while(_dice: Dice) -> Iterator[Event]:
    yield Pause(ALMOST_GONE)


def nobody(_dice: Dice) -> Iterator[Event]:
    """The visitor has left, and the next one comes."""
    yield Pause(GONE)


def renewal(dice: Dice) -> Iterator[Event]:
    """Other content; where it is empty a mistake that staff mend soon."""
    contents: tuple[Content, ...] = ("whole", "thinned", "empty")
    content = dice.one_of(contents)
    yield Renewal(content)
    if content == "empty":
        for _ in range(dice.whole(1, 5)):
            yield from tap(dice)
        yield Renewal("whole")


MEANWHILE: tuple[Gesture, ...] = (tap, tap, swipe, nobody_for_a_while)
"""What others do while a finger is forgotten."""
MIX: tuple[tuple[int, Gesture], ...] = (
    (600, tap), (200, swipe), (100, pinch), (50, hold), (30, edge), (20, key),
    (8, storm), (8, palm), (8, cancelled), (4, forgotten),
    (4, nobody_for_a_while), (4, nobody), (2, renewal),
)  # fmt: skip


def _one(finger: int, state: State, place: Place) -> Touch:
    return Touch((Point(finger, state, *place),))


def _drawn(lines: Sequence[Sequence[Place]]) -> Iterator[Event]:
    """A finger along each line, all at once: put down at its beginning, lifted at its end."""
    last = len(lines[0]) - 1
    for step in range(last + 1):
        state: State = "move" if step else "press"
        yield Touch(tuple(Point(f, state, *line[step]) for f, line in enumerate(lines)))
    yield Touch(tuple(Point(f, "lift", *line[last]) for f, line in enumerate(lines)))


def _line(start: Place, end: Place, moves: int) -> list[Place]:
    (x, y), (to_x, to_y) = start, end
    return [
        (round(x + (to_x - x) * n / moves, 4), round(y + (to_y - y) * n / moves, 4))
        for n in range(moves + 1)
    ]


def _inside(part: float) -> float:
    return round(min(max(part, 0.0), 0.9999), 4)
