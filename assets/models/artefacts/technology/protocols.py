"""Papers and wires on which networks agreed."""

import math


from kit import *  # noqa: F403
from marks import mark


@artefact("ethernet-memo", turn=-10)
def ethernet_memo():
    """The memo with its sketch, under the cable it proposes, with a vampire tap."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (240, 234, 216))
        ink = (36, 36, 46)
        d.text((W * 0.08, H * 0.05), "ALTO ETHERNET", ink, font(W * 0.075))
        d.text((W * 0.08, H * 0.12), "22 May 1973", ink, font(W * 0.05))
        d.line((W * 0.1, H * 0.42, W * 0.9, H * 0.42), ink, 6)
        d.text((W * 0.36, H * 0.36), "THE ETHER", ink, font(W * 0.055))
        for k in range(4):
            x = W * (0.16 + k * 0.2)
            d.line((x + W * 0.05, H * 0.42, x + W * 0.05, H * 0.52), ink, 4)
            d.rectangle((x, H * 0.52, x + W * 0.12, H * 0.59), None, ink, 4)
        for k in range(11):
            d.line(
                (
                    W * 0.08,
                    H * (0.67 + 0.026 * k),
                    W * (0.9 if k % 4 else 0.6),
                    H * (0.67 + 0.026 * k),
                ),
                (90, 90, 100),
                3,
            )

    with at((-0.5, 0.4, 0)):
        prism([(-1.5, 0), (1.5, 0), (1.5, 2.3)], 3.4, (0, 0, 0), "wood", "x", 0.05)
        with at((0, -0.02, 1.2), (37.5, 0, 0)):
            mark("heading", (-0.8, 1.45, 0.06))
            mark("sketch", (0, -0.02, 0.06))
            page(2.9, 3.6, (0, 0, 0.0), ui)
    yellow = material("thick", (0.85, 0.62, 0.05), 0.4)
    tube(
        [
            (-3.2, -2.1, 0.3),
            (-1.2, -1.9, 0.3),
            (1.2, -1.9, 0.3),
            (2.4, -1.2, 0.3),
            (2.6, 0.6, 0.3),
            (2.4, 1.9, 0.3),
        ],
        0.26,
        yellow,
    )
    with at((0.2, -1.9, 0.36)):
        box((1.1, 0.9, 0.7), (0, 0, 0.16), "charcoal", 0.08)
        box((0.7, 0.6, 0.3), (0, 0, 0.62), "alu", 0.05)
        dots(2, 1, (-0.15, -0.46, 0.2), (0.3, 0), 0.05, "led_g")
    for end, turn in (((-3.15, -2.09, 0.3), 186), ((2.42, 1.82, 0.3), 97)):
        with at(end, (0, 0, turn)):  # cut back in steps: braid, foam, copper
            cyl(0.21, 0.5, (0.22, 0, 0), "alu", "x", 0.01)
            cyl(0.15, 0.5, (0.5, 0, 0), "white", "x", 0.01)
            cyl(0.05, 0.5, (0.8, 0, 0), "copper", "x", 0.01)
    tube(
        [(0.2, -1.9, 1.0), (0.4, -1.5, 1.5), (1.3, -0.7, 1.3), (1.75, 0.1, 0.35), (1.7, 0.5, 0.16)],
        0.08,
        "rubber",
    )
    with at((1.68, 0.66, 0.16), (0, 0, 8)):
        box((0.5, 0.4, 0.24), (0, 0, 0), "charcoal", 0.05)
        box((0.42, 0.16, 0.16), (0, 0.26, 0), "steel", 0.03)
    mark("tap", (0.2, -2.37, 0.5))
    mark("cable", (2.5, -0.3, 0.54))
    mark("layers", (-3.62, -2.15, 0.45))


@artefact("tcp-ip-paper", turn=-8)
def tcp_ip_paper():
    """The journal's page; before it the same envelope passes between three networks, one of wire, one of radio, one of space."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (242, 238, 226))
        ink = (28, 28, 32)
        d.text((W * 0.07, H * 0.045), "A Protocol for Packet", ink, font(W * 0.074))
        d.text((W * 0.07, H * 0.105), "Network Intercommunication", ink, font(W * 0.066))
        d.text((W * 0.07, H * 0.175), "VINTON G. CERF  AND  ROBERT E. KAHN", ink, font(W * 0.04))
        for column in (0, 1):
            for k in range(26):
                if column == 1 and 6 < k < 15:
                    continue
                x, y = W * (0.07 + column * 0.45), H * (0.25 + 0.027 * k)
                d.line((x, y, x + W * 0.41, y), (110, 108, 104), 3)
        for k in range(3):
            d.rectangle(
                (W * (0.55 + k * 0.14), H * 0.47, W * (0.64 + k * 0.14), H * 0.56), None, ink, 4
            )
        d.line((W * 0.64, H * 0.515, W * 0.83, H * 0.515), ink, 3)

    with at((-0.75, 0.85, 0), (0, 0, 4)):
        prism([(-1.0, 0), (1.2, 0), (0.95, 3.0), (0.85, 3.0)], 3.0, (0, 0, 0), "timber", "x", 0.05)
        box((3.1, 0.4, 0.12), (0, -1.12, 0.1), "timber", 0.03)
        with at((0, -0.12, 1.62), (58, 0, 0)):
            box((3.0, 3.6, 0.16), (0, 0, 0.04), "paper", 0.02)
            mark("page", (-0.3, 0.4, 0.16))
            page(2.98, 3.58, (0, 0, 0.1), ui, thick=0.03, px=760)
    nodes = ((-1.35, -1.35), (0.55, -1.6), (1.95, -0.2))
    for k, (x, y) in enumerate(nodes):
        with at((x, y, 0), (0, 0, (0, 4, 8)[k])):
            box((1.05, 0.85, 0.62), (0, 0, 0.31), ("milgrey", "cream", "blue")[k], 0.06)
            box((0.9, 0.03, 0.24), (0, -0.43, 0.4), "black", 0.02)
            dots(
                5,
                1,
                (-0.32, -0.45, 0.4),
                (0.16, 0),
                0.04,
                pick=lambda i, j, k=k: ("led_g", "led_a")[(i + k) % 2],
            )
            text(
                ("WIRE", "RADIO", "SPACE")[k], 0.17, (0, -0.43, 0.15), "ink" if k == 1 else "white"
            )
            if k == 0:
                for q in range(3):
                    tube(
                        [
                            (-0.3 + 0.15 * q, 0.4, 0.3),
                            (-0.6, 0.7 + 0.1 * q, 0.1),
                            (-1.0, 0.6 + 0.14 * q, 0.06),
                        ],
                        0.045,
                        ("black", "grey", "black")[q],
                    )
            elif k == 1:
                with at((0.2, 0.1, 0.62), (0, 0, 0), 0.3):
                    mast(4.4)
                    cyl(0.14, 1.0, (0, 0, 4.7), "white", bevel=0.04)
            else:
                cyl(0.07, 0.5, (0, 0.05, 0.8), "steel")
                dish(0.55, (0, 0.0, 1.1), (38, 0, -20))
    path = glow("path", (0.45, 0.75, 0.95), 1.6)
    for (ax, ay), (bx, by) in zip(nodes, nodes[1:], strict=False):
        points = [
            (
                ax + (bx - ax) * t,
                ay + (by - ay) * t - 0.3 * math.sin(math.pi * t),
                0.7 + 1.05 * math.sin(math.pi * t),
            )
            for t in [i / 12 for i in range(13)]
        ]
        tube(points, 0.012, path)
        mx, my, mz = points[6]
        with at((mx, my, mz + 0.05), (64, 0, 10)):
            box((0.78, 0.5, 0.05), (0, 0, 0), material("manila", (0.66, 0.42, 0.16), 0.7), 0.012)
            tube(
                [(-0.37, 0.23, 0.03), (0, -0.05, 0.03), (0.37, 0.23, 0.03)],
                0.014,
                "ink",
                smooth=False,
            )
            box((0.16, 0.14, 0.01), (0.26, -0.13, 0.028), "red", 0.002)
    mark("envelope", (-0.4, -1.84, 1.83))
    mark("wire", (-1.35, -1.8, 0.4))
    mark("radio", (0.55, -2.05, 0.4))
    mark("space", (1.95, -0.35, 1.2))


@artefact("wifi-wavelan-card", turn=-20)
def wavelan():
    """A PC card half out of a laptop's slot, its black aerial cap raised, waves of light above."""
    with at((0, 0.4, 0)):
        box((4.4, 3.2, 0.36), (0, 0, 0.2), "charcoal", 0.08)
        keys(5, 13, (0, 0.25, 0.37), (0.24, 0.24, 0.06), mat="grey")
        box((1.0, 0.6, 0.02), (0, -1.1, 0.39), "grey", 0.02)
        with at((0, 1.6, 0.35), (-18, 0, 0)):
            mark("screen", (-0.9, -0.14, 2.0))
            box((4.4, 0.2, 3.0), (0, 0, 1.5), "charcoal", 0.08)
            screen(
                3.7,
                2.4,
                (0, -0.13, 1.55),
                typed(
                    ["IEEE 802.11", "link: 2 Mb/s", "signal ||||||||"],
                    (40, 70, 120),
                    (205, 216, 224),
                    0.08,
                ),
                bezel=0.06,
                strength=0.7,
            )
    with at((2.5, -0.2, 0.24)):
        box((1.5, 1.05, 0.1), (0.2, 0, 0), "alu", 0.02)
        box((0.75, 1.15, 0.32), (1.0, 0, 0.06), "gloss", 0.08)
        dots(2, 1, (0.85, -0.59, 0.1), (0.22, 0), 0.05, "led_g")
        with at((1.0, 0, 0.3)):
            for k in range(3):
                r = 0.5 + k * 0.4
                tube(
                    [
                        (r * math.cos(a), 0, r * math.sin(a))
                        for a in [math.radians(45 + 15 * i) for i in range(7)]
                    ],
                    0.045,
                    glow("wave", (0.3, 0.75, 1), 4 - k),
                )
    mark("card", (2.4, -0.1, 0.31))
    mark("cap", (3.8, -0.3, 0.4))
    mark("waves", (3.5, -0.2, 1.82))
