"""What a hall is: its plan, its doors, where a visitor stands, and the order of the ring."""

from dataclasses import dataclass, field

RING = ("platform", "development", "civilization", "everything", "technology", "future")
EYE = 1.6


@dataclass
class Hall:
    """One hall. Lengths are metres; y runs from the gate of the hall before to the next one's.

    `outline` runs counter-clockwise and has a straight side for each gate: its southernmost and
    its northernmost. `build` makes the architecture; `own_places` overrides the place of exhibits
    that are larger than a plinth.
    """

    area: str
    outline: list
    viewpoints: dict
    build: object
    inset: float = 1.15
    weave: float = 0.45
    split: int = 12  # how many exhibits stand on the west side
    gate_height: float = 4.0
    lamp: float = 2.3  # how far above an exhibit its light hangs
    exposure: float = 0.3
    own_places: dict = field(default_factory=dict)
    sizes: dict = field(default_factory=dict)
    own_models: dict = field(default_factory=dict)  # exhibits that the hall itself builds
    gaps: dict = field(default_factory=dict)

    @property
    def previous(self):
        return RING[RING.index(self.area) - 1]

    @property
    def next(self):
        return RING[(RING.index(self.area) + 1) % len(RING)]

    def sides(self):
        """(start, end) of each side, counter-clockwise: the room lies on the left."""
        return list(zip(self.outline, self.outline[1:] + self.outline[:1], strict=True))

    def gates(self):
        """{area: its side}: the southernmost side leads back, the northernmost on."""
        by_y = sorted(self.sides(), key=lambda side: side[0][1] + side[1][1])
        return {self.previous: by_y[0], self.next: by_y[-1]}

    def doors(self):
        """{area: the middle of its gate}."""
        return {area: middle(side) for area, side in self.gates().items()}


def middle(side):
    (ax, ay), (bx, by) = side
    return ((ax + bx) / 2, (ay + by) / 2)


def mirrored(half):
    """A whole outline from its eastern half, given from south to north."""
    return [*half, *[(-x, y) for x, y in reversed(half)]]
