"""Platform, amber: an octagon under a coffered lantern roof, its walls hung with glass tiles."""

import math
import random

from halls.hall import Hall, mirrored
from halls.lamps import lantern, wash
from halls.screens import cedar, drawn, halo, lattice, light_line
from halls.walls import pillar, plain_wall, side_frame
from kit import add, box, glow, lathe, material, mesh

R, WALL = 9.5, 4.3
WARM = (1.0, 0.56, 0.20)
NODES = ((0, 3), (0, 5), (15, 4), (30, 5), (45, 4), (60, 2), (60, 5))  # degrees up, meridian


def corner(k):
    a = math.radians(-67.5 + 45 * k)
    return (R * math.cos(a), R * math.sin(a))


def build(hall, hue):
    gates = list(hall.gates().values())
    for number, side in enumerate(s for s in hall.sides() if s not in gates):
        plain_wall(side, WALL)
        if number in (1, 4):  # due east and west
            net_of_lights(side, hue)
        else:
            glass_tiles(side, hue, number)
    for x, y in hall.outline:
        pillar(x * 0.965, y * 0.965, WALL, 0.2)
    coffer(hue)
    compass(hue)
    for k in range(8):
        a = math.radians(22.5 + 45 * k)
        x, y = math.cos(a), math.sin(a)
        lantern((x * 5.6, y * 5.6, 4.3), (1, 0.42, 0.12), 0.3, 1.0, 0.9)
        wash((x * 5.8, y * 5.8, WALL - 0.1), (x * R, y * R, 1.9), 2.2, 66, (1.0, 0.70, 0.42))
    wash((0, 0, WALL + 0.6), (0, 0, WALL + 5), 4.0, 330, WARM, spread=170)
    wash((0, 0, WALL + 3.0), (0, 0, 0), 2.4, 190, (1.0, 0.78, 0.52), spread=110)


def glass_tiles(side, hue, seed):
    """A curtain of small glass tiles like roof tiles, as on the museum's front: some are lit."""
    rnd = random.Random(seed)
    tints = {
        "dark": material("glass tile", (0.05, 0.062, 0.07), 0.16, coat=0.7),
        "dim": glow("dim tile", hue, 0.16),
        "lit": glow("lit tile", hue, 0.75),
    }
    found = {name: [] for name in tints}
    with side_frame(side) as width:
        half, low, high, dx, dz = width / 2 - 0.55, 0.45, WALL - 0.3, 0.27, 0.21
        for j in range(int((high - low) / dz)):
            for i in range(int(2 * half / dx) + 1):
                x, z = -half + (i + 0.5 * (j % 2)) * dx, low + j * dz
                wave = math.sin(x * 1.3 + seed) + math.sin(z * 2.1 + x * 0.7)
                chance = rnd.random() + 0.16 * wave
                name = "lit" if chance > 1.0 else "dim" if chance > 0.78 else "dark"
                found[name].append((x, z))
        for name, spots in found.items():
            tiles(spots, dx, dz, tints[name])
        box((2 * half + 0.5, 0.06, high - low + 0.2), (0, 0.0, (low + high) / 2), "black", 0)


def tiles(spots, dx, dz, mat):
    """Curved tiles, each leaning out over the one below, as one mesh."""
    verts, faces = [], []
    for x, z in spots:
        n = len(verts)
        for f in (-0.5, -0.25, 0, 0.25, 0.5):
            bulge = 0.05 * (1 - 4 * f * f)
            verts += [
                (x + f * dx * 0.92, -0.10 - bulge, z), (x + f * dx * 0.92, -0.05 - bulge, z + dz * 1.15),
            ]  # fmt: skip
        faces += [(n + 2 * k, n + 2 * k + 2, n + 2 * k + 3, n + 2 * k + 1) for k in range(4)]
    add(mesh("tiles", verts, faces), mat=mat, smooth=True)


def net_of_lights(side, hue):
    """A net without land, its lights joined to the one in its middle: from everywhere to Wuzhen."""
    with side_frame(side):
        drawn(5.4, 2.7, (0, -0.1, 2.3), ways_to_one, hue, 1.25, px=1440, key="net of lights")
        for x in (-3.05, 3.05):
            lattice(0.5, 2.7, (x, -0.05, 2.3), hue, "slats", 0.12, 0.6)


def ways_to_one(d, W, H, font):
    """Meridians and parallels of an oval; a way from every node to the middle."""
    lines = [[on_net(W, H, 5 * k - 90, turn) for k in range(37)] for turn in range(-6, 7)]
    lines += [[on_net(W, H, up, turn) for turn in (-6, 6)] for up in range(-75, 76, 15)]
    for line in lines:
        d.line(line, (132, 132, 132), round(W / 480), joint="curve")
    nodes = [on_net(W, H, s * up, e * turn) for up, turn in NODES for s in (-1, 1) for e in (-1, 1)]
    for node in nodes:
        way(d, node, (W / 2, H / 2), W / 360)
    for x, y in nodes:
        light(d, x, y, W / 190, 255)
    for r, shade in ((0.030, 40), (0.022, 96), (0.015, 255)):
        light(d, W / 2, H / 2, W * r, shade)


def on_net(W, H, up, turn):
    """Where the parallel at `up` degrees meets a meridian, of six either side of the middle."""
    a = math.radians(up)
    return W / 2 + W * 0.46 * turn / 6 * math.cos(a), H / 2 - H * 0.44 * math.sin(a)


def way(d, start, end, width):
    """An arc from a node, first along its parallel and then in towards the middle."""
    (x, y), (u, v) = start, end
    bend, arc = x + 0.62 * (u - x), []
    for k in range(33):
        t = k / 32
        near, turning, far = (1 - t) ** 2, 2 * t * (1 - t), t * t
        arc.append((near * x + turning * bend + far * u, (near + turning) * y + far * v))
    d.line(arc, (214, 214, 214), round(width), joint="curve")


def light(d, x, y, r, shade):
    d.ellipse((x - r, y - r, x + r, y + r), (shade,) * 3)


def ring(outer, inner, low, high, turn, mat):
    """An octagonal ring with upright faces, turned by degrees."""
    verts = []
    for r, z in ((outer, low), (inner, low), (inner, high), (outer, high)):
        for k in range(8):
            a = math.radians(22.5 + 45 * k + turn)
            verts.append((r * math.cos(a), r * math.sin(a), z))
    faces = [
        (8 * j + k, 8 * j + (k + 1) % 8, 8 * ((j + 1) % 4) + (k + 1) % 8, 8 * ((j + 1) % 4) + k)
        for j in range(4)
        for k in range(8)
    ]
    add(mesh("coffer", verts, faces), mat=mat, smooth=False)


def coffer(hue):
    """The lantern roof: octagons on octagons, each turned against the one below, up to a light."""
    boards = material("coffer boards", (0.17, 0.085, 0.04), 0.55, grain=0.7)
    radius, z = R * 1.02, WALL
    ring(radius, radius * 0.93, z - 0.28, z + 0.1, 0, cedar())
    for k in range(7):
        turn, inner = 22.5 * (k % 2), radius * 0.80
        ring(radius * 1.11, inner, z + 0.1, z + 0.2, turn, boards)
        ring(inner + 0.16, inner, z - 0.02, z + 0.62, turn, cedar())
        line = [((inner - 0.02) * math.cos(a), (inner - 0.02) * math.sin(a), z + 0.42)
                for a in (math.radians(22.5 + 45 * i + turn) for i in range(8))]  # fmt: skip
        light_line(line, halo(WARM, 0.9), 0.022, smooth=False, closed=True)
        brackets(inner, z, turn)
        radius, z = inner * 1.04, z + 0.52
    lathe(
        [(0, 0), (radius, 0)],
        (0, 0, z + 0.35),
        glow("roof lantern", (1.0, 0.62, 0.26), 1.6),
        bevel=0,
    )
    for k in range(8):
        a = math.pi * k / 8
        c, s = math.cos(a) * radius, math.sin(a) * radius
        light_line([(c, s, z + 0.3), (-c, -s, z + 0.3)], "timber", 0.03, smooth=False)


def brackets(r, z, turn):
    """Bracket arms under a ring, one at each corner and two along each side."""
    for k in range(24):
        a = math.radians(22.5 + 15 * k + turn)
        reach = r * math.cos(math.radians(22.5)) / math.cos(math.radians((15 * k) % 45 - 22.5))
        for step, size in ((0.0, 0.16), (0.14, 0.11)):
            x, y = (reach + 0.1 + step) * math.cos(a), (reach + 0.1 + step) * math.sin(a)
            box(
                (0.34, size, 0.1),
                (x, y, z - 0.06 - step * 0.8),
                cedar(),
                0,
                (0, 0, math.degrees(a)),
            )


def compass(hue):
    """A rose of the winds in the floor: from all directions to one place."""
    for r in (1.5, 1.62, 3.0):
        circle = [(r * math.cos(a), r * math.sin(a), 0.004)
                  for a in (2 * math.pi * k / 64 for k in range(64))]  # fmt: skip
        light_line(circle, halo(hue, 0.7), 0.013, closed=True)
    for k in range(16):
        a, reach = math.pi * k / 8, (3.0 if k % 2 == 0 else 2.1)
        start, end = 0.35, reach
        light_line([(start * math.cos(a), start * math.sin(a), 0.004),
                    (end * math.cos(a), end * math.sin(a), 0.004)],
                   halo(hue, 0.9 if k % 4 == 0 else 0.45), 0.013, smooth=False)  # fmt: skip
    for s in (-1, 1):
        light_line([(0, s * 3.0, 0.004), (0, s * 8.6, 0.004)], halo(hue, 0.6), 0.014, False)


HALL = Hall(
    area="platform",
    outline=mirrored([corner(k) for k in range(4)]),
    viewpoints={"entrance": (0, -4.2), "court": (0, 4.2)},
    build=build,
    inset=1.3,
    weave=1.0,
    gate_height=WALL,
    sizes={
        "light-of-internet-expo": {"width": 0.95},
        "youth-leadership-program": {"width": 1.0},
        "responsible-genai-consensus": {"width": 1.0},
        "expo-robotic-dog": {"width": 1.5, "height": 1.3, "plinth": 0.35},
    },
)
