"""What the doctor says of system, screen and content, good and bad."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.checked_yaml.faults import Fault
from kiosk.cli import main
from kiosk.doctor import visitors
from kiosk.doctor.finding import State
from kiosk.doctor.folders import Account
from kiosk.doctor.seen import Seen
from kiosk.opening_hours.hours import Hours, read_week
from kiosk.paths import QML
from kiosk.settings import read_settings

OK, WARNING, MISSING, UNKNOWN = State.OK, State.WARNING, State.MISSING, State.UNKNOWN


def test_another_linux_and_another_system(examined):
    examined.write("etc/os-release", 'PRETTY_NAME="Fedora Linux 41"\nID=fedora\n')
    examined.says("operating system", WARNING, "Fedora Linux 41", "made for Debian")
    examined.write("etc/os-release", 'PRETTY_NAME="Ubuntu 24.04"\nID=ubuntu\nID_LIKE=debian\n')
    examined.says("operating system", OK, "Ubuntu 24.04")
    examined.changes["platform"] = "darwin"
    examined.says("operating system", WARNING, "darwin")


def test_a_file_of_the_program_that_is_gone_is_named(examined, tmp_path, monkeypatch):
    examined.says("program", OK, "from source in")
    shutil.copytree(QML, tmp_path / "qml")
    monkeypatch.setattr(paths, "QML", tmp_path / "qml")
    examined.says("program", OK, "from source in")
    button = tmp_path / "qml/Kiosk/Components/Tappable.qml"
    button.unlink()
    examined.says("program", MISSING, f"; {button} missing", "install it again")
    (tmp_path / "qml/Kiosk/Main.qml").unlink()
    examined.says("program", MISSING, " and 1 more missing")
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    examined.says("program", MISSING, f"{tmp_path / 'kiosk_zh.qm'} and 2 more")


def test_little_memory(examined):
    examined.write("proc/meminfo", "MemTotal: 1000000 kB\nMemAvailable: 400000 kB\n")
    examined.says("memory", WARNING, "1.0 GB, 0.4 GB of it free", "fit 2 GB")


def test_a_clock_that_has_forgotten_the_time(examined, failing):
    examined.changes["now"] = lambda: 86_400.0
    examined.says("clock", WARNING, "1970-01-0", "battery")
    examined.changes["now"] = lambda: 4e9
    examined.says("clock", OK, "2096-10-0")
    for answer, words in (("yes", "set by the network"), ("no", "not set by a network")):
        examined.changes["output"] = lambda _, answer=answer: answer
        examined.says("clock", OK, words)
    examined.changes["output"] = failing
    examined.says("clock", OK, "2096-10-0")


def test_the_hours_of_today(examined):
    examined.says("hours", OK, "always open")
    examined.changes["now"] = lambda: dt.datetime(2030, 12, 3, 20, 0).timestamp()  # a Tuesday
    examined.set(hours=Hours(**read_week("9:00-17:00")))
    examined.says("hours", OK, "today 9:00-17:00, dark now until 2030-12-04 09:00")
    examined.changes["now"] = lambda: dt.datetime(2030, 12, 3, 9, 0).timestamp()
    examined.says("hours", OK, "today 9:00-17:00, open now")
    examined.set(hours=Hours(**read_week("closed")))
    examined.says("hours", OK, "today closed, dark now and opens at no time that is set")
    warning = Fault("kiosk.yaml", 3, 5, "hours.exceptions.2026-12-25", "this day is long past")
    examined.settings = replace(examined.settings, warnings=(warning,))
    examined.says("hours", WARNING, "kiosk.yaml:3:5: hours.exceptions.2026-12-25: this day")
    examined.changes["now"] = lambda: 86_400.0
    examined.says("hours", WARNING, "the clock cannot be right", "set the clock")


def test_no_sound_card(examined):
    examined.remove("proc/asound/cards")
    examined.says("sound", WARNING, "nothing is heard", "speech: false")
    examined.set(speech=False)
    examined.says("sound", OK, "no sound card, and none needed")


def not_there(command):
    raise FileNotFoundError(2, "No such file or directory", command[0])


def test_voices(examined, failing):
    examined.says("voice", OK, "English: espeak-ng, Chinese: espeak-ng")
    english = " 2  en-gb  --/M  English  gmw/en\n"
    for reply, words, lacking in (
        (english, "English: espeak-ng, Chinese: none; no reading is offered", "for Chinese: apt"),
        ("", "English: none, Chinese: none", "for English and Chinese: apt install espeak-ng"),
    ):
        examined.changes["output"] = lambda _, reply=reply: reply
        examined.says("voice", WARNING, words, lacking)
    examined.set(languages=("en", "ar"))
    examined.changes["output"] = lambda _: english
    examined.says("voice", WARNING, "English: espeak-ng, ar: none", "for ar: apt install espeak-ng")
    examined.changes["output"] = lambda _: english.replace("en-gb", "ar") + english
    examined.says("voice", OK, "English: espeak-ng, ar: espeak-ng")
    examined.set(languages=("en", "zh"))
    for output in (failing, not_there):
        examined.changes["output"] = output
        examined.says("voice", WARNING, "Chinese: none", "speech: false")
    examined.set(speech=False)
    examined.says("voice", OK, "as set in kiosk.yaml")


def test_the_better_voice_reads_and_another_what_it_does_not_know(examined):
    replies = {
        "espeak-ng": " 2  en-gb  --/M  English  gmw/en\n",
        "spd-say": "NAME  LANGUAGE  VARIANT\nEnglish (X)  en-US  none\nMandarin  zh-CN  none",
    }
    examined.changes["output"] = lambda command: replies[command[0]]
    examined.says("voice", OK, "English: espeak-ng, Chinese: speech-dispatcher")


def test_voices_of_windows(examined):
    examined.changes["platform"] = "win32"
    examined.changes["output"] = lambda _: "en-GB\r\nde-DE"
    examined.says("voice", WARNING, "English: the system's own, Chinese: none", "Windows' settings")
    examined.changes["output"] = lambda _: "en-GB\r\nzh-CN"
    examined.says("voice", OK, "Chinese: the system's own")


def test_a_voice_of_the_installers(examined):
    examined.set(voices={"zh": ("piper-voice", "x")})
    examined.changes["which"] = {"piper-voice": "/usr/local/bin/piper-voice"}.get
    examined.says("voice", OK, "English: espeak-ng, Chinese: piper-voice")
    examined.changes["which"] = {}.get
    examined.says("voice", WARNING, "Chinese: espeak-ng; piper-voice is not there", "kiosk.yaml")


def test_the_running_kiosks_display_is_found(examined):
    examined.findings()
    assert len(examined.looked_with) == 1
    assert examined.looked_with[0]["WAYLAND_DISPLAY"] == "wayland-0"
    assert examined.looked_with[0]["XDG_RUNTIME_DIR"] == "/run/user/998"
    assert examined.looked_with[0]["QT_QPA_PLATFORM"] == "wayland"
    assert "LANG" not in examined.looked_with[0]
    examined.says("display", OK, "wayland wayland-0")


def started_as(*arguments):
    for program in (
        ["/opt/kiosk/kiosk"],
        ["/opt/kiosk/.venv/bin/python", "/opt/kiosk/.venv/bin/kiosk"],
        ["python3", "-m", "kiosk"],
        ["/usr/bin/python3.11", "-I", "-P", "-m", "kiosk"],
    ):
        yield "\0".join([*program, *arguments, ""])


def test_a_command_of_the_kiosk_is_not_the_running_kiosk(examined):
    examined.remove("proc/611/cmdline")
    for name in main.commands:
        for line in (*started_as(name, "x"), *started_as("--settings", "kiosk.yaml", name)):
            examined.write("proc/800/cmdline", line)
            assert not examined.machine.kiosks, line
    assert {"prepare-text", "prepare-media", "examine", "look", "doctor"} <= set(main.commands)


def test_every_way_to_open_the_kiosk_is_known(examined):
    examined.remove("proc/611/cmdline")
    examined.write("proc/800/cgroup", "0::/system.slice/kiosk.service\n")
    ways = [[], ["--settings=/etc/kiosk.yaml"]]
    for option in main.params:
        ways.append([option.opts[0], *([] if option.is_flag else ["a value"])])
    for way in ways:
        for line in started_as(*way):
            examined.write("proc/800/cmdline", line)
            assert [process.pid for process in examined.machine.kiosks] == [800], line


@pytest.mark.parametrize(
    "group", ["0::/user.slice/user-1000.slice/kiosk.service\n", "0::/system.slice\n", "", None]
)
def test_whoever_only_calls_itself_kiosk_is_not_asked_for_its_display(examined, group):
    """Another account's, to whose display root would connect."""
    examined.remove("proc/611/cmdline")
    examined.write("proc/800/cmdline", "/home/x/kiosk\0")
    examined.write("proc/800/environ", "WAYLAND_DISPLAY=theirs\0")
    if group is not None:
        examined.write("proc/800/cgroup", group)
    assert not examined.machine.kiosks
    examined.findings()
    assert "WAYLAND_DISPLAY" not in examined.looked_with[0]
    examined.says("service", MISSING, "does not run")


def test_where_no_service_is_installed_the_kiosk_is_that_of_ones_own_account(examined):
    for folder in ("usr/lib/systemd/system", "etc/systemd/system/graphical.target.wants"):
        examined.remove(f"{folder}/kiosk.service")
    examined.write("proc/611/cgroup", "0::/user.slice\n")
    assert [process.pid for process in examined.machine.kiosks] == [611]
    examined.changes["account"] = os.getuid() + 1
    assert not examined.machine.kiosks


@pytest.mark.parametrize(
    "line",
    [
        "vi\0kiosk\0",
        "python3\0-m\0http.server\0",
        "python3\0",
        "python3\0-m\0",
        "cage\0--\0kiosk\0",
    ],
)
def test_other_programs_are_not_the_kiosk(examined, line):
    examined.remove("proc/611/cmdline")
    examined.write("proc/800/cmdline", line)
    assert not examined.machine.kiosks


def test_this_sessions_display_goes_first(examined):
    examined.changes["environ"] = {"DISPLAY": ":0", "HOME": "/root"}
    examined.finding("display")
    assert examined.looked_with == [{"DISPLAY": ":0", "HOME": "/root"}]


def test_without_a_display_the_kernel_is_asked_what_is_connected(examined):
    examined.remove("proc/611/environ")
    examined.seen = Seen("offscreen")
    examined.says("display", MISSING, "no screen is connected", "switch it on")
    assert examined.looked_with[0]["QT_QPA_PLATFORM"] == "offscreen"
    examined.write("sys/class/drm/card0-HDMI-A-1/status", "connected\n")
    examined.write("sys/class/drm/card0-HDMI-A-1/modes", "1920x1080\n1280x720\n")
    examined.write("sys/class/drm/card0-DP-1/status", "disconnected\n")
    examined.says("display", WARNING, "connected: HDMI-A-1 1920x1080", "as root")
    for name in ("renderer", "screen", "touch targets"):
        examined.says(name, UNKNOWN, "not seen")
    examined.says("touch device", OK, "eGalax P80H84")
    examined.says("fonts", OK, "")


def test_a_display_that_fails(examined):
    examined.seen = Seen(error="could not connect to display :0")
    examined.says("display", MISSING, "could not connect", "journalctl")
    examined.says("fonts", UNKNOWN, "not seen")


LLVMPIPE = "Mesa/X.org llvmpipe (LLVM 15.0.6, 256 bits)"


@pytest.mark.parametrize(
    ("change", "state", "words"),
    [
        ({"device": LLVMPIPE}, OK, f"the processor draws: OpenGL, {LLVMPIPE}"),
        ({"device": "Microsoft Basic Render Driver"}, OK, "the processor draws"),
        ({"by_processor": True}, OK, "the processor draws"),
        ({"renderer": "Direct3D11"}, OK, "Direct3D11, Intel"),
        ({"renderer": ""}, MISSING, "no OpenGL"),
        ({"renderer": "Software", "device": ""}, WARNING, "QT_QUICK_BACKEND"),
    ],
)
def test_what_draws(examined, change, state, words):
    examined.seen = replace(examined.seen, **change)
    examined.says("renderer", state, words)


def test_the_processor_and_a_large_screen(examined):
    (screen,) = examined.seen.screens
    large = replace(screen, width=3840, height=2160)
    examined.seen = replace(examined.seen, device=LLVMPIPE, screens=(large,))
    examined.says("renderer", WARNING, "the processor draws", "1920x1080")
    scaled = replace(screen, scale=2.0)
    examined.seen = replace(examined.seen, screens=(scaled,))
    examined.says("renderer", WARNING, "the processor draws", "1920x1080")


def test_the_safe_mode_of_the_settings_is_no_fault(examined):
    examined.set(renderer="software")
    examined.seen = replace(examined.seen, renderer="Software", device="")
    examined.says("renderer", OK, "safe mode, as set in kiosk.yaml")
    assert examined.looked_with[0]["QT_QUICK_BACKEND"] == "software"


def test_screens(examined):
    (screen,) = examined.seen.screens
    upright = replace(screen, width=1080, height=1920, wide_mm=398, high_mm=708, scale=1.25)
    examined.seen = replace(examined.seen, screens=(upright,))
    examined.says("screen", OK, "1080x1920 portrait, 60 Hz, scale 1.25, 398 x 708 mm")
    examined.says("touch targets", OK, "26.5 mm")
    examined.seen = replace(examined.seen, screens=(replace(screen, hertz=29.97),))
    examined.says("screen", WARNING, "30 Hz", "rough")
    examined.seen = replace(examined.seen, screens=(screen, screen))
    examined.says("screen", WARNING, "and 1 more", "take the others off")


def test_a_screen_that_is_small_or_does_not_tell_its_size(examined):
    (screen,) = examined.seen.screens
    examined.seen = replace(examined.seen, screens=(replace(screen, wide_mm=210, high_mm=118),))
    examined.says("touch targets", WARNING, "9.6 mm high", "larger screen")
    for wide, high in ((0, 0), (16, 9), (16000, 9000)):
        untold = replace(screen, wide_mm=wide, high_mm=high)
        examined.seen = replace(examined.seen, screens=(untold,))
        examined.says("touch targets", UNKNOWN, "does not say how large", "measure")
        examined.says("legible text", UNKNOWN, "not known")
        assert "mm" not in examined.finding("screen").found


def test_words_are_as_large_as_the_eye_needs_from_32_inches(examined):
    examined.says("legible text", OK, "capitals of 7.3 mm at 600 mm")
    examined.set(screen_diagonal=21.5)
    small = "capitals of 5.1 mm at 600 mm; 0.7 degrees are 7.3 mm"
    examined.says("legible text", WARNING, small, "32 inches")
    examined.set(screen_diagonal=32.0, viewing_distance=1000.0)
    examined.says("legible text", WARNING, "0.7 degrees are 12.2 mm", "larger text")


def test_who_sits_reaches_1220_millimetres(examined):
    examined.says("reach", OK, "from 700 to 1098 mm above the floor, unless mount_height")
    examined.set(screen_diagonal=55.0, mount_height=800.0)
    examined.says("reach", OK, "visitors can lower what they touch")
    examined.set(mount_height=1100.0)
    examined.says("reach", WARNING, "from 1100 to 1785 mm", "hang it lower")


def test_the_size_of_what_is_touched_is_the_themes():
    theme = (QML / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    least, most = visitors.TARGET_STEPS, visitors.LARGEST_TARGET_STEPS
    target = f"touchTarget: Math.max(step * {least:g}, Math.min(step * {most:g}, fingertip))\n"
    assert target in theme
    least, most = visitors.SMALLEST_TEXT_STEPS, visitors.LARGEST_SMALLEST_TEXT_STEPS
    assert f"smallest: Math.max(step * {least}, Math.min(step * {most}, legibleText))\n" in theme
    assert "step: 8 * Math.min(screenWidth, screenHeight, Math.max(" in theme


def test_nothing_to_touch(examined):
    examined.seen = replace(examined.seen, touch=())
    examined.says("touch device", OK, "eGalax P80H84")
    examined.write(
        "proc/bus/input/devices", 'N: Name="Touchpad"\nB: PROP=1\nB: ABS=265800000000003\n'
    )
    examined.says("touch device", MISSING, "no touch screen", "USB cable")
    examined.remove("proc/bus/input/devices")
    examined.says("touch device", MISSING, "no touch screen")


def test_fonts(examined, tmp_path):
    examined.seen = replace(examined.seen, refused_fonts=("/opt/kiosk/x.otf",))
    examined.says("fonts", MISSING, "unusable: /opt/kiosk/x.otf", "install again")
    (tmp_path / "assets" / "fonts").mkdir(parents=True)
    (tmp_path / "assets" / "exhibits.schema.json").touch()
    examined.changes["assets"] = tmp_path / "assets"
    examined.says("characters", MISSING, "the fonts are gone")


def test_settings(examined, tmp_path):
    file = tmp_path / "kiosk.yaml"
    file.write_text("language: zh\ncountdown: 2\nlangage: en\n", encoding="utf-8")
    examined.settings = read_settings(file)
    examined.says("settings", WARNING, f"{file}:2:12: countdown: must be", "--check")
    assert ", and 1 more" in examined.finding("settings").found
    file.write_text("language: zh\ncountdown: 20\n", encoding="utf-8")
    examined.settings = read_settings(file)
    examined.says("settings", OK, f"{file} sets language, countdown")


def test_the_staff_screen(examined, monkeypatch):
    examined.says("staff screen", OK, "none: kiosk pin --write")
    examined.set(staff_pin="scrypt$…")
    examined.says("staff screen", OK, "two corners held for five seconds")
    monkeypatch.delattr("hashlib.scrypt")
    examined.says("staff screen", MISSING, "has no scrypt", "libssl3")


def test_content_that_cannot_be_shown(examined, tmp_path):
    file = tmp_path / "exhibits.yaml"
    examined.set(content=file)
    examined.says("content", MISSING, f"{file} is not there", "its first start does")
    examined.set(content=file.parent / "none" / file.name)
    examined.says("content folder", OK, f"{file.parent / 'none'}, not there yet")
    examined.set(content=file)
    file.write_text("museum: 1\n", encoding="utf-8")
    examined.says("content", MISSING, f"{file}:1:", "kiosk check")
    assert " more" in examined.finding("content").found


def test_content_that_is_only_warned_of(examined, tmp_path):
    text = examined.settings.settings.content.read_text(encoding="utf-8")
    file = tmp_path / "exhibits.yaml"
    changed = text.replace("title: {en: Apple Lisa, zh: 苹果丽萨电脑}", "title: {en: Apple Lisa}")
    file.write_text(changed, encoding="utf-8")
    examined.set(content=file)
    examined.says("content", WARNING, "4 exhibits, 2 stories, 1 cases, 0 tours, 0 films; 1 warning")


def test_an_account_may_what_the_bits_say(tmp_path):
    file = tmp_path / "file"
    file.touch()

    def may(mode, uid, gids, what):
        file.chmod(mode)
        account = Account("x", uid, frozenset(gids))
        return account._allowed(file.stat(), what)

    owner, group = file.stat().st_uid, file.stat().st_gid
    stranger = owner + 4711
    assert may(0o600, 0, [], os.W_OK)
    assert not may(0o600, stranger, [group], os.R_OK)
    assert may(0o640, stranger, [group], os.R_OK)
    assert not may(0o640, stranger, [group], os.W_OK)
    assert not may(0o640, stranger, [], os.R_OK)
    assert may(0o644, stranger, [], os.R_OK)
    if owner:
        assert may(0o600, owner, [], os.R_OK | os.W_OK)
        assert not may(0o066, owner, [group], os.R_OK)


def test_folders_are_judged_by_the_kiosks_account(examined, tmp_path):
    examined.write("etc/passwd", "kiosk:x:4711:4711::/:/bin/false\n")
    examined.write("etc/group", "staff:x:50:kiosk\n")
    inside = tmp_path / "shut"
    inside.mkdir(mode=0o700)
    (inside / "exhibits.yaml").write_text("", encoding="utf-8")
    examined.set(content=inside / "exhibits.yaml", state_folder=inside / "state")
    examined.says("content folder", MISSING, f"kiosk cannot read 2 there, {inside} for one")
    words = f"{inside} cannot be written by kiosk"
    examined.says("state folder", MISSING, words, f"install -d -o kiosk {inside / 'state'}; ")


def test_visit_counts_are_kept_or_not(examined, tmp_path):
    state = examined.settings.settings.state_folder
    examined.says("visit counts", OK, "kept from the first visit on")
    (state / "counts.sqlite").write_bytes(b"x" * 2_500_000)
    examined.says("visit counts", OK, f"kept in {state / 'counts.sqlite'}, 2.5 MB")
    (state / "counts.damaged-1.sqlite").touch()
    examined.says("visit counts", WARNING, "1 damaged before, set aside", "a failing disk")
    examined.set(counts=False)
    examined.says("visit counts", OK, "switched off")


def test_visit_counts_that_cannot_be_written(examined, tmp_path):
    examined.write("etc/passwd", "kiosk:x:4711:4711::/:/bin/false\n")
    inside = tmp_path / "shut"
    inside.mkdir(mode=0o700)
    examined.set(state_folder=inside)
    words = f"{inside} cannot be written by kiosk: nothing is counted"
    examined.says("visit counts", WARNING, words, "see state folder")
    (inside / "counts.sqlite").touch(0o600)
    examined.says("visit counts", WARNING, "nothing is counted", "chown kiosk")


def test_a_full_disk(examined, monkeypatch):
    for free, state in ((2e9, OK), (5e8, WARNING), (1e7, MISSING)):
        usage = type("Usage", (), {"free": free})
        monkeypatch.setattr("shutil.disk_usage", lambda _, usage=usage: usage)
        examined.says("disk space", state, f"{free / 1e9:.1f} GB free")
