"""The square itself, empty, at night: paving, houses on three sides, strings of lanterns."""

import tempfile

from kit import add, at, material, mesh, quality, render, reset, tube
from kit.studio import area
from museum import behind, canal, glass, houses, night, trees, walls
from museum.viewpoint import Viewpoint
from PIL import Image

# The page above its bar, lying and upright.
VIEWS = {
    "lying": Viewpoint(1920, 990, (0, 0, 3.6), 0, 1.12, 0.40),
    "upright": Viewpoint(1080, 1790, (0, 0, 5.4), 0, 0.80, 0.315),
}
HOUSES = (
    ("platform", -26, 41, 30), ("development", -14, 49, 7), ("technology", 14, 49, -7),
    ("future", 25.5, 41, -24), ("civilization", 34, 30, -60), ("everything", -34, 30, 62),
)  # fmt: skip
# In the lying one locks hang there.
STRINGS = {"lying": (), "upright": (((-24, 38, 7.4), (24, 38, 7.4), 15, 1.9),)}
TREES = ((-7.4, 50, 1.1), (7.6, 50.5, 1.2), (-20, 45, 1.2), (20, 45, 1.15))


def painted(name, share=0.8, samples=8):
    """One of `VIEWS`, in a share of its size: it is a little out of focus."""
    view = VIEWS[name]
    reset()
    walls.pigments()
    view.camera()
    ground()
    for area_id, x, y, turn in HOUSES:
        with at((x, y, 0), (0, 0, turn)):
            houses.build_house(area_id)
    with at((0, 82, 0)):
        glass.main_building()
    canal.bridge((-7, 58, 0), (7, 58, 0), 2.9, 3)
    for seed, (x, y, size) in enumerate(TREES):
        with at((x, y, 0)):
            trees.willow(seed, size)
    for seed, (x, y) in enumerate(((-40, 54), (-28, 60), (28, 60), (40, 54), (-46, 42), (46, 42))):
        with at((x, y, 0), (0, 0, -x)):
            behind.home(seed)
    lights(STRINGS[name])
    night.moon(watts=1.6)
    night.sky(low=(0.016, 0.036, 0.052))
    night.mist(34, 75, most=0.8, glow=0.3)
    size = (round(view.width * share), round(view.height * share))
    quality(*size, samples, 0.03, exposure=0.05)
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/a.png")
        return Image.open(f"{scratch}/a.png").convert("RGB")


def ground():
    """Slabs that are wet with evening: what is lit is mirrored in them."""
    slabs = material("slabs", (0.1, 0.1, 0.1), 0.2)
    nt = slabs.node_tree
    brick, coords = nt.nodes.new("ShaderNodeTexBrick"), nt.nodes.new("ShaderNodeTexCoord")
    worn, rough = nt.nodes.new("ShaderNodeTexNoise"), nt.nodes.new("ShaderNodeMapRange")
    for slot, shade in (("Color1", 0.12), ("Color2", 0.075), ("Mortar", 0.022)):
        brick.inputs[slot].default_value = (shade, shade * 1.06, shade * 1.12, 1)
    brick.inputs["Scale"].default_value = 0.42
    brick.inputs["Mortar Size"].default_value = 0.010
    worn.inputs["Scale"].default_value = 0.22
    worn.inputs["Detail"].default_value = 4
    rough.inputs[3].default_value, rough.inputs[4].default_value = 0.12, 0.52
    surface = nt.nodes["Principled BSDF"]
    nt.links.new(coords.outputs["Object"], brick.inputs["Vector"])
    nt.links.new(coords.outputs["Object"], worn.inputs["Vector"])
    nt.links.new(worn.outputs[0], rough.inputs[0])
    nt.links.new(rough.outputs[0], surface.inputs["Roughness"])
    nt.links.new(brick.outputs[0], surface.inputs["Base Color"])
    e = 70
    add(
        mesh("ground", [(-e, -20, 0), (e, -20, 0), (e, 99, 0), (-e, 99, 0)], [(0, 1, 2, 3)]),
        mat=slabs,
    )


def lights(strings):
    """Lanterns on strings over the square, and posts at its sides; their light on the stones."""
    for start, end, count, sag in strings:
        points = []
        for k in range(4 * count + 1):
            t = k / (4 * count)
            x, y, z = (a + (b - a) * t for a, b in zip(start, end))
            points.append((x, y, z - sag * 4 * t * (1 - t)))
        tube(points, 0.02, "darkwood", smooth=False)
        for x, y, z in points[2::4]:
            walls.lantern((x, y, z - 0.42), 0.34)
    for x, y in ((-16.5, 26), (16.5, 26), (-21, 36), (21, 36)):
        with at((x, y, 0)):
            canal.post(-1 if x > 0 else 1)
    for x, y in ((-14, 27), (0, 36), (14, 27), (0, 14), (0, 8)):
        lamp = area((x, y, 6.0), (x, y + 0.2, 0), 6, 150, (1, 0.58, 0.30))
        lamp.visible_glossy = False
