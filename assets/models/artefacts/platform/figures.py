"""Small people and globes of wire that stand beside several artefacts."""

import math

from kit import *  # noqa: F403


def people(places, mats=("charcoal", "blue", "red", "putty", "grey", "green")):
    """Small figures, seen from afar."""
    for k, (x, y, z) in enumerate(places):
        cyl(0.1, 0.3, (x, y, z + 0.15), mats[k % len(mats)], r2=0.07, bevel=0.03)
        ball(0.08, (x, y, z + 0.39), "cream", seg=16)


def globe_of_wires(r, loc, mat="steel"):
    with at(loc):
        for k in range(6):
            with at((0, 0, 0), (0, 0, k * 30)):
                tube(
                    [
                        [
                            (r * math.cos(t), 0, r * math.sin(t))
                            for t in [i * math.pi / 12 for i in range(24)]
                        ]
                    ],
                    r * 0.02,
                    mat,
                    closed=True,
                )
        for z in (-0.6, -0.3, 0, 0.3, 0.6):
            q = r * math.sqrt(1 - z * z)
            tube(
                [
                    [
                        (q * math.cos(t), q * math.sin(t), z * r)
                        for t in [i * math.pi / 12 for i in range(24)]
                    ]
                ],
                r * 0.02,
                mat,
                closed=True,
            )
