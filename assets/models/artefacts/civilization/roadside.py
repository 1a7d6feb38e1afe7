"""A hoarding by the road that advertised the network, and the bicycles of those who read it."""

import math

from artefacts.han import sans
from kit import *  # noqa: F403
from marks import mark


@artefact("yinghaiwei-billboard", turn=14)
def billboard():
    """A roadside hoarding that asks how far the Chinese are from the information highway; bicycles under it."""

    def poster(d, W, H, font):
        d.rectangle((0, 0, W, H), (16, 50, 120))
        d.rectangle((W * 0.012, H * 0.026, W * 0.988, H * 0.974), None, (230, 236, 244), 5)
        white, gold = (250, 250, 250), (255, 212, 70)
        d.text((W / 2, H * 0.2), "中国人离信息高速公路", white, sans(H * 0.175), anchor="mm")
        d.text((W / 2, H * 0.45), "还有多远？", white, sans(H * 0.235), anchor="mm")
        d.text((W * 0.36, H * 0.78), "向北 1500 米", gold, sans(H * 0.2), anchor="mm")
        arrow = (
            (0.68, 0.72),
            (0.82, 0.72),
            (0.82, 0.63),
            (0.93, 0.78),
            (0.82, 0.93),
            (0.82, 0.84),
            (0.68, 0.84),
        )
        d.polygon([(W * x, H * y) for x, y in arrow], gold)

    with at((0, 0.6, 0)):
        box((6.0, 0.3, 2.8), (0, 0.1, 3.5), "steel", 0.03)
        picture(5.8, 2.6, (0, -0.06, 3.5), poster, px=1200, rough=0.35)
        for s in (-1, 1):
            box((0.26, 0.3, 2.3), (s * 2.1, 0.3, 1.15), "grey", 0.03)
            beam((s * 2.1, 1.35, 0), (s * 2.1, 0.35, 2.4), 0.16, mat="grey")
            box((0.7, 0.7, 0.14), (s * 2.1, 0.3, 0.07), "stone", 0.03)
        for k in range(4):
            x = -2.1 + 1.4 * k
            tube([(x, 0.1, 4.9), (x, -0.1, 5.12), (x, -0.6, 5.1)], 0.03, "charcoal")
            with at((x, -0.66, 5.04), (30, 0, 0)):
                box((0.36, 0.2, 0.12), (0, 0, 0), "charcoal", 0.03)
                box((0.3, 0.16, 0.02), (0, 0, -0.065), "warm", 0)
    for x, m, turn in ((-1.55, "leaf", 6), (0.05, "black", -4), (1.5, "red", 8)):
        with at((x, -0.55, 0.0), (0, 0, turn), 0.92):
            bicycle(m)
    box(
        (5.6, 1.4, 0.08),
        (0, -0.55, 0.0),
        material("pavement", (0.17, 0.17, 0.17), 0.9, grain=0.6),
        0.02,
    )
    mark("question", (0, 0.5, 3.9))
    mark("answer", (1.75, 0.5, 2.75))
    mark("bicycles", (0.05, -0.6, 0.85))


def bicycle(colour):
    """A bicycle of the nineties with mudguards, rack and basket, standing on its wheels."""
    paint = material(f"cycle {colour}", {"leaf": (0.03, 0.13, 0.06), "red": (0.3, 0.02, 0.02)}.get(colour, (0.012,) * 3), 0.25,
                     coat=0.6)  # fmt: skip
    r = 0.5
    for x in (-0.78, 0.78):
        ring = [
            (x + r * math.cos(a), 0, r + 0.06 + r * math.sin(a))
            for a in [k * math.pi / 16 for k in range(32)]
        ]
        tube(ring, 0.035, "rubber", closed=True)
        tube([[(x, 0, r + 0.06), p] for p in ring[::2]], 0.007, "chrome", smooth=False)
        tube([(x + 0.56 * math.cos(a), 0, r + 0.06 + 0.56 * math.sin(a)) for a in
              [math.radians(15 + 15 * k) for k in range(12)]], 0.022, paint)  # fmt: skip
    hub, front = (-0.78, 0, 0.56), (0.78, 0, 0.56)
    crank, seat, head = (-0.1, 0, 0.5), (-0.32, 0, 1.22), (0.52, 0, 1.26)
    tube([[crank, seat], [seat, head], [crank, head], [seat, hub], [crank, hub], [head, front],
          [head, (0.48, 0, 1.5)], [seat, (-0.36, 0, 1.36)]], 0.034, paint, smooth=False)  # fmt: skip
    tube(
        [
            (0.3, -0.3, 1.46),
            (0.5, -0.26, 1.54),
            (0.48, 0, 1.5),
            (0.5, 0.26, 1.54),
            (0.3, 0.3, 1.46),
        ],
        0.026,
        "chrome",
    )
    box((0.42, 0.22, 0.09), (-0.38, 0, 1.4), "black", 0.04)
    cyl(0.13, 0.025, (-0.1, -0.05, 0.5), "chrome", "y", 0.005, seg=24)
    tube(
        [(-1.15, -0.08, 1.14), (-0.4, -0.08, 1.14), (-0.4, 0.08, 1.14), (-1.15, 0.08, 1.14)],
        0.016,
        "chrome",
        smooth=False,
    )
    for k in range(4):
        box((0.36, 0.42, 0.012), (0.86, 0, 1.08 + 0.1 * k), "chrome", 0)
    for x in (0.7, 1.02):
        for y in (-0.19, 0, 0.19):
            tube([(x, y, 1.04), (x, y, 1.42)], 0.01, "chrome", smooth=False)
