"""What can be known of the Windows packaging without Windows: that its parts agree."""

from __future__ import annotations

import re
from pathlib import PureWindowsPath
from xml.etree import ElementTree

import pytest
import yaml

from kiosk.doctor import locks_windows
from kiosk.paths import ROOT

WINDOWS = ROOT / "packaging" / "windows"
SETUP = (WINDOWS / "kiosk.iss").read_text(encoding="utf-8")
LOCKDOWN = (WINDOWS / "lockdown.md").read_text(encoding="utf-8")
TRIED = (ROOT / "packaging" / "windows_root.py").read_text(encoding="utf-8")
INNO = re.search(r'INNO = \("(.*?)", "(.*?)",\s*"(.*?)"\)', TRIED)
WORKFLOW = (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8")


def section(name):
    """The lines of a section of the installer's script, without its comments."""
    body = SETUP.split(f"\n[{name}]\n")[1].split("\n[")[0]
    return [line for line in body.splitlines() if line and not line.startswith(";")]


def setup_value(name):
    (value,) = [line.partition("=")[2] for line in section("Setup") if line.startswith(f"{name}=")]
    return value


def test_updates_find_what_they_update():
    assert setup_value("AppId") == "{{54F1D63F-74D9-407C-A345-0323987CB0BA}"
    assert setup_value("AppVersion") == "{#Version}"
    assert "#ifndef Version\n  #error" in SETUP
    assert setup_value("PrivilegesRequired") == "admin"


def test_what_is_installed_is_there():
    sources = re.findall(r'^Source: "(.*?)"', SETUP, re.MULTILINE)
    assert len(sources) == 5
    for source in sources:
        path = PureWindowsPath(source)
        if path.parts[0] != "dist":
            assert ROOT.joinpath(*path.parts).is_file(), source
    assert (ROOT / setup_value("LicenseFile")).is_file()
    assert (WINDOWS / setup_value("SourceDir").replace("\\", "/")).resolve() == ROOT


def test_what_is_the_museums_is_neither_replaced_nor_removed():
    theirs = [line for line in section("Dirs") + section("Files") if "{commonappdata}" in line]
    assert len(theirs) == 4
    for line in theirs:
        assert "uninsneveruninstall" in line
        assert line.startswith("Name:") or "onlyifdoesntexist" in line
    for name in ("UninstallDelete", "InstallDelete"):
        assert f"[{name}]" not in SETUP
    deleted = set(re.findall(r"DelTree\((?:Aside|ExpandConstant)\((\w+)\)", SETUP))
    assert deleted == {"TheProgram", "TheRest", "Name"}
    assert not re.search(r"(DelTree|RenameFile|DeleteFile)\([^;]*commonappdata", SETUP)


def test_rights_are_the_administrators_and_what_fails_is_told():
    given = re.findall(r"^  Demand\('(.*?)', '(.*?)'\);", SETUP, re.MULTILINE)
    owned = {folder for folder, words in given if words == "/setowner *S-1-5-32-544"}
    assert owned == {"", r"\content", r"\state", r"\kiosk.yaml"}
    reset = re.findall(r"^    Demand\('(.*?)', '/reset'\);", SETUP, re.MULTILINE)
    assert set(reset) == owned
    assert SETUP.index("if not Updating then\n  begin\n    Demand") < SETUP.index("'/reset'")
    assert any(words.startswith("/inheritance:r ") for folder, words in given if not folder)
    assert "function GetCustomSetupExitCode" in SETUP
    assert SETUP.index("Result := not LeadsElsewhere(Folder);") < SETUP.index("{sys}\\icacls.exe")


def test_what_runs_as_the_system_lies_where_administrators_alone_write():
    files = re.findall(r"\$env:(\w+)\\Kiosk\\shell-launcher", LOCKDOWN)
    assert files
    assert set(files) == {"ProgramFiles"}


def test_the_shell_that_is_launched_is_what_is_installed():
    (text,) = re.findall(r"```xml\n(.*?)```", LOCKDOWN, re.DOTALL)
    root = ElementTree.fromstring(text.encode())
    space = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
    assert root.tag == f"{space}ShellLauncherConfiguration"
    profile = root.find(f"{space}Profiles/{space}Profile")
    used = root.find(f"{space}Configs/{space}Config/{space}Profile")
    assert profile.get("Id") == used.get("Id")
    shell = profile.find(f"{space}Shell")
    folder = setup_value("DefaultDirName").replace("{autopf}", "%ProgramFiles%")
    assert shell.get("Shell") == f"{folder}\\kiosk.exe run"
    assert shell.find(f"{space}DefaultAction").get("Action") == "RestartShell"


def test_the_doctor_reads_what_the_guide_sets():
    asked = []

    class Machine:
        def registry(self, _key, name):
            asked.append(name)

        def told(self, _command):
            return ""

    for name in ("auto_logon", "edge_swipe", "notifications", "crash_messages"):
        getattr(locks_windows, name)(Machine())
    assert len(set(asked)) == 5
    for name in asked:
        assert re.search(rf"reg add .* /v {name} ", LOCKDOWN), name
    assert "MsKeyboardFilter" in LOCKDOWN


def test_the_guide_owns_up_that_it_was_not_tried():
    checklist = (WINDOWS / "checklist.md").read_text(encoding="utf-8")
    build = (WINDOWS / "build.ps1").read_text(encoding="utf-8")
    assert "**None of this has been run on a Windows machine yet.**" in LOCKDOWN
    assert "**It has not been gone through on a Windows machine yet**" in checklist
    assert "this script was not run on Windows yet" in build
    assert 25 <= checklist.count("\n- [ ] ") <= 35


@pytest.fixture
def steps():
    (job,) = yaml.safe_load(WORKFLOW)["jobs"].values()
    assert job["runs-on"].startswith("windows-")
    return job["steps"]


def test_the_workflow_uses_actions_by_their_very_commit(steps):
    used = [step["uses"] for step in steps if "uses" in step]
    assert len(used) == 3
    assert all(re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", name) for name in used)
    assert yaml.safe_load(WORKFLOW)["permissions"] == {"contents": "read"}


def test_the_workflow_builds_tries_and_keeps_the_installer(steps):
    runs = "\n".join(step.get("run", "") for step in steps)
    assert f"npm pack --silent {INNO[1]}" in runs and INNO[3] in runs
    (script,) = re.findall(r"^(packaging/\S+\.ps1)", runs, re.MULTILINE)
    assert (ROOT / script).is_file()
    for command in ("--version", "check ", "doctor --json"):
        assert f"dist/kiosk/kiosk.exe {command}" in runs
    assert setup_value("OutputBaseFilename").replace("{#Version}", "*") == "kiosk-*-setup"
    assert "dist/kiosk-*-setup.exe" in steps[-1]["with"]["path"]
