"""What the files of the packages must say; `make try-package` and `make try-deb` try them whole."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest

from kiosk.paths import QML, ROOT

PACKAGING = ROOT / "packaging"


@pytest.fixture(scope="module")
def spec():
    """The lists and functions of kiosk.spec, without its build."""
    text = (PACKAGING / "kiosk.spec").read_text(encoding="utf-8")
    names = {"SPECPATH": str(PACKAGING)}
    exec(compile(text[: text.index("analysis = Analysis(")], "kiosk.spec", "exec"), names)
    return SimpleNamespace(**names)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "PySide6/Qt/lib/libQt6FFmpegStub-va-drm.so.2",
        "PySide6/Qt/lib/libavcodec.so.61",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/Qt/qml/QtMultimedia/libquickmultimediaplugin.so",
        "PySide6/plugins/multimedia/ffmpegmediaplugin.dll",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/qml/QtQuick/Shapes/qmldir",
        "PySide6/Qt/lib/libQt6QuickTest.so.6",
        "PySide6/Qt/qml/QtTest/libquicktestplugin.so",
        "PySide6/Qt6Quick.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qwebp.dll",
        "PySide6/qml/QtQuick/Templates/qtquicktemplates2plugin.dll",
        "assets/pictures/apple-lisa.webp",
    ],
)
def test_what_the_kiosk_uses_is_frozen(spec, file):
    assert spec.is_used(file, "/home/builder/" + file)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/lib/libQt6WebEngineCore.so.6",
        "PySide6/Qt/lib/libQt6Designer.so.6",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6MultimediaWidgets.so.6",
        "PySide6/Qt/lib/libQt6Quick3D.so.6",
        "PySide6/plugins/multimedia/windowsmediaplugin.dll",
        "PySide6/Qt/lib/libQt6QuickDialogs2.so.6",
        "libQt6PrintSupport.so.6",
        "PySide6/Qt6VirtualKeyboard.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/plugins/qmltooling/qmldbg_tcp.dll",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/Qt/qml/QtQuick/Dialogs/qmldir",
        "PySide6/Qt/qml/QtQuick/Controls/Basic/Button.qml",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
    ],
)
def test_what_a_kiosk_must_not_have_is_not(spec, file):
    assert not spec.is_used(file, "/home/builder/" + file)


def test_the_systems_libraries_are_left_to_the_system(spec):
    if not spec.LINUX:
        pytest.skip("only Linux has them")
    for library in ("libstdc++.so.6", "libGL.so.1", "libxcb-cursor.so.0"):
        assert not spec.is_used(library, f"/usr/lib/x86_64-linux-gnu/{library}")
    for library in ("libz.so.1", "libffi.so.8", "libpython3.11.so.1.0"):
        assert spec.is_used(library, f"/lib/x86_64-linux-gnu/{library}")


def test_whatever_the_sources_import_of_qt_is_frozen(spec):
    modules = set()
    for file in (ROOT / "kiosk").rglob("*.py"):
        modules |= set(re.findall(r"from PySide6\.Qt(\w+) import", file.read_text("utf-8")))
    assert {"Core", "Quick"} <= modules <= spec.QT_LIBRARIES
    assert "Test" not in modules  # it loads with Qt Widgets alone, which are not frozen
    imports = set()
    for file in (*QML.rglob("*.qml"), ROOT / "kiosk" / "ui_driver" / "touch_screen.py"):
        imports |= set(re.findall(r"\bimport (Qt[\w.]+)", file.read_text("utf-8")))
    of_qt = {name.replace(".", "/") for name in imports}
    assert {"QtQuick", "QtTest"} <= of_qt <= spec.QML_MODULES


def test_assets_are_frozen_without_their_sources(spec):
    folders = {where for _, where in spec.assets()}
    assert {"assets", "assets/fonts", "assets/pictures", "assets/halls"} <= folders
    assert not folders & {"assets/models", "assets/screenshots"}


def test_what_is_frozen_is_what_was_tested():
    def locked(name):
        text = (PACKAGING / name).read_text(encoding="utf-8")
        return dict(re.findall(r"^([\w.-]+)==(\S+)", text, re.M))

    tested, frozen = locked("requirements.txt"), locked("requirements-package.txt")
    common = tested.keys() & frozen.keys()
    assert {"pyside6-essentials", "pyside6-addons", "pillow", "pydantic"} <= common
    assert {name: tested[name] for name in common} == {name: frozen[name] for name in common}


DEBIAN = PACKAGING / "debian"


@pytest.fixture(scope="module")
def unit():
    """The settings of kiosk.service; of one that is given several times, all in a list."""
    found = {}
    for line in (DEBIAN / "kiosk.service").read_text(encoding="utf-8").splitlines():
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(name, []).append(value)
    return found


def test_the_screen_leads_to_no_other_console_and_does_not_die_as_it_starts(unit):
    (start,) = unit["ExecStart"]
    assert start == "/usr/bin/cage -d -- /opt/kiosk/kiosk run"  # neither -s nor -m last


def test_the_service_comes_back_for_ever_and_takes_the_first_console(unit):
    assert unit["Restart"] == ["always"]
    assert unit["StartLimitIntervalSec"] == ["0"]
    assert unit["TTYPath"] == ["/dev/tty1"]
    assert unit["Conflicts"] == ["getty@tty1.service"]
    assert unit["WantedBy"] == ["graphical.target"]
    assert unit["User"] == ["kiosk"]


def test_the_service_is_told_that_the_kiosk_lives_by_a_child_of_its_main_process(unit):
    assert unit["Type"] == ["notify"]
    assert unit["NotifyAccess"] == ["all"]
    assert float(unit["WatchdogSec"][0]) / 2 > 5  # `kiosk run` may be busy ending a kiosk
    assert unit["LimitCORE"] == ["0"]


def test_no_word_of_content_chooses_the_level_of_a_line_in_the_log(unit):
    assert unit["SyslogLevelPrefix"] == ["no"]


def test_the_service_may_do_little(unit):
    yes = {
        "LockPersonality", "NoNewPrivileges", "PrivateTmp", "ProtectClock", "ProtectControlGroups",
        "ProtectHome", "ProtectHostname", "ProtectKernelLogs", "ProtectKernelModules",
        "ProtectKernelTunables", "RestrictNamespaces", "RestrictRealtime", "RestrictSUIDSGID",
    }  # fmt: skip
    assert {name for name in yes if unit.get(name) != ["yes"]} == set()
    assert unit["CapabilityBoundingSet"] == [""]
    assert unit["ProtectSystem"] == ["strict"]
    assert unit["ReadWritePaths"] == ["/var/lib/kiosk"]
    assert unit["RestrictAddressFamilies"] == ["AF_UNIX AF_NETLINK"]
    # it would take screen and touch away, and what Mesa and QML compile
    assert not {"PrivateDevices", "MemoryDenyWriteExecute", "PAMName"} & unit.keys()


def test_the_package_locks_what_it_says():
    told = {
        name: (DEBIAN / name).read_text(encoding="utf-8")
        for name in (
            "logind.conf",
            "system.conf",
            "xorg.conf",
            "sysctl.conf",
            "postinst",
            "postrm",
            "control",
            "build.sh",
        )
    }
    for file in ("logind.conf", "system.conf", "xorg.conf", "sysctl.conf"):
        assert f"put 644 $files/{file} " in told["build.sh"]
    pressed = (f"{key}Key" for key in ("Power", "Reboot", "Suspend", "Hibernate"))
    keys = [f"{key}{held}" for key in pressed for held in ("", "LongPress")]
    assert {"NAutoVTs=0", "ReserveVT=0", *(f"Handle{key}=ignore" for key in keys)} <= set(
        told["logind.conf"].split()
    )
    assert "\n[Manager]\nCtrlAltDelBurstAction=none\n" in told["system.conf"]
    for option in ("DontVTSwitch", "DontZap"):
        assert f'Option "{option}" "true"' in told["xorg.conf"]
    assert "kernel.sysrq = 0" in told["sysctl.conf"]
    assert "mask ctrl-alt-del.target" in told["postinst"]
    assert told["postrm"].count("unmask") == 2
    for needed in ("cage", "seatd", "xwayland"):
        assert re.search(rf"^Depends:.* {needed}\b", told["control"], re.M), needed
    assert "conffiles" not in told["build.sh"], "an update would ask, for all edit their settings"
    assert "put 644 packaging/kiosk.yaml usr/share/kiosk/kiosk.yaml" in told["build.sh"]


def test_a_purge_leaves_the_content():
    postrm = (DEBIAN / "postrm").read_text(encoding="utf-8")
    (removed,) = re.findall(r"rm -rf (.*)", postrm)
    assert removed.split() == ["/etc/kiosk", "/var/cache/kiosk", "/var/lib/kiosk/state"]


def test_maintainer_scripts_go_on_when_the_kiosk_cannot_start():
    for name in ("postinst", "prerm", "postrm"):
        script = (DEBIAN / name).read_text(encoding="utf-8")
        assert script.startswith("#!/bin/sh\nset -e\n")
        for line in script.splitlines():
            if re.search(r"deb-systemd-invoke|daemon-reload", line):
                assert line.endswith("|| true"), (name, line)


def test_settings_are_installed_as_comments():
    lines = (PACKAGING / "kiosk.yaml").read_text(encoding="utf-8").splitlines()
    assert all(not line or line.startswith("#") for line in lines)
