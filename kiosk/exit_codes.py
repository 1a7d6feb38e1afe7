"""How the program ends, beside 0 for good and 1 for faults; by sysexits.h where it has a word."""

from __future__ import annotations

LEFT = 0
"""Left on purpose: a supervisor that started the kiosk ends too."""
NOT_TAKEN_BACK = NOT_INSERTED = 65
NO_INPUT, NO_DISPLAY, CANNOT_SHOW, NOT_SAVED = 66, 69, 70, 73
NO_FFMPEG = NO_DISPLAY
RESTART = 75
"""Start me again at once; it is no failure."""
ALREADY_RUNS = 79
"""Another supervisor is at work here; sysexits.h ends at 78."""
