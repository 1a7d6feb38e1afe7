"""The night: moonlight from behind, a sky darkening upwards, mist between the roofs, soft glow."""

import math

import bpy
from mathutils import Vector


def moon(watts=2.2, way=(0.50, -0.46, -0.62), fill=0.42):
    """Moonlight grazes the roofs from behind, so that every row of tiles has an edge.

    A second, broad and weak, from the front: white walls are seen to be white.
    """
    sun("moon", watts, way, 7)
    sun("walls", fill, (0.35, 0.80, -0.42), 30)


def sun(name, watts, way, spread):
    data = bpy.data.lights.new(name, "SUN")
    data.energy = watts
    data.color = (0.52, 0.70, 1)
    data.angle = math.radians(spread)
    lamp = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(lamp)
    lamp.matrix_world = Vector(way).to_track_quat("-Z", "Y").to_matrix().to_4x4()


def sky(low=(0.016, 0.034, 0.050), high=(0.0040, 0.0085, 0.0135), fill=1.0):
    """A sky that is dark above, a little paler over the roofs; its light fills the shadows.

    What is seen (and mirrored) is darker than what lights the walls.
    """
    w = bpy.data.worlds.new("night")
    bpy.context.scene.world = w
    w.use_nodes = True
    nt = w.node_tree
    nt.nodes.clear()
    new, link = nt.nodes.new, nt.links.new
    out, mix, path = (
        new("ShaderNodeOutputWorld"),
        new("ShaderNodeMixShader"),
        new("ShaderNodeLightPath"),
    )
    seen, light = new("ShaderNodeBackground"), new("ShaderNodeBackground")
    light.inputs[0].default_value = (0.026, 0.052, 0.084, 1)
    light.inputs[1].default_value = fill
    coords, split = new("ShaderNodeTexCoord"), new("ShaderNodeSeparateXYZ")
    ramp = new("ShaderNodeValToRGB")
    a, b = ramp.color_ramp.elements
    a.position, a.color = 0.0, (*low, 1)
    b.position, b.color = 0.16, (*high, 1)
    link(coords.outputs["Generated"], split.inputs[0])
    link(split.outputs["Z"], ramp.inputs[0])
    link(ramp.outputs[0], seen.inputs[0])
    link(path.outputs["Is Diffuse Ray"], mix.inputs[0])
    link(seen.outputs[0], mix.inputs[1])
    link(light.outputs[0], mix.inputs[2])
    link(mix.outputs[0], out.inputs[0])


def mist(start, depth, color=(0.011, 0.025, 0.037), most=0.9, sky_seen=True, glow=0.2):
    """Distance fades into mist, lights bloom a little; the sky keeps its own colour."""
    scene = bpy.context.scene
    scene.view_layers[0].use_pass_mist = True
    settings = scene.world.mist_settings
    settings.start, settings.depth, settings.falloff = start, depth, "LINEAR"
    scene.use_nodes = True
    nt = scene.node_tree
    nt.nodes.clear()
    new, link = nt.nodes.new, nt.links.new
    layers, out = new("CompositorNodeRLayers"), new("CompositorNodeComposite")
    glare, mix = new("CompositorNodeGlare"), new("CompositorNodeMixRGB")
    near, share = new("CompositorNodeMath"), new("CompositorNodeMath")
    glare.glare_type = "BLOOM"
    for name, value in (("Threshold", 1.0), ("Strength", glow), ("Size", 0.5)):
        glare.inputs[name].default_value = value
    near.operation, near.inputs[1].default_value = "LESS_THAN", 0.9995 if sky_seen else 2
    share.operation = "MULTIPLY"
    limit = new("CompositorNodeMath")
    limit.operation, limit.inputs[1].default_value = "MULTIPLY", most
    mix.inputs[2].default_value = (*color, 1)
    link(layers.outputs["Mist"], near.inputs[0])
    link(layers.outputs["Mist"], share.inputs[0])
    link(near.outputs[0], share.inputs[1])
    link(share.outputs[0], limit.inputs[0])
    link(limit.outputs[0], mix.inputs[0])
    link(layers.outputs["Image"], mix.inputs[1])
    link(mix.outputs[0], glare.inputs[0])
    link(glare.outputs[0], out.inputs[0])
