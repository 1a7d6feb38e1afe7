"""Technology, moon-white: a long nave like an upturned canal boat, its ribs edged with light."""

import math

from halls.hall import Hall
from halls.lamps import lantern, wash
from halls.screens import (
    bars,
    drawn,
    halo,
    lattice,
    light_line,
    ribbon,
    tile_screen,
)
from halls.walls import inscription, plain_wall, side_frame
from kit import add, at, box, glow, material, mesh, prism

HALF, LENGTH, SPRING, RISE = 5.5, 23.6, 2.7, 4.4
BAYS = [-10.6 + 2.36 * k for k in range(10)]  # where the ribs stand


MOON = (0.60, 0.82, 1.0)  # the hall's hue as it falls on walls, a little cooler than its lanterns


def build(hall, hue):
    hue = MOON
    east, west = [s for s in hall.sides() if s not in hall.gates().values()]
    for side in (east, west):
        plain_wall(side, SPRING + 0.4)
        dress(side, hue)
    hull(hue)
    keys_of_lo()
    for side in hall.gates().values():
        gable(side, hue)
    canal = [(1.1 * math.sin(k * 0.5), -LENGTH / 2 + k * LENGTH / 24, 0.004) for k in range(25)]
    light_line(canal, halo(hue, 1.6), 0.022)
    light_line([(x + 0.22, y, z) for x, y, z in canal], halo(hue, 0.7), 0.012)
    for x in (-1, 1):
        wash((x * 2.2, 0, SPRING + 0.6), (x * HALF, 0, SPRING + 1.4), 0.5, 150, hue, LENGTH * 0.85)
        wash(
            (x * 3.9, 0, SPRING + 0.3), (x * HALF, 0, 1.4), 0.3, 60, (1, 0.93, 0.84), LENGTH * 0.85
        )
    wash((0, 0, SPRING + 3.4), (0, 0, 0), 1.2, 120, hue, LENGTH * 0.8, spread=120)
    wash((-2.4, -5.4, 3.6), (-3.3, -6.2, 0.4), 0.5, 60, (1, 0.9, 0.75), spread=70)
    for y in (-8.24, -3.52, 3.52, 8.24):
        for x in (-2.3, 2.3):
            lantern((x, y, 3.7), (1, 0.5, 0.2), 0.24, 1.0, drop=2.2)


def curve(inward=0.0, n=16):
    """The rib's line from the floor to the ridge and down again, as (x, z)."""
    half, rise = HALF - 0.1 - inward, RISE - inward
    arc = [half * (1 - k / n) for k in range(n + 1)]
    right = [(x, SPRING + rise * (1 - (x / half) ** 1.55)) for x in arc]
    right = [(half, 0.0), *right]
    return right + [(-x, z) for x, z in reversed(right[:-1])]


def hull(hue):
    """Ribs of pale bent timber, each with a line of light, and dark planks outside them."""
    pale = material("ash", (0.62, 0.52, 0.40), 0.5, grain=0.5)
    for y in BAYS:
        ribbon(curve(0.1), 0.26, 0.2, pale, (0, y, 0))
        for s in (-1, 1):
            strip = [(x, y + s * 0.105, z) for x, z in curve(0.2)]
            light_line(strip, halo(hue, 1.5), 0.014, smooth=False)
            box((0.34, 0.5, 0.3), (s * (HALF - 0.22), y, 0.15), "stone", 0.03)
    line = curve(-0.15, 20)[1:-1]
    verts = [(x, y, z) for x, z in line for y in (-LENGTH / 2 - 0.3, LENGTH / 2 + 0.3)]
    faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(len(line) - 1)]
    planks = material("planks", (0.13, 0.13, 0.135), 0.6, grain=0.7)
    add(mesh("hull", verts, faces), mat=planks, smooth=False)
    for x, z in line[2:-2:2]:  # stringers
        box((0.09, LENGTH, 0.07), (x * 0.985, 0, z - 0.07), pale, 0.01)
    box((0.3, LENGTH, 0.24), (0, 0, SPRING + RISE - 0.06), pale, 0.02)
    box((0.1, LENGTH, 0.02), (0, 0, SPRING + RISE - 0.19), halo(hue, 2.2), 0)


def dress(side, hue):
    """Between the ribs: circuit lattices over lit paper, tile screens and drawn circuits."""
    with side_frame(side):
        for k, (a, b) in enumerate(zip(BAYS, BAYS[1:], strict=False)):
            x = (a + b) / 2
            kind = k % 4
            if kind in (0, 2):
                lattice(1.55, 2.1, (x, -0.03, 1.72), hue, "fret", 0.2, 1.1)
            elif kind == 1:
                box((1.7, 0.02, 2.3), (x, -0.01, 1.72), glow("behind", (0.4, 0.55, 0.65), 0.7), 0)
                tile_screen(1.7, 2.3, (x, -0.12, 1.72), 0.17)
            else:
                drawn(1.6, 2.1, (x, -0.06, 1.72), circuit, hue, 1.0, key="circuit")


def circuit(d, W, H, font):
    """Paths of a chip: a square core from which orthogonal lines run out to pads."""
    d.rectangle((W * 0.34, H * 0.38, W * 0.66, H * 0.62), outline=(255, 255, 255), width=3)
    d.rectangle((W * 0.4, H * 0.43, W * 0.6, H * 0.57), outline=(130, 130, 130), width=2)
    for k in range(9):
        f = (k - 4) / 4
        for s in (-1, 1):
            y0, y1 = H * (0.5 + s * 0.12), H * (0.5 + s * (0.42 - 0.05 * abs(f) * 2))
            x0, x1 = W * (0.5 + f * 0.13), W * (0.5 + f * 0.42)
            bend = H * (0.5 + s * (0.17 + 0.028 * (4 - abs(k - 4))))
            path = [(x0, y0), (x0, bend), (x1, bend), (x1, y1)]
            d.line(path, (235, 235, 235), 3)
            d.ellipse((x1 - 7, y1 - 7, x1 + 7, y1 + 7), outline=(255, 255, 255), width=3)
            x0, x2 = W * (0.5 + s * 0.16), W * (0.5 + s * (0.24 + 0.02 * (k % 4)))
            y = H * (0.5 + f * 0.1)
            d.line([(x0, y), (x2, y), (x2, H * (0.5 + f * 0.24))], (150, 150, 150), 2)


def gable(side, hue):
    """The end wall above the gate: a rising fan of lattice, closed with plaster behind."""
    line = curve(0.0, 20)[1:-1]
    with side_frame(side):
        low = SPRING + 0.4
        shape = [(HALF + 0.2, low), *[p for p in line if p[1] > low], (-HALF - 0.2, low)]
        prism(shape, 0.1, (0, 0.25, 0), "plaster", "y", 0)
        ribs = []
        for k in range(1, 12):
            a = math.pi * k / 12
            ribs.append(((1.7 * math.cos(a), low + 1.7 * math.sin(a)),
                         (2.75 * math.cos(a), low + 2.75 * math.sin(a))))  # fmt: skip
        bars(ribs, 0.03, 0.03, halo(hue, 1.0), (0, 0.14, 0))
        for r in (1.7, 2.75):
            arc = [(r * math.cos(math.pi * k / 40), low + r * math.sin(math.pi * k / 40))
                   for k in range(41)]  # fmt: skip
            ribbon(arc, 0.09, 0.12, "timber", (0, 0.12, 0))


def keys_of_lo():
    """The first message at scale: two keys, L and O, as large as a visitor's arm is long."""
    with at((-4.35, -7.3, 0), (0, 0, math.degrees(math.atan2(2.2, 4.35)) + 90)):
        for x, letter in ((-0.58, "L"), (0.58, "O")):
            with at((x, -0.95, 0)):
                key(letter)


def key(letter):
    """A round-shouldered teletype key, dished on top, with its letter in light."""
    body = material("keycap", (0.42, 0.40, 0.36), 0.35, coat=0.4)
    prism([(-0.4, 0), (0.4, 0), (0.33, 0.55), (-0.33, 0.34)], 0.78, (0, 0, 0), body, "x", 0.07)
    with at((0, -0.02, 0.455), (17.6, 0, 0)):
        box(
            (0.6, 0.52, 0.02),
            (0, 0, 0.0),
            material("dish", (0.06, 0.065, 0.07), 0.25, coat=0.6),
            0.01,
        )
        inscription(letter, 0.6, (0, -0.03, 0.022), glow("key", (0.9, 0.95, 1.0), 1.8), (0, 0, 0))


HALL = Hall(
    area="technology",
    outline=[
        (HALF, -LENGTH / 2), (HALF, LENGTH / 2), (-HALF, LENGTH / 2), (-HALF, -LENGTH / 2),
    ],
    viewpoints={"entrance": (0, -5.1), "court": (0, 5.1)},
    build=build,
    gate_height=3.1 + 0.6,
    own_places={"lo-keyboard": (-4.35, -7.3), "dancing-robot": (-4.1, 4.6)},
    sizes={
        "lo-keyboard": {"width": 0.95, "height": 1.0, "plinth": 0.8},
        "dancing-robot": {"width": 2.1, "height": 1.7, "plinth": 0.25},
    },
    gaps={-1: ((3.7, 6.3), (15.2, 18.65))},
)  # fmt: skip
