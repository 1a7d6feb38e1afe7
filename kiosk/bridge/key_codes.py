"""The codes of keys that operate the kiosk, as `Qt.Key` has them; a test compares them.

Who asks for the namespace Qt waits until Python has made all its enumerations, and every start
would wait.
"""

from __future__ import annotations

LEFT, UP, RIGHT, DOWN = 0x01000012, 0x01000013, 0x01000014, 0x01000015
TAB, BACKTAB, ESCAPE = 0x01000001, 0x01000002, 0x01000000
RETURN, ENTER, SPACE, SELECT = 0x01000004, 0x01000005, 0x20, 0x01010000
QUESTION, HELP, F1 = 0x3F, 0x01000058, 0x01000030
SHIFT, CONTROL, META, ALT = 0x01000020, 0x01000021, 0x01000022, 0x01000023
CAPSLOCK, NUMLOCK, ALTGR = 0x01000024, 0x01000025, 0x01001103
