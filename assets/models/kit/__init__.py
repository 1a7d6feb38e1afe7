"""A small modelling kit over Blender: an artefact is five to thirty lines.

Lengths are free: each artefact has a unit of its own and is fitted to the picture afterwards. The
front faces -Y, z is up, `loc` is a centre unless said. Every call adds one object to the current
frame; frames nest: `with at((x, y, z), rot=(0, 0, 90)): ...` (degrees).
"""

import bpy  # noqa: F401  first: bmesh and mathutils come with it

from kit.catalogue import REGISTRY, artefact
from kit.frames import add, at, mesh, reset
from kit.materials import M, glow, material
from kit.parts import (
    draw,
    dots,
    keys,
    label,
    panel,
    plinth,
    rack_ears,
    screen,
    sheet,
    slots,
)
from kit.solids import ball, beam, box, cable, cyl, lathe, prism, text, tube
from kit.things import (
    bot,
    cabinet,
    desk,
    dish,
    keyboard,
    lines,
    mast,
    page,
    picture,
    solar_wing,
    terminal,
    typed,
    unit,
)
from kit.studio import group, quality, render, studio

__all__ = [
    "bot",
    "cabinet",
    "desk",
    "dish",
    "keyboard",
    "lines",
    "mast",
    "page",
    "picture",
    "solar_wing",
    "terminal",
    "typed",
    "unit",
    "REGISTRY",
    "M",
    "add",
    "artefact",
    "at",
    "ball",
    "beam",
    "box",
    "cable",
    "cyl",
    "dots",
    "draw",
    "glow",
    "group",
    "keys",
    "label",
    "lathe",
    "material",
    "mesh",
    "panel",
    "plinth",
    "prism",
    "quality",
    "rack_ears",
    "render",
    "reset",
    "screen",
    "sheet",
    "slots",
    "studio",
    "text",
    "tube",
]
