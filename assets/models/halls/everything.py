"""Everything, ultramarine: a court open to the stars, galleries of black tile, waves of light."""

import math
import random

from halls.hall import Hall, mirrored
from halls.lamps import lantern, night, wash
from halls.placing import inset
from halls.screens import bars, cedar, halo, light_line
from halls.walls import pillar, side_frame
from kit import add, at, ball, box, glow, material, mesh, tube

HALF, LENGTH, CUT = 7.0, 20.0, 2.6
WALL, EAVE, DEEP = 5.8, 3.5, 3.3  # metres: the roof's height at the wall and at the court; depth
SEA = (0.10, 0.34, 1.0)
DEPTHS = ((0.55, 1.0), (0.85, 0.7), (1.2, 0.5), (1.6, 0.38), (2.05, 0.28), (2.5, 0.2))


def build(hall, hue):
    night((0.006, 0.011, 0.040))
    gates = list(hall.gates().values())
    travelled = 0.0
    for side in hall.sides():
        if side not in gates:
            sea_wall(side, travelled)
        travelled += math.dist(*side)
    roofs(hall)
    stars()
    orbits(hue)
    cables()
    for x, y in hall.outline:
        pillar(x * 0.97, y * 0.975, EAVE + 1.6, 0.15)
    court = inset(hall.outline, DEEP)
    for x, y in court:
        lantern((x * 0.99, y * 0.99, EAVE - 0.55), (1, 0.48, 0.16), 0.2, 1.0, 0.45)
    for s in (-1, 1):
        wash(
            (s * 4.4, 0, EAVE + 0.1), (s * HALF, 0, 1.2), 0.5, 330, (0.40, 0.56, 1.0), LENGTH * 0.7
        )
        wash((s * 1.2, 0, 9), (s * HALF, 0, 4.2), 2.0, 420, (0.50, 0.66, 1.0), 10)
        wash((0, s * 4, 7.5), (0, s * LENGTH / 2, 3.6), 2.0, 420, (0.5, 0.66, 1.0), spread=120)
    wash((0, 0, 9.0), (0, 0, 0), 4.0, 420, (0.42, 0.56, 1.0), spread=120)


def sea_wall(side, travelled):
    """An indigo wall; from its foot to its head the waves grow fainter, as seen from the sea."""
    indigo = material("indigo", (0.035, 0.055, 0.15), 0.6, grain=0.4)
    with side_frame(side) as width:
        box((width + 0.3, 0.3, WALL - 0.35), (0, 0.15, (WALL - 0.35) / 2), indigo, 0)
        box((width, 0.1, 0.3), (0, 0, 0.15), "charcoal", 0.02)
        for number, (z, strength) in enumerate(DEPTHS):
            n = max(8, int(width * 8))
            line = []
            for k in range(n + 1):
                along = travelled + width * (1 - k / n)
                swell = 0.14 * math.sin(along * (1.25 + 0.13 * number) + number * 1.9)
                swell += 0.07 * math.sin(along * 2.6 - number)
                line.append((-width / 2 + width * k / n, -0.05, z + swell * (1.25 - 0.12 * number)))
            light_line(line, halo(SEA, strength), 0.016, smooth=False)
        posts = [((x, 0.1), (x, EAVE + 1.4)) for x in spaced(width, 2.3)]
        bars(posts, 0.13, 0.12, cedar(), (0, -0.02, 0))
        rail = [((-width / 2, EAVE), (width / 2, EAVE))]
        bars(rail, 0.16, 0.14, cedar(), (0, -0.02, 0))
        above = [((x, EAVE + 0.2), (x, EAVE + 1.2)) for x in spaced(width, 0.26)]
        bars(above, 0.05, 0.05, cedar(), (0, -0.04, 0))


def spaced(width, step):
    count = max(1, round(width / step))
    return [-width / 2 + width * k / count for k in range(count + 1)]


def roofs(hall):
    """Tile roofs falling to the court, their rafters seen from below, and the line of the eave."""
    inner, outer = inset(hall.outline, DEEP - 0.5), inset(hall.outline, -0.3)
    boards = material("gallery boards", (0.10, 0.06, 0.04), 0.6, grain=0.6)
    n = len(inner)
    for k in range(n):
        a, b, c, d = inner[k], inner[(k + 1) % n], outer[(k + 1) % n], outer[k]
        tiled(a, b, c, d)
        quad = [(*a, EAVE - 0.06), (*b, EAVE - 0.06), (*c, WALL - 0.1), (*d, WALL - 0.1)]
        add(mesh("boards", quad, [(0, 1, 2, 3)]), mat=boards, smooth=False)
        for f in (j / 12 for j in range(13)):
            low = [a[i] + f * (b[i] - a[i]) for i in (0, 1)]
            high = [d[i] + f * (c[i] - d[i]) for i in (0, 1)]
            tube([(*low, EAVE - 0.12), (*high, WALL - 0.18)], 0.045, cedar(), smooth=False)
    eave = [(x, y, EAVE - 0.05) for x, y in inset(hall.outline, DEEP - 0.45)]
    tube(eave, 0.09, cedar(), smooth=False, closed=True)
    light_line(
        [(x, y, EAVE - 0.17) for x, y, _ in eave], halo((0.3, 0.45, 1.0), 0.9), 0.016, False, True
    )


def tiled(a, b, c, d):
    """Rows of rounded tiles on a slope whose eave is a to b and whose top is d to c."""
    count = max(4, int(math.dist(d, c) / 0.32))
    verts, faces = [], []
    for i in range(count * 4 + 1):
        f = i / (count * 4)
        lift = 0.10 * abs(math.sin(math.pi * f * count))
        for v in range(5):
            t = v / 4
            x, y = (
                (1 - t) * (a[k] + f * (b[k] - a[k])) + t * (d[k] + f * (c[k] - d[k]))
                for k in (0, 1)
            )
            z = EAVE + t * (WALL - EAVE) - 0.25 * t * (1 - t)
            verts.append((x, y, z + 0.05 + lift))
    faces = [(5 * i + v, 5 * i + v + 1, 5 * i + v + 6, 5 * i + v + 5)
             for i in range(count * 4) for v in range(4)]  # fmt: skip
    add(mesh("tiled", verts, faces), mat="tile", smooth=True)


def stars():
    """Stars over the court in three sizes, thicker along the Milky Way."""
    rnd = random.Random(8)
    for size, count, strength in ((0.055, 900, 1.1), (0.09, 240, 1.9), (0.15, 44, 3.0)):
        verts, faces = [], []
        for _ in range(count):
            a, h = rnd.uniform(0, 2 * math.pi), rnd.uniform(0.25, 1.0)
            if rnd.random() < 0.6:
                t, off = rnd.uniform(-1, 1), rnd.gauss(0, 0.13)
                a, h = math.atan2(t, 0.35 * t + off), 1 - 0.7 * min(1, math.hypot(t, off))
            flat = math.sqrt(max(0, 1 - h * h))
            middle = (40 * flat * math.cos(a), 40 * flat * math.sin(a), 40 * h)
            n = len(verts)
            ux, uy = -math.sin(a) * size, math.cos(a) * size
            vx, vy, vz = -h * math.cos(a) * size, -h * math.sin(a) * size, flat * size
            x, y, z = middle
            verts += [
                (x + ux, y + uy, z),
                (x + vx, y + vy, z + vz),
                (x - ux, y - uy, z),
                (x - vx, y - vy, z - vz),
            ]
            faces.append((n, n + 1, n + 2, n + 3))
        add(
            mesh("stars", verts, faces),
            mat=glow(f"star {size}", (0.80, 0.88, 1.0), strength),
            smooth=False,
        )

    ball(1.5, (-27, 17, 21), glow("moon", (0.86, 0.92, 1.0), 1.5), seg=48)


def orbits(hue):
    """Over the court: a globe in a net of light, and satellites on their rings round it."""
    with at((0, 0, 6.2)):
        ball(0.78, (0, 0, 0), material("globe", (0.01, 0.03, 0.12), 0.25, coat=0.5))
        net_of_globe(0.785)
        for r, tilt, turn, count in ((1.5, 24, 10, 2), (2.1, -32, 60, 3), (2.8, 14, -35, 4)):
            with at((0, 0, 0), (tilt, 0, turn)):
                ring = [
                    (r * math.cos(a), r * math.sin(a), 0)
                    for a in (2 * math.pi * k / 64 for k in range(64))
                ]
                light_line(ring, halo(hue, 1.0), 0.012, closed=True)
                for k in range(count):
                    a = 2 * math.pi * k / count + r
                    satellite(r * math.cos(a), r * math.sin(a), math.degrees(a))


def net_of_globe(r):
    """Meridians and parallels as thin lines, a small light where every other of them meet."""
    line, knot = glow("globe line", (0.22, 0.42, 1.0), 0.8), glow("knot", (0.6, 0.78, 1.0), 2.0)
    around = [2 * math.pi * k / 64 for k in range(64)]
    circles = [
        [(r * math.cos(a) * math.cos(b), r * math.cos(a) * math.sin(b), r * math.sin(a))
         for a in around] for b in (math.pi * k / 6 for k in range(6))
    ]  # fmt: skip
    for up in range(-60, 61, 30):
        flat, z = r * math.cos(math.radians(up)), r * math.sin(math.radians(up))
        circles.append([(flat * math.cos(a), flat * math.sin(a), z) for a in around])
        for k in range(0 if up % 60 else 1, 12, 2):
            a = math.pi * k / 6
            ball(0.022, (flat * math.cos(a), flat * math.sin(a), z), knot, seg=12)
    tube(circles, 0.006, line, smooth=False, closed=True)


def satellite(x, y, turn):
    with at((x, y, 0), (20, 0, turn)):
        box((0.12, 0.12, 0.16), (0, 0, 0), "gold", 0.01)
        for s in (-1, 1):
            box(
                (0.34, 0.012, 0.13),
                (s * 0.25, 0, 0),
                material("wing", (0.02, 0.06, 0.26), 0.2, coat=0.6),
                0,
            )
        ball(0.03, (0, -0.1, 0), glow("beacon", (1, 0.5, 0.2), 3.0), seg=12)


def cables():
    """Cables on the floor of the sea: lines of light that part and meet between the gates."""
    for number, (amplitude, strength) in enumerate(
        ((2.1, 0.5), (1.1, 0.9), (-0.6, 1.3), (-1.6, 0.7))
    ):
        line = [
            (
                amplitude * math.sin(math.pi * (k / 30)) * math.cos(k * 0.33 + number),
                -9.6 + 19.2 * k / 30,
                0.004,
            )
            for k in range(31)
        ]
        light_line(line, halo(SEA, strength), 0.016)
        for k in range(4 + number, 30, 7):  # repeaters
            x, y, _ = line[k]
            ball(0.06, (x, y, 0.01), glow("repeater", (0.7, 0.85, 1.0), 2.2), (1, 1.6, 0.5), seg=16)


HALL = Hall(
    area="everything",
    outline=mirrored([
        (HALF - CUT, -LENGTH / 2), (HALF, -LENGTH / 2 + CUT),
        (HALF, LENGTH / 2 - CUT), (HALF - CUT, LENGTH / 2),
    ]),
    viewpoints={"entrance": (0, -4.5), "court": (0, 4.5)},
    build=build,
    inset=1.35,
    weave=0.7,
    gate_height=WALL - 0.35,
    lamp=1.75,
)  # fmt: skip
