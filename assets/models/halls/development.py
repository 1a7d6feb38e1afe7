"""Development, vermilion: a tall court of galleries, the wall of figures and the painted page."""

from halls.book_page import stand_page
from halls.hall import Hall
from halls.lamps import lantern, wash
from halls.screens import bars, cedar, frame, halo, lattice, light_line, paper, pattern
from halls.walls import plain_wall, side_frame
from kit import add, at, box, cyl, glow, lathe, material, mesh

HALF, LENGTH, GROUND, TIER, TIERS = 7.2, 24.0, 4.4, 3.3, 3
TOP = GROUND + TIER * TIERS
BALCONY = 0.95
LACQUER = (0.36, 0.035, 0.02)


def build(hall, hue):
    gates = list(hall.gates().values())
    for side in hall.sides():
        if side not in gates:
            plain_wall(side, GROUND)
            ground(side, hue)
        galleries(side, hue)
    columns()
    roof(hue)
    lanes(hue)
    for x in (-2.7, 2.7):
        for y in (-9.6, 0.0, 9.6):
            for k in range(4):
                lantern((x, y, 5.6 + 1.15 * k), (1.0, 0.16, 0.05), 0.34, 0.75, 0.8)
    for s in (-1, 1):
        wash(
            (s * 3.2, 0, GROUND - 0.2),
            (s * HALF, 0, 1.6),
            0.5,
            230,
            (1.0, 0.66, 0.48),
            LENGTH * 0.85,
        )
        wash((s * 1.0, 0, 6.0), (s * HALF, 0, 9.0), 1.0, 420, (1.0, 0.42, 0.26), LENGTH * 0.8)
        wash((0, s * 4, 6.0), (0, s * LENGTH / 2, 8.0), 2.0, 260, (1.0, 0.45, 0.28))
    wash((0, 0, TOP - 1), (0, 0, 0), 4.0, 620, (1.0, 0.74, 0.58), LENGTH * 0.6, spread=100)


def ground(side, hue):
    """Behind the exhibits: lattices of broken ice over lit paper, between lacquered posts."""
    with side_frame(side) as width:
        count = round(width / 2.4)
        for k in range(count):
            x = -width / 2 + (k + 0.5) * width / count
            lattice(1.75, 2.5, (x, -0.03, 2.0), hue, "ice" if k % 2 else "square", 0.3, 0.6)


def galleries(side, hue):
    """Three balconies one over another; behind each a row of lit windows."""
    red = material("lacquer red", LACQUER, 0.3, coat=0.5, grain=0.2)
    with side_frame(side) as width:
        box(
            (width + 0.4, 0.3, TOP - GROUND + 0.4), (0, 0.2, (TOP + GROUND) / 2 + 0.2), "plaster", 0
        )
        for tier in range(TIERS):
            z = GROUND + tier * TIER
            box((width, BALCONY, 0.16), (0, -BALCONY / 2 + 0.05, z), cedar(), 0.02)
            box((width, 0.12, 0.26), (0, -BALCONY + 0.06, z - 0.02), red, 0.02)
            box(
                (width - 2 * BALCONY, 0.03, 0.02),
                (0, -BALCONY + 0.03, z - 0.16),
                halo((1.0, 0.40, 0.2), 0.9),
                0,
            )
            railing(width, z, red)
            windows(width, z, tier, hue)


def railing(width, z, red):
    low, high = z + 0.2, z + 1.0
    ends = (-width / 2, width / 2)
    bars([((ends[0], high), (ends[1], high)), ((ends[0], low), (ends[1], low))], 0.08, 0.08, red,
         (0, -BALCONY + 0.08, 0))  # fmt: skip
    count = round(width / 1.2)
    uprights, fill = [], []
    for k in range(count + 1):
        x = -width / 2 + width * k / count
        uprights.append(((x, z), (x, high + 0.1)))
        if k < count:
            w = width / count
            middle, f = x + w / 2, w * 0.26
            fill += [
                ((x, z + 0.6), (middle - f, z + 0.6)),
                ((middle + f, z + 0.6), (x + w, z + 0.6)),
            ]
            corners = [
                (middle - f, z + 0.4),
                (middle + f, z + 0.4),
                (middle + f, z + 0.8),
                (middle - f, z + 0.8),
            ]
            fill += list(zip(corners, [*corners[1:], corners[0]], strict=True))
    bars(uprights, 0.09, 0.09, red, (0, -BALCONY + 0.08, 0))
    bars(fill, 0.035, 0.04, red, (0, -BALCONY + 0.08, 0))


def windows(width, z, tier, hue):
    """A row of windows whose light is warm below and redder above."""
    tint = ((1.0, 0.52, 0.24), (1.0, 0.36, 0.15), hue)[tier]
    count = round(width / 2.4)
    for k in range(count):
        x = -width / 2 + (k + 0.5) * width / count
        with at((x, 0.02, z + 1.6)):
            paper(1.7, 2.3, tint, (0.75, 0.6, 0.5)[tier])
            bars(
                pattern(("square", "diamond", "slats")[tier], 1.7, 2.3, 0.3),
                0.035,
                0.05,
                cedar(),
                (0, -0.05, 0),
            )
            frame(1.7, 2.3, 0.08, cedar())


def columns():
    """Lacquered columns through all floors, on stone drums, at the edge of the balconies."""
    red = material("lacquer red", LACQUER, 0.3, coat=0.5, grain=0.2)
    spots = [(s * (HALF - 0.16), y) for s in (-1, 1) for y in (-12, -7.2, -2.4, 2.4, 7.2, 12)]
    for x, y in spots:
        y = max(-LENGTH / 2 + 0.2, min(LENGTH / 2 - 0.2, y))
        cyl(0.17, GROUND, (x, y, GROUND / 2), red, bevel=0.01, seg=24)
        lathe(
            [(0, 0), (0.32, 0), (0.38, 0.12), (0.3, 0.26), (0, 0.26)],
            (x, y, 0),
            "stone",
            bevel=0.015,
            seg=32,
        )
        edge = x - (BALCONY - 0.1) * (1 if x > 0 else -1)
        cyl(0.12, TOP - GROUND, (edge, y, (TOP + GROUND) / 2), red, bevel=0.01, seg=24)


def roof(hue):
    """A flat roof of beams around a long skylight of paper."""
    red = material("lacquer red", LACQUER, 0.3, coat=0.5, grain=0.2)
    boards = material("roof boards", (0.12, 0.055, 0.035), 0.6, grain=0.6)
    w, l, z = HALF + 0.3, LENGTH / 2 + 0.3, TOP + 0.25
    add(
        mesh("roof", [(-w, -l, z), (w, -l, z), (w, l, z), (-w, l, z)], [(0, 1, 2, 3)]),
        mat=boards,
        smooth=False,
    )
    light = glow("skylight", (1.0, 0.42, 0.2), 0.75)
    box((3.6, LENGTH * 0.72, 0.05), (0, 0, z - 0.04), light, 0)
    for k in range(11):
        box((2 * HALF, 0.24, 0.4), (0, -LENGTH / 2 + LENGTH * k / 10, z - 0.2), red, 0.02)
    for x in (-5.4, -3.6, -1.8, 0, 1.8, 3.6, 5.4):
        box((0.16, LENGTH, 0.22), (x, 0, z - 0.12), cedar(), 0.01)


def lanes(hue):
    """A road of light in the floor: solid lines at its sides, dashes between them."""
    for x in (-1.3, 1.3):
        light_line([(x, -11.6, 0.004), (x, 11.6, 0.004)], halo(hue, 0.9), 0.016, smooth=False)
    for x in (-0.43, 0.43):
        for k in range(12):
            y = -11.2 + 2 * k + (0.6 if x > 0 else 0)
            light_line(
                [(x, y, 0.004), (x, y + 0.9, 0.004)], halo((1.0, 0.62, 0.34), 0.8), 0.014, False
            )


HALL = Hall(
    area="development",
    outline=[(HALF, -LENGTH / 2), (HALF, LENGTH / 2), (-HALF, LENGTH / 2), (-HALF, -LENGTH / 2)],
    viewpoints={"entrance": (0, -5.6), "court": (0, 5.6)},
    build=build,
    inset=1.55,
    weave=0.6,
    gate_height=GROUND,
    own_places={"global-data-flip-wall": (-6.1, -5.4), "dunhuang-book-page": (5.7, 5.8)},
    sizes={"global-data-flip-wall": {"width": 6.4, "height": 4.4, "plinth": 0.14}},
    own_models={"dunhuang-book-page": stand_page},
    gaps={-1: ((4.3, 11.6),), 1: ((15.5, 22.8),)},
)
