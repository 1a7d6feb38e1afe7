"""Routers and cables, and the shortest way between two of them."""

from __future__ import annotations

import heapq
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.pieces.errors import PieceError

if TYPE_CHECKING:
    from collections.abc import Collection


class Router(NamedTuple):
    """Where a router stands: from the left and from the top, in units of the plan."""

    x: float
    y: float


class Cable(NamedTuple):
    """A cable between two routers, named by their numbers, and how long it is, in units."""

    start: int
    end: int
    length: float

    def other(self, router: int) -> int:
        """The router at its other end."""
        return self.end if router == self.start else self.start


@dataclass(frozen=True)
class Network:
    """Routers and cables, each named by its number here."""

    routers: tuple[Router, ...]
    cables: tuple[Cable, ...]

    @classmethod
    def of(
        cls, routers: tuple[tuple[float, float], ...], pairs: tuple[tuple[int, int], ...]
    ) -> Network:
        """A network whose cables run straight between the routers that `pairs` names.

        Raises PieceError where a cable would end at no router, or at the one it begins at.
        """
        for start, end in pairs:
            if start == end or not {start, end} <= set(range(len(routers))):
                raise PieceError(f"no cable between {start} and {end}")
        return cls(
            tuple(Router(*at) for at in routers),
            tuple(Cable(a, b, math.dist(routers[a], routers[b])) for a, b in pairs),
        )

    def shortest_path(self, start: int, goal: int, cut: Collection[int]) -> tuple[int, ...] | None:
        """The cables of the shortest way over those that are not cut; None where there is none.

        The way to where one is already has no cables. Of two as short it is the one whose cables
        have the lower numbers, so that it is always the same. Dijkstra's algorithm: E. W. Dijkstra,
        "A note on two problems in connexion with graphs", Numerische Mathematik 1 (1959). Raises
        PieceError for a router that is none.
        """
        if not {start, goal} <= set(range(len(self.routers))):
            raise PieceError(f"no way from {start} to {goal}")
        ahead: list[tuple[float, tuple[int, ...], int]] = [(0.0, (), start)]
        reached = set[int]()
        while ahead:
            far, way, router = heapq.heappop(ahead)
            if router == goal:
                return way
            if router in reached:
                continue
            reached.add(router)
            for number, cable in enumerate(self.cables):
                if number not in cut and router in (cable.start, cable.end):
                    step = (far + cable.length, (*way, number), cable.other(router))
                    heapq.heappush(ahead, step)
        return None

    def length_of(self, way: tuple[int, ...]) -> float:
        """How long a way over some cables is, in units."""
        return sum(self.cables[number].length for number in way)


NETWORK = Network.of(
    (
        (2.5, 5.6), (5.6, 3.5), (5.6, 7.9), (9.0, 2.5), (9.2, 5.6), (9.0, 8.6), (12.7, 3.8),
        (12.7, 7.6), (15.6, 5.6),
    ),
    (
        (0, 1), (0, 2), (1, 3), (1, 4), (2, 4), (2, 5), (3, 6), (4, 6), (4, 7), (5, 7), (6, 8),
        (7, 8),
    ),
)  # fmt: skip
"""Nine routers between the sender, 0, and the receiver, 8; any one cable may be cut, and any
router but these two be reached otherwise."""
