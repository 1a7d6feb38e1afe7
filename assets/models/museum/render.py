"""Renders the museum at night: `python assets/models/museum/render.py`, with bpy installed.

Both pictures and the outlines of their houses go to assets/museum; only what is stale is rendered
(the models or the kit have changed since). `--outlines` writes the outlines alone, in seconds;
`--draft` renders small, into the temp folder, with a second picture that shows the outlines.
"""

import argparse
import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path

from PIL import Image, ImageDraw

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from kit import quality, render  # noqa: E402
from museum.layout import LAYOUTS  # noqa: E402
from museum.town import build  # noqa: E402
from museum.viewpoint import hull, simplified  # noqa: E402

FOLDER = HERE.parent.parent / "museum"
RECORD = FOLDER / "rendered.json"
MOST_BYTES = 900_000
SAMPLES = 12


def main():
    asked = arguments()
    both = asked.landscape == asked.portrait
    names = [n for n in ("landscape", "portrait") if both or getattr(asked, n)]
    for name in names:
        if asked.draft or asked.outlines or stale(name):
            began = time.monotonic()
            make(name, asked)
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
        else:
            print(f"{name}: up to date")
    return 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--landscape", action="store_true", help="only the landscape picture")
    parser.add_argument("--portrait", action="store_true", help="only the portrait picture")
    parser.add_argument("--draft", action="store_true", help="small, into the temp folder")
    parser.add_argument("--size", type=int, default=960, help="longer side of a draft")
    parser.add_argument("--samples", type=int, help="rays a pixel")
    parser.add_argument("--outlines", action="store_true", help="only write the outlines")
    return parser.parse_args()


def state(name):
    """A hash of all that a picture is made from: its layout, the models and the kit."""
    files = [*sorted(HERE.glob("*.py")), *sorted((HERE.parent / "kit").glob("*.py"))]
    used = [f.read_text() for f in files if f.name != "layout.py"]
    return hashlib.sha256("".join([repr(LAYOUTS[name]), *used]).encode()).hexdigest()[:16]


def read_record():
    return json.loads(RECORD.read_text()) if RECORD.exists() else {}


def stale(name):
    ends = (".webp", "-half.webp", ".json")
    there = all((FOLDER / f"night-{name}{end}").exists() for end in ends)
    return not there or read_record().get(name) != state(name)


def make(name, asked):
    layout, found = build(name)
    view = layout["view"]
    areas = outlines(view, found)
    if asked.draft:
        scale = asked.size / max(view.width, view.height)
        size = round(view.width * scale), round(view.height * scale)
        file = Path(tempfile.gettempdir()) / "kiosk-drafts" / f"night-{name}.png"
        file.parent.mkdir(exist_ok=True)
        picture = rendered(size, asked.samples or 8, layout)
        picture.save(file)
        with_outlines(picture, areas).save(file.with_stem(file.stem + "-outlines"))
        return
    if not asked.outlines:
        before = state(name)
        picture = rendered((view.width, view.height), asked.samples or SAMPLES, layout)
        save(picture, FOLDER / f"night-{name}.webp")
        save(half(picture), FOLDER / f"night-{name}-half.webp")
        RECORD.write_text(json.dumps({**read_record(), name: before}, indent=1) + "\n")
    lines = ",\n".join("  " + json.dumps(house) for house in areas)
    (FOLDER / f"night-{name}.json").write_text(f'{{"houses": [\n{lines}\n]}}\n')


def outlines(view, found):
    """Each house as it is seen, and its door, as fractions of the picture."""
    houses = []
    for area, (points, door) in found.items():
        seen = simplified(hull([view.picture(p) for p in points]))
        outline = [[round(x, 4), round(y, 4)] for x, y in seen]
        houses.append(
            {"area": area, "outline": outline, "door": [round(v, 4) for v in view.picture(door)]}
        )
    return houses


def rendered(size, samples, layout):
    quality(*size, samples, 0.03, exposure=layout.get("exposure", 0.65))
    with tempfile.TemporaryDirectory() as scratch:
        render(f"{scratch}/night.png")
        return Image.open(f"{scratch}/night.png").convert("RGB")


def half(picture):
    """For screens of half the size, which then start the sooner."""
    return picture.resize((picture.width // 2, picture.height // 2), Image.Resampling.LANCZOS)


def save(picture, file):
    for quality_of_webp in (84, 80, 75, 70, 62):
        picture.save(file, quality=quality_of_webp, method=6)
        if file.stat().st_size < MOST_BYTES:
            return


def with_outlines(picture, areas):
    check = picture.copy()
    pen = ImageDraw.Draw(check)
    for house in areas:
        line = [(x * check.width, y * check.height) for x, y in house["outline"]]
        pen.line([*line, line[0]], (255, 255, 255), 2)
        x, y = (a * b for a, b in zip(house["door"], check.size))
        pen.ellipse((x - 5, y - 5, x + 5, y + 5), (255, 255, 0))
    return check


if __name__ == "__main__":
    sys.exit(main())
