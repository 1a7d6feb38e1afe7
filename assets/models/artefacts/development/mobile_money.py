"""Money by telephone: a simple handset and the hut of the agent."""

from kit import *  # noqa: F403
from marks import mark


@artefact("m-pesa-phone", turn=12)
def m_pesa():
    """A simple telephone with a menu for sending money, beside the green hut where money is paid in and out."""
    with at((-1.15, -0.6, 0)):
        simple_phone()
    with at((1.15, 0.55, 0)):
        hut()
    for k, (x, y) in enumerate(
        ((0.35, -1.45), (0.38, -1.42), (0.33, -1.47), (0.95, -1.6), (0.98, -1.58))
    ):
        z = 0.045 + 0.09 * (k if k < 3 else k - 3)
        cyl(0.24, 0.08, (x, y, z), "brass" if k % 2 else "steel", bevel=0.02, seg=40)
        lathe(
            [(0.17, 0.035), (0.2, 0.035), (0.2, 0.05), (0.17, 0.05)],
            (x, y, z),
            "brass" if k % 2 else "steel",
            bevel=0,
        )
    mark("menu", (-1.07, -0.6, 3.15))
    mark("keys", (-1.07, -0.81, 1.26))
    mark("counter", (1.22, -0.3, 1.21))
    mark("coins", (0.34, -1.6, 0.26))


def simple_phone():
    """A grey candy-bar telephone: green screen, two long keys, twelve keys with their figures."""

    def menu(d, W, H, font):
        d.rectangle((0, 0, W, H), (146, 190, 116))
        ink = (16, 44, 22)
        d.text((W * 0.07, H * 0.03), "M-PESA", ink, font(W * 0.15))
        d.line((W * 0.05, H * 0.25, W * 0.95, H * 0.25), ink, 3)
        for k, row in enumerate(
            ("1 Send money", "2 Withdraw cash", "3 Buy airtime", "4 My account")
        ):
            if k == 0:
                d.rectangle((W * 0.04, H * 0.29, W * 0.96, H * 0.46), ink)
            d.text(
                (W * 0.08, H * (0.29 + 0.175 * k)),
                row,
                (146, 190, 116) if k == 0 else ink,
                font(W * 0.108),
            )

    shell = material("phone shell", (0.07, 0.085, 0.10), 0.45, grain=0.3)
    face = material("phone face", (0.30, 0.32, 0.34), 0.4, 0.2)
    with at((0, 0, 0.06), (-6, 0, 0)):
        box((1.9, 0.62, 4.1), (0, 0.05, 2.1), shell, 0.26)
        box((1.66, 0.1, 3.8), (0, -0.24, 2.12), face, 0.2)
        box((1.46, 0.06, 1.42), (0, -0.28, 3.02), "gloss", 0.08)
        screen(1.26, 1.06, (0, -0.32, 3.02), menu, bezel=0.03, strength=0.85, px=420, depth=0.02)
        slots(3, 0.34, (0, -0.29, 3.88), (0, 0, -0.06), 0.025)
        box((0.5, 0.1, 0.3), (0, -0.29, 2.04), "alu", 0.09)
        for s in (-1, 1):
            box((0.4, 0.09, 0.16), (s * 0.54, -0.29, 2.1), "green" if s < 0 else "red", 0.05)
        for r in range(4):
            for c in range(3):
                x, z = (c - 1) * 0.5, 1.62 - r * 0.37
                box((0.42, 0.1, 0.25), (x, -0.29, z), "cream", 0.06)
                text("123456789*0#"[r * 3 + c], 0.17, (x, -0.345, z), "ink")
    box((1.5, 1.1, 0.14), (0, 0.05, 0.07), "charcoal", 0.04)


def hut():
    """The agent's hut: green boards, a counter under a raised shutter, a tin roof, a lamp."""
    green = material("hut green", (0.03, 0.26, 0.07), 0.55, grain=0.4)
    box((2.2, 1.7, 0.1), (0, 0, 0.05), "stone", 0.02)
    for x in (-1.0, 1.0):
        box((0.1, 1.5, 2.5), (x, 0, 1.3), green, 0.01)
    box((2.1, 0.1, 2.5), (0, 0.72, 1.3), green, 0.01)
    for k in range(6):
        box((0.32, 0.06, 1.05), (-0.85 + 0.34 * k, -0.72, 0.6), green, 0.015)
    box((2.2, 0.1, 0.34), (0, -0.72, 2.4), green, 0.02)
    box((2.2, 0.5, 0.07), (0, -0.82, 1.16), "wood", 0.02)
    box((1.9, 0.04, 1.2), (0, 0.62, 1.75), "charcoal", 0)
    for k in range(3):
        box((1.8, 0.24, 0.04), (0, 0.5, 1.4 + 0.36 * k), "wood", 0.01)
        for j in range(6):
            box(
                (0.18, 0.1, 0.2),
                (-0.72 + 0.29 * j, 0.5, 1.53 + 0.36 * k),
                ("red", "cream", "blue", "yellow")[(j + k) % 4],
                0.02,
            )
    ball(0.1, (0, 0.1, 2.3), "lantern", seg=16)
    prism([(-1.05, 2.5), (0.95, 2.86), (0.95, 2.92), (-1.05, 2.56)], 2.5, (0, 0, 0), "alu", "x", 0)
    tube(
        [[(-1.2 + 0.16 * k, -1.06, 2.58), (-1.2 + 0.16 * k, 0.95, 2.94)] for k in range(16)],
        0.03,
        "alu",
        smooth=False,
    )

    def board(d, W, H, font):
        d.rectangle((0, 0, W, H), (236, 240, 232))
        d.text((W / 2, H * 0.5), "M-PESA", (20, 120, 40), font(H * 0.66), anchor="mm")

    picture(1.9, 0.3, (0, -0.776, 2.4), board, px=640)
    for k in range(3):
        with at((-0.45 + 0.34 * k, -0.86, 1.205), (0, 0, 14 - 12 * k)):
            box((0.42, 0.2, 0.012), (0, 0, 0), ("green", "putty", "blue")[k], 0)
            cyl(0.06, 0.014, (0.08, 0, 0.0), "paper", bevel=0, seg=20)
