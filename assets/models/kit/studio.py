"""The studio: an artefact as a group, its plinth, the light, the camera and the renderer."""

import math
import os
import sys
import time
from contextlib import contextmanager

import bpy
import numpy as np
from mathutils import Matrix, Vector

from kit.frames import _frames, _made, add, mesh, xf
from kit.materials import glow, material
from kit.parts import plinth
from kit.solids import lathe


def group(fn, *a, **k):
    """Run fn and return a root empty that carries all it made (turn or move the root)."""
    n = len(_made)
    fn(*a, **k)
    root = bpy.data.objects.new(getattr(fn, "__name__", "group"), None)
    bpy.context.scene.collection.objects.link(root)
    for o in _made[n:]:
        if o.parent is None:
            m = o.matrix_world.copy()
            o.parent = root
            o.matrix_basis = m
    return root


def bounds(objs):
    """World bounding corners of objects, after modifiers."""
    dg = bpy.context.evaluated_depsgraph_get()
    dg.update()
    out = []
    for o in objs:
        if o.type == "MESH":
            out += [o.matrix_world @ Vector(c) for c in o.bound_box]
        elif o.type == "CURVE":  # a curve's bound_box holds its handles too: ask its mesh
            me = o.evaluated_get(dg).to_mesh()
            co = np.empty(len(me.vertices) * 3, np.float32)
            me.vertices.foreach_get("co", co)
            o.evaluated_get(dg).to_mesh_clear()
            c = co.reshape(-1, 3) @ np.array(o.matrix_world.to_3x3()).T + np.array(
                o.matrix_world.translation
            )
            out += [
                Vector((x, y, z))
                for x in (c[:, 0].min(), c[:, 0].max())
                for y in (c[:, 1].min(), c[:, 1].max())
                for z in (c[:, 2].min(), c[:, 2].max())
            ]
    return out


def fit(root, size, loc, rot=0):
    """Scale a group to at most `size` (x-y footprint, height) and stand it on loc, turned by rot degrees."""
    b = bounds(root.children)
    lo = Vector(map(min, zip(*b)))
    hi = Vector(map(max, zip(*b)))
    ext = hi - lo
    s = min(size[0] / max(ext.x, ext.y), size[1] / ext.z)
    c = (lo + hi) / 2
    root.matrix_world = xf(loc, (0, 0, rot), s) @ Matrix.Translation((-c.x, -c.y, -lo.z))
    return root


# ---- studio -------------------------------------------------------------------------------------------------
def area(loc, target, size, watts, color=(1, 1, 1), size_y=None, camera=False):
    """An area lamp aimed at target."""
    l = bpy.data.lights.new("area", "AREA")
    l.energy = watts
    l.color = color
    l.size = size
    if size_y:
        l.shape = "RECTANGLE"
        l.size_y = size_y
    o = bpy.data.objects.new("area", l)
    bpy.context.scene.collection.objects.link(o)
    o.visible_camera = camera
    o.matrix_world = (
        _frames[-1]
        @ Matrix.Translation(loc)
        @ (Vector(target) - Vector(loc)).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    )
    return o


def iso_camera(target=(0, 0, 0), az=-60, el=26, scale=9, dist=60, name="cam", lens=None):
    """The fixed isometric-like orthographic camera."""
    c = bpy.data.cameras.new(name)
    o = bpy.data.objects.new(name, c)
    bpy.context.scene.collection.objects.link(o)
    c.type = "ORTHO"
    c.ortho_scale = scale
    c.clip_end = 500
    a, e = math.radians(az), math.radians(el)
    d = Vector((math.cos(e) * math.cos(a), math.cos(e) * math.sin(a), math.sin(e)))
    o.matrix_world = (
        Matrix.Translation(Vector(target) + d * dist)
        @ (-d).to_track_quat("-Z", "Y").to_matrix().to_4x4()
    )
    bpy.context.scene.camera = o
    return o


def world(color=(0.02, 0.03, 0.045), strength=1):
    w = bpy.data.worlds.new("w")
    bpy.context.scene.world = w
    w.use_nodes = True
    w.node_tree.nodes["Background"].inputs[0].default_value = (*color, 1)
    w.node_tree.nodes["Background"].inputs[1].default_value = strength
    return w


def _floor(r):
    """The backdrop: near black, with a pool of deep teal around the plinth."""
    x = material("floor", (0.02, 0.03, 0.04), 0.3)
    nt = x.node_tree
    tc = nt.nodes.new("ShaderNodeTexCoord")
    mp = nt.nodes.new("ShaderNodeMapping")
    mp.inputs["Scale"].default_value = (1 / (4.2 * r),) * 3
    g = nt.nodes.new("ShaderNodeTexGradient")
    g.gradient_type = "QUADRATIC_SPHERE"
    cr = nt.nodes.new("ShaderNodeValToRGB")
    cr.color_ramp.elements[0].color = (0.006, 0.010, 0.014, 1)
    cr.color_ramp.elements[1].color = (0.055, 0.115, 0.135, 1)
    nt.links.new(tc.outputs["Object"], mp.inputs[0])
    nt.links.new(mp.outputs[0], g.inputs[0])
    nt.links.new(g.outputs[0], cr.inputs[0])
    nt.links.new(cr.outputs[0], nt.nodes["Principled BSDF"].inputs["Base Color"])
    return x


def studio(root, hue=None, margin=1.1, az=-60, el=26, turn=False):
    """Plinth, dark backdrop, soft lamps and the camera, all scaled to the artefact under root.

    `hue` is the linear colour of the area: a line of light round the plinth and a lamp behind.
    """
    b = bounds(root.children)
    lo = Vector(map(min, zip(*b)))
    hi = Vector(map(max, zip(*b)))
    c = (lo + hi) / 2
    root.matrix_world = Matrix.Translation((-c.x, -c.y, -lo.z)) @ root.matrix_world
    bpy.context.view_layer.update()
    b = bounds(root.children)
    R = max(math.hypot(p.x, p.y) for p in b)
    H = max(p.z for p in b)
    rp = R * 1.06 + 0.08
    k = max(rp, H * 0.55)
    ph = 0.14 * k + 0.06
    plinth(rp, ph)
    if hue:
        lathe(
            [(rp - 0.02, -0.03 * k), (rp + 0.016, -0.03 * k), (rp + 0.016, 0.0), (rp - 0.02, 0)],
            (0, 0, -ph * 0.55),
            glow("hue", hue, 2.2),
            bevel=0,
            seg=96,
        )
    floor = _floor(rp)
    me = mesh("floor", [(-90, -90, 0), (90, -90, 0), (90, 90, 0), (-90, 90, 0)], [(0, 1, 2, 3)])
    add(me, (0, 0, -ph), mat=floor)
    t = (0, 0, H * 0.45)
    area(
        (-1.9 * k, -2.5 * k, H + 2.6 * k), t, 1.5 * k, 95 * k * k, (1, 0.90, 0.76)
    )  # key: warm, above left
    area(
        (3.2 * k, -1.2 * k, H * 0.6 + 1.2 * k), t, 1.8 * k, 30 * k * k, (0.55, 0.75, 1)
    )  # fill: cool, right
    area(
        (-1.0 * k, 3.0 * k, H + 1.6 * k), t, 2.2 * k, 80 * k * k, (0.60, 0.80, 1)
    )  # rim: cool, behind
    area(
        (2.6 * k, 2.4 * k, H + 0.8 * k), t, 1.2 * k, 40 * k * k, hue or (1, 0.62, 0.34)
    )  # rim: the area's lantern
    world((0.010, 0.016, 0.024))
    cam = iso_camera(t, az, el)
    inv = cam.matrix_world.inverted()
    ring = [
        Vector((rp * math.cos(a), rp * math.sin(a), z))
        for z in (0, -ph)
        for a in np.linspace(0, 2 * math.pi, 24)
    ]
    rad = (
        [
            Vector((R * math.cos(a), R * math.sin(a), z))
            for z in (0, H)
            for a in np.linspace(0, 2 * math.pi, 24)
        ]
        if turn
        else b
    )
    p = [inv @ q for q in rad + ring]
    x0, x1 = min(q.x for q in p), max(q.x for q in p)
    y0, y1 = min(q.y for q in p), max(q.y for q in p)
    cam.data.ortho_scale = max(x1 - x0, y1 - y0) * margin
    cam.matrix_world = cam.matrix_world @ Matrix.Translation(((x0 + x1) / 2, (y0 + y1) / 2, 0))
    return cam


def quality(w, h, spp=32, threshold=0.03, look="AgX - Medium High Contrast", exposure=0, bounces=5):
    """Cycles on CPU, adaptive sampling, OpenImageDenoise: the settings that gave most per second."""
    sc = bpy.context.scene
    r = sc.render
    c = sc.cycles
    r.engine = "CYCLES"
    c.device = "CPU"
    r.resolution_x, r.resolution_y, r.resolution_percentage = w, h, 100
    c.samples = spp
    c.use_adaptive_sampling = threshold > 0
    c.adaptive_threshold = threshold or 0.01
    c.adaptive_min_samples = max(4, spp // 4)
    c.use_denoising = True
    c.denoiser = "OPENIMAGEDENOISE"
    c.denoising_prefilter = "FAST"
    c.denoising_input_passes = "RGB_ALBEDO_NORMAL"
    c.max_bounces = bounces
    c.diffuse_bounces = 2
    c.glossy_bounces = 3
    c.transmission_bounces = 4
    c.caustics_reflective = c.caustics_refractive = False
    c.sample_clamp_indirect = 4
    c.blur_glossy = 0.5
    c.use_light_tree = True
    v = sc.view_settings
    v.view_transform = "AgX"
    v.look = look
    v.exposure = exposure
    r.image_settings.file_format = "PNG"
    r.image_settings.color_mode = "RGB"
    r.image_settings.compression = 30
    return sc


def render(path):
    """Render the scene to path; returns seconds."""
    bpy.context.scene.render.filepath = os.path.abspath(path)
    t = time.time()
    with quiet():
        bpy.ops.render.render(write_still=True)
    return time.time() - t


@contextmanager
def quiet():
    """Silence Cycles' progress on stdout (it writes to the descriptor, not to sys.stdout)."""
    sys.stdout.flush()
    fd = os.dup(1)
    nul = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nul, 1)
    try:
        yield
    finally:
        os.dup2(fd, 1)
        os.close(fd)
        os.close(nul)
