"""Renders the square of “Lock and key”: `python assets/models/pieces/lock_and_key/render.py`.

With bpy installed (assets/models/requirements.txt); into assets/pieces/lock-and-key. Names, or
beginnings of names, render these alone; without any, what is not there yet.
"""

import argparse
import sys
import time
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent.parent), str(HERE.parent)]

from lock_and_key import backdrop, folk, miniatures, things  # noqa: E402
from lock_and_key.sprites import front_of, pictured  # noqa: E402

FOLDER = HERE.parents[2] / "pieces" / "lock-and-key"
FIGURE = (448, 512)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="what is rendered anew")
    asked = parser.parse_args().names
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, paint in pictures():
        file = FOLDER / f"{name}.webp"
        if name.startswith(tuple(asked)) if asked else not file.exists():
            began = time.monotonic()
            save(paint(), file)
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)


def save(picture, file):
    picture.save(file, quality=82, alpha_quality=90, method=6)


def pictures():
    """What each is called, and what paints it."""
    figure = partial(pictured, size=FIGURE, span=2.55, middle=1.16)
    for who, person, side in (("you", folk.you, "right"), ("friend", folk.friend, "left")):
        looks = {"side": folk.LOOKS[side] * 0.7, "front": 0}
        for look, turn in looks.items():
            yield f"{who}-{look}", partial(figure, partial(person, turn))
        yield f"{who}-glad", partial(figure, partial(person, looks["side"] * 0.4, True))
    for number in range(len(folk.CROWD)):
        for look, turn in folk.LOOKS.items():
            one = partial(folk.passer_by, number, turn)
            yield f"crowd-{number + 1}-{look}", partial(figure, one, bright=0.6)
    chest = partial(pictured, size=(400, 400), span=2.35, middle=1.08, elevation=16)
    whole = partial(chest, things.chest_open)
    yield "box-open", whole
    yield "box-front", partial(front_of, whole, partial(chest, things.chest_front, shadow=False))
    yield "box-closed", partial(chest, things.chest_closed)
    for who in things.COLOURS:
        padlock = partial(pictured, size=(216, 288), span=1.95, middle=0.35, shadow=False)
        for state in ("open", "closed"):
            yield (
                f"lock-{who}-{state}",
                partial(padlock, partial(things.padlock, who, state == "open")),
            )
        key = partial(pictured, size=(160, 320), span=2.3, middle=0.08, shadow=False)
        yield f"key-{who}", partial(key, partial(things.key, who))
    for number, model in enumerate(miniatures.MINIATURES):
        small = partial(pictured, size=(224, 224), span=2.2, middle=0.88, shadow=False, halo=False)
        yield f"picture-{number}", partial(small, model, bright=0.75)
    for name in backdrop.VIEWS:
        yield f"square-{name}", partial(backdrop.painted, name)


if __name__ == "__main__":
    main()
