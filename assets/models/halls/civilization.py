"""Civilization, plum: a round library, books up to the dome, a ring of lanterns under the sky."""

import math
import random

from halls.hall import Hall, mirrored
from halls.lamps import lantern, wash
from halls.screens import bars, cedar, halo, light_line, ribbon
from halls.walls import pillar, side_frame
from kit import add, at, box, glow, lathe, material, mesh, picture

R, WALL, DOME = 9.2, 6.4, 4.2
GATE = 15.5  # degrees either side of a gate
STEPS = 8  # walls between the gates on each side
BINDINGS = (
    (92, 44, 70), (128, 62, 88), (60, 34, 58), (150, 116, 84), (176, 150, 118), (44, 50, 78),
    (104, 40, 44), (206, 190, 160), (72, 62, 60), (136, 88, 110),
)  # fmt: skip


def corner(degrees):
    return (R * math.cos(math.radians(degrees)), R * math.sin(math.radians(degrees)))


EAST = [corner(-90 + GATE + (180 - 2 * GATE) * k / STEPS) for k in range(STEPS + 1)]


def build(hall, hue):
    gates = list(hall.gates().values())
    for number, side in enumerate(s for s in hall.sides() if s not in gates):
        library(side, hue, number)
    for x, y in hall.outline:
        pillar(x * 0.975, y * 0.975, WALL, 0.14)
    for side in gates:
        over_gate(side, hue)
    dome(hue)
    water_rings(hue)
    chandelier(hue)
    for k in range(8):
        a = math.radians(22.5 + 45 * k)
        x, y = math.cos(a), math.sin(a)
        wash((x * 5.4, y * 5.4, WALL - 0.2), (x * R, y * R, 2.6), 2.4, 260, (1.0, 0.64, 0.62))
    wash((0, 0, WALL + 1.0), (0, 0, WALL + 4), 3.0, 420, hue, spread=160)
    wash((0, 0, WALL + 2.6), (0, 0, 0), 3.0, 170, (0.96, 0.7, 0.9), spread=110)


def library(side, hue, number):
    """A wall of shelves: bound books, a lit edge under every third board, a ladder now and then."""
    with side_frame(side) as width:
        box((width + 0.5, 0.2, WALL), (0, 0.42, WALL / 2), "timber", 0)
        picture(
            width, WALL - 0.5, (0, 0.2, (WALL - 0.5) / 2 + 0.45), spines(number), px=1120, rough=0.6
        )
        columns, rows = 4, 12
        dz = (WALL - 0.5) / rows
        half = width / 2
        uprights = [
            ((-half + width * i / columns, 0.4), (-half + width * i / columns, WALL - 0.05))
            for i in range(columns + 1)
        ]
        boards = [((-half, 0.45 + j * dz), (half, 0.45 + j * dz)) for j in range(rows + 1)]
        bars(uprights, 0.05, 0.3, cedar(), (0, 0.12, 0))
        bars(boards, 0.04, 0.3, cedar(), (0, 0.12, 0))
        lit = [boards[j] for j in (3, 6, 9, 12)]
        bars(lit, 0.018, 0.02, glow("shelf light", (1, 0.55, 0.36), 1.1), (0, -0.04, 0))
        box((width, 0.42, 0.44), (0, 0.1, 0.22), "charcoal", 0.02)
        if number % 4 == 1:
            ladder(width * 0.25)


def spines(seed):
    """The books of one wall as a picture: rows of spines, stacks lying flat, a scroll between."""

    def ui(d, W, H, font):
        rnd, u = random.Random(seed), W / 560
        d.rectangle((0, 0, W, H), (14, 9, 12))
        rows = 12
        for row in range(rows):
            bottom = H * (row + 1) / rows - 2 * u
            x = 2.0 * u
            while x < W:
                shelf = H / rows
                tint = rnd.choice(BINDINGS)
                dark = tuple(int(v * rnd.uniform(0.6, 1.2)) for v in tint)
                if rnd.random() < 0.16:
                    wide, z = rnd.uniform(26, 40) * u, bottom
                    while z > bottom - shelf * 0.62:
                        colour = tuple(int(v * rnd.uniform(0.6, 1.2)) for v in rnd.choice(BINDINGS))
                        d.rectangle((x, z - 6 * u, x + wide, z - u), colour)
                        z -= 7 * u
                    x += wide + 3 * u
                elif rnd.random() < 0.06:
                    x += rnd.uniform(8, 22) * u
                else:
                    wide, tall = rnd.uniform(5, 12) * u, shelf * rnd.uniform(0.6, 0.9)
                    d.rectangle((x, bottom - tall, x + wide - u, bottom), dark)
                    if rnd.random() < 0.5:
                        d.rectangle(
                            (x, bottom - tall * 0.8, x + wide - u, bottom - tall * 0.74),
                            (196, 160, 96),
                        )
                    x += wide

    return ui


def ladder(x):
    for s in (-0.2, 0.2):
        bars([((x + s - 0.08, 0.02), (x + s + 0.08, 4.6))], 0.05, 0.05, cedar(), (0, -0.2, 0))
    rungs = [((x - 0.26 + 0.16 * z / 4.6, z), (x + 0.14 + 0.16 * z / 4.6, z)) for z in
             (0.4 + 0.34 * k for k in range(12))]  # fmt: skip
    bars(rungs, 0.035, 0.035, cedar(), (0, -0.2, 0))


def over_gate(side, hue):
    """Above a gate the shelves give way to a balcony of tall slots of light."""
    with side_frame(side) as width:
        low = 4.0
        box((width + 0.4, 0.2, WALL - low), (0, 0.3, (WALL + low) / 2), "plaster", 0)
        box((width + 0.2, 0.5, 0.14), (0, 0.05, low), cedar(), 0.02)
        slots = [((x * 0.3, low + 0.35), (x * 0.3, WALL - 0.3)) for x in range(-7, 8)]
        bars(slots, 0.13, 0.02, glow(f"slot {hue}", hue, 0.5), (0, 0.17, 0))
        posts = [((x * 0.3 + 0.15, low), (x * 0.3 + 0.15, WALL)) for x in range(-8, 8)]
        bars(posts, 0.05, 0.12, cedar(), (0, 0.12, 0))


def dome(hue):
    """Sixteen ribs to an open eye; rings of light between them."""
    eye = 1.5
    boards = material("dome boards", (0.15, 0.085, 0.08), 0.6, grain=0.6)

    def profile(t):
        a = t * math.pi / 2 * 0.86
        return (R + 0.1) * math.cos(a), WALL + DOME * math.sin(a) / math.sin(math.pi / 2 * 0.86)

    line = [profile(k / 14) for k in range(15)]
    line = [p for p in line if p[0] > eye]
    n = 48
    verts = [(r * 1.01 * math.cos(2 * math.pi * k / n), r * 1.01 * math.sin(2 * math.pi * k / n), z + 0.1)
             for r, z in line for k in range(n)]  # fmt: skip
    faces = [(j * n + k, j * n + (k + 1) % n, (j + 1) * n + (k + 1) % n, (j + 1) * n + k)
             for j in range(len(line) - 1) for k in range(n)]  # fmt: skip
    add(mesh("dome", verts, faces), mat=boards, smooth=True)
    for k in range(16):
        with at((0, 0, 0), (0, 0, 360 * k / 16 + 11.25)):
            ribbon([(r - 0.05, z) for r, z in line], 0.2, 0.13, cedar())
    for r, z in line[1::3]:
        lathe(
            [(r - 0.12, z - 0.06), (r, z - 0.12), (r, z), (r - 0.12, z)],
            mat=cedar(),
            bevel=0,
            seg=64,
        )
        ring = [((r - 0.14) * math.cos(a), (r - 0.14) * math.sin(a), z - 0.05)
                for a in (2 * math.pi * k / 64 for k in range(64))]  # fmt: skip
        light_line(ring, halo(hue, 0.45), 0.014, closed=True)
    top = line[-1]
    lathe([(top[0], top[1]), (top[0], top[1] + 0.5), (top[0] + 0.2, top[1] + 0.5), (top[0] + 0.2, top[1])],
          mat=cedar(), bevel=0, seg=64)  # fmt: skip
    lathe(
        [(0, 0), (top[0], 0)],
        (0, 0, top[1] + 0.5),
        glow("eye of the dome", (0.30, 0.16, 0.42), 1.0),
        bevel=0,
    )


def chandelier(hue):
    """Two hoops of small lanterns under the eye of the dome."""
    for r, z, count in ((2.6, 5.2, 14), (1.5, 4.6, 9)):
        hoop = [
            (r * math.cos(a), r * math.sin(a), z) for a in (2 * math.pi * k / 48 for k in range(48))
        ]
        light_line(hoop, "timber", 0.03, closed=True)
        for k in range(count):
            a = 2 * math.pi * k / count
            lantern(
                (r * math.cos(a), r * math.sin(a), z - 0.4),
                hue if k % 2 else (1, 0.5, 0.25),
                0.17,
                1.2,
                0.4,
            )
        for k in range(4):
            a = math.pi * k / 2 + 0.4
            light_line([(r * math.cos(a), r * math.sin(a), z), (r * 0.5 * math.cos(a), r * 0.5 * math.sin(a), WALL + DOME)],
                       "black", 0.01, smooth=False)  # fmt: skip


def water_rings(hue):
    """Rings in the floor as from a drop in still water: the first message and its ripples."""
    for r, strength in ((0.9, 0.9), (1.7, 0.6), (2.6, 0.35), (3.6, 0.2)):
        ring = [
            (r * math.cos(a), r * math.sin(a), 0.004)
            for a in (2 * math.pi * k / 72 for k in range(72))
        ]
        light_line(ring, halo(hue, strength), 0.016, closed=True)
    for s in (-1, 1):
        light_line([(0, s * 3.6, 0.004), (0, s * (R - 0.4), 0.004)], halo(hue, 0.6), 0.016, False)


HALL = Hall(
    area="civilization",
    outline=mirrored(EAST),
    viewpoints={"entrance": (0, -4.3), "court": (0, 4.3)},
    build=build,
    inset=1.25,
    weave=0.85,
    gate_height=4.0,
    sizes={
        "great-wall-email": {"width": 1.1},
        "minitel-terminal": {"width": 1.1},
        "digital-dunhuang-murals": {"width": 1.0},
        "u-max-cinema": {"width": 1.0},
    },
)
