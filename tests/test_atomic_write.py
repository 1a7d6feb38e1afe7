"""A file is the old one or the new one, also where another program has it open."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.atomic_write import atomic_write


@pytest.fixture
def refuse(monkeypatch):
    """The first replacements are refused, as Windows does while a file is open."""
    real, waits = Path.replace, []
    monkeypatch.setattr("kiosk.atomic_write.time.sleep", waits.append)

    def times(count):
        def replace(path, target):
            if len(waits) < count:
                raise PermissionError(13, "open in another program", str(target))
            return real(path, target)

        monkeypatch.setattr(Path, "replace", replace)
        return waits

    return times


def write(file):
    with atomic_write(file) as new:
        new.write(b"new")


def test_what_is_open_elsewhere_for_a_moment_is_replaced_a_moment_later(tmp_path, refuse):
    file = tmp_path / "settings"
    file.write_bytes(b"old")
    waits = refuse(3)
    write(file)
    assert file.read_bytes() == b"new"
    assert len(waits) == 3


def test_what_stays_open_is_told_after_a_second_and_is_still_whole(tmp_path, monkeypatch):
    file = tmp_path / "settings"
    file.write_bytes(b"old")
    waits = []
    monkeypatch.setattr("kiosk.atomic_write.time.sleep", waits.append)

    def refused(_path, target):
        raise PermissionError(13, "open in another program", str(target))

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError):
        write(file)
    assert sum(waits) == pytest.approx(1.0)
    assert file.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["settings"]
