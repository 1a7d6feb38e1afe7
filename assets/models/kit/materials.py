"""Materials by name: painted metal, plastic, paper, glass, lamps."""

import bpy

_mats = {}


PALETTE = {  # name: (base colour, roughness, metallic, grain)
    "beige": ((0.70, 0.60, 0.43), 0.50, 0, 0.3),
    "cream": ((0.80, 0.75, 0.62), 0.45, 0, 0.2),
    "putty": ((0.46, 0.42, 0.35), 0.55, 0, 0.3),
    "white": ((0.82, 0.82, 0.80), 0.40, 0, 0.1),
    "paper": ((0.86, 0.83, 0.75), 0.85, 0, 0.2),
    "grey": ((0.28, 0.29, 0.30), 0.50, 0, 0.3),
    "milgrey": ((0.235, 0.265, 0.255), 0.42, 0, 0.5),
    "charcoal": ((0.055, 0.06, 0.066), 0.42, 0, 0.3),
    "black": ((0.012, 0.012, 0.014), 0.35, 0, 0.2),
    "gloss": ((0.008, 0.008, 0.01), 0.06, 0, 0),
    "rubber": ((0.018, 0.018, 0.02), 0.75, 0, 0.3),
    "steel": ((0.62, 0.63, 0.65), 0.28, 1, 0.3),
    "chrome": ((0.8, 0.8, 0.82), 0.08, 1, 0),
    "brass": ((0.80, 0.55, 0.22), 0.25, 1, 0.2),
    "copper": ((0.85, 0.40, 0.22), 0.25, 1, 0.2),
    "gold": ((0.95, 0.68, 0.28), 0.2, 1, 0),
    "alu": ((0.72, 0.73, 0.75), 0.38, 1, 0.2),
    "pcb": ((0.02, 0.16, 0.09), 0.4, 0, 0.2),
    "red": ((0.55, 0.04, 0.03), 0.4, 0, 0.1),
    "orange": ((0.80, 0.25, 0.03), 0.4, 0, 0.1),
    "yellow": ((0.82, 0.58, 0.05), 0.4, 0, 0.1),
    "green": ((0.05, 0.35, 0.14), 0.4, 0, 0.1),
    "blue": ((0.03, 0.13, 0.42), 0.4, 0, 0.1),
    "aqua": ((0.06, 0.50, 0.50), 0.4, 0, 0.1),
    "wood": ((0.23, 0.11, 0.05), 0.5, 0, 0.6),
    "stone": ((0.36, 0.365, 0.36), 0.62, 0, 0.5),
    "plaster": ((0.86, 0.85, 0.82), 0.8, 0, 0.4),
    "tile": ((0.062, 0.070, 0.080), 0.38, 0, 0.4),
    "timber": ((0.10, 0.05, 0.028), 0.5, 0, 0.5),
    "ink": ((0.03, 0.03, 0.035), 0.6, 0, 0),
    "leaf": ((0.035, 0.10, 0.05), 0.6, 0, 0.2),
}
GLOW = {
    "led_g": ((0.08, 1, 0.25), 14),
    "led_a": ((1, 0.45, 0.04), 14),
    "led_r": ((1, 0.05, 0.03), 12),
    "led_b": ((0.12, 0.45, 1), 14),
    "lamp": ((1, 0.72, 0.38), 8),
    "lamp_off": ((1, 0.6, 0.3), 0.25),
    "lantern": ((1, 0.42, 0.13), 9),
    "warm": ((1, 0.62, 0.3), 4),
}


def M(name):
    """A material by palette name, or by a material itself; cached."""
    if not isinstance(name, str):
        return name
    if name in _mats:
        return _mats[name]
    if name in GLOW:
        return material(name, (0.02, 0.02, 0.02), emit=GLOW[name][0], strength=GLOW[name][1])
    c, r, m, g = PALETTE[name]
    return material(name, c, r, m, grain=g)


def material(
    name,
    color,
    rough=0.5,
    metal=0,
    emit=None,
    strength=1,
    grain=0,
    glass=0,
    coat=0,
    image=None,
    alpha=1,
):
    """A Principled material. grain: faint noise in roughness and bump, which keeps large faces from looking like plastic."""
    if name in _mats:
        return _mats[name]
    x = bpy.data.materials.new(name)
    x.use_nodes = True
    nt = x.node_tree
    b = nt.nodes["Principled BSDF"]
    i = b.inputs
    i["Base Color"].default_value = (*color[:3], 1)
    i["Roughness"].default_value = rough
    i["Metallic"].default_value = metal
    i["Transmission Weight"].default_value = glass
    i["Coat Weight"].default_value = coat
    i["Alpha"].default_value = alpha
    if emit:
        i["Emission Color"].default_value = (*emit[:3], 1)
        i["Emission Strength"].default_value = strength
    if image is not None:
        t = nt.nodes.new("ShaderNodeTexImage")
        t.image = image
        t.extension = "EXTEND"
        nt.links.new(t.outputs[0], i["Emission Color" if emit else "Base Color"])
    if grain:
        tc = nt.nodes.new("ShaderNodeTexCoord")
        n = nt.nodes.new("ShaderNodeTexNoise")
        n.inputs["Scale"].default_value = 9
        n.inputs["Detail"].default_value = 4
        mr = nt.nodes.new("ShaderNodeMapRange")
        mr.inputs[3].default_value = max(0.02, rough - 0.18 * grain)
        mr.inputs[4].default_value = min(1, rough + 0.18 * grain)
        nt.links.new(tc.outputs["Object"], n.inputs["Vector"])
        nt.links.new(n.outputs[0], mr.inputs[0])
        nt.links.new(mr.outputs[0], i["Roughness"])
        bp = nt.nodes.new("ShaderNodeBump")
        bp.inputs["Strength"].default_value = 0.05 * grain
        n2 = nt.nodes.new("ShaderNodeTexNoise")
        n2.inputs["Scale"].default_value = 70
        nt.links.new(tc.outputs["Object"], n2.inputs["Vector"])
        nt.links.new(n2.outputs[0], bp.inputs["Height"])
        nt.links.new(bp.outputs[0], i["Normal"])
    _mats[name] = x
    return x


def glow(name, color, strength):
    """An emitting material."""
    return material(name, (0.01, 0.01, 0.01), emit=color, strength=strength)
