"""Robots that dance and make coffee."""

from artefacts.rounds import disc, ring
from kit import *  # noqa: F403
from marks import mark


@artefact("dancing-robot", turn=0)
def dancing_robots():
    """Three small robots in step on a round stage with a line of light."""
    disc(2.25, 0.3, "charcoal")
    ring(2.25, 0.035, glow("ring", (0.3, 0.7, 1), 4), (0, 0, 0.14))
    for k in range(4):
        ring(0.55 + 0.5 * k, 0.008, glow("groove", (0.2, 0.5, 0.8), 1.2), (0, 0, 0.3))
    for x, y, arms, lean, turn in (
        (-1.41, -0.46, ((-140, -25), (45, 50)), -6, 14),
        (1.11, 0.99, ((-140, -25), (45, 50)), -6, 14),
        (0.35, -0.66, ((-150, -25), (45, 60)), -6, 14),
    ):
        with at((x, y, 0.3), (0, 0, turn)):
            bot(2.7, arms=arms, lean=lean)
    mark("face", (0.2, -1.05, 2.6))
    mark("joint", (1.48, 0.83, 2.16))
    mark("foot", (0.62, -0.9, 0.5))
    mark("stage", (-0.9, -1.75, 0.31))


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
    mark("arm", (-1.9, -0.1, 3.42))
    mark("gripper", (0.5, -0.8, 2.85))
    mark("machine", (1.9, -0.52, 2.6))
    mark("cups", (1.6, 0.42, 3.1))
