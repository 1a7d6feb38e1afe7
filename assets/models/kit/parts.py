"""Parts that many artefacts share: screens, keys, slots, lamps, labels, paper, plinths."""

import bpy
import numpy as np
from mathutils import Vector

from kit.frames import add, at, mesh
from kit.materials import _mats, material
from kit.solids import box, cyl, lathe, text


def draw(w, h, fn, scale=1):
    """A Blender image drawn with Pillow: fn(d, W, H, font) with d an ImageDraw and font(px) a typeface."""
    from PIL import Image, ImageDraw, ImageFont

    im = Image.new("RGB", (int(w * scale), int(h * scale)), (0, 0, 0))
    fn(ImageDraw.Draw(im), im.width, im.height, lambda px: ImageFont.load_default(px))
    a = np.asarray(im.convert("RGBA"), np.float32)[::-1] / 255
    img = bpy.data.images.new("ui", im.width, im.height)
    img.pixels.foreach_set(a.ravel())
    img.pack()
    return img


def panel(w, h, loc, mat, rot=(0, 0, 0)):
    """A flat rectangle facing -Y with UVs, for a drawn picture."""
    me = bpy.data.meshes.new("panel")
    me.from_pydata(
        [(-w / 2, 0, -h / 2), (w / 2, 0, -h / 2), (w / 2, 0, h / 2), (-w / 2, 0, h / 2)],
        [],
        [(0, 1, 2, 3)],
    )
    uv = me.uv_layers.new()
    uv.data.foreach_set("uv", [0, 0, 1, 0, 1, 1, 0, 1])
    return add(me, loc, rot, mat, smooth=False)


def screen(
    w, h, loc, ui, rot=(0, 0, 0), bezel=0.08, strength=1.6, px=480, frame="black", depth=0.06
):
    """A lit screen facing -Y in a bezel; ui(d, W, H, font) draws it with Pillow."""
    with at(loc, rot):
        box((w + 2 * bezel, depth, h + 2 * bezel), (0, depth / 2, 0), frame, min(0.04, bezel / 2))
        img = draw(px, px * h / w, ui)
        n = f"ui{len(_mats)}"
        panel(
            w,
            h,
            (0, -0.004, 0),
            material(n, (0.01, 0.01, 0.01), 0.12, emit=(1, 1, 1), strength=strength, image=img),
        )


def keys(
    rows,
    cols,
    loc,
    size=(0.2, 0.2, 0.1),
    pitch=None,
    mat="cream",
    rot=(0, 0, 0),
    widths=None,
    alt=None,
):
    """A keys grid, row 0 nearest -Y, on the plane z = 0 of its frame. widths[r] is a list of widths in keys; alt: {(r, c): material}."""
    px, py = pitch or (size[0] * 1.18, size[1] * 1.18)
    with at(loc, rot):
        for r in range(rows):
            ws = (widths or {}).get(r) or [1] * cols
            x = -cols * px / 2
            for c, w in enumerate(ws):
                box(
                    (w * px - (px - size[0]), size[1], size[2]),
                    (x + w * px / 2, (r - (rows - 1) / 2) * py, size[2] / 2),
                    (alt or {}).get((r, c), mat),
                    size[2] * 0.3,
                )
                x += w * px


def rack_ears(w, h, loc, mat="alu", t=0.04, ear=0.12):
    """19-inch ears with two screws each, either side of a front panel w wide at loc (its centre)."""
    for s in (-1, 1):
        box((ear, t, h), (loc[0] + s * (w + ear) / 2, loc[1], loc[2]), mat, 0.008)
        for z in (-0.35, 0.35):
            cyl(
                ear * 0.18,
                t * 0.6,
                (loc[0] + s * (w + ear) / 2, loc[1] - t * 0.7, loc[2] + z * h),
                "steel",
                "y",
                0.004,
                seg=16,
            )


def slots(n, w, loc, step, size=0.03, mat="black", d=0.02):
    """n louvre slots, each w wide, stepping down by `step` (a vector) from loc."""
    for k in range(n):
        box((w, d, size), Vector(loc) + Vector(step) * k, mat, size * 0.3)


def dots(nx, nz, loc, step, r=0.02, mat="black", pick=None, seg=12):
    """A grid of small discs facing -Y: lamps, holes, LEDs. pick(i, j) may choose a material, None to skip."""
    for i in range(nx):
        for j in range(nz):
            m = pick(i, j) if pick else mat
            if m:
                cyl(
                    r,
                    r,
                    (loc[0] + i * step[0], loc[1], loc[2] - j * step[1]),
                    m,
                    "y",
                    r * 0.2,
                    seg=seg,
                )


def label(s, loc, size=0.14, mat="alu", ink="ink", rot=(0, 0, 0), pad=0.6, h=None):
    """A label plate with lettering, facing -Y."""
    with at(loc, rot):
        box((len(s) * size * 0.62 + pad * size, 0.015, h or size * 1.6), (0, 0, 0), mat, 0.005)
        text(s, size, (0, -0.01, 0), ink)


def sheet(w, h, loc, rot=(0, 0, 0), mat="paper", lines=9, curl=0.03):
    """A paper sheet lying on z, slightly curled, with ruled 'text'."""
    with at(loc, rot):
        n = 12
        v = [
            ((i / n - 0.5) * w, (j - 0.5) * h, curl * abs(2 * i / n - 1) ** 3)
            for i in range(n + 1)
            for j in (0, 1)
        ]
        add(mesh("sheet", v, [(2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1) for i in range(n)]), mat=mat)
        for k in range(lines):
            box(
                (w * (0.62 if k % 4 else 0.45), h * 0.012, 0.001),
                (-w * 0.04, h * (0.36 - 0.08 * k), 0.006),
                "ink",
                0,
            )


def plinth(r=3, h=0.5, mat="stone", square=False, loc=(0, 0, 0)):
    """A neutral plinth whose top is z = 0, with a thin brass line."""
    with at(loc):
        if square:
            box((2 * r, 2 * r, h), (0, 0, -h / 2), mat, 0.05)
            box((2 * r + 0.012, 2 * r + 0.012, 0.02), (0, 0, -h * 0.2), "brass", 0.004)
        else:
            lathe([(0, -h), (r, -h), (r, 0), (0, 0)], mat=mat, bevel=0.05, seg=96)
            lathe(
                [(r - 0.03, -0.025), (r + 0.012, -0.025), (r + 0.012, 0.0), (r - 0.03, 0)],
                (0, 0, -h * 0.2),
                "brass",
                bevel=0,
                seg=96,
            )
