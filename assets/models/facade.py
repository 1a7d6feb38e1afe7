"""The museum's tiles as what a visitor draws lights them: `python assets/models/facade.py`.

With bpy installed. For each picture of the museum it renders how the tiles would shine if all were
white and nothing else gave light, their mirror image in the canal with it: the kiosk colours that
by what was drawn. `--across` renders the picture in which they stand alone, unlit, across the canal,
and the roof that stands over the wall that is drawn on.
"""

import argparse
import math
import sys
import tempfile
from pathlib import Path

import bpy
from PIL import Image

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from kit import at, quality, render, reset  # noqa: E402
from museum import glass, night, roofs, town, walls  # noqa: E402
from museum.layout import LAYOUTS  # noqa: E402
from museum.viewpoint import Viewpoint  # noqa: E402

FOLDER = HERE.parent / "museum"
ACROSS = {
    "view": Viewpoint(2664, 720, (0, -80, 5.2), 0, 1.15, horizon=0.5),
    "houses": {},
    "banks": [([(-0.6, 0.683), (0.5, 0.683), (1.6, 0.683)], [(2.6, 0.505), (-1.6, 0.505)])],
    "bridges": [],
    "main": (0.5, 0.709, 0, 1.0),
    "boats": [((0.14, 0.80), 6), ((0.885, 0.90), -10)],
    "willows": [((0.225, 0.672), 1.0), ((0.035, 0.672), 1.15), ((0.79, 0.672), 0.9)],
    "crowns": [((0.10, 0.655), 1.5), ((0.255, 0.65), 1.1), ((0.75, 0.65), 1.2), ((0.90, 0.655), 1.5),
               ((0.985, 0.66), 1.4)],
    "homes": [((0.155, 0.655), 5, 1.25), ((0.845, 0.655), -6, 1.3), ((0.06, 0.648), -8, 1.35),
              ((0.945, 0.650), 8, 1.3), ((0.01, 0.63), 10, 1.6), ((0.11, 0.628), -12, 1.6),
              ((0.21, 0.63), 8, 1.55), ((0.79, 0.63), -8, 1.6), ((0.895, 0.628), 12, 1.6),
              ((0.99, 0.63), -10, 1.6), ((0.05, 0.60), 6, 2.0), ((0.17, 0.60), -6, 2.0),
              ((0.27, 0.605), 4, 1.9), ((0.73, 0.605), -4, 1.9), ((0.84, 0.60), 8, 2.0),
              ((0.96, 0.60), -6, 2.0)],
    "posts": [((0.262, 0.678), 1), ((0.738, 0.678), -1), ((0.105, 0.678), 1), ((0.905, 0.678), -1)],
    "adrift": [(0.335, 0.80), (0.285, 0.90), (0.245, 0.77), (0.705, 0.79), (0.755, 0.88), (0.665, 0.955),
               (0.34, 0.965), (0.81, 0.785), (0.195, 0.945), (0.055, 0.87), (0.96, 0.80)],
    "people": [((0.283, 0.677), 0), ((0.292, 0.677), 1), ((0.712, 0.677), 3), ((0.18, 0.677), 4),
               ((0.86, 0.677), 6)],
    "steps": [],
    "mist": (82, 110, (0.0125, 0.028, 0.0415)),
}  # fmt: skip
CROPS = {
    "landscape": (1920, 1080, (0.32, 0.25, 0.74, 0.72)),
    "portrait": (1080, 1920, (0.17, 0.24, 0.83, 0.42)),
    "across": (1776, 480, (0.0, 0.0, 1.0, 1.0)),
}
"""How large each picture is, and what part of it the light falls on: left, top, right, bottom."""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--across", action="store_true", help="render the unlit picture too")
    parser.add_argument("--draft", action="store_true", help="small, into the temp folder")
    parser.add_argument("--only", choices=list(CROPS), help="one picture")
    asked = parser.parse_args()
    LAYOUTS["across"] = ACROSS
    folder = Path(tempfile.gettempdir()) / "kiosk-drafts" if asked.draft else FOLDER
    folder.mkdir(exist_ok=True)
    if asked.across or asked.draft:
        eaves(8 if asked.draft else 32).save(folder / "eaves.webp", quality=88, method=6)
    for name in [asked.only] if asked.only else CROPS:
        if name == "across":
            glass.glow_of = lambda *_: 0  # before it is drawn on, all is dark
        layout, _ = town.build(name)
        view = layout["view"]
        if name == "across" and (asked.across or asked.draft):
            small = 2 if asked.draft else 1
            quality(
                view.width // small, view.height // small, 8 if asked.draft else 16, exposure=0.65
            )
            shown().save(folder / "across.webp", quality=84, method=6)
        light(name, 12 if asked.draft else 32).save(
            folder / f"facade-{name}.webp", quality=90, method=6
        )


def eaves(samples):
    """The roof alone, seen from straight before it, and clear round about."""
    reset()
    walls.pigments()
    half = glass.LONG_ROW * glass.TILE_W / 2 + 0.8
    roofs.slope(half, half, -4.5, 1.4, 2.2, 0.1, 0.9, 1.15)
    roofs.eave_ends(half, 1.4, 0.1, 0.9)
    with at((0, 4.5, 0)):
        roofs.ridge(half, 2.2, 0.9)
    night.moon()
    night.sky()
    data = bpy.data.cameras.new("camera")
    data.type, data.ortho_scale, data.clip_end = "ORTHO", 2.12 * half, 500
    camera = bpy.data.objects.new("camera", data)
    camera.location, camera.rotation_euler = (0, -80, 1.75), (math.radians(90), 0, 0)
    bpy.context.scene.collection.objects.link(camera)
    bpy.context.scene.camera = camera
    scene = quality(2240, 224, samples, exposure=1.5)
    scene.render.film_transparent = True
    scene.render.image_settings.color_mode = "RGBA"
    roof = shown("RGBA")
    return roof.crop(roof.getbbox())


def light(name, samples):
    """How much light of the tiles comes from each place, from black to white."""
    width, height, (left, top, right, bottom) = CROPS[name]
    white, black = plain("white", 1), plain("black", 0)
    for thing in list(bpy.data.objects):
        if thing.type == "LIGHT":
            bpy.data.objects.remove(thing)
        elif not thing.name.startswith("water"):
            for slot in thing.material_slots:
                slot.link = "OBJECT"
                slot.material = white if thing.name.startswith("glass_tiles") else black
    bpy.context.scene.world = bpy.data.worlds.new("dark")
    bpy.context.scene.world.color = (0, 0, 0)
    bpy.context.scene.use_nodes = False
    scene = quality(width, height, samples, 0.01, look="None")
    scene.view_settings.view_transform = "Standard"
    scene.render.use_border = scene.render.use_crop_to_border = True
    scene.render.border_min_x, scene.render.border_max_x = left, right
    scene.render.border_min_y, scene.render.border_max_y = 1 - bottom, 1 - top
    return shown().convert("L")


def plain(name, strength):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    nodes = made.node_tree.nodes
    nodes.clear()
    out, lamp = nodes.new("ShaderNodeOutputMaterial"), nodes.new("ShaderNodeEmission")
    lamp.inputs["Strength"].default_value = strength
    made.node_tree.links.new(lamp.outputs[0], out.inputs[0])
    return made


def shown(mode="RGB"):
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/shown.png")
        return Image.open(f"{scratch}/shown.png").convert(mode)


if __name__ == "__main__":
    main()
