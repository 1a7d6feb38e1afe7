"""The people on the square: round wooden dolls in the manner of the museum's guide.

Each stands on z = 0, faces -Y and is about two units high; `look` turns head and shoulders, in
degrees, towards the picture's right.
"""

import math

from kit import at, ball, lathe, material, tube
from museum.walls import lantern

SKIN = (0.80, 0.50, 0.33)
HEAD = 1.56  # the height of its middle


def paints():
    material("skin", SKIN, 0.45, coat=0.25)
    material("cheek", (0.85, 0.27, 0.19), 0.5)
    material("eye", (0.016, 0.010, 0.008), 0.12, coat=1)
    material("glint", (1, 1, 1), 0.3, emit=(1, 0.97, 0.9), strength=1.6)
    material("mouth", (0.33, 0.07, 0.05), 0.5)
    material("hair", (0.018, 0.013, 0.011), 0.48, grain=0.3)
    material("silver", (0.55, 0.55, 0.53), 0.5)
    material("cream cloth", (0.80, 0.72, 0.58), 0.7)
    material("straw", (0.56, 0.38, 0.15), 0.6, grain=0.6)
    material("shoe", (0.03, 0.022, 0.02), 0.5)


def cloth(name, colour):
    return material(f"cloth {name}", colour, 0.62, grain=0.5, coat=0.08)


def doll(robe, sash, hair, look=0, arms="lantern", size=1.0, wide=1.0, mood="smile"):
    """Somebody: `hair` is one of HAIRS, `arms` one of ARMS."""
    paints()
    with at((0, 0, 0), scale=(size * wide, size * wide, size)):
        with at(rot=(0, 0, look * 0.3)):
            gown(robe, sash)
            ARMS[arms](robe)
        with at((0, -0.02, HEAD), (0, 0, look)):
            head(mood)
            HAIRS[hair]()


def gown(robe, sash):
    """A robe with a crossed collar and a sash; two shoes look out below it."""
    lathe(
        [(0, 0.05), (0.47, 0.05), (0.485, 0.09), (0.44, 0.35), (0.37, 0.66), (0.335, 0.80),
         (0.335, 0.92), (0.30, 1.06), (0.21, 1.17), (0.11, 1.22), (0, 1.22)],
        mat=robe, bevel=0, seg=64,
    )  # fmt: skip
    lathe(
        [(0.478, 0.06), (0.497, 0.06), (0.487, 0.15), (0.468, 0.15)], mat=sash, bevel=0.005, seg=64
    )
    lathe([(0.34, 0.70), (0.372, 0.71), (0.352, 0.85), (0.33, 0.85)], mat=sash, bevel=0.01, seg=64)
    for x, drop in ((-0.03, 0.46), (0.05, 0.52)):
        tube([(0.02, -0.37, 0.78), (x, -0.395, 0.66), (x * 1.6, -0.43, drop)], 0.03, sash)
    ball(0.055, (0.02, -0.375, 0.78), sash, (1.2, 0.7, 1))
    for s in (-1, 1):
        collar = [(s * 0.15, -0.10, 1.21), (s * 0.11, -0.25, 1.08), (s * -0.03, -0.325, 0.92)]
        tube(collar, 0.032, "cream cloth")
        ball(0.12, (s * 0.19, -0.36, 0.05), "shoe", (0.8, 1.3, 0.55))


def sleeve(robe, shoulder, elbow, hand):
    """A wide sleeve with a pale cuff, and the hand that comes out of it."""
    tube([shoulder, elbow], 0.125, robe, smooth=False)
    ball(0.125, shoulder, robe)
    ball(0.127, elbow, robe)
    wrist = tuple(e + (h - e) * 0.72 for e, h in zip(elbow, hand))
    tube([elbow, wrist], 0.128, robe, smooth=False)
    cuff = tuple(e + (h - e) * 0.80 for e, h in zip(elbow, hand))
    tube([wrist, cuff], 0.135, "cream cloth", smooth=False)
    ball(0.088, hand, "skin")


def resting(robe):
    """Hands together before the sash."""
    for s in (-1, 1):
        sleeve(robe, (s * 0.27, 0, 1.03), (s * 0.42, -0.18, 0.80), (s * 0.10, -0.46, 0.80))


def offering(robe):
    """Both hands held out."""
    for s in (-1, 1):
        sleeve(robe, (s * 0.27, 0, 1.03), (s * 0.40, -0.26, 0.84), (s * 0.20, -0.62, 0.94))


def waving(robe):
    """Both arms in the air."""
    for s in (-1, 1):
        sleeve(robe, (s * 0.27, 0, 1.03), (s * 0.52, -0.08, 1.12), (s * 0.68, -0.12, 1.46))


def bearing(robe, side=1):
    """One hand bears a lantern on a stick, the other rests."""
    sleeve(robe, (-side * 0.27, 0, 1.03), (-side * 0.42, -0.14, 0.80), (-side * 0.28, -0.42, 0.72))
    hand = (side * 0.52, -0.42, 0.86)
    sleeve(robe, (side * 0.27, 0, 1.03), (side * 0.46, -0.16, 0.84), hand)
    tip = (side * 0.66, -0.60, 1.20)
    foot = (side * 0.45, -0.36, 0.74)
    tube([foot, tip], 0.02, "brass", smooth=False)
    tube([tip, (tip[0], tip[1], tip[2] - 0.1)], 0.008, "brass", smooth=False)
    with at((tip[0], tip[1], tip[2] - 0.27)):
        lantern((0, 0, 0), 0.17)


def head(mood):
    ball(0.44, (0, 0, 0), "skin", (1, 0.94, 0.93), 48)
    for s in (-1, 1):
        ball(0.085, (s * 0.435, 0.03, -0.05), "skin", (0.6, 0.8, 1))
        with at((s * 0.165, -0.383, -0.04), (0, 0, s * 22)):
            ball(0.058, (0, 0, 0), "eye", (1, 0.5, 1.32))
            ball(0.019, (0.02, -0.03, 0.032), "glint")
        with at((s * 0.255, -0.312, -0.165), (0, 0, s * 40)):
            ball(0.075, (0, 0, 0), "cheek", (1, 0.22, 0.62))
        brow = [(s * 0.11, -0.412, 0.118), (s * 0.17, -0.40, 0.128), (s * 0.235, -0.37, 0.092)]
        tube(brow, 0.013, "hair")
    ball(0.034, (0, -0.418, -0.115), "skin", (1, 0.8, 0.85))
    if mood == "smile":
        tube([(-0.08, -0.385, -0.20), (0, -0.392, -0.232), (0.08, -0.385, -0.20)], 0.013, "mouth")
    elif mood == "glad":
        ball(0.085, (0, -0.365, -0.225), "mouth", (1.05, 0.4, 0.72))
    else:
        ball(0.04, (0, -0.38, -0.225), "mouth", (1, 0.4, 1.15))


def crop(mat="hair", fringe=True):
    """Hair that leaves the face free."""
    ball(0.462, (0, 0.062, 0.062), mat, (1, 0.93, 0.93), 48)
    if fringe:
        for s, wide in ((-1, 1.0), (1, 1.12)):  # parted a little off the middle
            with at((s * 0.165 - 0.03, -0.185, 0.245), (-14, s * 24, s * 12)):
                ball(0.25, (0, 0, 0), mat, (wide * 1.05, 0.80, 0.58), 40)


def tuft():
    """Cropped, with a tuft that stands up."""
    crop()
    for x, z in ((-0.05, 0.56), (0.05, 0.58), (0.0, 0.61)):
        tube([(0, 0.06, 0.44), (x, 0.05, z - 0.06), (x * 2.6, 0.02, z)], 0.035, "hair")


def two_buns():
    """Two buns with red ribbons."""
    crop()
    for s in (-1, 1):
        ball(0.17, (s * 0.33, 0.10, 0.40), "hair")
        ring = [
            (
                s * 0.28 + 0.12 * math.cos(a),
                0.10 + 0.12 * math.sin(a),
                0.315 + s * 0.05 * math.cos(a),
            )
            for a in (2 * math.pi * k / 12 for k in range(12))
        ]
        tube(ring, 0.03, "red", closed=True)
        tube(
            [(s * 0.40, 0.02, 0.30), (s * 0.47, -0.02, 0.18), (s * 0.44, -0.02, 0.08)], 0.022, "red"
        )


def bamboo_hat():
    """The guide's own hat."""
    crop(fringe=False)
    lathe(
        [(0.0, 0.66), (0.05, 0.64), (0.20, 0.48), (0.45, 0.31), (0.72, 0.20), (0.72, 0.175),
         (0.45, 0.275), (0.2, 0.43), (0, 0.56)],
        mat="straw", bevel=0, seg=64,
    )  # fmt: skip
    ball(0.035, (0, 0, 0.66), "red")
    for r, z in ((0.72, 0.19), (0.55, 0.268), (0.36, 0.375), (0.2, 0.49)):
        ring = [
            (r * math.cos(a), r * math.sin(a), z) for a in (2 * math.pi * k / 32 for k in range(32))
        ]
        tube(ring, 0.012, "straw", closed=True)
    for s in (-1, 1):
        tube([(s * 0.43, -0.02, 0.2), (s * 0.41, -0.12, -0.2), (0, -0.30, -0.42)], 0.014, "red")


def greybeard():
    """White hair, a white beard and a dark cap."""
    crop("silver", fringe=False)
    ball(0.2, (0, -0.30, -0.36), "silver", (1.05, 0.6, 0.95))
    for s in (-1, 1):
        tube(
            [(0, -0.41, -0.165), (s * 0.1, -0.41, -0.185), (s * 0.19, -0.36, -0.26)],
            0.032,
            "silver",
        )
    dome("charcoal")


def dome(mat):
    """A round cap with a knob."""
    lathe(
        [(0.0, 0.56), (0.20, 0.535), (0.36, 0.43), (0.445, 0.27), (0.46, 0.17), (0.43, 0.17), (0, 0.3)],
        (0, 0.035, 0), mat, bevel=0, seg=48,
    )  # fmt: skip
    lathe(
        [(0.44, 0.14), (0.478, 0.14), (0.475, 0.22), (0.44, 0.22)],
        (0, 0.035, 0),
        "brass",
        bevel=0,
        seg=48,
    )
    ball(0.05, (0, 0.035, 0.58), "red")


def capped():
    crop(fringe=False)
    dome(material("cap", (0.05, 0.06, 0.10), 0.6))


def kerchief():
    """A cloth round the hair, knotted behind."""
    crop()
    spots = material("kerchief", (0.42, 0.10, 0.30), 0.7)
    ball(0.485, (0, 0.09, 0.085), spots, (1, 0.93, 0.93), 48)
    for s in (-1, 1):
        ball(0.11, (s * 0.16, 0.56, 0.0), spots, (1.3, 0.5, 0.8))


def pigtails():
    """Two pigtails that stand off."""
    crop()
    for s in (-1, 1):
        ball(0.06, (s * 0.44, 0.08, 0.20), "red")
        tail = [(s * 0.44, 0.08, 0.20), (s * 0.62, 0.06, 0.24), (s * 0.74, 0.04, 0.08)]
        tube(tail, 0.075, "hair")


HAIRS = {
    "tuft": tuft, "two buns": two_buns, "bamboo hat": bamboo_hat, "greybeard": greybeard,
    "capped": capped, "kerchief": kerchief, "pigtails": pigtails,
}  # fmt: skip
ARMS = {
    "resting": resting, "offering": offering, "waving": waving, "lantern": bearing,
    "lantern left": lambda robe: bearing(robe, -1),
}  # fmt: skip
AMBER, JADE = (0.78, 0.36, 0.05), (0.03, 0.36, 0.20)
LOOKS = {"left": -58, "front": 0, "right": 58}


def you(look=0, glad=False):
    robe = cloth("amber", AMBER)
    mood = "glad" if glad else "smile"
    doll(robe, "red", "tuft", look, "waving" if glad else "offering", 1.04, mood=mood)


def friend(look=0, glad=False):
    robe = cloth("jade", JADE)
    mood = "glad" if glad else "smile"
    doll(robe, "red", "two buns", look, "waving" if glad else "offering", 1.04, mood=mood)


CROWD = (
    (cloth, "indigo", (0.025, 0.075, 0.20), "red", "bamboo hat", "lantern", 0.98, 1.0, "smile"),
    (cloth, "grey", (0.13, 0.14, 0.16), "brass", "greybeard", "lantern left", 1.0, 1.06, "smile"),
    (cloth, "plum", (0.24, 0.06, 0.17), "cream cloth", "kerchief", "lantern", 0.97, 1.08, "oh"),
    (cloth, "brick", (0.42, 0.09, 0.05), "blue", "pigtails", "lantern left", 0.78, 1.05, "oh"),
    (cloth, "bark", (0.17, 0.10, 0.06), "aqua", "capped", "lantern", 0.95, 1.12, "smile"),
)


def passer_by(number, look):
    weave, name, colour, sash, hair, arms, size, wide, mood = CROWD[number]
    doll(weave(name, colour), sash, hair, look, arms, size, wide, mood)
