"""The first machines and lines of the network in China."""

import math

from kit import *  # noqa: F403
from marks import mark

from artefacts.ground import island
from artefacts.han import sans, serif
from artefacts.strips import drawn, smooth, strip


@artefact("china-first-router", turn=12)
def china_first_router():
    """A pale box yellowed with age, its sockets in a row, under a glass cover; no maker's name."""
    old = material("yellowed", (0.66, 0.55, 0.32), 0.5, grain=0.6)
    box((4.0, 2.6, 0.9), (0, 0, 1.0), old, 0.06)
    box((3.9, 0.06, 0.74), (0, -1.31, 1.0), "putty", 0.02)
    for k in range(5):
        box((0.5, 0.06, 0.24), (-1.45 + k * 0.62, -1.35, 0.92), "steel", 0.03)
        box((0.4, 0.04, 0.14), (-1.45 + k * 0.62, -1.38, 0.92), "black", 0.02)
    dots(
        6,
        1,
        (-1.5, -1.36, 1.22),
        (0.2, 0),
        0.045,
        pick=lambda i, j: "led_g" if i in (0, 3) else "led_a" if i == 1 else "green",
    )
    slots(8, 0.06, (1.35, -1.35, 1.0), (0.09, 0, 0), 0.5)
    for k in range(9):
        box((2.6, 0.05, 0.03), (0, -0.8 + k * 0.2, 1.46), "charcoal", 0.01)
    box((4.8, 3.6, 0.5), (0, 0, 0.25), "timber", 0.05)
    cyl(0.06, 0.1, (0, 0, 0.52), "brass")
    for x in (-2.25, 2.25):
        for y in (-1.6, 1.6):
            tube([(x, y, 0.5), (x, y, 2.6)], 0.04, "brass", smooth=False)
    tube(
        [[(-2.25, -1.6, 2.6), (2.25, -1.6, 2.6), (2.25, 1.6, 2.6), (-2.25, 1.6, 2.6)]],
        0.04,
        "brass",
        smooth=False,
        closed=True,
    )
    label("1994", (0, -1.83, 0.27), 0.26, "brass", pad=0.8)
    tube(
        [(-0.83, -1.4, 0.92), (-0.85, -1.56, 0.75), (-1.2, -1.5, 0.6), (-2.0, -1.45, 0.56)],
        0.06,
        "grey",
    )
    pane = material("pane", (0.75, 0.9, 1.0), 0.03, alpha=0.07, coat=1)
    box((4.5, 0.02, 2.06), (0, -1.6, 1.55), pane, 0)
    box((0.02, 3.2, 2.06), (2.25, 0, 1.55), pane, 0)
    mark("case", (2.27, -1.62, 2.62))
    mark("lights", (-1.32, -1.61, 1.29))
    mark("ports", (0.62, -1.61, 1.02))
    mark("plaque", (-0.05, -1.84, 0.24))


@artefact("china-first-dns-server", turn=16)
def china_first_dns_server():
    """A flat workstation under its heavy tube, a name on the screen becoming a number; behind it a sign: .CN."""

    def ask(d, W, H, font):
        d.rectangle((0, 0, W, H), (8, 20, 44))
        ink, dim = (214, 226, 238), (120, 150, 190)
        rows = (("> nslookup", dim), ("name", dim), ("  www.cnnic.cn", ink), ("address", dim), ("  159.226.1.1", (255, 206, 120)),
                ("> _", dim))  # fmt: skip
        for k, (row, c) in enumerate(rows):
            d.text((W * 0.07, H * (0.08 + 0.148 * k)), row, c, font(W * 0.082))

    with at((-0.45, 0.4, 0)):
        box((3.1, 2.7, 0.5), (0, 0, 0.27), "putty", 0.06)
        box((3.0, 0.05, 0.1), (0, -1.34, 0.38), "charcoal", 0.01)
        box((1.0, 0.05, 0.07), (0.85, -1.345, 0.2), "black", 0.02)
        dots(2, 1, (-1.35, -1.36, 0.2), (0.16, 0), 0.035, "led_g")
        cyl(0.75, 0.16, (0, 0, 0.6), "charcoal", bevel=0.03)
        prism(
            [(-1.1, 0.7), (0.9, 0.7), (1.25, 1.1), (1.25, 2.0), (0.4, 2.8), (-1.1, 2.9)],
            2.8,
            (0, 0, 0),
            "putty",
            "x",
            0.12,
        )
        box((2.66, 0.06, 2.06), (0, -1.1, 1.8), "cream", 0.05)
        screen(2.2, 1.65, (0, -1.15, 1.83), ask, bezel=0.1, strength=1.1, px=560)
        for k in range(8):
            box((0.02, 0.9, 0.04), (1.405, 0.1, 1.2 + 0.12 * k), "charcoal", 0)
    keyboard(2.7, (-0.6, -1.65, 0), "putty")
    with at((1.25, -1.55, 0), (0, 0, -8)):
        ball(0.3, (0, 0, 0.1), "putty", (0.8, 1.2, 0.55))
        box((0.3, 0.2, 0.04), (0, -0.14, 0.24), "cream", 0.02, (-24, 0, 0))
    with at((1.95, 0.75, 0)):
        cyl(0.38, 0.12, (0, 0, 0.06), "charcoal", bevel=0.03)
        cyl(0.07, 3.5, (0, 0, 1.75), "steel", bevel=0.02)
        with at((0, -0.08, 3.1), (0, 0, -4)):
            prism([(-0.75, -0.4), (0.75, -0.4), (1.05, 0), (0.75, 0.4), (-0.75, 0.4)], 0.12, (0.1, 0, 0),
                  material("sign red", (0.52, 0.02, 0.015), 0.4), "y", 0.03)  # fmt: skip
            text(".CN", 0.62, (0.05, -0.08, -0.02), "cream", depth=0.03)
    with at((1.9, -0.35, 0), (0, 0, -14)):
        box((0.8, 1.05, 0.2), (0, 0, 0.1), "timber", 0.03)
        for k in range(8):
            box(
                (0.66, 0.03, 0.52),
                (0, -0.42 + k * 0.12, 0.42),
                "paper" if k % 3 else "cream",
                0.005,
            )
        for k in (1, 3, 6):
            box(
                (0.2, 0.035, 0.12),
                (-0.2 + 0.07 * k, -0.42 + k * 0.12, 0.72),
                ("red", "blue", "green")[k % 3],
                0.005,
            )
    mark("screen", (-0.55, -0.75, 2.1))
    mark("ending", (2.04, 0.6, 3.05))
    mark("cards", (1.93, -0.81, 0.67))


@artefact("ncfc-64k-link", turn=14)
def ncfc_link():
    """A dish on a slab of roof; its cable runs to a rack with modem and router, and a figure of light: 64K."""
    with at((-1.55, 0.75, 0)):
        box((2.3, 2.1, 1.0), (0, 0, 0.5), "plaster", 0.03)
        box((2.45, 2.25, 0.14), (0, 0, 1.04), "stone", 0.03)
        cyl(0.5, 0.12, (0, 0, 1.16), "charcoal")
        cyl(0.17, 1.0, (0, 0, 1.6), "steel")
        box((0.5, 0.6, 0.44), (0, 0.05, 2.15), "grey", 0.06)
        dish(1.75, (0.06, -0.3, 2.55), (58, 0, 16), "white")
    with at((1.55, 0.3, 0)):
        cabinet(1.9, 1.5, 3.6, "putty")
        with at((0, -0.78, 0)):
            box((1.8, 0.4, 1.0), (0, 0.22, 2.85), "black", 0.03)
            segments("64K", (0, 0, 2.85), 0.42, 0.72)
            box((1.8, 0.5, 0.5), (0, 0.24, 1.95), "beige", 0.03)
            dots(
                8,
                1,
                (-0.7, -0.02, 2.0),
                (0.15, 0),
                0.03,
                pick=lambda i, j: "led_g" if i % 3 else "led_a",
            )
            text("MODEM", 0.12, (0.6, -0.02, 1.84), "ink")
            box((1.8, 0.5, 0.62), (0, 0.24, 1.28), "cream", 0.03)
            slots(10, 0.06, (-0.75, -0.02, 1.32), (0.1, 0, 0), 0.34)
            text("ROUTER", 0.12, (0.52, -0.02, 1.12), "ink")
            dots(3, 1, (0.4, -0.02, 1.4), (0.14, 0), 0.03, "led_g")
            box((1.8, 0.5, 0.7), (0, 0.24, 0.52), "grey", 0.03)
            slots(5, 1.4, (0, -0.02, 0.72), (0, 0, -0.1), 0.03)
    tube([(-1.2, 0.3, 2.1), (-0.9, -0.2, 1.3), (-0.42, -0.35, 1.05), (-0.3, -0.62, 0.5), (0.1, -0.9, 0.07),
          (0.45, -1.0, 0.4), (0.72, -0.6, 1.9)], 0.05, "rubber")  # fmt: skip
    light = glow("line", (1.0, 0.42, 0.16), 3)
    tube([(-0.9, -0.26, 1.36), (-0.36, -0.42, 1.1), (-0.24, -0.69, 0.52), (0.12, -0.97, 0.13),
          (0.45, -1.07, 0.44)], 0.018, light)  # fmt: skip
    mark("dish", (-1.69, 0.65, 3.08))
    mark("figure", (1.52, -0.46, 2.92))
    mark("modem", (1.37, -0.49, 2.05))
    mark("router", (1.21, -0.51, 1.31))


def segments(words, loc, wide, high):
    """Figures of seven segments, lit red; K is drawn with strokes of the same kind."""
    shapes = {"6": "acdefg", "4": "bcfg", "K": ""}
    lamp, off = (
        glow("segment", (1, 0.14, 0.05), 3.5),
        material("segment off", (0.05, 0.012, 0.01), 0.5),
    )
    w, h, t = wide / 2, high / 2, high * 0.11
    bars = {"a": ((0, h), 0), "d": ((0, -h), 0), "g": ((0, 0), 0), "f": ((-w, h / 2), 90),
            "b": ((w, h / 2), 90), "e": ((-w, -h / 2), 90), "c": ((w, -h / 2), 90)}  # fmt: skip
    for k, sign in enumerate(words):
        x0 = loc[0] + (k - (len(words) - 1) / 2) * wide * 1.45
        if sign == "K":
            box((t, 0.03, high + t), (x0 - w, loc[1], loc[2]), lamp, 0)
            for s in (-1, 1):
                beam(
                    (x0 - w + t, loc[1], loc[2]), (x0 + w, loc[1], loc[2] + s * h), 0.03, t, lamp, 0
                )
            continue
        for name, ((x, z), upright) in bars.items():
            size = (t, 0.03, h - t * 0.6) if upright else (wide - t * 0.6, 0.03, t)
            box(size, (x0 + x, loc[1], loc[2] + z), lamp if name in shapes[sign] else off, 0)


@artefact("cernet-backbone", turn=14)
def cernet():
    """The white gate of Tsinghua's garden; out of it a line of light runs to ten campuses."""
    island(2.95, 0.2, "stone")
    with at((0, 1.0, 0.2), scale=1.12):
        gate()
    light = glow("ring", (1, 0.36, 0.16), 3.5)
    for k in range(10):
        a = math.radians(188 + 164 * k / 9)
        x, y = 2.45 * math.cos(a), 0.2 + 2.3 * math.sin(a)
        tube(
            [(0, 0.9, 0.24), (x * 0.3, y * 0.25 + 0.2, 0.24), (x * 0.92, y * 0.9, 0.24)],
            0.022,
            light,
        )
        with at((x, y, 0.2), (0, 0, (k - 4.5) * 7)):
            h = (0.62, 0.86, 0.5, 0.74, 0.94)[k % 5]
            box((0.5, 0.4, h), (0, 0, h / 2), "plaster", 0.015)
            box((0.58, 0.48, 0.06), (0, 0, h + 0.03), "tile", 0.02)
            prism([(-0.2, 0), (0.2, 0), (0, 0.16)], 0.5, (0, 0, h + 0.06), "tile", "x", 0.01)
            for r in range(int(h / 0.2)):
                for c in (-0.15, 0, 0.15):
                    box((0.08, 0.02, 0.1), (c, -0.2, 0.14 + r * 0.2), "warm", 0)
    with at((0, -0.35, 0.2)):
        box((0.95, 0.62, 0.34), (0, 0, 0.17), "milgrey", 0.03)
        dots(6, 1, (-0.32, -0.32, 0.22), (0.09, 0), 0.022, "led_g")
        text("CERNET", 0.12, (0.2, -0.32, 0.12), "white")
    mark("gate", (0.02, 0.62, 3.81))
    mark("centre", (0.04, -0.63, 0.54))
    mark("houses", (-1, -2.08, 0.72))


def gate():
    """Three arches between paired columns, a cornice, a curved pediment with the garden's name."""
    white = "plaster"
    n = 18
    for x, w, top in ((0, 0.62, 2.05), (-1.5, 0.34, 1.5), (1.5, 0.34, 1.5)):
        arch = [
            (w * math.cos(math.pi * k / n), top - w + w * math.sin(math.pi * k / n))
            for k in range(n + 1)
        ]
        half = 0.95 if x == 0 else 0.56
        high = 2.75 if x == 0 else 2.3
        outline = [(-half, 0), (-half, high), (half, high), (half, 0), (w, 0), *arch, (-w, 0)]
        prism(outline, 0.62, (x, 0, 0), white, "y", 0.015)
        lip = [(x + px * 1.08, -0.33, pz + 0.02) for px, pz in arch]
        tube(lip, 0.035, white)
    for x in (-0.98, -0.74, 0.74, 0.98, -1.98, 1.98):
        tall = 2.62 if abs(x) < 1.5 else 2.15
        cyl(0.1, tall, (x, -0.4, tall / 2), white, bevel=0.01, r2=0.085, seg=24)
        for z in (0.08, tall - 0.06):
            box((0.27, 0.27, 0.13), (x, -0.4, z), white, 0.02)
    for x, w, z in ((0, 2.3, 2.75), (-1.55, 1.3, 2.3), (1.55, 1.3, 2.3)):
        box((w, 0.95, 0.14), (x, -0.06, z), white, 0.02)
        box((w - 0.12, 0.8, 0.16), (x, -0.06, z + 0.14), white, 0.02)
    brow = [(-1.0, 2.95), (-1.0, 3.3), (-0.6, 3.42), (-0.3, 3.72), (0, 3.8), (0.3, 3.72), (0.6, 3.42), (1.0, 3.3),
            (1.0, 2.95)]  # fmt: skip
    prism(brow, 0.5, (0, -0.06, 0), white, "y", 0.03)

    def name(d, W, H, font):
        d.rectangle((0, 0, W, H), (222, 218, 208))
        d.text((W / 2, H * 0.46), "园华清", (40, 36, 34), serif(H * 0.74), anchor="mm")

    picture(1.2, 0.36, (0, -0.335, 3.2), name, px=480)


@artefact("cngi-cernet2", turn=14)
def cernet2():
    """Two white cabinets; a tape with long new addresses is wound round and round them, lights stand about."""
    for s in (-1, 1):
        with at((s * 0.95, 0, 0)):
            box((1.75, 1.6, 4.5), (0, 0.05, 2.3), "charcoal", 0.04)
            box((1.6, 0.06, 4.2), (0, -0.77, 2.3), "black", 0.02)
            for k in range(9):
                unit(
                    1.5,
                    0.38,
                    (0, -0.86, 0.5 + k * 0.45),
                    "white" if k % 4 else "alu",
                    6,
                    k + 20 * s,
                )
    box((4.0, 2.1, 0.12), (0, 0.05, 0.06), "black", 0.03)
    groups = (
        "2001:0da8:0200:",
        "2001:0da8:0207:",
        "2001:0da8:a000:",
        "2001:0250::1",
        "2402:f000:1::6",
    )

    def tape(d, W, H, font):
        d.rectangle((0, 0, W, H), (232, 226, 206))
        for x in range(0, int(W), 16):
            d.ellipse((x + 4, H * 0.07, x + 9, H * 0.07 + 5), (60, 60, 60))
            d.ellipse((x + 4, H * 0.88, x + 9, H * 0.88 + 5), (60, 60, 60))
        for k in range(int(W / 330) + 1):
            d.text((20 + k * 330, H * 0.22), groups[k % len(groups)], (24, 62, 130), sans(H * 0.42))

    corners = [(2.05, -1.12), (2.05, 1.12), (-2.05, 1.12), (-2.05, -1.12)]
    path, turns = [], 3
    for k in range(turns * 4 + 1):
        (x0, y0), (x1, y1) = corners[(k + 3) % 4], corners[k % 4]
        z = 0.62 + 1.15 * k / 4
        for j in range(6):
            t = j / 6
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
            r = 0.16 if j == 0 else 0
            path.append(
                (x - r * (1 if x > 0 else -1), y - r * (1 if y > 0 else -1), z + 1.15 / 4 * t)
            )
    strip(path, (0, 0, 0.46), drawn("address tape", 6000, 70, tape))
    end = path[0]
    lie = smooth([(-3.0, -1.75, 0.06), (-2.9, -1.5, 0.12), (-2.5, -1.35, 0.4), end])
    strip(lie, (0, 0, 0.46), "paper")
    for k in range(25):
        a = math.radians(180 + 180 * k / 24)
        x, y = 3.0 * math.cos(a), 2.4 * math.sin(a) + 0.2
        cyl(0.03, 0.42, (x, y, 0.21), "steel", seg=12)
        ball(0.07, (x, y, 0.46), "led_b" if k % 2 else "lamp", seg=12)
    mark("address", (-0.28, -1.12, 4.43))
    mark("machines", (-0.97, -0.86, 0.33))
    mark("lamps", (1.51, -1.88, 0.53))
