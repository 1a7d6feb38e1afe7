"""What keeps a visitor inside the program on Linux."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State
from kiosk.doctor.systemd import configured, is_masked

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine

_AGAIN = "install the package again, then restart"
_POWER_KEYS = {
    "PowerKey": "poweroff", "PowerKeyLongPress": "ignore",
    "RebootKey": "reboot", "RebootKeyLongPress": "poweroff",
    "SuspendKey": "suspend", "SuspendKeyLongPress": "hibernate",
    "HibernateKey": "hibernate", "HibernateKeyLongPress": "ignore",
}  # fmt: skip
"""Of logind, each with what it does where nothing is said."""
_LISTENING, _UNCONNECTED = "0A", "07"


def service(machine: Machine) -> Finding:
    """Whether the kiosk starts with the machine, and runs."""
    unit, name = machine.unit, "service"
    if unit is None:
        return Finding(
            name, State.MISSING, "kiosk.service is not installed", "install the Debian package"
        )
    if is_masked(machine.root, "kiosk.service") or not unit.wanted_by:
        return Finding(
            name, State.MISSING, "kiosk.service does not start with the machine",
            "systemctl unmask kiosk; systemctl enable kiosk",
        )  # fmt: skip
    if not machine.kiosks:
        return Finding(
            name, State.MISSING, f"started by {unit.wanted_by[0]}, but does not run",
            "restart the machine, then see journalctl -u kiosk",
        )  # fmt: skip
    return Finding(name, State.OK, f"started by {unit.wanted_by[0]}, runs")


def account(machine: Machine) -> Finding:
    """Whether the kiosk runs with few rights."""
    try:
        status = machine.text(f"proc/{machine.kiosks[0].pid}/status")
    except (IndexError, FileNotFoundError):
        return Finding("account", State.UNKNOWN, "the kiosk does not run")
    owner = status.partition("\nUid:")[2].split()[0]
    names = dict(line.split(":")[2::-2] for line in machine.text("etc/passwd").splitlines())
    words = names.get(owner, owner)
    if owner == "0":
        return Finding("account", State.WARNING, words, "start it by kiosk.service, not as root")
    return Finding("account", State.OK, words)


def compositor(machine: Machine) -> Finding:
    """Whether there is cage, which shows one program and nothing else."""
    lacking = [
        package
        for package, file in (("cage", "usr/bin/cage"), ("xwayland", "usr/bin/Xwayland"))
        if not (machine.root / file).exists()
    ]
    if lacking:
        return Finding(
            "compositor", State.MISSING, f"not installed: {', '.join(lacking)}",
            f"apt install {' '.join(lacking)}",
        )  # fmt: skip
    return Finding("compositor", State.OK, "cage is installed")


def consoles(machine: Machine) -> Finding:
    """Whether Ctrl+Alt+F2 leads nowhere: cage switches consoles only with -s."""
    name, running = "consoles", [p for p in machine.processes if p.name == "cage"]
    commands = [list(process.words) for process in running]
    if not commands:
        commands = [machine.unit.command] if machine.unit else []
    if not commands or Path(commands[0][0]).name != "cage":
        return Finding(
            name, State.MISSING, "the kiosk is not started by cage", "start it by kiosk.service"
        )
    for words in commands:
        options = words[1 : words.index("--")] if "--" in words else words[1:]
        if any(option.startswith("-") and "s" in option for option in options):
            return Finding(
                name, State.MISSING, "cage runs with -s: Ctrl+Alt+F2 leads out", "take -s away"
            )
    return Finding(name, State.OK, "cannot be switched to")


def login_prompt(machine: Machine) -> Finding:
    """Whether no login prompt waits behind the kiosk."""
    waiting = [p for p in machine.processes if p.name == "agetty" and "tty1" in p.words]
    if waiting:
        return Finding(
            "login prompt", State.MISSING, "one waits on tty1", "systemctl disable getty@tty1"
        )
    return Finding("login prompt", State.OK, "none on tty1")


def ctrl_alt_del(machine: Machine) -> Finding:
    """Whether Ctrl+Alt+Del restarts the machine: pressed once, or seven times in two seconds."""
    if not is_masked(machine.root, "ctrl-alt-del.target"):
        return Finding(
            "ctrl alt del", State.MISSING, "restarts the machine",
            "systemctl mask ctrl-alt-del.target",
        )  # fmt: skip
    burst = configured(machine.root, "system.conf", "CtrlAltDelBurstAction") or "reboot-force"
    if burst != "none":
        words = f"pressed seven times it leads to {burst}"
        return Finding("ctrl alt del", State.MISSING, words, _AGAIN)
    return Finding("ctrl alt del", State.OK, "does nothing")


def magic_keys(machine: Machine) -> Finding:
    """Whether the kernel listens to Alt+SysRq."""
    value = machine.text("proc/sys/kernel/sysrq").strip()
    if value == "0":
        return Finding("magic keys", State.OK, "Alt+SysRq does nothing")
    return Finding("magic keys", State.MISSING, f"kernel.sysrq is {value}, not 0", _AGAIN)


def power_keys(machine: Machine) -> Finding:
    """Whether a key for power, restart or sleep does what it says while visitors are there.

    A press that is held has a setting of its own. What a kernel does by itself after four seconds
    or so no program can change.
    """
    leading = []
    for key, usual in _POWER_KEYS.items():
        does = configured(machine.root, "logind.conf", f"Handle{key}") or usual
        if does != "ignore":
            leading.append(f"{key} leads to {does}")
    if leading:
        return Finding("power keys", State.WARNING, "; ".join(leading), _AGAIN)
    return Finding("power keys", State.OK, "do nothing")


def network(machine: Machine) -> Finding:
    """Whether the kiosk listens to a network; it has no reason to."""
    if not machine.kiosks:
        return Finding("network", State.UNKNOWN, "the kiosk does not run")
    theirs = {link for process in machine.kiosks for link in _open_files(machine, process.pid)}
    listening = []
    for kind, state in (("tcp", _LISTENING), ("udp", _UNCONNECTED)):
        for table in (kind, f"{kind}6"):
            for line in _table(machine, table):
                if line[3] == state and f"socket:[{line[9]}]" in theirs:
                    listening.append(f"{kind} port {int(line[1].rpartition(':')[2], 16)}")
    if listening:
        return Finding(
            "network", State.MISSING, f"the kiosk listens on {', '.join(listening)}",
            "this is not ours: find out what was installed",
        )  # fmt: skip
    return Finding("network", State.OK, "the kiosk listens to nothing")


def _open_files(machine: Machine, pid: int) -> list[str]:
    """What a process has open; empty where it has just ended."""
    try:
        found = (machine.root / f"proc/{pid}/fd").iterdir()
        return [str(descriptor.readlink()) for descriptor in found]
    except FileNotFoundError:
        return []


def _table(machine: Machine, name: str) -> list[list[str]]:
    """The sockets of a Linux kernel, by columns; empty where it has no such protocol."""
    try:
        return [line.split() for line in machine.text(f"proc/net/{name}").splitlines()[1:]]
    except FileNotFoundError:
        return []
