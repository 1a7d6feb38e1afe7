"""What people hold in the hand or put on the roof to speak with satellites."""

import math


from artefacts.earth import globe
from artefacts.rounds import ring
from artefacts.lettering import written
from kit import *  # noqa: F403
from marks import mark


@artefact("iridium-9500", turn=-10)
def iridium():
    """A black handset with a thick aerial; beside it a globe in a cage of satellite paths."""
    with at((-1.15, 0.1, 0)):
        box((1.7, 1.3, 0.24), (0, 0.05, 0.12), "charcoal", 0.05)
        with at((0, 0, 0.2), (-7, 0, 0)):
            box((1.25, 0.62, 3.5), (0, 0, 1.75), "charcoal", 0.2)
            box((1.1, 0.2, 3.3), (0, -0.24, 1.75), "black", 0.12)
            slots(4, 0.4, (0, -0.35, 3.2), (0, 0, -0.07), 0.025)
            screen(0.8, 0.5, (0, -0.36, 2.6),
                   typed(["IRIDIUM", "READY"], (24, 44, 20), (140, 180, 110), 0.15),
                   bezel=0.06, strength=0.8, px=200)  # fmt: skip
            with at((0, -0.34, 1.35), (90, 0, 0)):
                keys(5, 3, (0, 0, 0), (0.24, 0.19, 0.07), (0.32, 0.27), "grey", alt={(4, 0): "green", (4, 2): "red"})  # fmt: skip
            slots(3, 0.3, (0, -0.35, 0.45), (0, 0, -0.07), 0.025)
            cyl(0.17, 2.5, (-0.38, 0.14, 4.6), "rubber", bevel=0.06)
            cyl(0.2, 0.3, (-0.38, 0.14, 3.55), "charcoal", bevel=0.04)
    place = (1.35, 0.2, 2.5)
    globe(1.0, place, facing=20)
    for plane in range(6):
        with at(place, (4, 0, plane * 30)):
            ring(1.55, 0.011, glow("orbit", (0.25, 0.4, 1), 1.0), rot=(90, 0, 0))
            for k in range(11):
                a = 2 * math.pi * k / 11 + plane * 0.28
                with at((1.55 * math.cos(a), 0, 1.55 * math.sin(a))):
                    box((0.07, 0.07, 0.13), (0, 0, 0), "alu", 0.01)
                    box((0.26, 0.015, 0.07), (0, 0, 0), "led_b", 0.005)
    lathe([(0, 0), (0.85, 0), (0.65, 0.15), (0.08, 0.3), (0.06, 1.5), (0, 1.5)], (1.35, 0.2, 0), "charcoal")  # fmt: skip
    mark("aerial", (-0.97, 0.1, 4.9))
    mark("keys", (-1.1, -0.35, 1.5))
    mark("satellites", (2.9, 0.2, 2.5))
    mark("paths", (1.35, 0.2, 4.05))


@artefact("beidou-terminal", turn=-10)
def beidou():
    """A rugged orange handset that has just reported its place on a stand; three satellites above."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (176, 200, 140))
        ink = (18, 34, 20)
        d.rectangle((0, 0, W, H * 0.2), ink)
        d.text((W * 0.06, H * 0.02), "北斗短报文", (176, 200, 140), written(H * 0.14))
        for k, row in enumerate(("30.74° N", "120.49° E", "平安，鱼满舱")):
            d.text((W * 0.07, H * (0.26 + 0.23 * k)), row, ink, written(H * 0.15))

    box((2.3, 1.5, 0.22), (0, -0.05, 0.11), "charcoal", 0.04)
    with at((0, -0.2, 0.2), (-8, 0, 0)):
        box((1.9, 0.7, 3.6), (0, 0, 1.85), "orange", 0.24)
        for s in (-1, 1):
            box((0.16, 0.78, 2.7), (s * 0.95, 0, 1.8), "rubber", 0.07)
            for k in range(5):
                box((0.2, 0.5, 0.08), (s * 0.96, 0, 1.0 + 0.4 * k), "black", 0.03)
        box((1.62, 0.1, 1.62), (0, -0.34, 2.55), "black", 0.05)
        screen(1.4, 1.35, (0, -0.39, 2.55), ui, bezel=0.06, strength=0.85, px=420)
        with at((0, -0.35, 1.02), (90, 0, 0)):
            keys(3, 3, (0, -0.1, 0), (0.36, 0.22, 0.09), (0.48, 0.34), "charcoal")
            cyl(0.2, 0.1, (0, 0.55, 0.05), "grey", bevel=0.03)
            box((0.34, 0.2, 0.09), (-0.55, 0.55, 0.045), "green", 0.03)
            box((0.34, 0.2, 0.09), (0.55, 0.55, 0.045), "red", 0.03)
        cyl(0.19, 1.3, (0.6, 0.1, 4.1), "rubber", bevel=0.06, r2=0.15)
        cyl(0.24, 0.3, (0.6, 0.1, 3.65), "charcoal", bevel=0.04)
        mark("screen", (0, -0.42, 2.5))
        mark("keys", (0, -0.42, 0.9))
        mark("aerial", (0.6, 0, 4.4))
    for k, (x, z) in enumerate(((-1.5, 4.9), (0.1, 5.9), (1.9, 5.3))):
        with at((x, 0.5, z), (10, 22 - 22 * k, 0), 0.62):
            box((0.5, 0.5, 0.6), (0, 0, 0), "gold", 0.04)
            for s in (-1, 1):
                solar_wing(0.9, 0.45, (s * 0.8, 0, 0), (0, 0, 0), (3, 2))
            cyl(0.16, 0.1, (0, 0, -0.36), "white", r2=0.06)
        for n in range(3):
            t = 0.3 + 0.2 * n
            ball(0.03, (x + (0.6 - x) * t, 0.5 - 0.4 * t, z + (4.6 - z) * t - 0.1),
                 glow("signal", (0.3, 0.45, 1), 4), seg=8)  # fmt: skip
    mark("satellites", (0.1, 0.5, 5.9))


@artefact("starlink-dish", turn=-14)
def starlink():
    """A round white dish tilted on its mast, a sector open on a honeycomb of discs, a train of lights above."""
    for k in range(4):
        a = k * math.pi / 2 + 0.6
        tube(
            [(1.3 * math.cos(a), 1.3 * math.sin(a), 0.08), (0, 0, 0.9)],
            0.07,
            "charcoal",
            smooth=False,
        )
        box((0.3, 0.3, 0.08), (1.3 * math.cos(a), 1.3 * math.sin(a), 0.05), "rubber", 0.03)
    cyl(0.12, 2.4, (0, 0, 1.7), "white")
    with at((0, 0, 3.0), (34, 0, 0)):
        lathe(
            [(0, -0.12), (1.7, -0.05), (2.0, 0.06), (2.0, 0.14), (0, 0.16)],
            mat="white",
            bevel=0.03,
            seg=96,
        )
        prism(
            [(0, 0)]
            + [
                (1.92 * math.cos(math.radians(a)), 1.92 * math.sin(math.radians(a)))
                for a in range(190, 301, 5)
            ],
            0.05,
            (0, 0, 0.17),
            "pcb",
            "z",
            0.005,
        )
        for i in range(-14, 15):
            for j in range(-14, 15):
                x, y = i * 0.17 + (j % 2) * 0.085, j * 0.147
                a = math.degrees(math.atan2(y, x)) % 360
                if 0.25 < math.hypot(x, y) < 1.8 and 194 < a < 296:
                    cyl(0.062, 0.03, (x, y, 0.205), "gold", bevel=0.005, seg=12)
        cyl(0.3, 0.5, (0, 0, -0.3), "white", bevel=0.05)
        mark("antennas", (-0.3, -1, 0.22))
        mark("cover", (0.3, 0.6, 0.16))
    tube([(0.1, 0.1, 1.0), (0.9, 0.6, 0.2), (2.0, 0.4, 0.06), (2.4, -0.8, 0.06)], 0.05, "black")
    for k in range(9):
        ball(0.06, (-2.3 + k * 0.55, 1.2, 4.6 + 0.12 * k), glow("train", (0.8, 0.9, 1), 10), seg=10)
    mark("train", (-0.1, 1.2, 5.08))
    mark("cable", (2.2, 0.1, 0.08))
