"""Where am I: circles about satellites are pulled until they meet in one place.

First three satellites tell their true distances. Then one is behind a roof, and two points are
left, between which nobody can tell. At last the receiver's clock is wrong: the three circles miss
each other, and a fourth satellite shows by how much. The plan is flat; its satellites are near.
"""

from __future__ import annotations

import math
from enum import StrEnum

from kiosk.pieces.errors import PieceError
from kiosk.pieces.pseudoranges import Fix, pseudoranges, solved
from kiosk.pieces.satellite_scene import LARGEST, SCENE, SMALLEST, SNAP, Scene
from kiosk.pieces.stopwatch import Stopwatch
from kiosk.pieces.trilateration import Circle, Doubt, Point, crossings, doubt, trilaterated

SECONDS = 75.0
"""So long it may be played."""
LOOK_SECONDS = 5.0
"""So long one may look at what was found before it goes on by itself, where time is limited."""
STEP = 0.5
"""By so much keys pull a circle: less than twice the snap, so that none is stepped over."""

_HIDDEN, _FOURTH = 2, 3


class Round(StrEnum):
    """What is played."""

    THREE = "three"
    """Three circles meet in one place."""
    ROOF = "roof"
    """One satellite is behind a roof, and two points are left."""
    CLOCK = "clock"
    """The clock is wrong, and the circles meet nowhere."""


class Answer(StrEnum):
    """What became of a move."""

    TOO_SMALL = "too small"
    """The circle does not reach as far as the satellite tells."""
    TOO_LARGE = "too large"
    HELD = "held"
    """It was near enough, and is right now."""
    CROSSED = "crossed"
    """It was the second of three: they cross in two points."""
    MET = "met"
    """It was the last: all meet in one place."""
    TWO_POINTS = "two points"
    """It was the last that there is, and two points are left."""
    HELD_ALREADY = "held already"
    BEHIND_ROOF = "behind roof"
    """Nothing is heard of this satellite here."""
    CLOCK_WRONG = "clock wrong"
    """Pulling one circle does not help: all are too large by the same."""
    LUCK = "luck"
    """Guessed right, and might as well have been wrong."""
    NO_LUCK = "no luck"
    GUESSED_ALREADY = "guessed already"
    NOT_YET = "not yet"
    """This is not what is to be done in this round, or some circles are missing."""
    FOUND = "found"
    """The fourth has told how wrong the clock is: all meet."""
    GOES_ON = "goes on"
    OVER = "over"


class WhereAmI:
    """Three rounds. `tick` lets time pass; all else happens at the time of the last tick.

    `seconds` may be `math.inf`. Satellites are named by numbers, 0 to 2; the fourth has no circle
    to pull.
    """

    def __init__(self, scene: Scene = SCENE, seconds: float = SECONDS) -> None:
        self._scene = scene
        self._watch = Stopwatch(seconds)
        self._solved_at: float | None = None
        self.reset()

    def reset(self) -> None:
        """The first round, before any circle is pulled."""
        self._watch.reset()
        self._ended = False
        self._fix: Fix | None = None
        self._begin(Round.THREE)

    # What the visitor does

    def pull(self, satellite: int, radius: float) -> Answer:
        """Pulls the circle about a satellite to a radius, in units of the plan.

        Raises PieceError for a satellite without a circle, and for what is no number.
        """
        if not 0 <= satellite < _FOURTH or math.isnan(radius):
            raise PieceError(f"no circle about satellite {satellite} of radius {radius}")
        if self._ended:
            return Answer.OVER
        if self._round is Round.CLOCK:
            return Answer.CLOCK_WRONG
        if self._round is Round.ROOF and satellite == _HIDDEN:
            return Answer.BEHIND_ROOF
        if satellite in self._held:
            return Answer.HELD_ALREADY
        return self._pulled(satellite, min(LARGEST, max(SMALLEST, radius)))

    def step(self, satellite: int, steps: int) -> Answer:
        """Pulls a circle larger by so many steps, or smaller: for keys, and for who cannot pull.

        Raises PieceError for a satellite without a circle.
        """
        if not 0 <= satellite < _FOURTH:
            raise PieceError(f"no circle about satellite {satellite}")
        return self.pull(satellite, self._radii[satellite] + steps * STEP)

    def guess(self, point: int) -> Answer:
        """Says in which of the two `possible` points one is, 0 or 1. Raises PieceError for another.

        Right or wrong it tells nothing: that is what the third satellite is for.
        """
        if point not in (0, 1):
            raise PieceError(f"no point {point}")
        if self._ended:
            return Answer.OVER
        if self._round is not Round.ROOF or len(self._held) < 2:
            return Answer.NOT_YET
        if self._solved_at is not None:
            return Answer.GUESSED_ALREADY
        self._solved_at = self._watch.elapsed
        near = sorted(self.possible, key=lambda at: math.dist(at, self.place))
        return Answer.LUCK if self.possible[point] == near[0] else Answer.NO_LUCK

    def take_fourth(self) -> Answer:
        """Listens to the fourth satellite too: place and clock are solved."""
        if self._ended:
            return Answer.OVER
        if self._round is not Round.CLOCK or self._fix:
            return Answer.NOT_YET
        satellites = self._scene.satellites
        told = pseudoranges(satellites, self.place, self._scene.clock_error)
        self._fix = solved(satellites, told)
        self._solved_at = self._watch.elapsed
        return Answer.FOUND

    def go_on(self) -> Answer:
        """On to the next round, once one is solved; after the last it is over."""
        if self._ended:
            return Answer.OVER
        if self._solved_at is None:
            return Answer.NOT_YET
        if self._fix:
            self._ended = True
            return Answer.OVER
        self._begin(Round.ROOF if self._round is Round.THREE else Round.CLOCK)
        return Answer.GOES_ON

    def tick(self, now: float) -> None:
        """It is `now`, in seconds. Raises PieceError when it was later already."""
        elapsed = self._watch.tick(now)
        hurried = math.isfinite(self._watch.limit)
        if hurried and self._solved_at is not None and elapsed >= self._solved_at + LOOK_SECONDS:
            self.go_on()
        self._ended = self._ended or self._watch.is_over

    # What is shown

    @property
    def round(self) -> Round:
        """Which round it is, also after the end."""
        return self._round

    @property
    def ended(self) -> bool:
        """Whether it is over: with a `fix`, or because time is."""
        return self._ended

    @property
    def solved(self) -> bool:
        """Whether this round is, and what was found is looked at."""
        return self._solved_at is not None

    @property
    def place(self) -> Point:
        """Where one truly is in this round."""
        return self._scene.places[list(Round).index(self._round)]

    @property
    def heard(self) -> tuple[float | None, float | None, float | None]:
        """How far the first three satellites say that one is; None of which nothing is heard."""
        a, b, c, _ = self._scene.satellites
        late = self._scene.clock_error if self._round is Round.CLOCK else 0.0
        one, other, third = pseudoranges((a, b, c), self.place, late)
        return one, other, None if self._round is Round.ROOF else third

    @property
    def next(self) -> int | None:
        """Which circle is to be pulled: the last that was and is not right, or the first left."""
        if self._round is Round.CLOCK:
            return None
        left = [n for n, far in enumerate(self.heard) if far is not None and n not in self._held]
        return self._last if self._last in left else left[0] if left else None

    @property
    def lights(self) -> int:
        """How many of the six lights of its time are lit."""
        return self._watch.lights

    @property
    def held(self) -> frozenset[int]:
        """The satellites whose circles are as large as these tell."""
        return frozenset(self._held)

    @property
    def circles(self) -> tuple[Circle, Circle, Circle]:
        """The three circles as they are pulled, or as a wrong clock makes them, or a right one."""
        a, b, c, _ = self._scene.satellites
        radii = self._radii
        if self._round is Round.CLOCK:
            late = self._scene.clock_error - (self._fix.clock_error if self._fix else 0.0)
            radii = list(pseudoranges((a, b, c), self.place, late))
        return Circle(a, radii[0]), Circle(b, radii[1]), Circle(c, radii[2])

    @property
    def possible(self) -> tuple[Point, ...]:
        """Where one may be, for all that the circles tell: two points, one, or not to be said."""
        if self._fix:
            return (self._fix.place,)
        if len(self._held) == 3:
            return (trilaterated(self.circles),)
        if len(self._held) == 2:
            one, other = sorted(self._held)
            return crossings(self.circles[one], self.circles[other])
        return ()

    @property
    def doubt(self) -> Doubt | None:
        """What three circles leave between them, once all are pulled; None before."""
        pulled = self._round is Round.CLOCK or len(self._touched) == 3
        return doubt(self.circles) if pulled else None

    @property
    def satellites(self) -> tuple[Point, Point, Point, Point]:
        """Where they stand."""
        return self._scene.satellites

    @property
    def fix(self) -> Fix | None:
        """What the fourth satellite has told: place, clock, and what is left over."""
        return self._fix

    def _begin(self, begun: Round) -> None:
        self._round = begun
        self._radii = [SMALLEST] * 3
        self._held = set[int]()
        self._touched = set[int]()
        self._last: int | None = None
        self._solved_at = None

    def _pulled(self, satellite: int, radius: float) -> Answer:
        true = math.dist(self._scene.satellites[satellite], self.place)
        self._touched.add(satellite)
        self._last = satellite
        if abs(radius - true) > SNAP:
            self._radii[satellite] = radius
            return Answer.TOO_SMALL if radius < true else Answer.TOO_LARGE
        self._radii[satellite] = true
        self._held.add(satellite)
        if self._round is Round.ROOF:
            return Answer.TWO_POINTS if len(self._held) == 2 else Answer.HELD
        if len(self._held) < 3:
            return Answer.HELD if len(self._held) == 1 else Answer.CROSSED
        self._solved_at = self._watch.elapsed
        return Answer.MET
