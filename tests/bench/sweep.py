"""One flick, the same for whatever is flicked: where the finger is, and when."""

from __future__ import annotations

SECONDS = 1.25
"""From touching the wall until it is touched the next time, while it still glides."""

Y = 400
"""The row of the screen along which the finger goes: through the middle of the pictures."""

# 2,400 pixels a second: as fast as a wall of the kiosk glides when it is let go.
_STEPS, _STEP_SECONDS, _BEGIN, _END = 25, 0.016, 1700.0, 800.0


def path() -> list[tuple[float, float]]:
    """Each place of the finger: seconds after the touch, and x in pixels."""
    width = (_END - _BEGIN) / _STEPS
    return [(n * _STEP_SECONDS, _BEGIN + n * width) for n in range(_STEPS + 1)]
