"""The two ends of the first message: the terminal and the packet switch."""

import math
import random

import numpy as np

from kit import *  # noqa: F403
from marks import mark


@artefact("lo-keyboard", turn=-6)
def lo_keyboard():
    """A teletype whose paper says LO."""
    box((3.6, 2.6, 0.9), (0, 0.2, 0.45), "putty", 0.14)
    prism(
        [(-1.5, 0.9), (1.4, 0.9), (1.4, 2.2), (0.5, 2.5), (-0.3, 2.0)],
        3.5,
        (0, 0.1, 0),
        "cream",
        "x",
        0.12,
    )
    box((2.9, 0.5, 0.12), (0, -0.1, 2.25), "black", 0.03)
    with at((0, -1.55, 0.85), (10, 0, 0)):
        box((3.4, 1.5, 0.2), (0, 0, 0), "putty", 0.06)
        prism(
            [(-0.72, -0.58), (0.7, -0.84), (0.7, -0.02), (-0.72, -0.02)],
            3.3,
            mat="putty",
            bevel=0.08,
        )
        mark("keys", (0.1, 0.1, 0.28))
        for row in range(4):
            for column in range(11):
                place = (-1.4 + column * 0.27 + row * 0.05, -0.45 + row * 0.3, 0.2)
                cyl(0.105, 0.16, place, "grey" if row != 2 else "charcoal", bevel=0.03)
    cyl(0.34, 2.7, (0, 0.75, 2.75), "paper", "x")
    with at((0, 0.1, 3.35), (-14, 0, 0)):
        box((2.5, 0.02, 1.7), (0, 0.03, 0), "paper", 0.005)
        mark("paper", (0, -0.02, 0.1))
        text("LO", 0.95, (0, 0.0, 0.1), "ink")
    tube([(1.6, 1.4, 0.4), (2.2, 1.6, 0.1), (2.5, 0.6, 0.05), (2.3, -0.6, 0.05)], 0.06, "rubber")
    mark("roller", (1.3, 0.5, 2.95))
    mark("cord", (2.5, 0.6, 0.1))


@artefact("imp-1", turn=12)
def imp():
    """ARPANET IMP no. 1 (1969): a ruggedised Honeywell DDP-516 with lifting eyes, lamps and rocker switches."""
    rnd = random.Random(69)
    W, D, H = 2.5, 2.3, 6.0
    box((W, D, H), (0, 0, H / 2 + 0.2), "milgrey", 0.07)
    box((W - 0.2, D - 0.2, 0.2), (0, 0, 0.1), "black", 0.02)
    for sx in (-1, 1):
        for sy in (-1, 1):
            cyl(0.13, 0.14, (sx * 0.95, sy * 0.85, H + 0.26), "steel", bevel=0.02)
            tube(
                [
                    [
                        (sx * 0.95 + 0.19 * math.cos(a), sy * 0.85, H + 0.5 + 0.19 * math.sin(a))
                        for a in np.linspace(0, 2 * math.pi, 14)[:-1]
                    ]
                ],
                0.055,
                "steel",
                closed=True,
            )
    f = -D / 2
    box((W - 0.16, 0.06, 1.75), (0, f - 0.02, H - 0.82), "charcoal", 0.03)  # control panel
    text("INTERFACE  MESSAGE  PROCESSOR", 0.125, (0, f - 0.056, H - 0.10), "white")
    box((W - 0.3, 0.02, 0.012), (0, f - 0.05, H - 0.22), "alu", 0.002)
    for row in range(3):
        z = H - 0.42 - row * 0.27
        text(["ADDR", "DATA", "OP"][row], 0.075, (-1.02, f - 0.056, z), "white")
        for k in range(16):
            x = -0.8 + k * 0.115 + (k // 4) * 0.025
            cyl(
                0.037,
                0.05,
                (x, f - 0.06, z),
                "lamp" if rnd.random() < 0.45 else "lamp_off",
                "y",
                0.008,
                seg=16,
            )
    for k in range(16):  # sense switches
        x = -0.8 + k * 0.115 + (k // 4) * 0.025
        box((0.085, 0.03, 0.2), (x, f - 0.055, H - 1.24), "black", 0.01)
        box(
            (0.07, 0.07, 0.1),
            (x, f - 0.08, H - 1.24 + (0.04 if rnd.random() < 0.6 else -0.04)),
            ("cream" if (k // 4) % 2 else "alu"),
            0.012,
            (25, 0, 0),
        )
    for k, m in enumerate(("red", "cream", "cream", "green")):
        box((0.24, 0.08, 0.17), (-0.62 + k * 0.41, f - 0.07, H - 1.52), m, 0.025)
    box(
        (W - 0.16, 0.07, 3.9), (0, f - 0.03, 2.35), "milgrey", 0.04
    )  # door with louvres, handle, hinges
    slots(12, 1.7, (0, f - 0.075, 1.55), (0, 0, -0.085), 0.035, "black", 0.02)
    box((0.1, 0.07, 0.62), (1.0, f - 0.09, 2.9), "steel", 0.025)
    cyl(0.09, 0.08, (1.0, f - 0.1, 2.42), "steel", "y", 0.01)
    for z in (0.75, 2.35, 3.95):
        box((0.09, 0.09, 0.3), (-W / 2 + 0.06, f - 0.08, z), "steel", 0.02)
    label("IMP  No. 1", (-0.36, f - 0.085, 3.72), 0.2, "cream", pad=0.7)
    label("BBN 1969", (-0.36, f - 0.085, 3.36), 0.11, "black", "white", pad=0.7)
    with at((W / 2, 0, 0)):  # right side: ribs and a lifting bar
        for y in (-0.8, 0, 0.8):
            box((0.06, 0.14, H - 0.9), (0.02, y, H / 2 + 0.2), "milgrey", 0.02)
        box((0.1, 1.9, 0.16), (0.06, 0, H - 0.35), "milgrey", 0.03)
        box((0.1, 1.9, 0.16), (0.06, 0, 0.7), "milgrey", 0.03)
    with at((1.0, -1.75, 0), (0, 0, -14)):
        box((0.95, 0.7, 0.05), (0, 0, 0.03), "cream", 0.01)
        sheet(0.85, 0.6, (0, 0, 0.065), lines=8)  # the 29 October log
    tube(
        [
            (-0.9, 0.9, 0.3),
            (-1.5, 0.7, 0.06),
            (-1.6, -0.3, 0.06),
            (-1.35, -1.0, 0.06),
            (-1.7, -1.3, 0.06),
        ],
        0.06,
        "rubber",
    )
    mark("eyes", (-0.95, -0.85, 6.69))
    mark("lamps", (0, -1.22, 5.3))
    mark("door", (0.35, -1.22, 2.6))
    mark("cable", (-1.35, -1.0, 0.12))
    mark("log", (1.0, -1.75, 0.1))
