"""White walls, timber and lit windows: what all houses are made of."""

import math

from kit import at, ball, box, cyl, glow, lathe, material, prism, tube
from kit.materials import _mats
from kit.studio import area


def pigments():
    """The town's own materials, beside the kit's."""
    material("rooftile", (0.030, 0.034, 0.040), 0.36, grain=0.5)
    material("limewash", (0.70, 0.71, 0.70), 0.85, grain=0.5)
    material("darkwood", (0.045, 0.024, 0.015), 0.5, grain=0.5)
    material("granite", (0.22, 0.225, 0.22), 0.7, grain=0.7)
    glow("lantern_paper", (1, 0.40, 0.12), 6)
    glow("homely", (1, 0.50, 0.18), 0.9)
    glow("homely_dim", (1, 0.46, 0.16), 0.35)


def lit(hue, gain):
    """The light of a house behind its windows: deeper at the rim, paler low in the middle."""
    name = "lit" + "-".join(f"{c:.3f}" for c in hue)
    if name in _mats:
        return name
    x = glow(name, hue, gain)
    nt = x.node_tree
    coords = nt.nodes.new("ShaderNodeTexCoord")
    shift = nt.nodes.new("ShaderNodeMapping")
    shift.inputs["Location"].default_value = (-0.55, 0, -0.40)
    shift.inputs["Scale"].default_value = (1.1, 0, 1.25)
    ball_of_light = nt.nodes.new("ShaderNodeTexGradient")
    ball_of_light.gradient_type = "SPHERICAL"
    ramp = nt.nodes.new("ShaderNodeValToRGB")
    rim, middle = ramp.color_ramp.elements
    rim.color = (*[c * 0.34 for c in hue], 1)
    rim.position = 0.18
    middle.color = (*[c * 1.08 + 0.018 for c in hue], 1)
    middle.position = 0.92
    link = nt.links.new
    link(coords.outputs["Generated"], shift.inputs[0])
    link(shift.outputs[0], ball_of_light.inputs[0])
    link(ball_of_light.outputs[0], ramp.inputs[0])
    link(ramp.outputs[0], nt.nodes["Principled BSDF"].inputs["Emission Color"])
    return name


def pane(w, h, loc, mat, rot=(0, 0, 0)):
    """A lit pane facing -Y."""
    box((w, 0.06, h), loc, mat, 0, rot)


def lattice(w, h, loc, across, up, rot=(0, 0, 0), t=0.06, mat="darkwood"):
    """A grid of bars before a pane, in a stronger frame."""
    with at(loc, rot):
        for i in range(1, across):
            box((t, t, h), (-w / 2 + i * w / across, 0, 0), mat, 0)
        for k in range(1, up):
            box((w, t, t), (0, 0, -h / 2 + k * h / up), mat, 0)
        for s in (-1, 1):
            box((0.13, 0.14, h + 0.13), (s * w / 2, 0, 0), mat, 0.01)
            box((w + 0.13, 0.14, 0.13), (0, 0, s * h / 2), mat, 0.01)


def window(w, h, loc, mat, across=3, up=3, rot=(0, 0, 0), t=0.06):
    """A pane with its lattice."""
    with at(loc, rot):
        pane(w, h, (0, 0, 0), mat)
        lattice(w, h, (0, -0.06, 0), across, up, t=t)


def round_window(r, loc, mat, rot=(0, 0, 0), bars=3, frame=0.13):
    """A moon window with upright bars."""
    with at(loc, rot):
        cyl(r, 0.06, (0, 0, 0), mat, "y", 0, seg=64)
        ring = [
            (r * 1.02 * math.cos(a), -0.06, r * 1.02 * math.sin(a))
            for a in (2 * math.pi * k / 40 for k in range(40))
        ]
        tube(ring, frame, "darkwood", closed=True)
        for k in range(bars):
            x = (k - (bars - 1) / 2) * 2 * r / (bars + 1)
            box((0.07, 0.07, 2 * math.sqrt(r * r - x * x)), (x, -0.06, 0), "darkwood", 0)


def body(w, d, h, footing=0.45):
    """Limewashed walls on a stone footing, standing on z = 0."""
    box((w + 0.4, d + 0.4, footing), (0, 0, footing / 2), "granite", 0.04)
    box((w, d, h - 0.1), (0, 0, (h + 0.1) / 2), "limewash", 0.02)


def gable_wall(half, z, rise, x, sag=1.3, thick=0.3):
    """The wall under a gable, across the end at x; its edge follows the roof."""
    n = 6
    edge = [(half * k / n, z + rise * 0.94 * (1 - abs(k) / n) ** sag) for k in range(-n, n + 1)]
    prism(edge, thick, (x, 0, 0), "limewash", "x", 0)


def spill(hue, loc, target, wide, watts):
    """Light that falls out of a door on steps and quay; not itself seen in the water."""
    lamp = area(loc, target, wide, watts, hue, 1.5)
    lamp.visible_glossy = False
    return lamp


def lantern(loc, r=0.22):
    """A small warm lantern with dark caps and a tassel."""
    with at(loc):
        ball(r, (0, 0, 0), "lantern_paper", (1, 1, 0.9), 16)
        for s in (-1, 1):
            cyl(r * 0.5, 0.06, (0, 0, s * r * 0.9), "darkwood", seg=10, bevel=0)
        cyl(0.025, 0.3, (0, 0, -r * 1.7), "red", seg=6, bevel=0)


def visitor(seed=0):
    """A person, simplified: coat, arms, legs, a head of dark hair; every third brings a child."""
    coats = ((0.26, 0.06, 0.05), (0.08, 0.12, 0.2), (0.25, 0.22, 0.18), (0.05, 0.06, 0.07))
    coat = material(f"coat{seed % 4}", coats[seed % 4], 0.8)
    skin = material("skin", (0.30, 0.19, 0.13), 0.6)
    profile = [
        (0, 0.62),
        (0.25, 0.62),
        (0.22, 0.95),
        (0.23, 1.25),
        (0.17, 1.38),
        (0.06, 1.44),
        (0, 1.44),
    ]
    for dx, k in ((0, 1), (0.55, 0.62)) if seed % 3 == 0 else ((0, 1),):
        with at((dx, 0, 0), (0, 0, seed * 40), (k, k * 0.72, k)):
            lathe(profile, mat=coat, bevel=0, seg=18)
            ball(0.115, (0, 0, 1.57), skin, (1, 1.25, 1.15), 16)
            ball(0.125, (0, 0.03, 1.60), "ink", (1, 1.2, 1.05), 16)
            for s in (-1, 1):
                tube([(s * 0.1, 0, 0), (s * 0.1, 0, 0.7)], 0.075, "ink", smooth=False)
                tube(
                    [(s * 0.2, 0, 1.33), (s * 0.28, 0.02, 1.05), (s * 0.24, -0.1, 0.8)], 0.06, coat
                )
