"""Makes the sounds of hands-on pieces: `python assets/models/sounds/render.py`.

Struck glass: a few partials that die away, the higher the sooner. Two notes for what is right,
four for the end.
"""

import math
import struct
import wave
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "sounds"
RATE = 22050
PARTIALS = ((1.0, 1.0, 5.0), (2.76, 0.35, 9.0), (5.4, 0.12, 16.0))
"""By how much a partial is higher than its note, how loud it is, and how fast it dies away."""
SOUNDS = {
    "right": ((587.3, 0.0), (880.0, 0.09)),
    "done": ((587.3, 0.0), (740.0, 0.12), (880.0, 0.24), (1174.7, 0.38)),
}
"""Notes in hertz, and when each is struck, in seconds."""
LASTS, LOUDNESS = 0.7, 0.22


def main():
    OUT.mkdir(exist_ok=True)
    for name, notes in SOUNDS.items():
        seconds = notes[-1][1] + LASTS
        samples = [sum(struck(n / RATE - at, hertz) for hertz, at in notes)
                   for n in range(int(seconds * RATE))]  # fmt: skip
        loudest = max(map(abs, samples))
        whole = [round(32767 * LOUDNESS * sample / loudest) for sample in samples]
        with wave.open(str(OUT / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(whole)}h", *whole))


def struck(seconds, hertz):
    """What is heard of a note so long after it was struck; it begins and ends without a click."""
    if not 0 <= seconds < LASTS:
        return 0.0
    edge = min(1.0, seconds / 0.004, (LASTS - seconds) / 0.05)
    return edge * sum(
        loud * math.exp(-fades * seconds) * math.sin(2 * math.pi * hertz * ratio * seconds)
        for ratio, loud, fades in PARTIALS
    )


if __name__ == "__main__":
    main()
