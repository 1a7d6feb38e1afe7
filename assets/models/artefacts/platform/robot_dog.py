"""The four-legged robot of the expo."""

from mathutils import Vector

from kit import *  # noqa: F403
from marks import mark


@artefact("expo-robotic-dog", turn=12)
def robot_dog():
    """A quadruped robot: pale shell, black limbs, a face of sensors and a lidar."""
    shell = material("shell", (0.80, 0.81, 0.82), 0.3, coat=0.5)
    Z = 2.35
    prism(
        [
            (-1.9, -0.30),
            (-1.7, 0.34),
            (-1.2, 0.46),
            (1.2, 0.46),
            (1.75, 0.3),
            (1.9, -0.1),
            (1.5, -0.42),
            (-1.5, -0.42),
        ],
        1.0,
        (0, 0, Z),
        shell,
        "y",
        0.13,
    )
    box((2.5, 1.06, 0.34), (0, 0, Z - 0.12), "charcoal", 0.08)
    box((1.7, 0.62, 0.08), (-0.1, 0, Z + 0.47), "charcoal", 0.03)
    for y in (-0.24, 0.24):
        tube(
            [(-0.9, y, Z + 0.52), (-0.8, y, Z + 0.66), (0.45, y, Z + 0.66), (0.55, y, Z + 0.52)],
            0.035,
            "alu",
        )
    box((2.1, 0.02, 0.05), (0, -0.537, Z - 0.02), glow("dogled", (0.1, 0.8, 1), 9), 0.008)
    with at((2.02, 0, Z + 0.02), (0, 8, 0)):  # head
        box((0.62, 0.84, 0.64), (0.1, 0, 0.05), "gloss", 0.14)
        for y in (-0.2, 0.2):
            cyl(0.12, 0.06, (0.41, y, 0.12), "charcoal", "x", 0.02)
            cyl(0.07, 0.07, (0.43, y, 0.12), glow("eye", (0.25, 0.85, 1), 8), "x", 0.02)
        cyl(0.075, 0.06, (0.41, 0, -0.1), "steel", "x", 0.015)
    cyl(0.27, 0.1, (0.95, 0, Z + 0.55), "charcoal", bevel=0.03)
    cyl(0.22, 0.26, (0.95, 0, Z + 0.72), "gloss", bevel=0.05)
    cyl(0.226, 0.03, (0.95, 0, Z + 0.73), glow("lidar", (0.15, 1, 0.55), 5), bevel=0)
    for sx in (-1, 1):
        for sy in (-1, 1):
            hip, kick = Vector((sx * 1.25, sy * 0.74, Z - 0.1)), 0.16 if (sx * sy > 0) else -0.12
            cyl(0.33, 0.42, hip, "charcoal", "y", 0.07)
            cyl(0.2, 0.46, hip, "alu", "y", 0.03)
            cyl(0.34, 0.3, hip - Vector((0, sy * 0.24, 0)), "black", "y", 0.05)
            knee = Vector((hip.x - 0.68 + kick, sy * 0.86, 1.2))
            foot = Vector((hip.x + 0.05 + kick * 2.0, sy * 0.86, 0.13))
            top = Vector((hip.x, sy * 0.86, hip.z))
            beam(top, knee, 0.36, 0.3, shell, 0.09, 0.72)
            cyl(0.19, 0.34, knee, "charcoal", "y", 0.05)
            beam(knee, foot + Vector((0, 0, 0.03)), 0.22, 0.18, "charcoal", 0.05, 0.55)
            ball(0.15, foot, "rubber", seg=20)
    tube([(-1.9, 0, Z + 0.1), (-2.1, 0, Z + 0.2), (-2.2, 0, Z + 0.5)], 0.05, "rubber")
    mark("head", (2.39, -0.39, 2.61))
    mark("lidar", (1.01, -0.19, 3.19))
    mark("hip", (1.34, -0.95, 2.51))
    mark("knee", (0.42, -1.03, 1.3))
    mark("foot", (1.06, -0.99, 0.2))
