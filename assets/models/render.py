"""Renders the artefacts: `python assets/models/render.py`, with bpy installed (requirements.txt).

What is missing or stale is rendered (stale: the description of the artefact or the kit has
changed); it can be stopped and goes on where it was.
"""

import argparse
import hashlib
import importlib
import inspect
import json
import sys
import tempfile
import time
from pathlib import Path

import yaml
from PIL import Image

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE))

from cutouts import cut_out  # noqa: E402
from marks import seen_marks  # noqa: E402

from kit import REGISTRY, group, quality, render, reset, studio  # noqa: E402

PICTURES = ROOT / "assets" / "pictures"
TURNS = ROOT / "assets" / "turns"
CUTOUTS = ROOT / "assets" / "cutouts"
PARTS = ROOT / "assets" / "parts.json"
RECORD = PICTURES / "rendered.json"
SIZE, TURN_SIZE, FRAMES, COLUMNS = 1024, 400, 24, 6
# The lanterns of the theme in linear light, a little deeper, for Blender pales what glows.
HUES = {
    "platform": (1.0, 0.50, 0.10), "development": (1.0, 0.16, 0.06), "civilization": (0.80, 0.16, 0.58),
    "everything": (0.16, 0.28, 1.0), "technology": (0.72, 0.86, 0.92), "future": (0.06, 0.72, 0.38),
}  # fmt: skip


def main():
    asked = arguments()
    for file in sorted((HERE / "artefacts").rglob("[a-z]*.py")):
        importlib.import_module(".".join(file.relative_to(HERE).with_suffix("").parts))
    exhibits = {e["id"]: e["area"] for e in read_exhibits()}
    wanted = [i for i in exhibits if not asked.ids or i in asked.ids]
    wanted = [i for i in wanted if not asked.area or exhibits[i] == asked.area]
    missing = [i for i in wanted if i not in REGISTRY]
    wanted = [i for i in wanted if i in REGISTRY]
    if asked.contact_sheet:
        contact_sheet(wanted, asked.contact_sheet, asked.draft)
        return 0
    if asked.parts:
        find_parts(wanted, exhibits)
        return 0
    folder, prefix = PICTURES, ""
    if asked.draft:
        folder = Path(tempfile.gettempdir()) / "kiosk-drafts"
    if asked.turntable:
        folder, prefix = TURNS, "turn:"
    if asked.cutouts:
        folder, prefix = CUTOUTS, "cutout:"
    folder.mkdir(parents=True, exist_ok=True)
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    stale = [
        i for i in wanted
        if asked.draft or record.get(prefix + i) != state_of(i) or not (folder / f"{i}.webp").exists()
    ]  # fmt: skip
    if asked.check:
        print(
            f"{len(wanted) - len(stale)} rendered, {len(stale)} stale, {len(missing)} not modelled"
        )
        print(*stale, *missing, sep="\n")
        return 1 if stale or missing else 0
    began = time.monotonic()
    for number, exhibit_id in enumerate(stale, 1):
        if asked.turntable:
            turntable(exhibit_id, HUES[exhibits[exhibit_id]], folder, asked.samples or 5)
        elif asked.cutouts:
            studio(build(exhibit_id), HUES[exhibits[exhibit_id]])
            cut_out(PICTURES / f"{exhibit_id}.webp", folder / f"{exhibit_id}.webp")
        elif asked.draft:
            still(exhibit_id, HUES[exhibits[exhibit_id]], folder, 320, asked.samples or 10)
        else:
            still(exhibit_id, HUES[exhibits[exhibit_id]], folder, SIZE, asked.samples or 20)
        if not asked.draft:
            record[prefix + exhibit_id] = state_of(exhibit_id)
            RECORD.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n")
        left = (time.monotonic() - began) / number * (len(stale) - number)
        print(f"{number}/{len(stale)} {exhibit_id}, about {left / 60:.0f} min left", flush=True)
    return 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="*", help="exhibits; without any, all")
    parser.add_argument("--area", help="only this area's")
    parser.add_argument(
        "--draft", action="store_true", help="small and quick, into the temp folder"
    )
    parser.add_argument("--samples", type=int, help="rays a pixel")
    parser.add_argument("--turntable", action="store_true", help="24 frames round the artefact")
    parser.add_argument(
        "--cutouts", action="store_true", help="the artefact and its plinth without background"
    )
    parser.add_argument(
        "--parts", action="store_true", help="write where the marks of the artefacts are seen"
    )
    parser.add_argument("--contact-sheet", metavar="FILE", help="all pictures on one sheet")
    parser.add_argument("--check", action="store_true", help="only say what is missing or stale")
    return parser.parse_args()


def read_exhibits():
    with (ROOT / "exhibits.yaml").open(encoding="utf-8") as file:
        return yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))["exhibits"]


def state_of(exhibit_id):
    """A hash of the artefact's description, of all it uses beside it and of the kit."""
    model, turn = REGISTRY[exhibit_id]
    kit = [file.read_text() for file in sorted((HERE / "kit").glob("*.py"))]
    used = sorted(description_of(model, {}).values())
    return hashlib.sha256("".join([str(turn), *used, *kit]).encode()).hexdigest()[:16]


def description_of(function, found):
    """The sources of a function and of the functions and constants of artefacts it names."""
    found[function.__name__] = unmarked(inspect.getsource(function))
    for name in names_in(function.__code__):
        used = function.__globals__.get(name)
        if isinstance(used, (str, int, float, tuple, list, dict)):
            found[name] = repr(used)
        elif name not in found and getattr(used, "__module__", "").startswith("artefacts"):
            description_of(used, found)
    return found


def unmarked(source):
    """A description without its marks, which change no picture."""
    lines = source.splitlines(keepends=True)
    return "".join(line for line in lines if not line.lstrip().startswith("mark("))


def names_in(code):
    inner = [part for part in code.co_consts if inspect.iscode(part)]
    return {*code.co_names, *(name for part in inner for name in names_in(part))}


def build(exhibit_id):
    import math

    import bpy

    model, turn = REGISTRY[exhibit_id]
    reset()
    root = group(model)
    root.rotation_euler.z = math.radians(turn)
    bpy.context.view_layer.update()
    return root


def still(exhibit_id, hue, folder, size, samples):
    studio(build(exhibit_id), hue)
    quality(size, size, samples)
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/a.png")
        save(Image.open(f"{scratch}/a.png"), folder / f"{exhibit_id}.webp")


def turntable(exhibit_id, hue, folder, samples):
    import math

    from mathutils import Matrix

    root = build(exhibit_id)
    studio(root, hue, turn=True)
    scene = quality(TURN_SIZE, TURN_SIZE, samples, 0.06)
    scene.render.use_persistent_data = True
    standing = root.matrix_world.copy()
    rows = -(-FRAMES // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * TURN_SIZE, rows * TURN_SIZE))
    with tempfile.TemporaryDirectory() as scratch:
        for k in range(FRAMES):
            root.matrix_world = Matrix.Rotation(2 * math.pi * k / FRAMES, 4, "Z") @ standing
            render(f"{scratch}/{k}.png")
            place = (k % COLUMNS * TURN_SIZE, k // COLUMNS * TURN_SIZE)
            sheet.paste(Image.open(f"{scratch}/{k}.png"), place)
    sheet.save(folder / f"{exhibit_id}.webp", quality=80, method=6)
    shape = {"columns": COLUMNS, "rows": rows, "frame": TURN_SIZE}
    (folder / f"{exhibit_id}.json").write_text(json.dumps(shape) + "\n")


def save(picture, file):
    """As WebP below 90 KB."""
    for quality_of_webp in (86, 78, 70, 60, 50):
        picture.convert("RGB").save(file, quality=quality_of_webp, method=6)
        if file.stat().st_size < 90_000:
            return


def find_parts(ids, areas):
    """Writes into `PARTS` where the marks of artefacts are seen, and in which picture."""
    known = json.loads(PARTS.read_text()) if PARTS.exists() else {}
    for exhibit_id in ids:
        studio(build(exhibit_id), HUES[areas[exhibit_id]])
        quality(512, 512, 1)  # a square picture, as it is rendered
        marks = seen_marks()
        known.pop(exhibit_id, None)
        if marks:
            picture = (PICTURES / f"{exhibit_id}.webp").read_bytes()
            known[exhibit_id] = {"picture": hashlib.sha256(picture).hexdigest(), "parts": marks}
            print(exhibit_id, *marks)
    lines = [f"{json.dumps(i)}: {json.dumps(known[i])}" for i in sorted(known)]
    PARTS.write_text("{\n" + ",\n".join(lines) + "\n}\n")


def contact_sheet(ids, file, draft):
    folder = Path(tempfile.gettempdir()) / "kiosk-drafts" if draft else PICTURES
    files = [folder / f"{i}.webp" for i in ids if (folder / f"{i}.webp").exists()]
    columns, cell = 6, 256
    rows = -(-len(files) // columns)
    sheet = Image.new("RGB", (columns * cell, rows * cell))
    for number, path in enumerate(files):
        picture = Image.open(path).resize((cell - 4, cell - 4))
        sheet.paste(picture, (number % columns * cell + 2, number // columns * cell + 2))
    sheet.save(file)


if __name__ == "__main__":
    sys.exit(main())
