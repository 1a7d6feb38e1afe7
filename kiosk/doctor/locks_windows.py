"""What keeps a visitor inside the program on Windows, as the registry and the task list say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.doctor.finding import Finding, State

if TYPE_CHECKING:
    from kiosk.doctor.machine import Machine

_GUIDE = "see lockdown.md"
_VERSION = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
_LOGON = rf"{_VERSION}\Winlogon"
_POLICIES = r"SOFTWARE\Policies\Microsoft\Windows"
_LOCKABLE = ("Enterprise", "Education", "IoTEnterprise")
_AUTOMATIC = 2


def edition(machine: Machine) -> Finding:
    """Whether this Windows has Shell Launcher and Keyboard Filter at all."""
    name = str(machine.registry(_VERSION, "EditionID") or "not told")
    if name.startswith(_LOCKABLE):
        return Finding("edition", State.OK, name)
    return Finding(
        "edition", State.WARNING, f"{name}: has neither Shell Launcher nor Keyboard Filter",
        f"take an Enterprise, Education or IoT Enterprise edition, or {_GUIDE} on Pro",
    )  # fmt: skip


def auto_logon(machine: Machine) -> Finding:
    """Whether the kiosk's account is signed in when the machine starts."""
    who = machine.registry(_LOGON, "DefaultUserName")
    if str(machine.registry(_LOGON, "AutoAdminLogon")) == "1" and who:
        return Finding("auto logon", State.OK, str(who))
    return Finding("auto logon", State.MISSING, "nobody is signed in by itself", _GUIDE)


def shell(machine: Machine) -> Finding:
    """Whether the kiosk's account has the kiosk and no desktop."""
    who = str(machine.registry(_LOGON, "DefaultUserName") or "kiosk")
    listing = [paths.of_windows("tasklist.exe"), "/FO", "CSV", "/NH", "/FI", f"USERNAME eq {who}"]
    reply = machine.output(listing).lower()
    if '"explorer.exe"' in reply:
        return Finding("shell", State.MISSING, f"{who} has the Windows desktop", _GUIDE)
    if '"kiosk.exe"' not in reply:
        return Finding(
            "shell", State.MISSING, f"{who} does not run the kiosk", "sign that account in, or "
            + _GUIDE,
        )  # fmt: skip
    return Finding("shell", State.OK, f"{who} runs the kiosk and no desktop")


def keyboard_filter(machine: Machine) -> Finding:
    """Whether the service that swallows Ctrl+Alt+Del and the Windows key starts by itself."""
    name, service = "keyboard filter", r"HKLM\SYSTEM\CurrentControlSet\Services\MsKeyboardFilter"
    start = machine.registry(service, "Start")
    if start != _AUTOMATIC:
        words = "not installed" if start is None else "does not start by itself"
        return Finding(name, State.MISSING, words, _GUIDE)
    rules = r"HKLM\SOFTWARE\Microsoft\Windows Embedded\KeyboardFilter"
    if machine.registry(rules, "Ctrl+Alt+Del") != "Blocked":
        return Finding(
            name, State.WARNING, "starts by itself, but lets Ctrl+Alt+Del through", _GUIDE
        )
    return Finding(name, State.OK, "starts by itself and blocks Ctrl+Alt+Del")


def edge_swipe(machine: Machine) -> Finding:
    """Whether a finger from the edge opens something of Windows."""
    if machine.registry(rf"HKLM\{_POLICIES}\EdgeUI", "AllowEdgeSwipe") == 0:
        return Finding("edge swipe", State.OK, "does nothing")
    return Finding("edge swipe", State.MISSING, "opens something of Windows", _GUIDE)


def notifications(machine: Machine) -> Finding:
    """Whether Windows may lay messages over the kiosk."""
    key = rf"{_POLICIES}\Explorer"
    for root in ("HKLM", "HKCU"):
        if machine.registry(rf"{root}\{key}", "DisableNotificationCenter") == 1:
            return Finding("notifications", State.OK, "off")
    return Finding("notifications", State.WARNING, "on for this account", _GUIDE)


def crash_messages(machine: Machine) -> Finding:
    """Whether Windows shows a message when a program stops."""
    key = r"HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting"
    if machine.registry(key, "DontShowUI") == 1:
        return Finding("crash messages", State.OK, "off")
    return Finding("crash messages", State.WARNING, "on", _GUIDE)
