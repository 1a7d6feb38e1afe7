"""An artefact on its plinth without its background: its picture, where the two are."""

import tempfile

import bpy
from kit import quality, render
from PIL import Image


def cut_out(picture, file):
    """What the picture shows of the scene's artefact and plinth, standing on the lower edge.

    The scene is that of the picture. The shape is rendered anew in one flat material; the colours
    are the picture's.
    """
    shown = Image.open(picture).convert("RGB")
    shape = _silhouette(shown.size)
    shown.putalpha(shape)
    foot = shape.point(lambda alpha: 255 * (alpha > 127)).getbbox()[3]
    standing = Image.new("RGBA", shown.size)
    standing.paste(shown, (0, shown.height - foot))
    standing.save(file, quality=80, alpha_quality=90, method=6)


def _silhouette(size):
    scene = quality(*size, 4, 0, bounces=0)
    for thing in scene.objects:
        thing.hide_render = thing.type == "LIGHT" or thing.name.startswith("floor")
    scene.view_layers[0].material_override = _flat()
    scene.cycles.use_denoising = False
    scene.render.film_transparent = True
    scene.render.image_settings.color_mode = "RGBA"
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/a.png")
        return Image.open(f"{scratch}/a.png").getchannel("A")


def _flat():
    flat = bpy.data.materials.new("flat")
    flat.use_nodes = True
    nodes = flat.node_tree
    nodes.nodes.clear()
    emission = nodes.nodes.new("ShaderNodeEmission")
    output = nodes.nodes.new("ShaderNodeOutputMaterial")
    nodes.links.new(emission.outputs[0], output.inputs[0])
    return flat
