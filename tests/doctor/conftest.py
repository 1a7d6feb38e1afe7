"""A kiosk of files in a folder: a machine that is ready, until a test spoils it."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.doctor.examination import examine, groups_for
from kiosk.doctor.finding import State
from kiosk.doctor.machine import Machine
from kiosk.doctor.seen import Screen, Seen
from kiosk.paths import ROOT
from kiosk.settings import LoadedSettings, Settings

DEBIAN = ROOT / "packaging" / "debian"
SMALL = Path(__file__).parent.parent / "small.yaml"
SCREEN = Screen("HDMI-A-1 ACME T32", 1920, 1080, 708.0, 398.0, 60.0, 1.0)
SEEN = Seen("wayland", (SCREEN,), ("ACME Touch",), "OpenGL", "Intel Mesa Intel(R) UHD Graphics")

UNIT = """[Service]
User=kiosk
ExecStart=/usr/bin/cage -d -m last -- \\
  /opt/kiosk/kiosk
[Install]
WantedBy=graphical.target
"""
TOUCH_DEVICE = """I: Bus=0003 Vendor=0eef Product=c000 Version=0110
N: Name="eGalax P80H84"
B: PROP=2
B: EV=b
B: ABS=265800000000003

I: Bus=0003 Vendor=046d Product=c31c Version=0110
N: Name="Logitech keyboard"
B: PROP=0
B: EV=120013
"""
VOICES = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh 5)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
"""
FILES = {
    "etc/os-release": 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n',
    "etc/passwd": "root:x:0:0:root:/root:/bin/bash\nkiosk:x:0:0::/var/lib/kiosk:/bin/false\n",
    "etc/group": "root:x:0:\nvideo:x:44:kiosk\n",
    "etc/systemd/logind.conf": "[Login]\n#HandlePowerKey=poweroff\n",
    "usr/lib/systemd/logind.conf.d/kiosk.conf": (DEBIAN / "logind.conf").read_text("utf-8"),
    "usr/lib/systemd/system.conf.d/kiosk.conf": (DEBIAN / "system.conf").read_text("utf-8"),
    "usr/lib/systemd/system/kiosk.service": UNIT,
    "etc/systemd/system/graphical.target.wants/kiosk.service": UNIT,
    "usr/bin/cage": "",
    "usr/bin/Xwayland": "",
    "proc/meminfo": "MemTotal: 8000000 kB\nMemFree: 1000000 kB\nMemAvailable: 6000000 kB\n",
    "proc/asound/cards": " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n      HDA at 0xa1\n",
    "proc/bus/input/devices": TOUCH_DEVICE,
    "proc/sys/kernel/sysrq": "0\n",
    "proc/net/tcp": "  sl  local_address\n   0: 0100007F:0016 0 0A 0 0 0 0 0 4711 1\n",
    "proc/net/udp": "  sl  local_address\n",
    "proc/610/cmdline": "/usr/bin/cage\0-d\0-m\0last\0--\0/opt/kiosk/kiosk\0",
    "proc/611/cmdline": "/opt/kiosk/kiosk\0",
    "proc/611/environ": "WAYLAND_DISPLAY=wayland-0\0XDG_RUNTIME_DIR=/run/user/998\0LANG=C\0",
    "proc/611/cgroup": "0::/system.slice/kiosk.service\n",
    "proc/611/status": "Name:\tkiosk\nUid:\t998\t998\t998\t998\nGid:\t998\n",
    "proc/700/cmdline": "/opt/kiosk/kiosk\0doctor\0",
    "proc/700/environ": "DISPLAY=:9\0",
}


class Examined:
    """A machine to change file by file, and what the doctor finds on it."""

    def __init__(self, root: Path, settings: Settings) -> None:
        self.root = root
        self.settings = LoadedSettings(root / "etc/kiosk/kiosk.yaml", settings, there=False)
        self.changes: dict[str, object] = {"environ": {}}
        self.looked_with: list[dict[str, str]] = []
        self.seen = SEEN

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def link(self, path: str, to: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.unlink(missing_ok=True)
        file.symlink_to(to)

    def set(self, **settings: object) -> None:
        chosen = replace(self.settings.settings, **settings)
        self.settings = replace(self.settings, settings=chosen)

    @property
    def machine(self) -> Machine:
        def look(environ):
            self.looked_with.append(dict(environ))
            return self.seen

        def output(command):
            if command[0] == "espeak-ng":
                return VOICES
            raise FileNotFoundError(2, "No such file or directory", command[0])

        ours = {"root": self.root, "platform": "linux", "output": output, "look": look}
        return Machine(self.settings, **{**ours, **self.changes})

    def finding(self, name: str):
        """What the one check of that name finds."""
        machine = self.machine
        checks = [check for checks in groups_for(machine.platform).values() for check in checks]
        (check,) = [check for check in checks if check.__name__ == name.replace(" ", "_")]
        return check(machine)

    def says(self, name: str, state: State, words: str, advice: str = "") -> None:
        """Demands what the one check of that name finds."""
        found = self.finding(name)
        assert found.state == state
        assert words in found.found
        assert advice in found.advice

    def findings(self):
        return {finding.name: finding for _, finding in examine(self.machine)}


@pytest.fixture
def examined(tmp_path):
    """A kiosk machine that is ready."""
    root = tmp_path / "machine"
    (root / "var/lib/kiosk/state").mkdir(parents=True)
    made = Examined(root, Settings(content=SMALL, state_folder=root / "var/lib/kiosk/state"))
    for path, text in FILES.items():
        made.write(path, text)
    made.write("etc/passwd", FILES["etc/passwd"].replace("x:0:0::", f"x:{os.getuid()}:0::"))
    made.write("etc/passwd", (root / "etc/passwd").read_text() + "runner:x:998:998::/:/bin/false\n")
    made.link("etc/systemd/system/ctrl-alt-del.target", "/dev/null")
    made.link("proc/611/fd/3", "socket:[5000]")
    return made


@pytest.fixture
def failing():
    """A command that fails."""

    def output(command):
        raise subprocess.CalledProcessError(1, command)

    return output
