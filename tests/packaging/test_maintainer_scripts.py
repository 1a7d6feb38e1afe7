"""The package's script after unpacking, run below a folder with stand-ins for who acts as root."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.paths import ROOT

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux only")

POSTINST = ROOT / "packaging" / "debian" / "postinst"
START = "deb-systemd-invoke start kiosk.service"
STUBS = {
    "adduser": "", "deb-systemd-helper": "", "deb-systemd-invoke": "", "getent": "", "ps": "",
    "systemctl": "",
    # the account kiosk, which is not there, may do what this one may, but in here only
    "setpriv": 'while [ "$1" != -- ]; do shift; done; shift; AS=kiosk exec "$@"',
    "install": '''for last; do :; done
case "${AS:-root} $(realpath -m "$last")" in
"kiosk $DPKG_ROOT/var/lib/kiosk"* | root*) exec /usr/bin/install -d "$last" ;;
*) echo "install: cannot create $last: Permission denied" >&2; exit 1 ;;
esac''',
}  # fmt: skip


class System:
    """A root folder of a machine that runs, on which the package is being configured."""

    def __init__(self, folder):
        self.root = folder / "root"
        self.content = self.root / "var" / "lib" / "kiosk" / "content"
        (self.root / "run" / "systemd" / "system").mkdir(parents=True)
        self.settings = self.root / "etc" / "kiosk" / "kiosk.yaml"
        self.defaults = self.root / "usr" / "share" / "kiosk" / "kiosk.yaml"
        self.defaults.parent.mkdir(parents=True)
        self.defaults.write_text("# as shipped\n", encoding="utf-8")
        self._bin = folder / "bin"
        self._bin.mkdir()
        self._calls = folder / "calls.txt"
        for name, does in STUBS.items():
            self.stub(name, does)

    def stub(self, name, does):
        noted = f'echo "${{AS:+as $AS }}{name} $*" >>"{self._calls}"'
        (self._bin / name).write_text(f"#!/bin/sh\n{noted}\n{does}\n", encoding="utf-8")
        (self._bin / name).chmod(0o755)

    def configure(self):
        """What the script said and what it called, a line each."""
        path = f"{self._bin}:{os.environ['PATH']}"
        ran = subprocess.run(
            ["/bin/sh", str(POSTINST), "configure"],
            env={"PATH": path, "DPKG_ROOT": str(self.root)}, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout
        return ran.stdout, self._calls.read_text(encoding="utf-8").splitlines()


@pytest.fixture
def system(tmp_path):
    return System(tmp_path)


def test_below_what_staff_may_write_nothing_is_made_as_root(system):
    said, calls = system.configure()
    assert said == ""
    assert (system.content / "assets" / "panoramas").is_dir()
    made = [call for call in calls if "install " in call and "/content/" in call]
    assert {call.split()[0] for call in made} == {"setpriv", "as"}
    assert calls[-1] == START


def test_settings_come_once_and_stay_as_they_were_edited(system):
    system.configure()
    assert system.settings.read_text("utf-8") == "# as shipped\n"
    system.settings.write_text("language: zh\n", encoding="utf-8")
    system.defaults.write_text("# as shipped later\n", encoding="utf-8")
    said, _ = system.configure()
    assert (system.settings.read_text("utf-8"), said) == ("language: zh\n", "")


def test_a_link_of_staff_to_the_systems_folders_leads_nowhere(system, tmp_path):
    outside = tmp_path / "etc"
    outside.mkdir()
    system.content.mkdir(parents=True)
    (system.content / "assets").symlink_to(outside)
    said, calls = system.configure()
    assert list(outside.iterdir()) == []
    assert "pictures" in said and "panoramas" in said
    assert said.count("kiosk: this failed, and the kiosk starts without it: ") == 2
    assert calls[-1] == START


@pytest.mark.parametrize("link", ["assets", "assets/pictures"])
def test_a_link_of_staff_that_leads_nowhere_does_not_end_the_update(system, tmp_path, link):
    (system.content / link).parent.mkdir(parents=True)
    (system.content / link).symlink_to(tmp_path / "not-there")
    said, calls = system.configure()
    assert f"starts without it: staff_folder 2775 {system.content / link}\n" in said
    assert not (tmp_path / "not-there").exists()
    assert calls[-1] == START


@pytest.mark.parametrize("name", ["adduser", "cp", "deb-systemd-helper", "install", "systemctl"])
def test_whatever_fails_the_kiosk_is_started(system, name):
    system.stub("getent", '[ "$1" = group ] || echo kiosk')
    system.content.parent.mkdir(parents=True)
    system.stub(name, "exit 1")
    _, calls = system.configure()
    assert calls[-1] == START
