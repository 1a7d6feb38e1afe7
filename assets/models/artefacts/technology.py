"""Technology: computers, chips, protocols, artificial intelligence, robots, displays."""

import math
import random

from kit import *  # noqa: F403


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
        for row in range(4):
            for column in range(11):
                place = (-1.4 + column * 0.27 + row * 0.05, -0.45 + row * 0.3, 0.2)
                cyl(0.105, 0.16, place, "grey" if row != 2 else "charcoal", bevel=0.03)
    cyl(0.34, 2.7, (0, 0.75, 2.75), "paper", "x")
    with at((0, 0.1, 3.35), (-14, 0, 0)):
        box((2.5, 0.02, 1.7), (0, 0.03, 0), "paper", 0.005)
        text("LO", 0.95, (0, 0.0, 0.1), "ink")
    tube([(1.6, 1.4, 0.4), (2.2, 1.6, 0.1), (2.5, 0.6, 0.05), (2.3, -0.6, 0.05)], 0.06, "rubber")


@artefact("xerox-alto", turn=4)
def xerox_alto():
    """A cabinet under the desk, an upright white screen on it, mouse and keyset."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (246, 244, 236))
        for x, y, w, h in (
            (0.08, 0.06, 0.84, 0.3),
            (0.08, 0.42, 0.5, 0.48),
            (0.62, 0.42, 0.3, 0.48),
        ):
            d.rectangle((W * x, H * y, W * (x + w), H * (y + h)), None, (20, 20, 20), 3)
            for k in range(int(h * 26)):
                d.line(
                    (
                        W * (x + 0.04),
                        H * (y + 0.04 + k * 0.03),
                        W * (x + w - 0.05),
                        H * (y + 0.04 + k * 0.03),
                    ),
                    (40, 40, 40),
                    2,
                )

    box((2.6, 2.5, 2.6), (0, 0, 1.35), "putty", 0.06)
    for k, z in enumerate((2.2, 1.5)):
        box((2.3, 0.08, 0.52), (0, -1.27, z), "cream", 0.03)
        box((1.5, 0.05, 0.12), (-0.2, -1.32, z + 0.05), "black", 0.02)
        dots(2, 1, (0.85, -1.32, z), (0.18, 0), 0.05, "led_a" if k else "led_g")
    slots(7, 2.0, (0, -1.29, 0.9), (0, 0, -0.1), 0.04)
    box((4.6, 2.7, 0.12), (0.6, -0.1, 2.72), "wood", 0.03)
    box((2.0, 1.7, 0.3), (0, 0.2, 2.93), "cream", 0.08)
    box((1.95, 1.6, 2.5), (0, 0.2, 4.3), "cream", 0.12)
    screen(1.45, 1.95, (0, -0.62, 4.35), ui, bezel=0.12, strength=1.2, frame="putty")
    keyboard(2.3, (-0.1, -1.05, 2.78), "cream", "putty")
    box((0.42, 0.62, 0.2), (1.7, -1.0, 2.9), "cream", 0.08)
    for k in range(3):
        box((0.1, 0.2, 0.06), (1.58 + k * 0.12, -1.18, 3.01), "putty", 0.02)
    tube([(1.7, -0.7, 2.86), (1.75, -0.2, 2.82), (1.3, 0.3, 2.82), (0.9, 0.5, 2.9)], 0.03, "rubber")


@artefact("engelbart-mouse", turn=-30)
def engelbart_mouse():
    """A block of wood with one red button, two wheels beneath, its cord in front of it."""
    prism(
        [(-1.5, 0.35), (1.6, 0.35), (1.6, 1.2), (1.2, 1.55), (-1.1, 1.6), (-1.5, 1.3)],
        2.2,
        (0, 0, 0),
        "timber",
        "x",
        0.2,
    )
    box((2.0, 2.9, 0.5), (0, 0.05, 1.36), "wood", 0.22)
    cyl(0.28, 0.22, (0.62, -1.05, 1.66), "charcoal", bevel=0.03)
    cyl(0.2, 0.16, (0.62, -1.05, 1.8), "red", bevel=0.05)
    for place, axis in (((0.4, -0.6, 0.36), "x"), ((-0.5, 0.6, 0.36), "y")):
        cyl(0.36, 0.09, place, "steel", axis, 0.02)
        cyl(0.1, 0.3, place, "brass", axis, 0.01)
    cyl(0.36, 0.1, (1.14, -0.3, 0.36), "steel", "x", 0.02)
    tube(
        [
            (0, 1.6, 0.8),
            (0.1, 2.2, 0.5),
            (1.2, 2.6, 0.1),
            (2.4, 1.6, 0.06),
            (2.5, -0.4, 0.06),
            (2.0, -1.6, 0.06),
        ],
        0.07,
        "rubber",
    )


@artefact("alphago-wuzhen", turn=8)
def alphago():
    """A Go board in play, a stone chair's fan beside it, a screen opposite."""
    rnd = random.Random(17)
    box((4.2, 4.2, 0.7), (0, 0, 1.0), material("kaya", (0.62, 0.40, 0.16), 0.45, grain=0.6), 0.06)
    for x in (-1, 1):
        for y in (-1, 1):
            lathe(
                [(0, 0), (0.3, 0), (0.42, 0.3), (0.3, 0.66), (0, 0.66)],
                (x * 1.6, y * 1.6, 0),
                "timber",
            )
    for k in range(19):
        c = -1.89 + k * 0.21
        box((3.8, 0.014, 0.004), (0, c, 1.353), "ink", 0)
        box((0.014, 3.8, 0.004), (c, 0, 1.353), "ink", 0)
    taken = set()
    for number in range(74):
        x, y = min(18, max(0, round(rnd.gauss(9, 5)))), min(18, max(0, round(rnd.gauss(9, 5))))
        if (x, y) not in taken:
            taken.add((x, y))
            ball(
                0.1,
                (-1.89 + x * 0.21, -1.89 + y * 0.21, 1.4),
                "gloss" if number % 2 else "white",
                (1, 1, 0.5),
                16,
            )
    for s, stone in ((-1, "gloss"), (1, "white")):
        with at((s * 2.75, -0.9, 0)):
            lathe(
                [(0, 0), (0.4, 0), (0.62, 0.4), (0.5, 0.62), (0.44, 0.6), (0.5, 0.4), (0, 0.2)],
                mat="wood",
            )
            for k in range(9):
                ball(
                    0.1,
                    (0.2 * math.cos(k * 2.4), 0.2 * math.sin(k * 2.4), 0.5),
                    stone,
                    (1, 1, 0.5),
                    12,
                )

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (8, 20, 34))
        for k in range(9):
            d.line((W * (0.1 + k * 0.1), H * 0.1, W * (0.1 + k * 0.1), H * 0.9), (40, 110, 160), 2)
            d.line((W * 0.1, H * (0.1 + k * 0.1), W * 0.9, H * (0.1 + k * 0.1)), (40, 110, 160), 2)
        for k in range(26):
            x, y = rnd.randrange(9), rnd.randrange(9)
            c = (240, 246, 250) if k % 2 else (60, 190, 255)
            d.ellipse(
                (
                    W * (0.06 + x * 0.1),
                    H * (0.06 + y * 0.1),
                    W * (0.14 + x * 0.1),
                    H * (0.14 + y * 0.1),
                ),
                c,
            )

    box((0.5, 0.4, 1.6), (0, 2.6, 0.8), "charcoal", 0.05)
    screen(2.4, 2.4, (0, 2.5, 2.7), ui, (-8, 0, 0), strength=1.3)


@artefact("ernie-4", turn=0)
def ernie():
    """A tall screen of flowing characters that narrows into the nib of a pen."""
    rnd = random.Random(4)

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (4, 12, 30))
        for column in range(11):
            for row in range(18):
                glowing = rnd.random()
                d.rectangle(
                    (
                        W * (0.05 + column * 0.085),
                        H * (0.03 + row * 0.053),
                        W * (0.05 + column * 0.085 + 0.05),
                        H * (0.03 + row * 0.053 + 0.03),
                    ),
                    (int(30 + 60 * glowing), int(90 + 140 * glowing), 255)
                    if glowing > 0.35
                    else (10, 30, 60),
                )

    box((2.4, 0.35, 4.2), (0, 0.6, 2.9), "gloss", 0.1)
    screen(2.1, 3.9, (0, 0.4, 2.9), ui, bezel=0.04, strength=1.6)
    box((3.2, 1.4, 0.8), (0, 0.6, 0.4), "white", 0.16)
    text("ERNIE 4.0", 0.36, (0, -0.11, 0.42), "blue")
    nodes = [
        (rnd.uniform(-2.2, 2.2), 1.4 + rnd.uniform(0, 0.8), rnd.uniform(1.4, 5.4))
        for _ in range(26)
    ]
    for node in nodes:
        ball(0.08, node, glow("node", (0.2, 0.6, 1), 6), seg=12)
    for a in nodes:
        b = min((n for n in nodes if n is not a), key=lambda n, a=a: math.dist(a, n))
        tube([a, b], 0.016, glow("edge", (0.1, 0.35, 0.8), 1.5), smooth=False)
    with at((1.55, -1.2, 0.05), (0, -52, -35)):
        cyl(0.16, 2.2, (0, 0, 1.9), "gloss", bevel=0.05)
        cyl(0.165, 0.12, (0, 0, 1.0), "gold", bevel=0.02)
        cyl(0.02, 0.8, (0, 0, 0.5), "gold", r2=0.15, bevel=0.01)
    tube(
        [(-1.6, -1.6, 0.03), (-0.6, -1.15, 0.03), (0.3, -1.7, 0.03), (1.35, -1.2, 0.03)],
        0.035,
        glow("stroke", (0.2, 0.6, 1), 3),
    )


@artefact("dancing-robot", turn=0)
def dancing_robots():
    """Three small robots in step on a ring of light."""
    lathe([(0, 0), (2.9, 0), (2.9, 0.22), (0, 0.22)], mat="charcoal", bevel=0.05, seg=96)
    lathe(
        [(2.82, 0.1), (2.93, 0.1), (2.93, 0.2), (2.82, 0.2)],
        mat=glow("ring", (0.3, 0.7, 1), 5),
        bevel=0,
        seg=96,
    )
    for x, y, arms, lean in (
        (-1.7, 0.5, ((-130, -30), (50, 60)), -7), (0, -0.7, ((-150, 30), (150, -30)), 0), (1.7, 0.5, ((-50, -60), (130, 30)), 7),
    ):  # fmt: skip
        with at((x, y, 0.22)):
            bot(2.9, arms=arms, lean=lean)


@artefact("ai-digital-human", turn=0)
def digital_human():
    """A glass pane with a figure of light in it, voice bars round her head, two footprints before it."""
    figure = glow("figure", (0.35, 0.8, 1.0), 1.4)
    cloth = glow("cloth", (0.25, 0.35, 0.9), 1.0)
    box((2.9, 0.16, 5.4), (0, 0.35, 3.0), material("pane", (0.02, 0.05, 0.08), 0.05, coat=1), 0.06)
    for s in (-1, 1):
        box((0.12, 0.3, 5.6), (s * 1.5, 0.3, 2.95), "alu", 0.03)
    box((3.6, 1.3, 0.3), (0, 0.3, 0.15), "charcoal", 0.08)
    with at((0, 0.2, 0)):
        ball(0.42, (0, 0, 4.55), figure, (0.82, 0.3, 1.05))
        ball(0.5, (0, 0.05, 4.68), cloth, (0.95, 0.25, 0.95))
        ball(0.36, (0, -0.06, 4.5), figure, (0.85, 0.3, 1.0))
        cyl(0.15, 0.4, (0, 0, 4.08), figure, bevel=0.02)
        prism(
            [(-0.85, 2.2), (0.85, 2.2), (0.78, 3.75), (0.3, 4.0), (-0.3, 4.0), (-0.78, 3.75)],
            0.14,
            (0, 0, 0),
            cloth,
            "y",
            0.06,
        )
        prism(
            [(-0.95, 0.5), (0.95, 0.5), (0.6, 2.25), (-0.6, 2.25)],
            0.14,
            (0, 0, 0),
            cloth,
            "y",
            0.06,
        )
        for s in (-1, 1):
            tube([(s * 0.78, 0, 3.7), (s * 1.0, -0.02, 2.9), (s * 0.72, -0.1, 2.3)], 0.1, figure)
        for k in range(13):
            a = math.radians(-10 + k * 16.7)
            r = 0.86 + 0.12 * (k % 3)
            beam(
                (0.78 * math.cos(a), 0, 4.6 + 0.78 * math.sin(a)),
                (r * math.cos(a), 0, 4.6 + r * math.sin(a)),
                0.05,
                mat=figure,
                bevel=0,
            )
    for s in (-1, 1):
        ball(0.24, (s * 0.34, -1.5, 0.02), glow("foot", (0.9, 0.95, 1), 1.5), (0.8, 1.6, 0.08))


@artefact("ar-glasses-guide", turn=-12)
def ar_glasses():
    """Large spectacles with clear lenses, and labels that float before them."""
    glass = material("lens", (0.6, 0.85, 1.0), 0.02, glass=0.92)
    for s in (-1, 1):
        with at((s * 1.15, 0, 1.6)):
            prism(
                [(-0.95, -0.55), (0.8, -0.7), (0.95, 0.2), (0.8, 0.6), (-0.9, 0.6)]
                if s > 0
                else [(-0.8, -0.7), (0.95, -0.55), (0.9, 0.6), (-0.8, 0.6), (-0.95, 0.2)],
                0.1,
                (0, 0, 0),
                glass,
                "y",
                0.03,
            )
            tube(
                [
                    [
                        (-0.98, 0, -0.58),
                        (0.84, 0, -0.74),
                        (1.0, 0, 0.2),
                        (0.84, 0, 0.66),
                        (-0.94, 0, 0.66),
                    ]
                    if s > 0
                    else [
                        (-0.84, 0, -0.74),
                        (0.98, 0, -0.58),
                        (0.94, 0, 0.66),
                        (-0.84, 0, 0.66),
                        (-1.0, 0, 0.2),
                    ]
                ],
                0.075,
                "gloss",
                smooth=False,
                closed=True,
            )
            box((0.5, 0.3, 0.26), (s * 0.45, 0.16, 0.6), "charcoal", 0.06)
        beam((s * 2.15, 0.05, 1.95), (s * 2.1, 3.0, 1.9), 0.34, 0.16, "gloss", 0.06)
        beam((s * 2.1, 3.0, 1.9), (s * 2.05, 3.5, 1.35), 0.24, 0.14, "gloss", 0.05)
    tube([(-0.25, 0, 1.95), (0, -0.08, 2.1), (0.25, 0, 1.95)], 0.09, "gloss")
    for x, z, w, h in ((-1.5, 2.9, 1.7, 0.85), (1.3, 3.4, 2.0, 0.7), (0.2, 0.55, 1.4, 0.45)):
        with at((x, -0.9, z)):
            box(
                (w, 0.03, h),
                (0, 0, 0),
                material("card", (0.1, 0.4, 0.5), 0.2, emit=(0.15, 0.55, 0.75), strength=0.55),
                0.01,
            )
            for k in range(int(h / 0.2)):
                box(
                    (w * (0.75 if k else 0.45), 0.02, 0.05),
                    (-w * 0.06, -0.025, h / 2 - 0.15 - k * 0.19),
                    glow("words", (0.8, 0.95, 1), 2.2),
                    0.005,
                )
        tube(
            [(x, -0.85, z - h / 2 if z > 1.6 else z + h / 2), (x * 0.75, -0.3, 1.75)],
            0.012,
            glow("words", (0.8, 0.95, 1), 2.2),
            smooth=False,
        )
    for s in (-1, 1):
        cyl(0.05, 0.9, (s * 1.2, 0.1, 0.45), "alu")
    box((3.6, 0.8, 0.08), (0, 0.2, 0.04), "charcoal", 0.03)


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
    tube([(0.2, -1.9, 1.0), (0.5, -1.5, 1.7), (1.6, -0.3, 1.2), (1.9, 0.5, 0.1)], 0.08, "rubber")


@artefact("tcp-ip-paper", turn=-8)
def tcp_ip_paper():
    """The journal's page, with envelopes passing between three different networks."""

    def ui(d, W, H, font):
        d.rectangle((0, 0, W, H), (242, 238, 226))
        ink = (28, 28, 32)
        d.text((W * 0.07, H * 0.05), "A Protocol for Packet", ink, font(W * 0.07))
        d.text((W * 0.07, H * 0.1), "Network Intercommunication", ink, font(W * 0.07))
        d.text((W * 0.07, H * 0.17), "VINTON G. CERF  AND  ROBERT E. KAHN", ink, font(W * 0.036))
        for column in (0, 1):
            for k in range(26):
                if column == 1 and 6 < k < 15:
                    continue
                d.line(
                    (
                        W * (0.07 + column * 0.45),
                        H * (0.24 + 0.027 * k),
                        W * (0.48 + column * 0.45),
                        H * (0.24 + 0.027 * k),
                    ),
                    (100, 100, 104),
                    3,
                )
        for k in range(3):
            d.rectangle(
                (W * (0.55 + k * 0.14), H * 0.47, W * (0.64 + k * 0.14), H * 0.56), None, ink, 4
            )
        d.line((W * 0.64, H * 0.515, W * 0.83, H * 0.515), ink, 3)

    with at((-1.0, 0.7, 0), (0, 0, 6)):
        prism([(-0.9, 0), (1.3, 0), (1.0, 2.6)], 3.0, (0, 0, 0), "timber", "x", 0.05)
        with at((0, -0.03, 1.35), (54, 0, 0)):
            page(3.0, 3.7, (0, 0, 0), ui, thick=0.14)
    for k, (x, y, kind) in enumerate(((1.9, -1.6, "blue"), (2.4, 0.4, "red"), (1.9, 2.3, "green"))):
        with at((x, y, 0)):
            box((0.95, 0.95, 0.7), (0, 0, 0.35), kind, 0.08)
            dots(3, 1, (-0.25, -0.48, 0.45), (0.25, 0), 0.05, "led_g")
            tube([(0, 0, 0.7), (0, 0, 1.4)], 0.04, "steel") if k == 1 else None
    for x, y, z, r in ((1.5, -0.6, 1.3, 20), (1.7, 1.4, 1.6, -15), (0.4, -2.2, 1.0, 30)):
        with at((x, y, z), (70, 0, r)):
            box((0.9, 0.55, 0.05), (0, 0, 0), "paper", 0.01)
            tube(
                [(-0.43, 0.26, 0.03), (0, -0.05, 0.03), (0.43, 0.26, 0.03)],
                0.015,
                "ink",
                smooth=False,
            )
            box((0.2, 0.16, 0.02), (0.28, -0.12, 0.03), glow("stamp", (1, 0.5, 0.1), 1.5), 0.004)
    tube(
        [(1.9, -1.6, 0.9), (1.6, -0.6, 1.3), (2.4, 0.4, 0.9)], 0.015, glow("path", (1, 0.7, 0.3), 2)
    )
    tube([(2.4, 0.4, 0.9), (1.7, 1.4, 1.6), (1.9, 2.3, 0.9)], 0.015, glow("path", (1, 0.7, 0.3), 2))


@artefact("bsd-unix-tape", turn=-14)
def bsd_tape():
    """A reel of tape in its clear case, labelled 4.2BSD, and a length of tape let out."""
    with at((0, 0.2, 2.0), (-12, 0, 0)):
        for y in (-0.16, 0.16):
            lathe(
                [(0.55, -0.03), (1.9, -0.03), (1.9, 0.03), (0.55, 0.03)],
                (0, y, 0),
                material("reel", (0.75, 0.78, 0.8), 0.15, glass=0.6),
                "y",
                0.01,
            )
        cyl(1.62, 0.26, (0, 0, 0), material("tape", (0.07, 0.035, 0.02), 0.25), "y", 0.02)
        lathe(
            [(0.35, -0.24), (0.7, -0.24), (0.7, 0.24), (0.35, 0.24)], (0, 0, 0), "cream", "y", 0.02
        )
        lathe([(1.88, -0.2), (2.02, -0.2), (2.02, 0.2), (1.88, 0.2)], (0, 0, 0), "blue", "y", 0.03)
        with at((0, -0.22, 1.16)):
            box((1.7, 0.02, 0.62), (0, 0, 0), "paper", 0.005)
            text("4.2 BSD", 0.3, (0, -0.015, 0.1), "ink")
            text("UC Berkeley  1983", 0.13, (0, -0.015, -0.18), "ink")
    tube(
        [
            (1.6, 0.2, 1.4),
            (2.2, -0.3, 0.7),
            (2.1, -1.2, 0.1),
            (0.9, -1.9, 0.06),
            (-0.6, -1.5, 0.06),
            (-1.8, -1.9, 0.06),
        ],
        0.07,
        material("tape", (0.07, 0.035, 0.02), 0.25),
    )
    box((3.0, 1.2, 0.3), (0, 0.35, 0.15), "timber", 0.05)
    for s in (-1, 1):
        box((0.3, 1.0, 0.7), (s * 1.1, 0.35, 0.45), "timber", 0.05)


@artefact("linux-386", turn=4)
def linux():
    """A plain tower PC of 1991, its tube showing a first prompt, a penguin beside the keys."""
    box((1.5, 3.0, 3.6), (2.0, 0.3, 1.8), "cream", 0.08)
    box((1.3, 0.06, 0.5), (2.0, -1.22, 3.1), "beige", 0.02)
    box((1.1, 0.08, 0.1), (2.0, -1.24, 2.55), "black", 0.02)
    slots(6, 1.1, (2.0, -1.21, 1.6), (0, 0, -0.12), 0.05)
    dots(3, 1, (1.65, -1.23, 2.15), (0.2, 0), 0.04, "led_g")
    with at((-0.6, 0.4, 0)):
        terminal(
            typed(
                ["$ uname", "Linux", "$ who", "torvalds", "$ _"], (220, 226, 230), (6, 8, 10), 0.09
            ),
            "beige",
            2.7,
        )
    with at((1.0, -2.0, 0)):
        ball(0.42, (0, 0, 0.5), "black", (0.95, 0.85, 1.2))
        ball(0.34, (0, -0.16, 0.44), "white", (0.9, 0.7, 1.15))
        ball(0.27, (0, 0, 1.12), "black")
        for s in (-1, 1):
            ball(0.09, (s * 0.1, -0.22, 1.18), "white", (0.8, 0.5, 1.2), 16)
            ball(0.04, (s * 0.09, -0.27, 1.18), "gloss", seg=12)
            ball(0.2, (s * 0.2, -0.25, 0.06), "orange", (0.9, 1.4, 0.35))
            ball(0.3, (s * 0.42, 0, 0.6), "black", (0.25, 0.5, 1.2))
        ball(0.13, (0, -0.28, 1.06), "orange", (1.3, 1.2, 0.5))


@artefact("sutherland-hmd", turn=-10)
def sutherland():
    """A headset hung from a ceiling arm, a wire cube of light in front of it."""
    box((4.4, 0.3, 0.3), (0, 0.6, 6.0), "grey", 0.04)
    for s in (-1, 1):
        box((0.24, 0.3, 6.0), (s * 2.1, 0.6, 3.0), "grey", 0.04)
        box((0.7, 1.8, 0.2), (s * 2.1, 0.6, 0.1), "grey", 0.04)
    for z, r in ((5.5, 0.17), (4.9, 0.14), (4.3, 0.11)):
        cyl(r, 0.7, (0, 0.6, z), "chrome", bevel=0.02)
        cyl(r * 1.5, 0.12, (0, 0.6, z + 0.35), "charcoal", bevel=0.02)
    with at((0, 0.3, 3.3)):
        tube(
            [
                [
                    (0.7 * math.cos(a), 0.3 + 0.85 * math.sin(a), 0.1)
                    for a in [k * math.pi / 8 for k in range(16)]
                ]
            ],
            0.09,
            "charcoal",
            closed=True,
        )
        tube(
            [(-0.7, 0.3, 0.1), (-0.4, 0.3, 0.6), (0, 0.3, 0.75), (0.4, 0.3, 0.6), (0.7, 0.3, 0.1)],
            0.07,
            "charcoal",
        )
        for s in (-1, 1):
            cyl(0.2, 1.7, (s * 0.95, 0.0, 0.05), "steel", "y", 0.03)
            cyl(0.23, 0.25, (s * 0.95, -0.85, 0.05), "charcoal", "y", 0.03)
            box(
                (0.5, 0.06, 0.42),
                (s * 0.4, -0.85, 0.0),
                material("half", (0.5, 0.7, 0.8), 0.02, 0.8),
                0.01,
                (0, 0, s * 35),
            )
        box((2.1, 0.2, 0.16), (0, -0.6, 0.3), "alu", 0.04)
    wire = glow("wire", (0.3, 1.0, 0.6), 5)
    with at((0, -1.7, 2.1), (0, 0, 25)):
        c = [(-0.7, -0.7), (0.7, -0.7), (0.7, 0.7), (-0.7, 0.7)]
        for z in (-0.7, 0.7):
            tube([[(x, y, z) for x, y in c]], 0.025, wire, smooth=False, closed=True)
        for x, y in c:
            tube([(x, y, -0.7), (x, y, 0.7)], 0.025, wire, smooth=False)


@artefact("eliza", turn=0)
def eliza():
    """A teletype terminal whose screen asks after your mother, and a couch."""
    with at((-0.7, 0.6, 0)):
        terminal(
            typed(["I AM UNHAPPY", "", "HOW LONG HAVE", "YOU BEEN", "UNHAPPY ?", "", "> _"]),
            "milgrey",
            2.7,
        )
    with at((1.5, -1.7, 0), (0, 0, 8)):
        leather = material("leather", (0.18, 0.045, 0.03), 0.4, grain=0.6)
        box((3.3, 1.3, 0.36), (0, 0, 0.62), leather, 0.16)
        prism(
            [(-1.65, 0.7), (-0.55, 0.78), (-1.5, 1.6), (-1.85, 1.5)],
            1.3,
            (0, 0, 0),
            leather,
            "y",
            0.14,
        )
        for x in (-1, 1):
            for y in (-1, 1):
                cyl(0.08, 0.45, (x * 1.4, y * 0.5, 0.22), "brass", bevel=0.02)
        for k in range(5):
            for y in (-0.3, 0.3):
                ball(0.05, (-0.5 + k * 0.42, y, 0.8), "brass", (1, 1, 0.4), 12)


@artefact("shakey", turn=14)
def shakey():
    """A wheeled column of boxes with camera, range finder, whiskers and an aerial."""
    lathe([(0, 0.35), (1.2, 0.35), (1.2, 0.6), (0, 0.6)], mat="charcoal", bevel=0.04)
    for s in (-1, 1):
        cyl(0.5, 0.2, (s * 1.15, 0, 0.5), "rubber", "x", 0.05)
        cyl(0.28, 0.24, (s * 1.15, 0, 0.5), "alu", "x", 0.02)
    cyl(0.2, 0.14, (0, -1.0, 0.2), "rubber", "x", 0.03)
    for z, w, h, m in (
        (1.05, 1.9, 0.8, "grey"),
        (1.95, 1.8, 0.86, "alu"),
        (2.85, 1.7, 0.8, "grey"),
    ):
        box((w, w * 0.92, h), (0, 0, z), m, 0.04)
        slots(5, w * 0.6, (0, -w * 0.46 - 0.01, z + 0.18), (0, 0, -0.1), 0.03)
        dots(5, 1, (-w * 0.3, -w * 0.46 - 0.015, z + 0.3), (w * 0.15, 0), 0.04, "led_a")
    for x, y in ((-0.8, -0.7), (0.8, -0.7), (-0.8, 0.7), (0.8, 0.7)):
        tube([(x, y, 0.6), (x, y, 3.3)], 0.05, "steel", smooth=False)
    with at((0, 0, 3.3)):
        box((1.3, 1.1, 0.14), (0, 0, 0.05), "charcoal", 0.03)
        box((0.62, 1.0, 0.56), (-0.2, -0.1, 0.5), "black", 0.05)
        cyl(0.2, 0.34, (-0.2, -0.72, 0.5), "steel", "y", 0.03)
        cyl(0.14, 0.36, (-0.2, -0.75, 0.5), "gloss", "y", 0.02)
        box((0.4, 0.8, 0.36), (0.42, -0.1, 0.38), "white", 0.05)
        cyl(0.1, 0.1, (0.42, -0.54, 0.38), glow("eye", (1, 0.2, 0.1), 5), "y", 0.01)
        tube([(0.5, 0.4, 0.1), (0.5, 0.45, 1.5)], 0.03, "steel", smooth=False)
        ball(0.07, (0.5, 0.45, 1.52), "red")
    for s in (-1, 1):
        tube([(s * 0.8, -1.0, 0.5), (s * 1.1, -1.5, 0.55), (s * 1.0, -2.1, 0.35)], 0.02, "steel")


@artefact("intel-4004", turn=-24)
def intel_4004():
    """The white ceramic package with its gold lid and sixteen gold legs."""
    ceramic = material("ceramic", (0.78, 0.76, 0.70), 0.5, grain=0.3)
    box((5.0, 1.9, 0.34), (0, 0, 1.0), ceramic, 0.05)
    box((1.7, 1.5, 0.08), (0, 0, 1.2), "gold", 0.03)
    for k in range(8):
        for s in (-1, 1):
            x = -2.15 + k * 0.615
            box((0.32, 0.5, 0.05), (x, s * 0.8, 1.18), "gold", 0.01)
            box((0.3, 0.06, 0.5), (x, s * 1.0, 0.95), "gold", 0.01)
            box((0.14, 0.05, 0.8), (x, s * 1.02, 0.4), "gold", 0.01)
    text("i", 0.5, (-1.7, 0.2, 1.19), "ink", (0, 0, 0))
    text("C4004", 0.42, (1.7, 0, 1.19), "ink", (0, 0, 0))
    cyl(0.16, 0.06, (-2.3, -0.5, 1.18), "gold")
    with at((0.9, -2.2, 0)):
        box((0.9, 0.7, 0.06), (0, 0, 0.05), "steel", 0.01)
        for k in range(6):
            box((0.8, 0.04, 0.01), (0, -0.25 + k * 0.1, 0.085), "copper" if k % 2 else "gold", 0)
        for k in range(5):
            box((0.04, 0.6, 0.01), (-0.34 + k * 0.17, 0, 0.088), "aqua", 0)


@artefact("wifi-wavelan-card", turn=-20)
def wavelan():
    """A PC card half out of a laptop's slot, its black aerial cap raised, waves of light above."""
    with at((0, 0.4, 0)):
        box((4.4, 3.2, 0.36), (0, 0, 0.2), "charcoal", 0.08)
        keys(5, 13, (0, 0.25, 0.37), (0.24, 0.24, 0.06), mat="grey")
        box((1.0, 0.6, 0.02), (0, -1.1, 0.39), "grey", 0.02)
        with at((0, 1.6, 0.35), (-18, 0, 0)):
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


@artefact("alexnet-gtx580", turn=-16)
def alexnet():
    """Two long black cards side by side, a picture of a leopard's spots sorted above them."""
    for k, y in enumerate((-0.75, 0.75)):
        with at((0, y, 0)):
            box((5.0, 0.12, 1.9), (0, 0.2, 1.25), "pcb", 0.01)
            box((4.9, 0.62, 1.8), (0, -0.1, 1.3), "black", 0.08)
            cyl(0.66, 0.05, (1.5, -0.42, 1.3), "charcoal", "y", 0.02)
            for b in range(11):
                a = b * 2 * math.pi / 11
                beam(
                    (1.5 + 0.18 * math.cos(a), -0.45, 1.3 + 0.18 * math.sin(a)),
                    (1.5 + 0.6 * math.cos(a + 0.5), -0.45, 1.3 + 0.6 * math.sin(a + 0.5)),
                    0.12,
                    0.05,
                    "grey",
                    0.01,
                )
            cyl(0.18, 0.08, (1.5, -0.46, 1.3), "gloss", "y", 0.02)
            box((2.4, 0.04, 0.16), (-0.8, -0.43, 1.95), "green", 0.03)
            text("GTX 580", 0.3, (-0.8, -0.43, 1.2), "alu")
            box((0.06, 0.8, 2.2), (-2.55, -0.05, 1.2), "steel", 0.01)
            for n in range(18):
                box((0.09, 0.06, 0.24), (-1.8 + n * 0.13, 0.2, 0.22), "gold", 0)
    box((5.6, 3.0, 0.12), (0, 0, 0.06), material("board", (0.02, 0.05, 0.12), 0.4), 0.02)
    for s in (-0.75, 0.75):
        box((3.0, 0.3, 0.2), (-0.7, s + 0.2, 0.2), "black", 0.02)


@artefact("ai-painting", turn=0)
def ai_painting():
    """An easel with a landscape of blue mountains, half of it still a cloud of specks."""
    rnd = random.Random(2)

    def ui(d, W, H, font):
        for y in range(0, int(H), 2):
            t = y / H
            d.rectangle((0, y, W, y + 2), (int(245 - 40 * t), int(228 - 30 * t), int(200 + 10 * t)))
        d.ellipse((W * 0.66, H * 0.12, W * 0.82, H * 0.28), (236, 120, 70))
        for layer, (base, tone) in enumerate(
            ((0.5, (120, 160, 180)), (0.62, (70, 116, 146)), (0.75, (30, 70, 100)))
        ):
            points = [(0, H)]
            for k in range(25):
                points.append(
                    (
                        W * k / 24,
                        H
                        * (
                            base
                            + 0.13
                            * math.sin(k * (0.7 + layer * 0.23) + layer * 2)
                            * rnd.uniform(0.7, 1)
                        ),
                    )
                )
            d.polygon([*points, (W, H)], tone)
        for _ in range(5200):
            x, y = abs(rnd.gauss(0, 0.28)), rnd.random()
            if x < 0.75:
                c = rnd.choice(
                    [(240, 240, 240), (20, 20, 24), (200, 80, 60), (60, 150, 190), (230, 180, 90)]
                )
                d.rectangle((W * (1 - x) - 3, H * y - 3, W * (1 - x), H * y), c)

    for s in (-1, 1):
        beam((s * 1.5, -0.3, 0), (s * 0.25, 0.35, 5.6), 0.16, mat="wood")
    beam((0, 2.0, 0), (0, 0.4, 5.2), 0.14, mat="wood")
    box((3.6, 0.4, 0.16), (0, -0.15, 1.55), "wood", 0.03)
    with at((0, -0.05, 3.2), (-9, 0, 0)):
        box((3.5, 0.12, 3.0), (0, 0.07, 0), "cream", 0.03)
        picture(3.4, 2.9, (0, -0.0, 0), ui)
    with at((1.9, -1.3, 0.1), (0, 0, 20)):
        lathe([(0, 0), (0.7, 0), (0.7, 0.06), (0, 0.06)], mat="wood", bevel=0.02)
        for k, m in enumerate(("red", "blue", "yellow", "green", "white", "orange")):
            ball(0.12, (0.45 * math.cos(k), 0.45 * math.sin(k), 0.08), m, (1, 1, 0.5), 16)
        tube([(-0.6, -0.3, 0.12), (0.6, 0.5, 0.3)], 0.03, "timber", smooth=False)


@artefact("coffee-robot", turn=-6)
def coffee_robot():
    """A white arm that holds a cup under a coffee machine, with steam."""
    white = material("arm", (0.82, 0.83, 0.84), 0.25, coat=0.6)
    box((5.6, 2.4, 1.0), (0, 0.2, 0.5), "timber", 0.06)
    box((5.8, 2.6, 0.1), (0, 0.2, 1.05), "white", 0.03)
    with at((1.6, 0.6, 1.1)):
        box((2.0, 1.4, 1.8), (0, 0, 0.95), "steel", 0.1)
        box((1.7, 0.5, 0.5), (0, -0.85, 1.5), "charcoal", 0.06)
        for s in (-1, 1):
            cyl(0.14, 0.2, (s * 0.4, -0.9, 1.16), "chrome", bevel=0.02)
            beam((s * 0.4, -0.9, 1.22), (s * 0.4, -1.6, 1.26), 0.12, mat="timber", bevel=0.04)
        box((1.7, 0.7, 0.12), (0, -0.85, 0.1), "chrome", 0.02)
        dots(4, 1, (-0.6, -1.11, 1.55), (0.2, 0), 0.05, "led_a")
        for k in range(3):
            lathe(
                [(0, 0), (0.16, 0), (0.2, 0.3), (0.17, 0.3), (0, 0.06)],
                (-0.5 + k * 0.5, 0, 1.85),
                "white",
            )
    with at((-1.5, 0.3, 1.1)):
        cyl(0.55, 0.3, (0, 0, 0.15), "charcoal", bevel=0.05)
        cyl(0.36, 0.5, (0, 0, 0.5), white, bevel=0.06)
        joints = [(0, 0, 0.8), (-0.5, -0.1, 2.3), (0.9, -0.5, 2.9), (1.75, -0.75, 2.0)]
        for a, b in zip(joints, joints[1:]):
            beam(a, b, 0.42, mat=white, bevel=0.12, taper=0.8)
        for j in joints:
            cyl(0.3, 0.5, j, "blue", "y", 0.06)
        with at((2.0, -0.9, 1.4)):
            for s in (-1, 1):
                box((0.06, 0.2, 0.5), (s * 0.27, 0, 0.1), "charcoal", 0.02)
            box((0.66, 0.3, 0.2), (0, 0, 0.42), "charcoal", 0.05)
            lathe([(0, -0.25), (0.17, -0.25), (0.24, 0.2), (0.2, 0.2), (0, -0.1)], mat="white")
            cyl(0.2, 0.02, (0, 0, 0.14), "timber")
    for k in range(3):
        tube(
            [
                (0.5 + k * 0.1, -0.62, 2.95),
                (0.42 + k * 0.16, -0.6, 3.25),
                (0.56 + k * 0.12, -0.6, 3.6),
            ],
            0.02,
            glow("steam", (0.8, 0.85, 0.9), 0.6),
        )


@artefact("l-exos-exoskeleton", turn=34)
def l_exos():
    """An exoskeleton of a right arm: cuffs, pulleys and cables on a stand, holding a handle."""
    box((1.6, 1.6, 0.2), (-1.9, 0.8, 0.1), "charcoal", 0.05)
    box((0.4, 0.4, 4.4), (-1.9, 0.8, 2.2), "grey", 0.05)
    box((1.3, 0.9, 1.0), (-1.7, 0.6, 4.4), "alu", 0.1)
    shoulder, elbow, wrist = (-1.0, -0.1, 4.3), (0.3, -0.9, 2.9), (2.1, -1.6, 3.0)
    for a, b in ((shoulder, elbow), (elbow, wrist)):
        beam(a, b, 0.34, 0.2, "red", 0.06)
    for j, r in ((shoulder, 0.5), (elbow, 0.38)):
        cyl(r, 0.3, j, "alu", "y", 0.03)
        cyl(r * 0.8, 0.4, j, "charcoal", "y", 0.03)
        cyl(r * 0.25, 0.5, j, "brass", "y", 0.02)
    for t, r, (a, b) in ((0.55, 0.55, (shoulder, elbow)), (0.55, 0.46, (elbow, wrist))):
        c = [a[k] + (b[k] - a[k]) * t for k in range(3)]
        with at((c[0], c[1] - 0.35, c[2] + 0.1), (0, 40 if a == shoulder else -4, 0)):
            tube(
                [
                    [
                        (0, r * math.cos(x), r * math.sin(x))
                        for x in [math.radians(-60 + 25 * i) for i in range(13)]
                    ]
                ],
                0.1,
                "black",
            )
    cyl(0.13, 0.9, (2.2, -1.75, 3.1), "rubber", bevel=0.05)
    cyl(0.24, 0.14, (2.2, -1.7, 3.6), "alu", bevel=0.03)
    tube(
        [
            [(-1.2, 0.3, 4.7), (-0.3, -0.4, 3.9), (0.3, -0.75, 3.2)],
            [(-1.2, 0.1, 4.5), (-0.4, -0.5, 3.5), (0.25, -0.8, 2.75)],
        ],
        0.03,
        "steel",
    )
    with at((2.7, -2.2, 3.9)):
        ball(
            0.4,
            (0, 0, 0),
            material("virtual", (0.1, 0.3, 0.5), 0.3, emit=(0.15, 0.6, 1), strength=0.8, alpha=1),
        )
