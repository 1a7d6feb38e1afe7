"""Rectangles in the window."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels of the window, from its left upper corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def empty(self) -> bool:
        """Whether there is nothing of it."""
        return self.width <= 0 or self.height <= 0

    @property
    def area(self) -> float:
        """In pixels."""
        return 0.0 if self.empty else self.width * self.height

    def meet(self, other: Box) -> Box:
        """What both have in common; empty where that is nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, min(self.right, other.right) - x, min(self.bottom, other.bottom) - y)

    def overlaps(self, other: Box, slack: float) -> bool:
        """Whether they have more than a strip of `slack` pixels in common."""
        common = self.meet(other)
        return common.width > slack and common.height > slack

    def holds(self, other: Box, slack: float) -> bool:
        """Whether no part of the other is further than `slack` pixels outside."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def grown(self, by: float) -> Box:
        """The same with so many pixels more on each side."""
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def united(self, other: Box) -> Box:
        """The smallest box round both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def without(self, cover: Box) -> Box:
        """The largest box of what a cover leaves to be seen of it."""
        common = self.meet(cover)
        if common.empty:
            return self
        left = Box(self.x, self.y, common.x - self.x, self.height)
        above = Box(self.x, self.y, self.width, common.y - self.y)
        right = Box(common.right, self.y, self.right - common.right, self.height)
        below = Box(self.x, common.bottom, self.width, self.bottom - common.bottom)
        return max((left, above, right, below), key=lambda part: part.area)


NOWHERE = Box(0, 0, 0, 0)
