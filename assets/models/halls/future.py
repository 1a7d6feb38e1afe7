"""Future, jade: a long hexagon of bamboo, the moon through its stems, umbrellas above."""

import math
import random

from halls.hall import Hall, mirrored
from halls.lamps import wash
from halls.screens import bars, cedar, halo, light_line, paper, ribbon
from halls.umbrellas import umbrella
from halls.walls import pillar, side_frame
from kit import add, at, box, glow, material, mesh, prism

HALF, MOUTH, LENGTH, WALL, RIDGE = 8.4, 3.1, 21.6, 4.4, 8.6
JADE, IVORY, LEAF = (0.10, 0.78, 0.46), (1.0, 0.86, 0.60), (0.30, 0.80, 0.30)


def build(hall, hue):
    gates = list(hall.gates().values())
    for number, side in enumerate(s for s in hall.sides() if s not in gates):
        bamboo_wall(side, number)
    roof(hall)
    canopy()
    for x, y in hall.outline:
        pillar(x * 0.965, y * 0.975, WALL, 0.17)
    threads(hue)
    for s in (-1, 1):
        for e in (-1, 1):
            wash(
                (s * 3.4, e * 5.2, WALL - 0.1), (s * 5.9, e * 5.8, 1.6), 3.4, 150, (0.62, 1.0, 0.80)
            )
        wash((s * 4.6, 0, WALL), (s * HALF, 0, 1.6), 2.0, 70, (0.70, 1.0, 0.85))
    wash((0, 0, WALL + 0.4), (0, 0, RIDGE), 3.0, 260, (0.45, 0.95, 0.66), 14, spread=170)
    wash((0, 0, 6.6), (0, 0, 0), 3.0, 260, (1.0, 0.94, 0.80), 12, spread=120)


def bamboo_wall(side, number):
    """Bays of lit paper behind standing bamboo; in every other bay the moon looks through it."""
    rnd = random.Random(number)
    with side_frame(side) as width:
        box((width + 0.4, 0.2, WALL), (0, 0.6, WALL / 2), "plaster", 0)
        box((width, 0.7, 0.36), (0, 0.25, 0.18), "charcoal", 0.02)
        box((width, 0.16, 0.22), (0, 0.0, WALL - 0.1), cedar(), 0.02)
        bays = round(width / 2.3)
        bay = width / bays
        stems, rings, leaves = [], [], []
        for k in range(bays):
            middle = -width / 2 + (k + 0.5) * bay
            with at((middle, 0.42, WALL / 2 + 0.12)):
                paper(bay - 0.14, WALL - 0.75, (0.06, 0.62, 0.34), 0.5)
            box((0.16, 0.5, WALL), (middle + bay / 2, 0.2, WALL / 2), cedar(), 0.02)
            if (k + number) % 2:
                moon_window(middle, 2.2, 0.8)
            grove(middle, bay * 0.44, rnd, stems, rings, leaves)
        bars(
            stems,
            0.065,
            0.065,
            material("bamboo", (0.045, 0.10, 0.04), 0.35, grain=0.3),
            (0, 0.14, 0),
        )
        bars(rings, 0.018, 0.08, material("bamboo node", (0.16, 0.22, 0.10), 0.5), (0, 0.14, 0))
        foliage(leaves)


def grove(middle, half, rnd, stems, rings, leaves):
    """The stems of one bay, with their nodes and leaves, added to the lists."""
    x = middle - half + rnd.uniform(0, 0.1)
    while x < middle + half:
        lean = rnd.uniform(-0.14, 0.14)
        stems.append(((x, 0.3), (x + lean, WALL)))
        for k in range(9):
            z = 0.6 + k * 0.42 + rnd.uniform(-0.05, 0.05)
            here = x + lean * (z - 0.3) / WALL
            rings.append(((here - 0.042, z), (here + 0.042, z)))
        for _ in range(12):
            z = rnd.uniform(1.3, WALL - 0.3)
            leaves.append((x + lean * z / WALL, z, rnd.choice((-1, 1)), rnd.uniform(0.22, 0.42)))
        x += rnd.uniform(0.14, 0.5)


def foliage(leaves):
    verts, faces = [], []
    for x, z, s, size in leaves:
        n = len(verts)
        for dx, dz, dy in ((0, 0, 0.1), (0.45, 0.02, 0.07), (1, -0.55, 0.02), (0.4, -0.24, 0.07)):
            verts.append((x + s * size * dx, dy, z + size * dz))
        faces.append((n, n + 1, n + 2, n + 3))
    add(
        mesh("leaves", verts, faces),
        mat=material("bamboo leaf", (0.035, 0.13, 0.04), 0.5),
        smooth=False,
    )


def moon_window(x, z, r):
    """A round pane of ivory paper in a timber ring, behind the stems."""
    circle = [2 * math.pi * k / 48 for k in range(48)]
    disc = [(x + r * math.cos(a), z + r * math.sin(a)) for a in circle]
    ribbon(disc, 0.09, 0.12, cedar(), (0, 0.34, 0), True)
    prism(disc, 0.02, (0, 0.38, 0), glow("moon pane", (1.0, 0.90, 0.66), 0.75), "y", 0)


def roof(hall):
    """A dark boarded roof rising to a long ridge, with hip rafters."""
    boards = material("hip boards", (0.055, 0.05, 0.04), 0.6, grain=0.6)
    ends = [(0, -5.0, RIDGE), (0, 5.0, RIDGE)]
    for a, b in hall.sides():
        low = [(*b, WALL - 0.05), (*a, WALL - 0.05)]
        near = [
            ends[0] if p[1] < -0.1 else ends[1] if p[1] > 0.1 else (0, 0, RIDGE) for p in (a, b)
        ]
        points = [*low, near[0]] + ([near[1]] if near[1] != near[0] else [])
        add(mesh("hip", points, [tuple(range(len(points)))]), mat=boards, smooth=False)
    for x, y in hall.outline:
        top = ends[0] if y < -0.1 else ends[1] if y > 0.1 else (0, 0, RIDGE)
        light_line([(x, y, WALL - 0.05), top], cedar(), 0.1, smooth=False)
        light_line(
            [(x * 0.98, y * 0.98, WALL - 0.22), (top[0], top[1], top[2] - 0.2)],
            halo(JADE, 0.5),
            0.012,
            False,
        )
    light_line([ends[0], ends[1]], cedar(), 0.13, smooth=False)


def canopy():
    """The umbrellas: jade, ivory and leaf, large and small, nearer to the roof in the middle."""
    rnd = random.Random(4)
    placed = []
    for _ in range(700):
        y = rnd.uniform(-8.6, 8.6)
        reach = HALF * (1 - abs(y) / 10.8) - 1.6
        if reach < 0.4:
            continue
        x, r = rnd.uniform(-reach, reach), rnd.choice((0.75, 0.95, 1.2))
        rise = 1 - abs(x) / HALF
        z = 3.75 + 2.5 * rise * (1 - abs(y) / 16) + rnd.uniform(-0.2, 0.3)
        if all(math.hypot(x - a, y - b) > (r + q) * 0.86 for a, b, _, q in placed):
            placed.append((x, y, z, r))
    for k, (x, y, z, r) in enumerate(placed[:34]):
        hue, strength = ((JADE, 0.36), (IVORY, 0.62), (JADE, 0.5), (LEAF, 0.3), (IVORY, 0.48))[
            k % 5
        ]
        umbrella((x, y, z), r, hue, strength, (rnd.uniform(-14, 14), rnd.uniform(-14, 14)), k * 37)


def threads(hue):
    """In the floor: threads of light from every side that become one."""
    for k in range(7):
        x0 = (k - 3) * 1.5
        line = []
        for i in range(25):
            t = i / 24
            y = -10.4 + 20.8 * t
            spread = (abs(2 * t - 1)) ** 1.6 * (1 - 0.55 * abs(y) / 10.4)
            line.append((x0 * spread * 1.3, y, 0.004))
        light_line(line, halo(JADE, 0.35 + 0.25 * (k % 2)), 0.013)


HALL = Hall(
    area="future",
    outline=mirrored([(MOUTH, -LENGTH / 2), (HALF, 0), (MOUTH, LENGTH / 2)]),
    viewpoints={"entrance": (0, -4.7), "court": (0, 4.7)},
    build=build,
    inset=1.35,
    weave=0.55,
    gate_height=WALL,
    sizes={
        "igf-athens-2006": {"width": 0.95},
        "smart-classroom": {"width": 0.95},
        "hall-of-fame-wall": {"width": 1.5, "height": 1.6},
    },
)
