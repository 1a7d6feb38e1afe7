"""The open network: its spread over the world, its free web, its meeting points."""

import math
import random

from kit import *  # noqa: F403
from marks import mark


@artefact("landweber-map", turn=14)
def landweber():
    """A world of raised tiles in four colours, higher the better one was connected; no land's shape."""
    kinds = {
        "internet": (material("map purple", (0.27, 0.07, 0.44), 0.4), 0.30),
        "BITNET": (material("map red", (0.58, 0.07, 0.05), 0.4), 0.21),
        "e-mail": (material("map green", (0.08, 0.36, 0.13), 0.4), 0.14),
        "none": (material("map pale", (0.72, 0.66, 0.48), 0.5), 0.07),
    }
    wide, high = 6.6, 4.0
    with at((0, 0.5, 2.55), (-12, 0, 0)):
        box((wide + 0.4, 0.2, high + 0.4), (0, 0.17, 0), "timber", 0.05)
        box((wide, 0.1, high), (0, 0.06, 0), material("map sea", (0.02, 0.06, 0.10), 0.5), 0.02)
        across, up = wide / 364, high / 150
        for kind, lon, lat in tiles():
            m, h = kinds[kind]
            x, z = (lon - 10) * across, 0.36 + (lat - 16) * up
            box((7.6 * across, h, 7.6 * up), (x, -h / 2 + 0.02, z), m, 0.006)
        for k, (word, (m, h)) in enumerate(kinds.items()):
            x = -2.75 + k * 1.5
            box((0.2, h, 0.2), (x, -h / 2 + 0.02, -1.78), m, 0.015)
            text(word, 0.27, (x + 0.2, 0.0, -1.79), "white", align="LEFT")
        text("1991", 0.4, (-2.6, 0.0, -1.1), "white")
    for s in (-1, 1):
        beam((s * 2.4, 1.9, 0.02), (s * 2.4, 0.75, 3.0), 0.16, mat="timber")
        box((0.24, 2.1, 0.16), (s * 2.4, 0.95, 0.08), "timber", 0.03)
        box((0.24, 0.6, 0.42), (s * 2.4, 0.05, 0.21), "timber", 0.03)
    mark("internet", (-2.72, -0.13, 0.95))
    mark("bitnet", (-1.29, -0.05, 0.86))
    mark("email", (0.26, 0.02, 0.87))
    mark("none", (1.74, 0.09, 0.85))


def tiles(step=8):
    """Kind, longitude and latitude of each tile of an oval, alike side by side as lands are: a
    mosaic by chance, not a survey of 1991 and not the shape of any land."""
    chance = random.Random(1991)
    places = [
        (lon, lat)
        for lat in range(-32, 80, step)
        for lon in range(-164, 184, step)
        if ((lon - 8) / 178) ** 2 + ((lat - 20) / 56) ** 2 < 1
    ]
    swell = {
        (lon, lat): math.sin(lon / 29 + 1) + math.sin(lat / 17) + math.sin((lon + 2 * lat) / 43)
        + chance.uniform(-0.45, 0.45)
        for lon, lat in places
    }  # fmt: skip
    order = sorted(places, key=swell.__getitem__)
    for number, (lon, lat) in enumerate(order):
        yield ("internet", "BITNET", "e-mail", "none")[4 * number // len(order)], lon, lat


@artefact("cern-web-public-domain", turn=10)
def public_domain():
    """A signed paper on a slanted stand, an open padlock beside it, and web pages that slide from the stand."""
    with at((-0.75, 0.1, 0)):
        prism([(-1.1, 0), (1.1, 0), (1.1, 2.2), (-1.1, 0.7)], 2.7, (0, 0, 0), "timber", "x", 0.06)
        with at((0, -0.03, 1.475), (34.3, 0, 0)):
            box((2.5, 2.46, 0.05), (0, 0, 0), material("baize", (0.02, 0.07, 0.06), 0.95), 0.01)
            for k, turn in ((0, 4), (1, 0)):
                page(
                    1.75,
                    2.2,
                    (0.02, 0.02, 0.03 + 0.015 * k),
                    letter,
                    (0, 0, turn),
                    thick=0.012,
                    px=760,
                )
            box((2.54, 0.1, 0.12), (0, -1.2, 0.06), "brass", 0.03)
    with at((1.75, 0.45, 0), (0, 0, -6)):
        box((1.8, 0.75, 1.6), (0, 0, 0.84), "brass", 0.16)
        box((1.5, 0.03, 1.3), (0, -0.37, 0.84), "gold", 0.02)
        cyl(0.2, 0.05, (0, -0.4, 0.98), "black", "y", 0.01)
        prism(
            [(-0.07, 0), (0.07, 0), (0.12, -0.44), (-0.12, -0.44)],
            0.05,
            (0, -0.4, 0.95),
            "black",
            "y",
            0.01,
        )
        bow = [(0.55, 0, 1.5), (0.55, 0, 2.75)]
        bow += [(0.55 * math.cos(a), 0, 2.75 + 0.55 * math.sin(a)) for a in
                [math.radians(15 * k) for k in range(1, 13)]]  # fmt: skip
        bow += [(-0.55, 0, 2.4)]
        with at((0.55, 0, 0), (0, 0, 26)), at((-0.55, 0, 0)):
            tube(bow, 0.17, "steel", smooth=False)
            cyl(0.172, 0.1, (-0.55, 0, 2.44), "chrome", bevel=0.02)
        cyl(0.2, 0.04, (-0.55, 0, 1.64), "black", bevel=0)
    with at((1.25, -1.55, 0), (0, 0, 12)):
        cyl(0.09, 1.5, (0, 0, 0.09), "gloss", "x", 0.03)
        cyl(0.092, 0.08, (0.2, 0, 0.09), "gold", "x", 0.01)
        cyl(0.08, 0.3, (0.9, 0, 0.09), "gold", "x", 0, r2=0.01)
    mark("statement", (-0.58, 0.37, 1.75))
    mark("signatures", (-0.73, -0.55, 1.13))
    mark("lock", (2.44, 0.31, 2.28))


def letter(d, W, H, font):
    """The statement of 30 April 1993, its substance in a few words, and two signatures."""
    d.rectangle((0, 0, W, H), (240, 235, 222))
    ink = (34, 34, 40)
    d.text((W * 0.5, H * 0.1), "CERN", ink, font(W * 0.09), anchor="mm")
    d.text((W * 0.5, H * 0.19), "STATEMENT", ink, font(W * 0.06), anchor="mm")
    rows = ("concerning CERN W3 software", "release into public domain", "", "basic client", "basic server",
            "library of common code", "", "Geneva, 30 April 1993")  # fmt: skip
    for k, row in enumerate(rows):
        d.text((W * 0.12, H * (0.28 + 0.058 * k)), row, ink, font(W * 0.053))
    for x in (0.12, 0.55):
        pen = [(W * (x + 0.32 * t), H * (0.85 + 0.022 * math.sin(26 * t + 8 * x) - 0.03 * t)) for t in
               [k / 40 for k in range(41)]]  # fmt: skip
        d.line(pen, (30, 50, 140), 4)
        d.line((W * x, H * 0.9, W * (x + 0.33), H * 0.9), (120, 120, 120), 2)


@artefact("linx-exchange", turn=4)
def linx():
    """A small beige switch with eight ports; five thick cables join it to the racks of five providers."""
    with at((0, 0.5, 1.35)):
        box((3.8, 2.0, 0.14), (0, 0, -0.5), "steel", 0.03)
        for x in (-1.75, 1.75):
            for y in (-0.85, 0.85):
                box((0.14, 0.14, 0.9), (x, y, -0.92), "charcoal", 0.02)
        box((3.3, 1.7, 0.86), (0, 0, 0), "beige", 0.07)
        box((3.1, 0.06, 0.64), (0, -0.84, 0), "putty", 0.03)
        for k in range(8):
            x = -1.28 + k * 0.33
            box((0.26, 0.05, 0.24), (x, -0.87, -0.08), "black", 0.02)
            cyl(
                0.035,
                0.04,
                (x, -0.88, 0.16),
                "led_g" if k in (0, 1, 3, 5, 7) else "lamp_off",
                "y",
                seg=16,
            )
            text(str(k + 1), 0.1, (x, -0.875, 0.25), "ink")
        cyl(0.05, 0.05, (1.42, -0.88, 0.16), "led_a", "y", seg=16)
        for k in range(7):
            box((0.02, 0.9, 0.04), (1.655, 0, -0.24 + 0.08 * k), "charcoal", 0.0)
        with at((0, 0, 0.435)):
            text("LINX", 0.5, (0, 0.1, 0), "ink", (0, 0, 0), depth=0.01)
            text("LONDON 1994", 0.18, (0, -0.35, 0), "ink", (0, 0, 0), depth=0.01)
    ends = (
        ("red", 200, 0),
        ("blue", 232, 1),
        ("yellow", 262, 3),
        ("green", 292, 5),
        ("orange", 324, 7),
    )
    for m, angle, port in ends:
        a = math.radians(angle)
        x, y = 2.75 * math.cos(a), 0.35 + 2.3 * math.sin(a)
        px = -1.28 + port * 0.33
        box((0.2, 0.2, 0.2), (px, -0.42, 1.27), "white", 0.03)
        tube([(px, -0.5, 1.27), (px, -0.8, 1.22), (px * 0.7 + x * 0.3, -0.95, 0.55), (x * 0.8, y * 0.85, 0.3),
              (x * 0.93, y * 0.95, 0.42), (x, y, 0.6)], 0.085, m)  # fmt: skip
        with at((x, y, 0), (0, 0, (angle - 262) * 0.5)):
            box((0.78, 0.56, 1.0), (0, 0, 0.5), "charcoal", 0.04)
            for k in range(3):
                box((0.66, 0.04, 0.2), (0, -0.28, 0.24 + 0.25 * k), "grey", 0.01)
                dots(4, 1, (-0.05, -0.305, 0.24 + 0.25 * k), (0.09, 0), 0.02, "led_g")
            box((0.78, 0.57, 0.07), (0, 0, 0.97), m, 0.02)
    mark("switch", (0.21, 0.57, 1.78))
    mark("cables", (-0.27, -0.96, 0.98))
    mark("racks", (-0.3, -2.23, 0.75))
    mark("lights", (-0.95, -0.37, 1.61))
