"""The Earth as a net of lights, drawn and as a globe, and the relief of a continent."""

import math
import random

import bpy

from kit import *  # noqa: F403

# fmt: off
AFRICA = (
    (-6, 35.8), (3, 37), (10, 37.2), (11, 34), (16, 31.5), (20, 31), (24, 32), (30, 31.3), (34, 31),
    (33, 28), (37, 21), (39, 16), (43, 12), (45, 10.5), (51, 11.8), (49, 7), (43, 0), (39.5, -5),
    (40.5, -11), (36, -18), (35, -23), (32.5, -27), (29, -32), (25, -34), (19, -34.6), (17, -30),
    (14, -22), (12, -17), (13.5, -11), (12, -5), (9.5, -1), (9.5, 4), (6, 4.3), (4, 6.4), (-2, 5),
    (-7.5, 4.4), (-13, 9), (-16.5, 13), (-17.3, 15), (-16.5, 20), (-13, 27.5), (-9.6, 30.5),
    (-6.5, 34),
)
# fmt: on


def spot(lon, lat, W, H):
    """Where a place lies on a drawing of the whole Earth, W by H."""
    return ((lon + 180) / 360 * W, (90 - lat) / 180 * H)


def earth_drawing(sea=(16, 52, 104), line=(84, 148, 214), lit=(214, 234, 255)):
    """A drawing of the Earth by meridians, parallels and lights: no coast is known by heart here."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), sea)
        for lon in range(-180, 180, 15):
            x = spot(lon, 0, W, H)[0]
            d.line((x, 0, x, H), line, 3)
        for lat in range(-75, 90, 15):
            y = spot(0, lat, W, H)[1]
            d.line((0, y, W, y), line, 3)
        chance = random.Random(1)
        for lon in range(-180, 180, 15):
            for lat in range(-60, 75, 15):
                if chance.random() < 0.4:
                    x, y = spot(lon, lat, W, H)
                    r = chance.choice((6, 8, 11))
                    # as wide as the sphere makes it narrow
                    wide = r / math.cos(math.radians(lat))
                    d.ellipse((x - wide, y - r, x + wide, y + r), lit)

    return ui


def globe(r, loc, facing=0, ui=None, tilt=12, glowing=0):
    """A globe; `facing` is the longitude that looks at the visitor."""
    image = draw(1536, 768, ui or earth_drawing())
    n, m = 48, 24
    verts, faces, uvs = [], [], []
    for j in range(m + 1):
        b = math.pi * (j / m - 0.5)
        for i in range(n + 1):
            a = 2 * math.pi * (i / n - 0.5)
            verts.append(
                (r * math.cos(b) * math.cos(a), r * math.cos(b) * math.sin(a), r * math.sin(b))
            )
    for j in range(m):
        for i in range(n):
            faces.append([j * (n + 1) + i + q for q in (0, 1, n + 2, n + 1)])
            uvs += [
                c for q, s in ((0, 0), (1, 0), (1, 1), (0, 1)) for c in ((i + q) / n, (j + s) / m)
            ]
    me = bpy.data.meshes.new("globe")
    me.from_pydata(verts, [], faces)
    me.uv_layers.new().data.foreach_set("uv", uvs)
    name = f"earth{len(bpy.data.images)}"
    if glowing:
        mat = material(name, (0.02, 0.02, 0.02), 0.4, emit=(1, 1, 1), strength=glowing, image=image)
    else:
        mat = material(name, (1, 1, 1), 0.45, coat=0.4, image=image)
    with at(loc, (tilt, 0, 0)):
        add(me, rot=(0, 0, -60 - facing), mat=mat)


def africa(h, thick, mat):
    """The continent as a standing relief, h high, facing -Y, Accra at the origin."""
    k = h / 72
    prism(
        [((lon + 0.2) * k, (lat - 5.6) * k) for lon, lat in AFRICA], thick, mat=mat, axis="y",
        bevel=thick / 6,
    )  # fmt: skip
