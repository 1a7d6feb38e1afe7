"""Frames and objects: everything that is made is placed in the current frame."""

import math
from contextlib import contextmanager

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

from kit.materials import M, _mats

_frames = [Matrix()]
_meshes = {}
_made = []


def reset():
    """Empty the file: the scene, the palette and the mesh cache."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    _mats.clear()
    _meshes.clear()
    _made.clear()
    _frames[:] = [Matrix()]
    return bpy.context.scene


def xf(loc=(0, 0, 0), rot=(0, 0, 0), scale=1):
    """A matrix from a location, degrees and a scale (a number or three)."""
    s = (scale,) * 3 if isinstance(scale, (int, float)) else scale
    return Matrix.LocRotScale(Vector(loc), Euler([math.radians(a) for a in rot]), Vector(s))


@contextmanager
def at(loc=(0, 0, 0), rot=(0, 0, 0), scale=1):
    """Everything made inside is placed in this frame."""
    _frames.append(_frames[-1] @ xf(loc, rot, scale))
    try:
        yield
    finally:
        _frames.pop()


def add(data, loc=(0, 0, 0), rot=(0, 0, 0), mat=None, smooth=True, scale=1):
    """Link mesh/curve data as an object in the current frame."""
    o = bpy.data.objects.new(data.name, data)
    bpy.context.scene.collection.objects.link(o)
    o.matrix_world = _frames[-1] @ xf(loc, rot, scale)
    if mat is not None:
        if not len(data.materials):
            data.materials.append(None)
        o.material_slots[0].link = "OBJECT"
        o.material_slots[0].material = M(mat)  # shared mesh, own material
    if smooth and hasattr(data, "polygons") and len(data.polygons):
        data.polygons.foreach_set("use_smooth", [True] * len(data.polygons))
    _made.append(o)
    return o


def mesh(name, verts, faces):
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(v) for v in verts], [], faces)
    me.update()
    bm = bmesh.new()
    bm.from_mesh(me)
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    bm.to_mesh(me)
    bm.free()
    return me


def _bevel(o, w, seg=3, angle=35):
    if w > 0:
        b = o.modifiers.new("bevel", "BEVEL")
        b.width = w
        b.segments = seg
        b.limit_method = "ANGLE"
        b.angle_limit = math.radians(angle)
        b.harden_normals = True
    return o
