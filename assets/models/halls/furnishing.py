"""An exhibit in its hall: the model on a plinth that fits it, and its light."""

import math

import bpy
from kit import REGISTRY, at, box, glow, group, material
from kit.frames import xf
from kit.materials import GLOW, PALETTE, _mats
from kit.studio import bounds
from mathutils import Matrix, Vector

from halls.lamps import picture_light
from halls.placing import touching
from halls.signs import Front

MARGIN = 0.09  # metres of plinth that are seen round an object
EYE_LINE = 1.32  # where the middle of an object stands, if it can


def stand(exhibit, place, viewpoint, lamp, hue, others=()):
    """Build one exhibit; returns (its middle, half its size) in metres.

    It is made smaller until its plinth touches none of the `others`.
    """
    model, turn = REGISTRY[exhibit]
    root = modelled(model)
    root.rotation_euler.z = math.radians(turn)
    bpy.context.view_layer.update()
    corners = bounds(root.children)
    low = Vector(map(min, zip(*corners, strict=True)))
    high = Vector(map(max, zip(*corners, strict=True)))
    size = high - low
    scale = min(place.width / size.x, place.width / size.y, place.height / size.z)
    for shrink in range(12):
        place.width, place.depth = (v * scale * 0.96**shrink + 2 * MARGIN for v in size[:2])
        if not any(touching(place, other) for other in others):
            break
    scale *= 0.96**shrink
    size *= scale
    foot = place.plinth
    if foot is None:
        foot = min(0.95, max(0.2, EYE_LINE - size.z / 2))
    middle = (low + high) / 2
    root.matrix_world = (
        xf((place.x, place.y, foot), (0, 0, place.turn), scale)
        @ Matrix.Translation((-middle.x, -middle.y, -low.z))
        @ Matrix.Rotation(math.radians(turn), 4, "Z")
    )
    pedestal(place, place.width, place.depth, foot, hue)
    picture_light(place.x, place.y, foot + size.z * 0.45, viewpoint, lamp)
    return (place.x, place.y, foot + size.z / 2), max(size.x, size.z) / 2


def modelled(model):
    """The model as a group with its own materials: models share names, not colours."""
    kept = {name: m for name, m in _mats.items() if name in PALETTE or name in GLOW}
    others = {name: m for name, m in _mats.items() if name not in kept}
    for name in others:
        del _mats[name]
    root = group(model)
    for name in [n for n in _mats if n not in PALETTE and n not in GLOW]:
        del _mats[name]
    _mats.update(others)
    return root


def pedestal(place, w, d, h, hue):
    """A slab of pale stone on a slimmer dark foot with a line of light; the foot is left blank."""
    slab = material("slab", (0.21, 0.212, 0.205), 0.55, grain=0.5)  # darker than white exhibits
    dark = material("lacquered", (0.022, 0.026, 0.03), 0.3, grain=0.3)
    with at((place.x, place.y, 0), (0, 0, place.turn)):
        box((w, d, 0.11), (0, 0, h - 0.055), slab, 0.02)
        box((w + 0.006, d + 0.006, 0.012), (0, 0, h - 0.085), "brass", 0)
        sw, sd = w * 0.74, d * 0.74
        box((sw, sd, h - 0.11), (0, 0, (h - 0.11) / 2), dark, 0.01)
        box((sw + 0.12, sd + 0.12, 0.05), (0, 0, 0.025), "stone", 0.01)
        box((sw + 0.03, sd + 0.03, 0.018), (0, 0, 0.06), glow(f"foot {hue}", hue, 2.2), 0)
    place.front = Front(sd / 2, 0.07, h - 0.11, sw, (d - sd) / 2)
