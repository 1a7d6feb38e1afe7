"""People who kept lists or trusted in glass, each by the thing they worked with."""

import math


from artefacts.future.plaques import plaque
from kit import *  # noqa: F403
from marks import mark


@artefact("jon-postel", turn=-8)
def postel():
    """The ledger of assigned numbers on a sloping desk, with its stamp; card drawers, and a pair of sandals."""

    def leaf(left):
        rows = (("20", "FTP data"), ("21", "FTP"), ("23", "Telnet"), ("25", "SMTP"), ("37", "Time"), ("53", "Domain")) if left else (
            ("69", "TFTP"), ("79", "Finger"), ("80", "HTTP"), ("110", "POP3"), ("119", "NNTP"), ("123", "NTP"))  # fmt: skip

        def ui(d, W, H, font):
            d.rectangle((0, 0, W, H), (240, 233, 212))
            d.text(
                (W * 0.1, H * 0.045),
                "Assigned" if left else "Numbers",
                (30, 30, 60),
                font(W * 0.13),
            )
            for k in range(11):
                y = H * (0.2 + 0.072 * k)
                d.line((W * 0.06, y, W * 0.94, y), (150, 170, 200), 2)
            d.line((W * 0.32, H * 0.16, W * 0.32, H * 0.96), (190, 60, 50), 3)
            for k, (number, word) in enumerate(rows):
                y = H * (0.205 + 0.072 * k * 1.5)
                d.text((W * 0.09, y), number, (30, 34, 80), font(W * 0.105))
                d.text((W * 0.37, y), word, (30, 34, 80), font(W * 0.105))

        return ui

    prism([(-1.5, 0), (1.1, 0), (1.1, 1.75), (-1.5, 0.75)], 3.7, (-0.5, 0.3, 0), "wood", "x", 0.05)
    box((3.8, 0.1, 0.16), (-0.5, -1.22, 0.82), "timber", 0.02)
    with at((-0.5, 0.12, 1.4), (21, 0, 0)):
        mark("ledger", (-0.85, 0.2, 0.3))
        box((3.5, 2.3, 0.1), (0, 0, 0.05), material("cover", (0.03, 0.12, 0.07), 0.5), 0.03)
        for s in (-1, 1):
            with at((s * 0.85, 0, 0.16), (0, s * -3.5, 0)):
                box((1.64, 2.12, 0.2), (0, 0, 0.0), "paper", 0.03)
                picture(1.58, 2.06, (0, 0, 0.104), leaf(s < 0), (-90, 0, 0), px=520)
        box((0.09, 0.5, 0.01), (0, -1.25, 0.2), "red", 0)
    with at((1.9, 0.75, 0)):
        box((1.5, 1.0, 3.0), (0.3, 0.1, 1.5), "timber", 0.03)
        for c in range(2):
            for r in range(5):
                x, z = -0.05 + c * 0.7, 0.36 + r * 0.56
                box((0.62, 0.06, 0.48), (x, -0.42, z), "wood", 0.02)
                box((0.32, 0.03, 0.14), (x, -0.46, z + 0.08), "cream", 0.01)
                tube(
                    [(x - 0.09, -0.46, z - 0.1), (x, -0.54, z - 0.12), (x + 0.09, -0.46, z - 0.1)],
                    0.022,
                    "brass",
                )
    with at((1.95, -0.75, 0)):
        box((0.9, 0.7, 0.14), (0, 0, 0.07), "black", 0.03)
        box((0.74, 0.54, 0.04), (0, 0, 0.15), material("ink pad", (0.12, 0.02, 0.16), 0.7), 0.01)
        with at((0.05, 0.02, 0.17), (0, 0, 14)):
            box((0.52, 0.3, 0.1), (0, 0, 0.05), "rubber", 0.01)
            box((0.56, 0.34, 0.16), (0, 0, 0.17), "wood", 0.04)
            lathe([(0, 0), (0.09, 0), (0.06, 0.25), (0.14, 0.5), (0.1, 0.62), (0, 0.66)], (0, 0, 0.24), "timber", bevel=0.01)  # fmt: skip
    for x, y, t in ((0.2, -1.8, 24), (0.95, -1.65, 8)):
        with at((x, y, 0), (0, 0, t), 1.35):
            sole = [
                (0.2 * math.cos(a) * (1 + 0.16 * math.sin(a)), 0.48 * math.sin(a))
                for a in [k * math.pi / 12 for k in range(24)]
            ]
            prism(sole, 0.1, (0, 0, 0.05), material("sole", (0.46, 0.29, 0.14), 0.7), "z", 0.03)
            prism([(q * 0.86, w * 0.9) for q, w in sole], 0.02, (0, 0, 0.105), "wood", "z", 0)
            for place, rise in ((0.16, 0.2), (-0.16, 0.24)):
                band = [(0.2 * math.cos(b), place, 0.07 + rise * math.sin(b)) for b in
                        [math.pi * k / 8 for k in range(9)]]  # fmt: skip
                for off in (-0.04, 0, 0.04):
                    tube([(q, p + off, z) for q, p, z in band], 0.03, "timber")
            cyl(0.03, 0.02, (0.17, 0.16, 0.18), "brass", "x", seg=12)
    plaque("JON POSTEL", "the internet's list of numbers", (-1.3, -1.7, 0), 2.0)
    mark("drawers", (2.2, 0.28, 1.85))
    mark("stamp", (2.0, -0.8, 0.85))
    mark("sandals", (0.95, -1.75, 0.22))


def dial_telephone():
    """A black telephone with a dial, its handset on the cradle."""
    prism([(-0.75, 0), (0.65, 0), (0.65, 0.3), (0.3, 0.72), (-0.05, 0.72), (-0.75, 0.2)], 1.5, (0, 0, 0), "gloss", "x", 0.1)  # fmt: skip
    with at((0, -0.39, 0.5), (37, 0, 0)):
        cyl(0.5, 0.05, (0, 0, 0.03), "cream", bevel=0.02)
        cyl(0.46, 0.06, (0, 0, 0.07), "steel", bevel=0.02)
        for k in range(10):
            a = math.radians(60 + 28 * k)
            cyl(
                0.072,
                0.03,
                (0.33 * math.cos(a), 0.33 * math.sin(a), 0.095),
                "black",
                bevel=0.005,
                seg=20,
            )
        cyl(0.19, 0.03, (0, 0, 0.105), "paper", bevel=0.005)
        tube([(0.3, -0.34, 0.1), (0.42, -0.25, 0.14)], 0.025, "chrome", smooth=False)
    for s in (-1, 1):
        for y in (-0.05, 0.35):
            box((0.14, 0.1, 0.22), (s * 0.46, y, 0.78), "gloss", 0.04)
    tube(
        [(-0.82, 0.15, 0.92), (-0.5, 0.15, 1.04), (0.5, 0.15, 1.04), (0.82, 0.15, 0.92)],
        0.12,
        "gloss",
    )
    for s in (-1, 1):
        cyl(0.24, 0.26, (s * 0.82, 0.15, 0.84), "gloss", bevel=0.08)
    tube([(-0.82, 0.1, 0.72)] + [(-1.0 + 0.07 * math.cos(k * 1.3), -0.05 - 0.02 * k + 0.07 * math.sin(k * 1.3), max(0.09, 0.6 - 0.05 * k)) for k in range(20)] + [(-0.6, -0.2, 0.1)],
         0.028, "black")  # fmt: skip


@artefact("elizabeth-feinler", turn=-8)
def feinler():
    """A dial telephone, two thick directories with spectacles on top, a card file of .COM, .ORG, .GOV."""
    with at((-0.9, 0.75, 0)):
        for k, (m, turn) in enumerate((("blue", 0), ("red", -5))):
            with at((0, 0, k * 0.62), (0, 0, turn)):
                box((2.0, 2.3, 0.06), (0, 0, 0.04), m, 0.02)
                box((1.92, 2.2, 0.5), (0.03, 0, 0.31), "paper", 0.02)
                box((2.0, 2.3, 0.06), (0, 0, 0.58), m, 0.02)
                box((0.08, 2.3, 0.6), (-0.98, 0, 0.31), m, 0.03)
                for z in range(5):
                    box((1.9, 0.005, 0.008), (0.03, -1.103, 0.14 + z * 0.09), "putty", 0)
        with at((0, 0, 1.24), (0, 0, -5)):
            box((1.5, 0.9, 0.01), (0.02, -0.45, 0.0), "cream", 0)
            mark("directory", (0, -0.45, 0.02))
            text("ARPANET", 0.27, (0.02, -0.3, 0.01), "ink", (0, 0, 0))
            text("DIRECTORY", 0.2, (0.02, -0.6, 0.01), "ink", (0, 0, 0))
            with at((0.05, 0.32, 0.06), (0, 0, 12)):
                for s in (-1, 1):
                    tube([[(s * 0.33 + 0.26 * math.cos(a), 0.0, 0.24 + 0.24 * math.sin(a)) for a in [k * math.pi / 10 for k in range(20)]]],
                         0.035, "gloss", closed=True)  # fmt: skip
                    tube(
                        [(s * 0.58, 0.02, 0.3), (s * 0.56, 0.7, 0.2), (s * 0.52, 0.95, 0.0)],
                        0.03,
                        "gloss",
                    )
                tube([(-0.08, 0, 0.3), (0, -0.02, 0.35), (0.08, 0, 0.3)], 0.03, "gloss")
    with at((0.5, -1.1, 0), (0, 0, -4), 1.1):
        dial_telephone()
    with at((1.3, 0.75, 0)):
        box((1.5, 1.9, 0.5), (0, 0, 0.25), "timber", 0.04)
        label("HOST NAMES", (0, -0.96, 0.25), 0.12, "brass", pad=0.6)
        for k in range(18):
            box((1.28, 0.025, 0.95), (0, 0.82 - k * 0.06, 0.8), "paper", 0.005, (-8, 0, 0))
        for k, word in enumerate((".GOV", ".ORG", ".COM")):
            with at((0, -0.3 - k * 0.2, 1.16 - 0.15 * k), (-8, 0, 0)):
                box((1.28, 0.03, 0.62), (0, 0, -0.12), ("orange", "aqua", "yellow")[k], 0.01)
                text(word, 0.36, (0, -0.025, -0.02), "ink")
    plaque("ELIZABETH FEINLER", "Network Information Center", (-1.4, -1.3, 0), 1.9, -2)
    mark("telephone", (0.5, -1.6, 0.62))
    mark("endings", (1.3, -0.02, 0.85))


@artefact("charles-kao", turn=-8)
def kao():
    """A rod of clear glass drawn into a fibre: light runs down it and round the drum; a gold medal beside it."""
    glass = material("rod", (0.86, 0.96, 1.0), 0.02, glass=0.92)
    box((3.0, 2.2, 0.26), (0, 0, 0.13), "charcoal", 0.05)
    box((0.34, 0.3, 5.6), (-0.45, 0.75, 3.0), "grey", 0.04)
    for z in (5.3, 4.1):
        box((0.26, 0.9, 0.16), (-0.45, 0.3, z), "brass", 0.03)
        lathe(
            [(0.34, -0.1), (0.46, -0.1), (0.46, 0.1), (0.34, 0.1)],
            (-0.45, -0.15, z),
            "brass",
            bevel=0.02,
        )
    rod = [
        (0, 5.75),
        (0.33, 5.7),
        (0.33, 3.7),
        (0.3, 3.45),
        (0.2, 3.2),
        (0.09, 2.98),
        (0.035, 2.75),
        (0, 2.7),
    ]
    lathe([(r, z) for r, z in reversed(rod)], (-0.45, -0.15, 0), glass, bevel=0, seg=40)
    core = glow("core", (0.35, 1.0, 0.65), 5)
    cyl(0.035, 2.7, (-0.45, -0.15, 4.3), core, bevel=0)
    with at((-0.45, -0.15, 3.5)):
        lathe(
            [(0.62, -0.3), (0.78, -0.3), (0.78, 0.3), (0.62, 0.3)], (0, 0, 0), "steel", bevel=0.04
        )
        lathe([(0.6, -0.24), (0.62, -0.24), (0.62, 0.24), (0.6, 0.24)], (0, 0, 0), glow("furnace", (1, 0.32, 0.06), 5), bevel=0)  # fmt: skip
        box((0.26, 0.6, 0.3), (0, 0.7, 0), "steel", 0.03)
    fibre = glow("fibre", (0.2, 1, 0.55), 3)
    tube(
        [(-0.45, -0.15, 2.75), (-0.45, -0.15, 1.6), (-0.4, -0.15, 1.2), (-0.05, -0.12, 0.72)],
        0.022,
        fibre,
    )
    with at((0.55, -0.12, 1.15)):
        for s in (-1, 1):
            cyl(0.78, 0.09, (0, s * 0.5, 0), "timber", "y", 0.02)
            cyl(0.14, 0.14, (0, s * 0.53, 0), "brass", "y", 0.02)
            box((0.18, 0.12, 1.0), (0, s * 0.66, -0.5), "grey", 0.02)
        cyl(0.5, 0.92, (0, 0, 0), "cream", "y", 0.01)
        turns = 15
        tube([(0.54 * math.cos(-k * math.pi / 6 + 3.6), -0.4 + 0.8 * k / (turns * 12), 0.54 * math.sin(-k * math.pi / 6 + 3.6)) for k in range(turns * 12 + 1)],
             0.021, fibre, smooth=False)  # fmt: skip
    with at((1.2, -1.25, 0), (0, 0, 6)):
        box((0.9, 0.5, 0.16), (0, 0, 0.08), "timber", 0.03)
        with at((0, 0.02, 0.62), (-10, 0, 0)):
            cyl(0.46, 0.09, (0, 0, 0), "gold", "y", 0.03)
            lathe(
                [(0.38, -0.06), (0.42, -0.06), (0.42, 0.06), (0.38, 0.06)],
                (0, 0, 0),
                "gold",
                "y",
                bevel=0.01,
            )
            text("2009", 0.24, (0, -0.05, 0.0), "timber", depth=0.015)
    plaque("CHARLES KAO", "light in glass, 1966", (-0.75, -1.4, 0), 1.9)
    mark("rod", (-0.45, -0.48, 4.8))
    mark("furnace", (-0.45, -0.94, 3.5))
    mark("fibre", (-0.45, -0.17, 2.0))
    mark("drum", (1.08, 0.0, 1.35))
    mark("medal", (1.2, -1.3, 0.62))
