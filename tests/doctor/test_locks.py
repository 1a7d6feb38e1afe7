"""What the doctor says of each way out of the program, shut and open."""

from __future__ import annotations

import pytest

from kiosk.doctor.finding import State
from kiosk.doctor.machine import Process, _is_kiosk
from kiosk.doctor.registry import read_registry

OK, WARNING, MISSING, UNKNOWN = State.OK, State.WARNING, State.MISSING, State.UNKNOWN


def test_the_service(examined):
    for pid in (610, 611):
        examined.remove(f"proc/{pid}/cmdline")
    examined.says("service", MISSING, "but does not run", "journalctl -u kiosk")
    examined.says("account", UNKNOWN, "does not run")
    examined.says("network", UNKNOWN, "does not run")
    examined.says("consoles", OK, "cannot be switched to")
    examined.remove("etc/systemd/system/graphical.target.wants/kiosk.service")
    examined.says("service", MISSING, "does not start with the machine", "systemctl enable")
    examined.remove("usr/lib/systemd/system/kiosk.service")
    examined.says("service", MISSING, "is not installed", "Debian package")
    examined.says("consoles", MISSING, "not started by cage")


def test_a_service_that_is_masked(examined):
    examined.link("etc/systemd/system/kiosk.service", "/dev/null")
    examined.says("service", MISSING, "does not start with the machine", "unmask")


def test_a_kiosk_that_runs_as_root(examined):
    examined.write("proc/611/status", "Name:\tkiosk\nUid:\t0\t0\t0\t0\n")
    examined.says("account", WARNING, "", "not as root")


def test_cage_and_what_it_needs(examined):
    examined.remove("usr/bin/Xwayland")
    examined.says("compositor", MISSING, "not installed: xwayland", "apt install xwayland")
    examined.remove("usr/bin/cage")
    examined.says("compositor", MISSING, "cage, xwayland", "apt install cage xwayland")


@pytest.mark.parametrize(
    ("command", "state"),
    [
        ("cage -d -m last -- /opt/kiosk/kiosk", OK),
        ("cage -d -- /opt/kiosk/kiosk -s", OK),
        ("cage -s -- /opt/kiosk/kiosk", MISSING),
        ("cage -ds -- /opt/kiosk/kiosk", MISSING),
    ],
)
def test_consoles_are_judged_by_what_runs(examined, command, state):
    examined.write("proc/610/cmdline", command.replace(" ", "\0") + "\0")
    examined.says("consoles", state, "")


def test_a_drop_in_that_lets_visitors_out(examined):
    for pid in (610, 611):
        examined.remove(f"proc/{pid}/cmdline")
    examined.write(
        "etc/systemd/system/kiosk.service.d/ours.conf",
        "[Service]\n# ExecStart=no\nExecStart=\nExecStart=/usr/bin/cage -s -- /opt/kiosk/kiosk\n",
    )
    examined.says("consoles", MISSING, "cage runs with -s")


def test_a_login_prompt_behind_the_kiosk(examined):
    examined.write("proc/800/cmdline", "/sbin/agetty\0-o\0--noclear\0tty2\0linux\0")
    examined.says("login prompt", OK, "none on tty1")
    examined.write("proc/801/cmdline", "/sbin/agetty\0-o\0--noclear\0tty1\0linux\0")
    examined.says("login prompt", MISSING, "one waits on tty1", "disable getty@tty1")


def test_keys_that_end_everything(examined):
    examined.remove("etc/systemd/system/ctrl-alt-del.target")
    examined.says("ctrl alt del", MISSING, "restarts", "mask ctrl-alt-del.target")
    examined.link("etc/systemd/system/ctrl-alt-del.target", "reboot.target")
    examined.says("ctrl alt del", MISSING, "restarts")
    examined.write("proc/sys/kernel/sysrq", "438\n")
    examined.says("magic keys", MISSING, "kernel.sysrq is 438")


def test_ctrl_alt_del_seven_times(examined):
    examined.says("ctrl alt del", OK, "does nothing")
    examined.remove("usr/lib/systemd/system.conf.d/kiosk.conf")
    examined.says("ctrl alt del", MISSING, "seven times it leads to reboot-force", "again")
    examined.write("etc/systemd/system.conf", "[Manager]\nCtrlAltDelBurstAction=poweroff-force\n")
    examined.says("ctrl alt del", MISSING, "seven times it leads to poweroff-force")


@pytest.mark.parametrize(
    ("key", "usual"),
    [
        ("PowerKey", "poweroff"),
        ("RebootKey", "reboot"),
        ("RebootKeyLongPress", "poweroff"),
        ("SuspendKey", "suspend"),
        ("SuspendKeyLongPress", "hibernate"),
        ("HibernateKey", "hibernate"),
    ],
)
def test_a_power_key_of_which_nothing_is_said_does_what_is_usual(examined, key, usual):
    file = "usr/lib/systemd/logind.conf.d/kiosk.conf"
    lines = (examined.root / file).read_text().splitlines()
    examined.says("power keys", OK, "do nothing")
    examined.write(file, "\n".join(line for line in lines if f"Handle{key}=" not in line))
    assert examined.finding("power keys").found == f"{key} leads to {usual}"


def test_a_long_press_counts_as_well(examined):
    long = "[Login]\nHandlePowerKeyLongPress=poweroff\n"
    examined.write("etc/systemd/logind.conf.d/z.conf", long)
    examined.says("power keys", WARNING, "PowerKeyLongPress leads to poweroff")


def test_the_power_key_by_the_last_word_on_it(examined):
    examined.write("etc/systemd/logind.conf.d/z.conf", "[Login]\nHandlePowerKey=suspend\n")
    examined.says("power keys", WARNING, "leads to suspend")
    examined.write("etc/systemd/logind.conf.d/zz.conf", "[Login]\nHandlePowerKey = ignore\n")
    examined.says("power keys", OK, "do nothing")
    # a file of the same name in /etc takes the place of the package's
    examined.write("etc/systemd/logind.conf.d/kiosk.conf", "[Login]\n")
    examined.remove("etc/systemd/logind.conf.d/z.conf")
    examined.remove("etc/systemd/logind.conf.d/zz.conf")
    examined.says("power keys", WARNING, "leads to poweroff")


def test_a_kiosk_that_listens(examined):
    examined.says("network", OK, "listens to nothing")
    examined.link("proc/611/fd/7", "socket:[4711]")
    examined.says("network", MISSING, "listens on tcp port 22")
    examined.write("proc/net/tcp", "sl\n 0: 0100007F:0016 0 01 0 0 0 0 0 4711 1\n")
    examined.says("network", OK, "listens to nothing")
    examined.write("proc/net/udp6", "sl\n 0: 00000000:14E9 0 07 0 0 0 0 0 4711 1\n")
    examined.says("network", MISSING, "udp port 5353")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("/opt/kiosk/kiosk", True),
        ("/opt/kiosk/kiosk --language zh", True),
        ("/opt/kiosk/kiosk prepare-text a b c", False),
        ("/opt/kiosk/kiosk doctor --json", False),
        ("/opt/kiosk/kiosk look", False),
        ("/usr/bin/python3 /home/x/.venv/bin/kiosk", True),
        ("/usr/bin/python3 /home/x/.venv/bin/kiosk doctor", False),
        ("python -m kiosk", True),
        ("python -m kiosk look", False),
        ("/usr/bin/cage -- /opt/kiosk/kiosk", False),
        ("bash", False),
    ],
)
def test_which_processes_are_the_kiosk(words, expected):
    assert _is_kiosk(tuple(words.split())) is expected
    assert Process(1, tuple(words.split())).name == words.split()[0].rpartition("/")[2]


VERSION = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
POLICIES = r"SOFTWARE\Policies\Microsoft\Windows"
LOCKED = {
    (VERSION, "EditionID"): "IoTEnterpriseS",
    (rf"{VERSION}\Winlogon", "AutoAdminLogon"): "1",
    (rf"{VERSION}\Winlogon", "DefaultUserName"): "kiosk",
    (r"HKLM\SYSTEM\CurrentControlSet\Services\MsKeyboardFilter", "Start"): 2,
    (r"HKLM\SOFTWARE\Microsoft\Windows Embedded\KeyboardFilter", "Ctrl+Alt+Del"): "Blocked",
    (rf"HKLM\{POLICIES}\EdgeUI", "AllowEdgeSwipe"): 0,
    (rf"HKCU\{POLICIES}\Explorer", "DisableNotificationCenter"): 1,
    (r"HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting", "DontShowUI"): 1,
}


@pytest.fixture
def windows(examined):
    """The same machine, as if it were Windows and locked."""
    values = dict(LOCKED)
    examined.changes["platform"] = "win32"
    examined.changes["registry"] = lambda key, name: values.get((key, name))
    examined.changes["output"] = lambda _: '"Kiosk.exe","4711","Console","1","200,000 K"'
    examined.registry = values
    return examined


def test_windows_that_is_locked(windows):
    names = [
        "edition", "auto logon", "shell", "keyboard filter", "edge swipe", "notifications",
        "crash messages",
    ]  # fmt: skip
    found = windows.findings()
    assert {found[name].state for name in names} == {OK}
    assert found["shell"].found == "kiosk runs the kiosk and no desktop"


def test_windows_as_it_comes(windows):
    windows.registry.clear()
    windows.registry[VERSION, "EditionID"] = "Professional"
    windows.changes["output"] = lambda _: '"explorer.exe","1","Console","1","9 K"\n"kiosk.exe"'
    windows.says("edition", WARNING, "Professional: has neither Shell Launcher", "on Pro")
    windows.says("auto logon", MISSING, "nobody is signed in", "lockdown.md")
    windows.says("shell", MISSING, "kiosk has the Windows desktop")
    windows.says("keyboard filter", MISSING, "not installed")
    windows.says("edge swipe", MISSING, "opens something")
    windows.says("notifications", WARNING, "on for this account")
    windows.says("crash messages", WARNING, "on")


def test_windows_half_done(windows):
    asked = []
    windows.changes["output"] = lambda command: asked.append(command) or "INFO: No tasks"
    windows.registry[r"HKLM\SOFTWARE\Microsoft\Windows Embedded\KeyboardFilter", "Ctrl+Alt+Del"] = (
        "Allowed"
    )
    windows.says("keyboard filter", WARNING, "lets Ctrl+Alt+Del through")
    windows.registry[r"HKLM\SYSTEM\CurrentControlSet\Services\MsKeyboardFilter", "Start"] = 4
    windows.registry[rf"{VERSION}\Winlogon", "DefaultUserName"] = "guest"
    windows.says("shell", MISSING, "guest does not run the kiosk")
    windows.says("keyboard filter", MISSING, "does not start by itself")
    assert asked[0][-1] == "USERNAME eq guest"


def test_there_is_no_registry_elsewhere():
    assert read_registry(VERSION, "EditionID") is None
