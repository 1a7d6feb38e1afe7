"""Shops and payments that run over the network."""

import math
import random

from kit import *  # noqa: F403
from marks import mark

from artefacts.han import sans, serif


@artefact("amazon-door-desk", turn=-8)
def door_desk():
    """A panelled door on four posts, a tube computer, piles of books and a brown parcel."""
    pine = material("pine", (0.55, 0.34, 0.15), 0.5, grain=0.6)
    box((5.4, 2.4, 0.2), (0, 0, 2.1), pine, 0.03)
    for x in (-1.35, 1.35):
        for y in (-0.55, 0.55):
            box((2.2, 0.86, 0.04), (x, y, 2.2), "wood", 0.03)
    cyl(0.12, 0.1, (2.45, -0.95, 2.25), "brass", bevel=0.03)
    for x in (-2.4, 2.4):
        for y in (-0.95, 0.95):
            box((0.28, 0.28, 2.0), (x, y, 1.0), pine, 0.02)
            prism(
                [(0, 0), (0.5, 0), (0, -0.5)],
                0.06,
                (x - 0.14 if x < 0 else x - 0.36, y, 2.0),
                "steel",
                "y",
                0,
            )
    with at((-0.9, 0.2, 2.2), scale=0.62):
        terminal(typed(["amazon", "books", "> _"], (255, 190, 70), (16, 12, 6), 0.12), "cream", 2.6)
    for k, m in enumerate(("red", "blue", "green", "orange", "grey")):
        box((0.9, 0.65, 0.15), (1.0, 0.4, 2.3 + k * 0.155), m, 0.01, (0, 0, k * 7 - 12))
        box((0.84, 0.6, 0.11), (1.03, 0.38, 2.3 + k * 0.155), "paper", 0, (0, 0, k * 7 - 12))
    with at((1.95, -0.3, 2.2), (0, 0, 14)):
        box(
            (0.8, 0.7, 0.5),
            (0, 0, 0.26),
            material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4),
            0.02,
        )
        box((0.12, 0.72, 0.52), (0, 0, 0.26), "cream", 0)
    mark("door", (0.83, -0.47, 2.22))
    mark("legs", (2.54, -1.06, 1.12))
    mark("computer", (-0.9, -0.55, 3.1))
    mark("books", (1, 0.4, 3))
    mark("parcel", (2.26, -0.58, 2.69))


@artefact("double-11-screen", turn=12)
def double_11():
    """A great screen with 11.11 and a counter, parcels piled up before it."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (120, 8, 12))
        for k in range(60):
            a = k * math.pi / 30
            d.line(
                (W / 2, H * 0.4, W / 2 + W * math.cos(a), H * 0.4 + W * math.sin(a)),
                (150, 16, 20),
                5,
            )
        d.text((W / 2, H * 0.26), "11.11", (255, 220, 110), font(H * 0.38), anchor="mm")
        d.text((W / 2, H * 0.62), "00 000 001", (255, 255, 255), font(H * 0.2), anchor="mm")
        d.text((W / 2, H * 0.85), "27 家商户  2009", (255, 196, 130), sans(H * 0.1), anchor="mm")

    box((6.6, 0.4, 3.9), (0, 0.9, 3.0), "black", 0.06)
    screen(6.2, 3.5, (0, 0.66, 3.0), ui, bezel=0.05, strength=1.2, px=720)
    for s in (-1, 1):
        box((0.3, 0.5, 1.2), (s * 2.4, 1.0, 0.6), "charcoal", 0.04)
    rnd = random.Random(11)
    carton = material("carton", (0.45, 0.29, 0.14), 0.8, grain=0.4)
    for x, y, z in (
        (-2.4, -0.6, 0),
        (-1.5, -0.9, 0),
        (-2.0, -0.7, 0.62),
        (-0.5, -0.8, 0),
        (0.5, -1.1, 0),
        (0.0, -0.9, 0.6),
        (1.5, -0.7, 0),
        (2.4, -0.8, 0),
        (1.95, -0.7, 0.66),
        (1.0, -0.9, 0.6),
        (-1.0, -1.0, 0.6),
    ):
        with at((x, y, z), (0, 0, rnd.uniform(-16, 16))):
            h = rnd.uniform(0.5, 0.66)
            box((0.86, 0.74, h), (0, 0, h / 2), carton, 0.02)
            box((0.12, 0.75, h + 0.004), (0, 0, h / 2), rnd.choice(("orange", "cream")), 0)
    mark("date", (0.02, 0.66, 3.89))
    mark("counter", (1.6, 0.66, 2.55))
    mark("parcels", (-0.25, -1.28, 0.79))


@artefact("alibaba-lakeside-apartment", turn=14)
def lakeside():
    """A living room cut open: folding tables with beige computers, mats rolled up, a calendar, a bicycle."""
    box((5.8, 4.6, 0.16), (0, 0, 0.08), "wood", 0.02)
    for k in range(11):
        box((5.8, 0.015, 0.01), (0, -2.1 + 0.42 * k, 0.163), "timber", 0)
    box((5.8, 0.14, 3.1), (0, 2.3, 1.7), "plaster", 0.01)
    box((0.14, 4.6, 3.1), (-2.9, 0, 1.7), "plaster", 0.01)
    box((5.8, 0.04, 0.2), (0, 2.21, 0.26), "timber", 0.01)
    box((0.04, 4.6, 0.2), (-2.81, 0, 0.26), "timber", 0.01)

    def lake(d, W, H, font):
        for y in range(int(H)):
            t = y / H
            d.line((0, y, W, y), (int(90 + 130 * t), int(130 + 80 * t), int(170 + 40 * t)))
        d.polygon([(0, H * 0.52), (W * 0.2, H * 0.36), (W * 0.45, H * 0.5), (W * 0.7, H * 0.32), (W, H * 0.5),
                   (W, H * 0.62), (0, H * 0.62)], (64, 96, 96))  # fmt: skip
        d.rectangle((0, H * 0.6, W, H), (96, 134, 150))
        for k in range(30):
            d.line((W * (k * 0.37 % 1), H * (0.63 + 0.012 * k), W * (k * 0.37 % 1) + W * 0.1, H * (0.63 + 0.012 * k)),
                   (170, 196, 204), 2)  # fmt: skip
        d.line((W * 0.5, 0, W * 0.5, H), (230, 226, 214), 10)
        d.line((0, H * 0.3, W, H * 0.3), (230, 226, 214), 8)

    screen(1.9, 1.3, (1.3, 2.2, 2.0), lake, bezel=0.1, strength=0.8, frame="white")

    def calendar(d, W, H, font):
        d.rectangle((0, 0, W, H), (238, 232, 218))
        d.rectangle((0, 0, W, H * 0.5), (170, 30, 28))
        d.text((W / 2, H * 0.26), "1999", (250, 236, 200), serif(W * 0.36), anchor="mm")
        for k in range(35):
            d.text((W * (0.14 + 0.12 * (k % 7)), H * (0.58 + 0.085 * (k // 7))), str(k % 30 + 1), (50, 46, 44),
                   font(W * 0.075), anchor="mm")  # fmt: skip

    picture(0.8, 1.0, (-0.55, 2.22, 2.1), calendar, px=320)

    def plan(d, W, H, font):
        d.rectangle((0, 0, W, H), (240, 242, 242))
        d.text((W * 0.1, H * 0.1), "Alibaba.com", (30, 60, 150), font(H * 0.17))
        d.line(
            [(W * 0.1, H * 0.84), (W * 0.34, H * 0.7), (W * 0.58, H * 0.74), (W * 0.88, H * 0.42)],
            (190, 50, 40),
            6,
        )
        for k in range(3):
            d.line(
                (W * 0.1, H * (0.42 + 0.1 * k), W * (0.5 - 0.08 * k), H * (0.42 + 0.1 * k)),
                (90, 100, 110),
                4,
            )

    with at((-2.81, 0.35, 2.05), (0, 0, 90)):
        box((2.0, 0.06, 1.2), (0, 0.0, 0), "alu", 0.02)
        picture(1.9, 1.1, (0, -0.04, 0), plan, px=560)
    places = ((-1.75, 1.1), (0.0, 1.1), (1.75, 1.0), (-1.75, -0.65), (0.05, -0.65))
    for k, (x, y) in enumerate(places):
        with at((x, y, 0.16)):
            workplace(k)
    with at((2.15, -0.95, 0.16)):
        for k, m in enumerate(("blue", "putty", "red")):
            with at(((k % 2) * 0.44 - 0.2, 0.2, 0.22 + 0.38 * (k // 2))):
                lathe(
                    [(0.02, -0.55), (0.22, -0.55), (0.22, 0.55), (0.02, 0.55)],
                    (0.22 * (k // 2), 0, 0),
                    m,
                    "y",
                    0.05,
                )
                for y in (-0.3, 0.3):
                    lathe([(0.21, -0.03), (0.235, -0.03), (0.235, 0.03), (0.21, 0.03)], (0.22 * (k // 2), y, 0), "cream",
                          "y", 0)  # fmt: skip
    with at((0.5, -1.95, 0.16), (0, 0, 4)):
        bicycle()
    mark("computers", (-1.83, 0.89, 1.21))
    mark("window", (1.31, 2.2, 2.11))
    mark("board", (-2.77, 0.12, 2.24))
    mark("mats", (2.34, -1.08, 0.61))


def workplace(k):
    """A folding table with a beige computer and its tower, a stool, a mug or a bowl of noodles."""
    desk(1.3, 0.72, 0.72, "cream", "steel")
    with at((-0.12, 0.06, 0.72), (0, 0, (k * 37) % 17 - 8), 0.26):
        terminal(
            typed(["> hello", "  world", "", "  stranger"], (200, 230, 255), (16, 34, 70), 0.11),
            "beige",
            2.2,
        )
    box((0.2, 0.5, 0.46), (0.5, 0.05, 0.95), "beige", 0.03)
    cyl(0.015, 0.02, (0.5, -0.21, 1.08), "led_g", "y", 0, seg=10)
    cyl(0.055, 0.11, (-0.5, -0.18, 0.78), ("white", "red", "blue")[k % 3], bevel=0.01, seg=20)
    with at((0.0, -0.66, 0)):
        box((0.36, 0.34, 0.05), (0, 0, 0.42), "timber", 0.02)
        for x in (-0.14, 0.14):
            for y in (-0.13, 0.13):
                cyl(0.02, 0.42, (x, y, 0.21), "timber", bevel=0, seg=10)


def bicycle():
    """A town bicycle leaning on its stand."""
    black = material("enamel black", (0.012, 0.014, 0.016), 0.2, coat=0.6)
    for x in (-0.52, 0.52):
        ring = [(x + 0.33 * math.cos(a), 0, 0.36 + 0.33 * math.sin(a)) for a in
                [k * math.pi / 14 for k in range(28)]]  # fmt: skip
        tube(ring, 0.026, "rubber", closed=True)
        tube([[(x, 0, 0.36), p] for p in ring[::3]], 0.006, "chrome", smooth=False)
        tube([(x + 0.36 * math.cos(a), 0, 0.36 + 0.36 * math.sin(a)) for a in
              [math.radians(20 + 14 * k) for k in range(11)]], 0.018, black)  # fmt: skip
    crank, seat, head = (-0.05, 0, 0.32), (-0.2, 0, 0.86), (0.36, 0, 0.88)
    tube([[crank, seat], [seat, head], [crank, head], [seat, (-0.52, 0, 0.36)], [crank, (-0.52, 0, 0.36)],
          [head, (0.52, 0, 0.36)], [head, (0.33, 0, 1.04)]], 0.024, black, smooth=False)  # fmt: skip
    tube(
        [
            (0.22, -0.26, 1.0),
            (0.36, -0.2, 1.06),
            (0.33, 0, 1.04),
            (0.36, 0.2, 1.06),
            (0.22, 0.26, 1.0),
        ],
        0.02,
        "chrome",
    )
    box((0.28, 0.15, 0.06), (-0.23, 0, 0.92), "timber", 0.03)
    cyl(0.09, 0.02, (-0.05, -0.04, 0.32), "chrome", "y", 0.004, seg=24)
    with at((0.62, 0, 0.82)):
        box((0.26, 0.34, 0.22), (0, 0, 0), "steel", 0.02)
