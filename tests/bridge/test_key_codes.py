"""Keys have the codes that Qt gives them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from kiosk.bridge import key_codes

NAMES = {"CAPSLOCK": "CapsLock", "NUMLOCK": "NumLock", "ALTGR": "AltGr"}


@pytest.mark.parametrize("name", [name for name in vars(key_codes) if name.isupper()])
def test_a_code_is_that_of_qt(name):
    key = Qt.Key[f"Key_{NAMES.get(name, name.capitalize())}"]
    assert getattr(key_codes, name) == key.value
