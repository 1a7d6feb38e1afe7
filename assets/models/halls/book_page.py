"""The thirteen-metre page of digital Dunhuang: a painted sheet of light that hangs into the hall."""

import math

import bpy
from halls.screens import cedar
from halls.signs import Front
from kit import add, at, box, draw, material, mesh

WIDTH, HEIGHT = 4.4, 13.0
MALACHITE, OCHRE, LAPIS, IVORY, CINNABAR = (
    (62, 132, 112), (206, 150, 88), (44, 78, 132), (238, 218, 180), (172, 66, 48),
)  # fmt: skip


def stand_page(place):
    """The page with its bottom a little above the floor; returns where it is looked at, and size.

    Its middle is far above the eyes, so the direction given is that of the figure painted low.
    """
    with at((place.x, place.y, 0), (0, 0, place.turn)):
        sheet()
        box((WIDTH + 0.5, 0.8, 0.22), (0, -0.1, 0.11), "charcoal", 0.03)
        box((WIDTH + 0.3, 0.16, 0.2), (0, 0.06, HEIGHT + 0.3), cedar(), 0.03)
    place.width, place.depth = WIDTH + 0.5, 0.9
    place.front = Front(0.5, 0.03, 0.2, WIDTH + 0.4, 0.05)
    return (place.x, place.y, 3.8), 3.2


def sheet():
    """The sheet, curled forward at its foot like a page that is being turned."""
    rows, verts, faces, uv = 40, [], [], []
    for k in range(rows + 1):
        t = k / rows
        curl = 0.55 * max(0.0, 1 - t / 0.16) ** 2
        lean = 0.05 * math.sin(t * math.pi * 2)
        verts += [(x, -curl - lean, 0.24 + HEIGHT * t) for x in (-WIDTH / 2, WIDTH / 2)]
    faces = [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(rows)]
    data = bpy.data.meshes.new("page")
    data.from_pydata(verts, [], faces)
    for k in range(rows):
        uv += [0, k / rows, 1, k / rows, 1, (k + 1) / rows, 0, (k + 1) / rows]
    data.uv_layers.new().data.foreach_set("uv", uv)
    image = draw(1200, 1200 * HEIGHT / WIDTH, painted)
    paint = material(
        "dunhuang", (0.02, 0.02, 0.02), 0.8, emit=(1, 1, 1), strength=0.95, image=image
    )
    add(data, mat=paint, smooth=True)
    back = [(x, y + 0.03, z) for x, y, z in verts]
    add(mesh("page back", back, faces), mat="timber", smooth=True)


def painted(d, W, H, font):
    """A cave's painting from top to foot: a coffered lotus, flying figures, clouds, a lotus pond."""
    d.rectangle((0, 0, W, H), (116, 70, 44))
    border(d, W, H)
    coffer(d, W * 0.5, H * 0.15, W * 0.36)
    blossoms(d, W, H)
    for k in range(22):
        x, y = W * (0.14 + 0.72 * ((k * 0.618) % 1)), H * (0.28 + 0.5 * ((k * 0.377) % 1))
        cloud(d, x, y, W * 0.035, (MALACHITE, IVORY, OCHRE)[k % 3])
    for x, y, size, turn in ((0.66, 0.36, 1.45, 1), (0.33, 0.53, 1.6, -1), (0.66, 0.70, 1.75, 1)):
        flying(d, W * x, H * y, W * 0.2 * size, turn)
    seated(d, W, H)
    for k in range(5):
        lotus(d, W * (0.18 + 0.16 * k), H * (0.965 - 0.01 * (k % 2)), W * 0.075)


def blossoms(d, W, H):
    """Small flowers strewn over the whole ground, as over a cave's wall."""
    for k in range(420):
        x, y = W * (0.09 + 0.82 * ((k * 0.6180340) % 1)), H * (0.26 + 0.68 * k / 420)
        colour, r = ((150, 96, 60), (86, 96, 74), (164, 120, 76), (92, 52, 38))[k % 4], W * 0.011
        for i in range(5):
            a = 2 * math.pi * i / 5 + k
            cx, cy = x + r * math.cos(a), y + r * math.sin(a)
            d.ellipse((cx - r * 0.6, cy - r * 0.6, cx + r * 0.6, cy + r * 0.6), colour)


def seated(d, W, H):
    """Rows of small seated figures under haloes, each in another robe: the thousand of the caves."""
    across, s = 11, W * 0.82 / 11
    for row in range(3):
        for k in range(across):
            x, y = W * 0.09 + (k + 0.5) * s, H * 0.815 + row * s * 1.25
            robe = (CINNABAR, MALACHITE, LAPIS, OCHRE)[(k + row) % 4]
            halo = (MALACHITE, IVORY, CINNABAR, LAPIS)[(k + row) % 4]
            d.rectangle((x - s * 0.47, y - s * 0.6, x + s * 0.47, y + s * 0.6), (96, 56, 40))
            d.ellipse((x - s * 0.36, y - s * 0.5, x + s * 0.36, y + s * 0.4), halo)
            d.polygon(
                [(x - s * 0.4, y + s * 0.5), (x, y - s * 0.15), (x + s * 0.4, y + s * 0.5)], robe
            )
            d.ellipse((x - s * 0.14, y - s * 0.36, x + s * 0.14, y - s * 0.04), IVORY)
            d.ellipse((x - s * 0.08, y - s * 0.44, x + s * 0.08, y - s * 0.28), (44, 30, 36))


def border(d, W, H):
    edge = W * 0.075
    for x0 in (0, W - edge):
        d.rectangle((x0, 0, x0 + edge, H), (70, 42, 34))
        count = int(H / edge)
        for k in range(count):
            y = (k + 0.5) * H / count
            colour = (MALACHITE, OCHRE, LAPIS, CINNABAR)[k % 4]
            r = edge * 0.4
            d.polygon([(x0 + edge / 2, y - r), (x0 + edge / 2 + r, y), (x0 + edge / 2, y + r),
                       (x0 + edge / 2 - r, y)], colour)  # fmt: skip
            cx, dot = x0 + edge / 2, W / 120
            d.ellipse((cx - dot, y - dot, cx + dot, y + dot), IVORY)


def coffer(d, x, y, r):
    """The ceiling of a cave: squares laid into one another and a lotus in the middle."""
    for k, colour in enumerate((LAPIS, OCHRE, MALACHITE, CINNABAR, IVORY)):
        size, turn = r * 1.25 * 0.8**k, math.pi / 4 * (k % 2)
        d.polygon([(x + size * math.cos(turn + math.pi / 4 + i * math.pi / 2),
                    y + size * math.sin(turn + math.pi / 4 + i * math.pi / 2))
                   for i in range(4)], colour, (40, 26, 24))  # fmt: skip
    for petals, size, colour in ((16, 0.46, LAPIS), (12, 0.34, MALACHITE), (8, 0.22, CINNABAR)):
        for k in range(petals):
            a = 2 * math.pi * k / petals
            cx, cy, p = x + r * size * math.cos(a), y + r * size * math.sin(a), r * 0.11
            d.ellipse((cx - p, cy - p, cx + p, cy + p), colour, IVORY)
    d.ellipse((x - r * 0.12, y - r * 0.12, x + r * 0.12, y + r * 0.12), OCHRE, IVORY)


def flying(d, x, y, s, turn):
    """A flying figure: bent body, trailing skirt, and long ribbons that swing above and behind."""
    for k in range(7):
        colour = (MALACHITE, OCHRE, CINNABAR, LAPIS, IVORY, MALACHITE, OCHRE)[k]
        line = []
        for i in range(40):
            t = i / 39
            px = x - turn * s * (0.2 + 1.5 * t)
            py = y - s * (0.9 - 0.32 * k) * math.sin(math.pi * t * 0.9) * (1 - 0.25 * t)
            py += s * 0.22 * math.sin(9 * t + k) * t
            line.append((px, py))
        d.line(line, colour, max(3, int(s * 0.05)), joint="curve")
    skirt = [
        (0.06, -0.06),
        (0.14, 0.14),
        (-0.35, 0.36),
        (-1.0, 0.30),
        (-1.3, 0.06),
        (-0.8, 0.08),
        (-0.3, -0.08),
    ]
    d.polygon([(x + turn * s * a, y + s * b) for a, b in skirt], CINNABAR)
    fold = [(0.05, 0.06), (-0.35, 0.28), (-0.95, 0.22), (-0.4, 0.12)]
    d.polygon([(x + turn * s * a, y + s * b) for a, b in fold], OCHRE)
    torso = [(-0.02, -0.08), (0.14, 0.12), (0.36, -0.12), (0.24, -0.30)]
    d.polygon([(x + turn * s * a, y + s * b) for a, b in torso], IVORY)
    for reach in ((0.62, -0.46), (0.66, -0.1)):
        d.line([(x + turn * s * 0.3, y - s * 0.2), (x + turn * s * reach[0], y + s * reach[1])],
               IVORY, max(4, int(s * 0.07)))  # fmt: skip
    hx, hy, r = x + turn * s * 0.40, y - s * 0.36, s * 0.13
    d.ellipse(
        (hx - r * 2, hy - r * 2, hx + r * 2, hy + r * 2), MALACHITE, OCHRE, max(1, round(s * 0.03))
    )
    d.ellipse((hx - r, hy - r * 1.15, hx + r, hy + r), IVORY)
    d.pieslice((hx - r * 1.05, hy - r * 1.5, hx + r * 1.05, hy + r * 0.5), 180, 360, (44, 30, 36))
    d.ellipse((hx - r * 0.4, hy - r * 2, hx + r * 0.4, hy - r * 1.2), (44, 30, 36))


def cloud(d, x, y, s, colour):
    for k in range(4):
        cx, r = x + (k - 1.5) * s * 0.8, s * (0.55 if k in (0, 3) else 0.85)
        d.arc((cx - r, y - r, cx + r, y + r), 180, 360, colour, max(1, round(s * 0.24)))
    d.line([(x - s * 2, y), (x + s * 3, y)], colour, max(1, round(s * 0.19)))


def lotus(d, x, y, s):
    for k in (-2, 2, -1, 1, 0):
        a = math.radians(90 + k * 27)
        tip = (x + s * math.cos(a), y - s * math.sin(a))
        side = s * 0.26
        d.polygon([(x, y), (x + (tip[0] - x) * 0.5 - side, (y + tip[1]) / 2), tip,
                   (x + (tip[0] - x) * 0.5 + side, (y + tip[1]) / 2)],
                  (CINNABAR, OCHRE, IVORY)[abs(k)], (80, 40, 36))  # fmt: skip
