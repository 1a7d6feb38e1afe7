"""Roofs of black tile: rows of half-round tiles, laid in courses, with ridges and lifted eaves."""

import math

from kit import add, at, ball, mesh, prism, tube

PITCH = 0.34  # from one row of tiles to the next
COURSE = 0.42  # how much of each tile is seen below the one above it


def slope(half_top, half_eave, r_top, r_eave, z_top, z_eave, lift=0.4, sag=1.35, mat="rooftile"):
    """One side of a roof, its eave towards -Y: from the distance r_top to r_eave off the middle.

    Where the top is shorter than the eave the sides are hips. Rows run straight down from the
    ridge or hip; every course steps a little, every row is a half-round; corners are lifted.
    """
    rows = max(4, round(2 * half_eave / PITCH))
    across = rows * 4
    courses = max(3, round(math.hypot(r_eave - r_top, z_top - z_eave) / COURSE))
    verts, faces = [], []
    count = 2 * courses
    for i in range(across + 1):
        u = 2 * i / across - 1
        x = u * half_eave
        inset = half_eave - half_top
        start = max(0.0, (abs(x) - half_top) / inset) if inset > 1e-6 else 0.0
        crown = 0.075 if i % 4 in (1, 2) else 0.0
        for c in range(courses):
            for step, end in ((0, 0.0), (0.045, 1.0)):
                t = max(start, (c + end) / courses)
                z = height(t, u, z_top, z_eave, lift, sag)
                verts.append((x, -(r_top + (r_eave - r_top) * t), z + crown + step))
    for i in range(across):
        for m in range(count - 1):
            a = i * count + m
            faces.append((a, a + count, a + count + 1, a + 1))
    roof = add(mesh("slope", verts, faces), mat=mat, smooth=False)
    solid = roof.modifiers.new("solid", "SOLIDIFY")
    solid.thickness = 0.12
    solid.offset = -1
    return roof


def height(t, u, z_top, z_eave, lift, sag):
    """The height of a slope: t from ridge to eave, u along the eave from corner to corner."""
    return z_eave + (z_top - z_eave) * (1 - t) ** sag + lift * abs(u) ** 7 * t**2


def eave_ends(half, r, z, lift, mat="rooftile"):
    """The round ends of the tiles along an eave, and the board below them."""
    rows = max(4, round(2 * half / PITCH))
    ends = []
    for i in range(rows):
        u = 2 * (i + 0.375) / rows - 1  # the crown of the row lies left of its middle
        x, lifted = u * half, z + lift * abs(u) ** 7 + 0.02
        ends.append([(x, -r - 0.03, lifted), (x, -r + 0.07, lifted)])
    tube(ends, 0.1, mat, smooth=False)
    line = [(q / 10 * half, -r + 0.14, z - 0.17 + lift * abs(q / 10) ** 7) for q in range(-10, 11)]
    tube(line, 0.07, "timber")


def gable_roof(length, depth, z, rise, over=0.7, lift=0.5, sag=1.3):
    """A roof with its ridge along x and gables at both ends; z is the height of the walls."""
    half, r = length / 2 + over, depth / 2 + over
    low = z - 0.15
    for turn in (0, 180):
        with at(rot=(0, 0, turn)):
            slope(half, half, 0, r, z + rise, low, lift, sag)
            eave_ends(half, r, low, lift)
    ridge(half, z + rise, lift)
    for side in (-1, 1):  # the barge tiles along the gable's edge
        edge = [
            (side * (half - 0.05), r * q / 8, height(abs(q) / 8, 1, z + rise, low, lift, sag) + 0.1)
            for q in range(-8, 9)
        ]
        tube(edge, 0.11, "rooftile")


def ridge(half, z, lift):
    """A ridge of stacked tiles, its ends curling up."""

    def top(u):
        return z + 0.1 + (lift * 0.9) * abs(u) ** 6

    n = 20
    for h, r in ((0.0, 0.16), (0.2, 0.13), (0.36, 0.09)):
        tube([(k / n * (half + 0.1), 0, top(k / n) + h) for k in range(-n, n + 1)], r, "rooftile")
    for side in (-1, 1):
        tip = [
            (side * (half - 0.2), 0, top(1) + 0.3),
            (side * (half + 0.25), 0, top(1) + 0.55),
            (side * (half + 0.35), 0, top(1) + 0.95),
        ]
        tube(tip, 0.085, "rooftile")


def skirt(half_x, half_y, inner_x, inner_y, z_eave, z_top, lift=0.5, sag=1.3):
    """Four slopes round a rectangular body: a lower eave, or a whole hipped roof."""
    sides = (
        (0, half_x, inner_x, half_y, inner_y), (90, half_y, inner_y, half_x, inner_x),
        (180, half_x, inner_x, half_y, inner_y), (270, half_y, inner_y, half_x, inner_x),
    )  # fmt: skip
    for turn, along, along_in, r, r_in in sides:
        with at(rot=(0, 0, turn)):
            slope(along_in, along, r_in, r, z_top, z_eave, lift, sag)
            eave_ends(along, r, z_eave, lift)
    for sx in (-1, 1):
        for sy in (-1, 1):
            hip((sx * inner_x, sy * inner_y), (sx * half_x, sy * half_y), z_top, z_eave, lift, sag)


def hip(inner, outer, z_top, z_eave, lift, sag):
    """The ridge down a hip, its tip lifted."""
    points = []
    for k in range(9):
        t = k / 8
        x, y = (a + (b - a) * t for a, b in zip(inner, outer))
        points.append((x, y, height(t, 1, z_top, z_eave, lift, sag) + 0.14))
    (x0, y0, _), (x1, y1, z1) = points[-2], points[-1]
    points.append((x1 + (x1 - x0) * 0.35, y1 + (y1 - y0) * 0.35, z1 + 0.34))
    tube(points, 0.11, "rooftile")


def polygon_roof(sides, radius, inner, z_eave, z_top, lift=0.45, sag=1.5):
    """A roof over a polygon: radius is that of its corners."""
    flat = math.cos(math.pi / sides)
    wide = math.sin(math.pi / sides)
    for k in range(sides):
        with at(rot=(0, 0, 360 / sides * k)):
            slope(
                inner * wide, radius * wide, inner * flat, radius * flat, z_top, z_eave, lift, sag
            )
            eave_ends(radius * wide, radius * flat, z_eave, lift)
        a = 2 * math.pi * (k + 0.5) / sides - math.pi / 2
        c, s = math.cos(a), math.sin(a)
        hip((inner * c, inner * s), (radius * c, radius * s), z_top, z_eave, lift, sag)


def finial(z, mat="brass", size=0.28):
    """The knob on a pointed roof."""
    ball(size, (0, 0, z), mat, (1, 1, 1.1), 20)
    ball(size * 0.6, (0, 0, z + size * 1.4), mat, (1, 1, 1.6), 16)


def stepped_gable(base, steps, thick, y):
    """A white wall that rises in steps, each capped with tile ("horse heads"), facing -Y.

    `steps` are (half width, height) from the outermost to the middle one.
    """
    right = [(steps[0][0], base)]
    for (half, z), after in zip(steps, [*steps[1:], (0, 0)]):
        right += [(half, z), (after[0], z)] if after[0] else [(half, z)]
    profile = [(-x, z) for x, z in right] + right[::-1]
    prism(profile, thick, (0, y, 0), "limewash", "y", 0.01)
    for (half, z), inner in zip(steps, [*(s[0] for s in steps[1:]), 0]):
        for side in (-1, 1) if inner else (1,):
            a = inner - 0.1 if inner else -half
            cap(a * side, half * side, z, thick, y)


def cap(x0, x1, z, thick, y):
    """A coping of tile from x0 to x1, its outer tip lifted; from -x to x both tips are."""
    n = 12
    both = x0 == -x1
    line = []
    for k in range(n + 1):
        t = k / n
        x = x0 + (x1 - x0) * t
        out = abs(2 * t - 1) if both else t
        line.append((x + 0.28 * math.copysign(1, x) * (out > 0.99), out))
    wide = thick / 2 + 0.28
    for off, drop, r in ((0, 0.26, 0.12), (-wide * 0.5, 0.13, 0.12), (-wide, 0.02, 0.11),
                         (wide * 0.5, 0.13, 0.12), (wide, 0.02, 0.11)):  # fmt: skip
        tube([(x, y + off, z + drop + 0.34 * out**6) for x, out in line], r, "rooftile")
