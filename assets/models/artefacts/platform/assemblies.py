"""Meetings round which the network grew: their rooms, tables and lecterns."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.ground import island
from artefacts.han import sans, serif
from artefacts.platform.figures import globe_of_wires, people
from artefacts.strips import drawn, strip


@artefact("wuzhen-address-2015", turn=14)
def address():
    """A lectern with two microphones before a curved blue wall; four lit columns, five lights at its feet."""

    def wall(d, W, H, font):
        for y in range(int(H)):
            t = y / H
            d.line((0, y, W, y), (int(4 + 8 * t), int(26 + 40 * t), int(72 + 66 * t)))
        cx, cy = W / 2, H * 1.25
        for k in range(12):
            r = H * (0.5 + 0.11 * k)
            d.arc((cx - r, cy - r, cx + r, cy + r), 180, 360, (36, 96, 160), 2)
        for k in range(25):
            a = math.pi * k / 24
            d.line(
                (cx, cy, cx + H * 1.8 * math.cos(a), cy - H * 1.8 * math.sin(a)), (28, 84, 148), 1
            )
        rnd = random.Random(2015)
        for _ in range(40):
            a, r = math.pi * rnd.random(), H * (0.5 + 0.11 * rnd.randrange(11))
            x, y = cx + r * math.cos(a), cy - r * math.sin(a)
            d.ellipse((x - 4, y - 4, x + 4, y + 4), (150, 210, 250))
        d.text((W / 2, H * 0.24), "世界互联网大会", (248, 250, 252), serif(H * 0.15), anchor="mm")
        d.text((W / 2, H * 0.42), "WUZHEN  2015", (180, 214, 244), sans(H * 0.085), anchor="mm")

    island(2.9, 0.16, "charcoal")
    island(2.5, 0.14, "timber", 0.16)
    arc = [math.radians(160 - 140 * k / 24) for k in range(25)]
    path = [(2.35 * math.cos(a), 0.1 + 2.0 * math.sin(a), 0.34) for a in arc]
    strip(path, (0, 0, 2.9), drawn("backdrop", 1200, 440, wall, 0.95))
    back = [(2.42 * math.cos(a), 0.1 + 2.07 * math.sin(a)) for a in arc]
    front = [(2.37 * math.cos(a), 0.1 + 2.02 * math.sin(a)) for a in reversed(arc)]
    prism([*back, *front], 2.98, (0, 0, 1.79), "charcoal", "z", 0)
    with at((0, -0.75, 0.3), scale=1.25):
        prism(
            [(-0.42, 0), (0.42, 0), (0.3, 1.0), (-0.3, 1.0)], 0.95, (0, 0, 0), "timber", "x", 0.04
        )
        prism(
            [(-0.5, 1.0), (0.42, 1.0), (0.42, 1.32), (-0.5, 1.12)],
            1.2,
            (0, 0, 0),
            "wood",
            "x",
            0.03,
        )
        with at((0, 0, 1.235), (12.3, 0, 0)):
            page(
                0.5, 0.36, (0, -0.08, 0), lines("", ["~~~~~~~~~~~~~~~~"] * 5, size=0.06), thick=0.01
            )
        with at((0, -0.39, 0.56), (-7, 0, 0)):
            cyl(0.27, 0.05, (0, 0, 0), "gold", "y", 0.015)
            cyl(
                0.21,
                0.03,
                (0, -0.03, 0),
                material("seal", (0.02, 0.08, 0.22), 0.3, coat=1),
                "y",
                0.01,
            )
            with at((0, -0.06, 0), scale=(1, 0.1, 1)):
                globe_of_wires(0.16, (0, 0, 0), "gold")
        for s in (-1, 1):
            tube([(s * 0.4, 0.25, 1.24), (s * 0.4, 0.2, 1.6), (s * 0.28, -0.1, 1.82), (s * 0.17, -0.3, 1.84)],
                 0.02, "steel")  # fmt: skip
            with at((s * 0.15, -0.35, 1.83), (80, 0, s * -16)):
                cyl(0.055, 0.2, (0, 0, 0), "rubber", bevel=0.03)
    for a in (150, 172, 8, 30):
        with at((2.62 * math.cos(math.radians(a)), -0.62 + 1.2 * math.sin(math.radians(a)), 0.16)):
            box((0.44, 0.44, 0.2), (0, 0, 0.1), "stone", 0.03)
            box((0.3, 0.3, 2.2), (0, 0, 1.3), "plaster", 0.03)
            box((0.1, 0.02, 1.9), (0, -0.155, 1.3), "warm", 0.0)
            box((0.4, 0.4, 0.12), (0, 0, 2.44), "tile", 0.03)
    for k in range(5):
        a = math.radians(226 + 22 * k)
        with at((2.2 * math.cos(a), 2.2 * math.sin(a), 0.3)):
            cyl(0.16, 0.05, (0, 0, 0.025), "brass", bevel=0.01, seg=32)
            cyl(0.11, 0.02, (0, 0, 0.06), "warm", bevel=0, seg=32)
    mark("lectern", (0.22, -1.24, 1.73))
    mark("microphones", (-0.17, -1.3, 2.65))
    mark("columns", (-2.2, -0.17, 1.65))
    mark("lights", (0, -2.21, 0.37))


@artefact("www-conference-1994", turn=20)
def www_conference():
    """A lecture hall seen from its last row: red seats in curves, heads, a stage, three great overlapping Ws."""

    def www(d, W, H, font):
        from PIL import Image, ImageChops, ImageDraw

        canvas = Image.new("RGB", (int(W), int(H)), (16, 30, 62))
        for k, c in enumerate(((70, 200, 110), (40, 120, 220), (240, 240, 250))):
            layer = Image.new("RGB", canvas.size)
            ImageDraw.Draw(layer).text(
                (W * (0.3 + 0.2 * k), H * 0.42), "W", c, serif(H * 0.62), anchor="mm"
            )
            canvas = ImageChops.lighter(canvas, layer)
        d._image.paste(canvas)
        d.text((W / 2, H * 0.84), "First International Conference on the World-Wide Web", (220, 226, 236),
               sans(H * 0.058), anchor="mm")  # fmt: skip
        d.text(
            (W / 2, H * 0.93),
            "CERN, Geneva, May 1994",
            (150, 170, 200),
            sans(H * 0.05),
            anchor="mm",
        )

    box((5.6, 4.8, 0.14), (0, -0.1, 0.07), "charcoal", 0.03)
    for k in range(14):
        box((0.38, 0.16, 3.5), (-2.6 + 0.4 * k, 2.2, 1.9), "wood", 0.015)
    box((5.6, 0.12, 3.56), (0, 2.3, 1.9), "timber", 0.02)
    screen(3.9, 2.35, (0, 2.06, 2.3), www, bezel=0.07, strength=1.0, px=900)
    box((5.5, 1.1, 0.34), (0, 1.6, 0.3), "wood", 0.03)
    with at((-1.9, 1.45, 0.47)):
        prism(
            [(-0.2, 0), (0.2, 0), (0.2, 0.72), (-0.24, 0.62)], 0.6, (0, 0, 0), "timber", "x", 0.03
        )
        tube([(0.18, 0, 0.66), (0.18, -0.05, 0.85), (0.1, -0.16, 0.92)], 0.015, "steel")
    with at((-1.9, 1.85, 0.47), scale=1.35):
        people([(0, 0, 0)], ("charcoal",))
    with at((1.75, 1.5, 0.47)):
        desk(1.1, 0.6, 0.5, "cream", "steel")
        with at((0, 0.08, 0.5), scale=0.24):
            terminal(
                typed(["http://", "info.cern.ch"], (230, 236, 250), (30, 50, 110), 0.12),
                "beige",
                2.2,
            )
    rnd = random.Random(380)
    coats = ("blue", "green", "grey", "putty", "charcoal", "cream")
    for r in range(4):
        radius, z = 2.5 + 0.66 * r, 0.14 + 0.2 * r
        steps = 13 + r
        for k in range(steps):
            a = math.radians(270 + 84 * ((k + 0.5) / steps - 0.5) * (1 - 0.05 * r))
            x, y = radius * math.cos(a) * 1.15, 2.3 + radius * math.sin(a)
            if abs(x) < 0.24 or abs(x) > 2.55:
                continue
            with at((x, y, z), (0, 0, (math.degrees(a) - 270) * 0.8)):
                if r:
                    box((0.56, 0.66, 0.2 * r), (0, 0, -0.1 * r), "charcoal", 0.008)
                box((0.4, 0.34, 0.1), (0, 0.02, 0.2), "red", 0.04)
                box((0.4, 0.09, 0.42), (0, -0.17, 0.36), "red", 0.04, (10, 0, 0))
                box((0.3, 0.2, 0.16), (0, 0, 0.08), "black", 0.02)
                if rnd.random() < 0.62:
                    cyl(0.15, 0.34, (0, 0.02, 0.4), rnd.choice(coats), r2=0.1, bevel=0.05, seg=20)
                    ball(0.115, (0, 0.02, 0.68), material("hair", (0.07, 0.045, 0.03), 0.7), seg=16)
    with at((0.02, -0.05, 0.14)):
        cyl(0.14, 0.03, (0, 0, 0.02), "steel", seg=24)
        tube([(0, 0, 0), (0, 0, 0.9)], 0.018, "steel", smooth=False)
        with at((0, 0.03, 0.95), (-40, 0, 0)):
            cyl(0.045, 0.16, (0, 0, 0), "black", bevel=0.02)
    mark("ws", (-0.01, 2.06, 2.39))
    mark("seats", (-1.11, -2.32, 1.27))
    mark("computer", (1.77, 1.33, 1.32))


@artefact("ietf-first-meeting", turn=6)
def ietf():
    """A seminar room: a ring of twenty-one chairs, a projector throwing a diagram, a coffee urn."""
    box((6.2, 4.8, 0.12), (0, 0, 0.06), "wood", 0.02)
    box((6.2, 0.14, 3.2), (0, 2.36, 1.7), "plaster", 0.02)

    def diagram(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 240, 236))
        for k, (x, y) in enumerate(((0.2, 0.3), (0.5, 0.65), (0.8, 0.3), (0.5, 0.2))):
            d.ellipse(
                (W * (x - 0.1), H * (y - 0.12), W * (x + 0.1), H * (y + 0.12)),
                None,
                (30, 50, 120),
                6,
            )
        for a, b in (
            ((0.3, 0.36), (0.42, 0.56)),
            ((0.58, 0.56), (0.72, 0.38)),
            ((0.3, 0.28), (0.4, 0.22)),
            ((0.6, 0.22), (0.7, 0.27)),
        ):
            d.line((W * a[0], H * a[1], W * b[0], H * b[1]), (180, 40, 40), 6)
        d.text((W * 0.32, H * 0.84), "gateways", (30, 50, 120), font(W * 0.09))

    screen(2.4, 1.7, (0, 2.26, 2.0), diagram, bezel=0.06, strength=0.8, frame="white")
    for k in range(21):
        a = math.radians(205 + 310 * k / 20)
        with at((2.4 * math.cos(a), -0.2 + 1.7 * math.sin(a), 0.12), (0, 0, math.degrees(a) + 90)):
            box((0.36, 0.34, 0.06), (0, 0, 0.42), ("orange", "blue", "green")[k % 3], 0.02)
            box((0.36, 0.06, 0.4), (0, -0.17, 0.68), ("orange", "blue", "green")[k % 3], 0.02)
            for x in (-0.14, 0.14):
                for y in (-0.13, 0.13):
                    cyl(0.02, 0.4, (x, y, 0.2), "steel", bevel=0, seg=8)
    with at((0, 0.2, 0.12)):
        box((0.7, 0.6, 0.7), (0, 0, 0.35), "charcoal", 0.03)
        box((0.6, 0.5, 0.25), (0, 0, 0.85), "grey", 0.03)
        tube([(-0.25, 0.2, 0.95), (-0.25, 0.2, 1.6), (0, 0.1, 1.7)], 0.03, "steel", smooth=False)
        box((0.3, 0.3, 0.2), (0, 0.1, 1.7), "black", 0.03)
    with at((2.6, 1.6, 0.12)):
        box((0.7, 0.7, 0.9), (0, 0, 0.45), "timber", 0.03)
        cyl(0.26, 0.8, (0, 0, 1.3), "chrome", bevel=0.04)
        cyl(0.05, 0.2, (0, -0.3, 1.05), "black", "y")
    mark("chairs", (-1.94, 0.98, 0.78))
    mark("diagram", (0.04, 2.26, 2.21))
    mark("projector", (0.01, 0.15, 1.85))
    mark("urn", (2.72, 1.37, 1.38))


@artefact("wic-organization-2022", turn=-6)
def organization():
    """A round table with an open treaty and seal, a ring of small flags, a globe of wires above."""
    island(2.4, 0.16, "wood", 1.54)
    island(2.3, 0.06, "timber", 1.48)
    cyl(0.5, 1.5, (0, 0, 0.75), "timber", r2=0.35)
    cyl(1.1, 0.14, (0, 0, 0.07), "timber")
    for k in range(16):
        a = 2 * math.pi * k / 16
        x, y = 2.1 * math.cos(a), 2.1 * math.sin(a)
        cyl(0.02, 0.9, (x, y, 2.15), "brass", seg=12)
        m = ("red", "blue", "green", "yellow", "white", "orange", "aqua")[k % 7]
        with at((x, y, 2.42), (0, 0, 20)):
            box((0.44, 0.02, 0.28), (0.23, 0, 0), m, 0)
    with at((0, -0.7, 1.72), (0, 0, 0)):
        for s in (-1, 1):
            with at((s * 0.55, 0, 0.06), (0, s * -5, 0)):
                box((1.1, 1.4, 0.08), (0, 0, 0), "red", 0.02)
                page(
                    1.0,
                    1.3,
                    (0, 0, 0.04),
                    lines("CHARTER" if s < 0 else "12.7.2022", ["~~~~~~~~~~~~~"] * 9, size=0.07),
                    thick=0.02,
                )
        cyl(0.2, 0.08, (0.6, -0.35, 0.16), material("wax", (0.5, 0.02, 0.02), 0.3), bevel=0.02)
        tube([(0.2, -0.9, 0.05), (0.9, -0.8, 0.05)], 0.035, "gloss")
    globe_of_wires(0.95, (0, 0.5, 3.6), "brass")
    ball(0.5, (0, 0.5, 3.6), glow("core", (1, 0.65, 0.25), 1.6))
    cyl(0.05, 1.0, (0, 0.5, 2.2), "brass")
    mark("globe", (0.22, 0.16, 3.89))
    mark("flags", (-1.75, 0.86, 2.45))
    mark("charter", (-0.51, -0.36, 1.84))
    mark("table", (-0.36, -1.75, 1.7))
