"""A tone in one ear, to try the loudspeakers by: made here, played by what the machine has."""

from __future__ import annotations

import math
import sys
from typing import Literal

from kiosk.checked_yaml.message import Message

Side = Literal["left", "right"]

RATE = 44_100
_SECONDS, _HERTZ = 1.2, 440.0
_FADE_SECONDS = 0.05
"""Without it a loudspeaker clicks at both ends, which sounds like a fault."""
_LOUDNESS = 0.4
_PLAYERS = (("pw-play", "-"), ("paplay",), ("aplay", "--quiet", "-"))
"""Each plays a WAV file from its standard input."""
_PATIENCE_SECONDS = 10


class NoPlayerError(OSError):
    """Nothing on this machine plays sounds."""


class SilentError(OSError):
    """What plays sounds has failed, with its own words."""


def tone(side: Side) -> bytes:
    """A WAV file of 16 bits and two channels, of which only that one is heard."""
    import io  # none of it at a start
    import wave

    samples = bytearray()
    count = round(RATE * _SECONDS)
    for number in range(count):
        fade = min(1.0, number / (RATE * _FADE_SECONDS), (count - number) / (RATE * _FADE_SECONDS))
        height = _LOUDNESS * fade * math.sin(2 * math.pi * _HERTZ * number / RATE)
        sample = round(32767 * height).to_bytes(2, "little", signed=True)
        samples += sample + b"\0\0" if side == "left" else b"\0\0" + sample
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(2)
        written.setsampwidth(2)
        written.setframerate(RATE)
        written.writeframes(bytes(samples))
    return file.getvalue()


def play(wav: bytes) -> None:
    """Plays a WAV file to its end, in another thread than the one that draws.

    Raises:
        NoPlayerError: there is nothing to play it with.
        SilentError: that has failed, as where there is no sound card.
    """
    if sys.platform == "win32":
        _play_on_windows(wav)
        return
    import shutil
    import subprocess

    command = next((c for c in _PLAYERS if shutil.which(c[0])), None)
    if command is None:
        raise NoPlayerError("apt install alsa-utils")
    try:
        subprocess.run(command, input=wav, capture_output=True, check=True,
                       timeout=_PATIENCE_SECONDS)  # fmt: skip
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip().splitlines()
        what = Message("{program} has failed", program=command[0])
        raise SilentError(said[-1] if said else what) from error
    except subprocess.TimeoutExpired as error:
        what = Message("{program} does not come to an end", program=command[0])
        raise SilentError(what) from error


def _play_on_windows(wav: bytes) -> None:
    import winsound

    try:
        winsound.PlaySound(wav, winsound.SND_MEMORY)  # type: ignore[attr-defined,unused-ignore]
    except RuntimeError as error:
        raise SilentError(str(error)) from error
