"""A change is seen without opening the file, by its folder's list too, as on Windows."""

from __future__ import annotations

import errno
import os

import pytest

from kiosk.content_store.file_state import file_state


@pytest.mark.parametrize("listed", [False, True])
def test_each_save_makes_another_state(tmp_path, listed):
    file = tmp_path / "exhibits.yaml"
    assert file_state(file, listed=listed) == errno.ENOENT
    file.write_text("a")
    written = file_state(file, listed=listed)
    assert file_state(file, listed=listed) == written
    beside = tmp_path / "new"
    beside.write_text("a")
    beside.replace(file)
    replaced = file_state(file, listed=listed)
    assert replaced != written
    status = file.stat()
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 10**9))
    assert file_state(file, listed=listed) != replaced


def test_the_list_of_its_folder_tells_the_same_as_the_file(tmp_path):
    file = tmp_path / "exhibits.yaml"
    file.write_text("a")
    assert file_state(file, listed=True) == file_state(file, listed=False)
    folder = tmp_path / "gone" / "exhibits.yaml"
    assert file_state(folder, listed=True) == errno.ENOENT
