"""Houses of the canal town: white walls, black tile roofs, stepped gables, lattice windows."""

from kit import *  # noqa: F403


def tile_roof(w, d, z, rise, hang=0.16, row=0.1):
    """A saddle roof over a room w by d whose walls end at z: rows of round tiles, a ridge."""
    y, run = d / 2 + hang, w / 2 + 0.04
    foot = z - rise * hang / (d / 2) * 0.6
    prism(
        [(-y, foot), (y, foot), (0, z + rise)],
        2 * run,
        (0, 0, 0),
        "tile",
        "x",
        0.01,
    )
    count = int(2 * run / row)
    rows = [
        [
            (-run + row * (k + 0.5), s * (y + 0.02), foot + 0.01),
            (-run + row * (k + 0.5), 0, z + rise + 0.02),
        ]
        for k in range(count)
        for s in (-1, 1)
    ]
    tube(rows, row * 0.3, "tile", smooth=False)
    box((2 * run, 0.1, 0.14), (0, 0, z + rise + 0.05), "tile", 0.03)
    for s in (-1, 1):
        prism(
            [(0, 0), (s * 0.26, 0), (s * 0.3, 0.2)],
            0.08,
            (s * (run - 0.2), 0, z + rise + 0.1),
            "tile",
            "y",
            0.02,
        )


def stepped_gable(d, z, rise, x, thick=0.1):
    """A horse-head wall: white steps up to the ridge, each capped with black tiles."""
    wide, steps = d + 0.3, 3
    for k in range(steps):
        part = wide * (1 - k * 0.34)
        top = z + (rise + 0.3) * (k + 1) / steps
        box((thick, part, top), (x, 0, top / 2), "plaster", 0.01)
        box((thick + 0.12, part + 0.1, 0.07), (x, 0, top + 0.02), "tile", 0.02)


def lattice(w, h, loc, lit="warm"):
    """A lit window behind a timber lattice."""
    x, y, z = loc
    box((w, 0.04, h), loc, lit, 0.0)
    for k in range(5):
        box((0.02, 0.03, h), (x - w / 2 + w * k / 4, y - 0.03, z), "timber", 0)
        if k < 4:
            box((w, 0.03, 0.02), (x, y - 0.03, z - h / 2 + h * k / 3), "timber", 0)


def town_house(w=1.8, d=1.3, h=1.5, loc=(0, 0, 0), turn=0, gables=(-1, 1)):
    """A house of two floors: shop doors below, lattice windows above."""
    rise = d * 0.36
    with at(loc, (0, 0, turn)):
        box((w, d, h), (0, 0, h / 2), "plaster", 0.02)
        box((w + 0.06, d + 0.06, 0.16), (0, 0, 0.08), "stone", 0.02)
        tile_roof(w, d, h, rise)
        for s in gables:
            stepped_gable(d, h, rise, s * (w / 2 + 0.03))
        front = -d / 2 - 0.02
        for x in (-w * 0.27, w * 0.27):
            lattice(w * 0.3, h * 0.24, (x, front, h * 0.76))
        for x in (-w * 0.34, -w * 0.12, w * 0.12, w * 0.34):
            box((w * 0.2, 0.04, h * 0.38), (x, front, h * 0.27), "timber", 0.01)
        box((w, 0.3, 0.05), (0, front - 0.1, h * 0.53), "tile", 0.01, (-18, 0, 0))


def red_lantern(loc, r=0.12):
    """A round lantern with its cord and tassel, hanging from loc."""
    x, y, z = loc
    tube([(x, y, z), (x, y, z - 0.1)], 0.01, "timber", smooth=False)
    lamp = glow("red lantern", (1, 0.10, 0.03), 2.2)
    ball(r, (x, y, z - 0.1 - r), lamp, (1, 1, 0.85), 20)
    for k in (0.16, 1.84):
        cyl(r * 0.5, r * 0.16, (x, y, z - 0.1 - r * k), "gold", bevel=0.005, seg=20)
    tube([(x, y, z - 0.1 - 2 * r), (x, y, z - 0.28 - 2 * r)], 0.014, "red", smooth=False)
