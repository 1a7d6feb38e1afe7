"""Renders the halls: `python assets/models/halls/render.py [AREA ...]`, with bpy installed.

Each viewpoint becomes six cube faces and a description of its hot spots in `assets/halls/`. What
is not stale is left alone (stale: the hall, the kit or one of its artefacts has changed); it can
be stopped after any face and goes on where it was.
"""

import argparse
import hashlib
import importlib
import importlib.util
import json
import re
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODELS = HERE.parent
ROOT = MODELS.parent.parent
sys.path[0] = str(MODELS)

import bpy  # noqa: E402
import kit  # noqa: E402
import yaml  # noqa: E402
from halls import cube, export, furnishing, lamps, placing, sight, walls  # noqa: E402

OUT = ROOT / "assets" / "halls"
RECORD = OUT / "rendered.json"
SIZE, SAMPLES = 2048, 3
ORDER = ("technology", "civilization", "platform", "everything", "development", "future")


def main():
    asked = arguments()
    artefacts = artefact_renderer()
    with (ROOT / "exhibits.yaml").open(encoding="utf-8") as file:
        content = yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    folder = Path(tempfile.gettempdir()) / "kiosk-halls" if asked.draft else OUT
    jobs = []
    for area in asked.areas or ORDER:
        hall = importlib.import_module(f"halls.{area}").HALL
        jobs += [(hall, s) for s in hall.viewpoints if asked.viewpoint in (None, s)]
    faces = asked.faces or list(cube.FACES)
    work = Work(artefacts, content, folder, asked, faces, len(jobs))
    return max([work.viewpoint(hall, viewpoint) for hall, viewpoint in jobs], default=0)


class Work:
    """Goes through viewpoints and faces, keeps the record, tells how long it will take."""

    def __init__(self, artefacts, content, folder, asked, faces, jobs):
        self.artefacts, self.content, self.folder, self.asked = artefacts, content, folder, asked
        self.faces, self.left, self.built = faces, jobs * len(faces), None
        self.record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
        self.seconds, self.done = 0.0, 0

    def viewpoint(self, hall, name):
        state = self.state_of(hall)
        target = self.folder / hall.area / name
        stale = [
            face
            for face in self.faces
            if self.asked.draft
            or self.record.get(f"{hall.area}/{name}/{face}") != state
            or not (target / f"{face}.webp").exists()
        ]
        described = (target.parent / f"{name}.json").exists()
        self.left -= len(self.faces) - len(stale)
        if not stale and described and not self.asked.export_only:
            return 0
        standing = self.build(hall)
        wrong = export.faults(hall, standing)
        for line in wrong:
            print(line, flush=True)
        free = sight.from_eye(hall.viewpoints[name])
        if not self.asked.export_only:
            self.shoot(hall, name, target, stale, state)
        shot = [self.record.get(f"{hall.area}/{name}/{face}") == state for face in cube.FACES]
        export.write(hall, name, standing, free, all(shot), target.parent)
        return 1 if wrong else 0

    def build(self, hall):
        if not self.built or self.built[0] is not hall:
            self.built = (hall, build(hall, self.content, self.artefacts.HUES))
        return self.built[1]

    def shoot(self, hall, name, target, stale, state):
        size = self.asked.size or (256 if self.asked.draft else SIZE)
        samples = self.asked.samples or (6 if self.asked.draft else SAMPLES)
        scene = cube.prepare(size, samples, hall.exposure, self.asked.threads)
        shots = cube.cameras(hall.viewpoints[name])
        for face in stale:
            edge = size // 2 if face in ("up", "down") else size  # seldom looked at
            took = cube.face(scene, shots[face], edge, target / f"{face}.webp", samples)
            self.seconds, self.done, self.left = self.seconds + took, self.done + 1, self.left - 1
            if not self.asked.draft:
                self.record[f"{hall.area}/{name}/{face}"] = state
                RECORD.write_text(json.dumps(self.record, indent=1, sort_keys=True) + "\n")
            left = self.seconds / self.done * self.left / 60
            print(f"{hall.area}/{name}/{face} {took:.0f} s, about {left:.0f} min left", flush=True)

    def state_of(self, hall):
        """A hash of the hall's description, of what all halls share and of its artefacts."""
        texts = [(HERE / f"{name}.py").read_text() for name in sorted(used_by(hall.area))]
        texts += [self.artefacts.state_of(i) for i in ids_of(self.content, hall.area)]
        return hashlib.sha256("".join(texts).encode()).hexdigest()[:16]


def used_by(area):
    """The names of the modules beside this one that make a hall."""
    found, waiting = set(), [area, "cube", "furnishing", "lamps", "placing", "walls"]
    while waiting:
        name = waiting.pop()
        if name not in found and (HERE / f"{name}.py").exists():
            found.add(name)
            waiting += re.findall(
                r"^from halls\.(\w+) import", (HERE / f"{name}.py").read_text(), re.M
            )
    return found


def artefact_renderer():
    """The command that renders the artefacts, as a module; it knows hues and descriptions."""
    spec = importlib.util.spec_from_file_location("artefact_renderer", MODELS / "render.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for file in sorted((MODELS / "artefacts").rglob("[a-z]*.py")):
        importlib.import_module(".".join(file.relative_to(MODELS).with_suffix("").parts))
    return module


def ids_of(content, area):
    return [e["id"] for e in content["exhibits"] if e["area"] == area]


def build(hall, content, hues):
    """The whole hall in an empty file; returns {id: (place, middle, half its size)}."""
    kit.reset()
    walls.floor()
    lamps.night()
    for area, side in hall.gates().items():
        walls.moon_gate(side, hall.gate_height, hues[area], hues[hall.area])
    hall.build(hall, hues[hall.area])
    lamps.quiet_glow()
    standing = {}
    for exhibit, place in placing.places(hall, ids_of(content, hall.area)).items():
        if exhibit in hall.own_models:
            standing[exhibit] = (place, *hall.own_models[exhibit](place))
            continue
        here, others = hall.viewpoints[place.near], [other for other, _, _ in standing.values()]
        standing[exhibit] = (
            place,
            *furnishing.stand(exhibit, place, here, hall.lamp, hues[hall.area], others),
        )
    lamps.quiet_glow()
    bpy.context.view_layer.update()
    return standing


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("areas", nargs="*", metavar="AREA", help="without any, all six")
    parser.add_argument("--viewpoint", help="only this one: entrance or court")
    parser.add_argument("--faces", nargs="*", choices=list(cube.FACES), help="only these")
    parser.add_argument("--draft", action="store_true", help="small, into the temp folder")
    parser.add_argument("--samples", type=int, help="rays a pixel")
    parser.add_argument("--size", type=int, help="pixels of a face's edge")
    parser.add_argument("--threads", type=int, default=0, help="without it, every processor")
    parser.add_argument("--export-only", action="store_true", help="write the descriptions only")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
