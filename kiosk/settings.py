"""The settings of one machine, `kiosk.yaml`: every value has a default, the file may be absent."""

from __future__ import annotations

import datetime as dt
import re
import shlex
import sys
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from kiosk import ergonomics, paths
from kiosk.catalogue.languages import WRITTEN_IN, Language, translated
from kiosk.checked_yaml.constraints import Accepting, Between, Count, OneOf
from kiosk.checked_yaml.faults import (
    FAULTY,
    GOOD,
    UNREADABLE,
    Fault,
    FaultyFileError,
    RefusedError,
)
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.printable import quoted
from kiosk.checked_yaml.source import decoded, read_bytes
from kiosk.opening_hours.hours import DayHours, Hours, read_week

Renderer = Literal["auto", "software"]
_Translated = Annotated[Language, OneOf(translated)]


def _log_file() -> Path | None:
    """A frozen build on Windows hides its console, so that nobody would ever see the log."""
    hidden = sys.platform == "win32" and paths.FROZEN
    return paths.state_folder() / "kiosk.log" if hidden else None


def _words_of_a_line(given: object) -> object:
    """A command may be written as one line; no shell reads it."""
    if not isinstance(given, str):
        return given
    try:
        words = shlex.shlex(given, posix=True)
        words.whitespace_split, words.commenters = True, ""
        if sys.platform == "win32":
            words.escape = ""  # a backslash is a part of a path there
        return list(words)
    except ValueError as error:
        raise RefusedError(Message("expected a command: {error}", error=str(error))) from error


def _time_of_day(given: object) -> object:
    """As HH:MM; what is no text is left to the type."""
    if not isinstance(given, str) or given == "never":
        return given
    if not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", given, re.ASCII):
        what = Message("expected a time such as 04:00, or never, not {given}", given=quoted(given))
        raise RefusedError(what)
    return given.zfill(5)


def _hash_of_a_pin(given: object) -> object:
    """What is written there is never repeated: it may be the PIN itself."""
    from kiosk.pin_hash import is_pin_hash  # not at every start

    if not is_pin_hash(given):
        raise RefusedError(Message("expected the line that `kiosk pin` prints, never the digits"))
    return given


_LONGEST_SITE = 100


def _base_address(given: object) -> object:
    """Of web pages: it stands in a code that every visitor's phone reads and opens."""
    if not isinstance(given, str):
        return given
    if len(given) > _LONGEST_SITE:
        what = Message(
            "at most {most} characters, or phones cannot read the code", most=_LONGEST_SITE
        )
        raise RefusedError(what)
    if not re.fullmatch(r"[\w.~:/?#\[\]@%!$&'()*+,;=-]+", given, re.ASCII):
        what = Message("expected a web address: no blanks, and letters as those of https://")
        raise RefusedError(what)
    said = quoted(given)
    try:
        address = urlsplit(given)
        where, _ = address.hostname, address.port
    except ValueError as error:
        raise RefusedError(Message("expected a web address, not {given}", given=said)) from error
    if address.scheme not in ("http", "https") or not where:
        what = Message(
            "expected an address that begins with https:// or http://, not {given}", given=said
        )
        raise RefusedError(what)
    if address.username is not None or address.password is not None:
        what = Message("expected an address without a name or password: every visitor reads it")
        raise RefusedError(what)
    if "?" in given or "#" in given:
        raise RefusedError(Message("expected an address without ? and #, not {given}", given=said))
    return given


Command = Annotated[tuple[str, ...], Count(1), Accepting(_words_of_a_line)]


@dataclass(frozen=True, slots=True)
class Settings:
    """What an installer may set in `kiosk.yaml`. Times are in seconds."""

    content: Path = field(default_factory=paths.content_file)
    """The content to show."""
    languages: Annotated[tuple[_Translated, ...], Count(1)] = WRITTEN_IN
    """The languages that visitors may choose, in the order in which they are offered."""
    language: _Translated = "en"
    """The language a visit begins in, one of `languages`; by default the first of them."""
    still_there_after: Annotated[float, Between(5, 3600)] = 75.0
    """Seconds without a touch until the kiosk asks whether somebody is still there."""
    countdown: Annotated[float, Between(20, 600)] = 30.0
    """Seconds that the question stands before the museum begins anew."""
    hours: Annotated[Hours, Accepting(read_week)] = field(default_factory=Hours)
    """When the museum is open, by the machine's clock; at other times the screen is dark. Hours of
    every day, or fields: monday to sunday, and exceptions by their date. A day that is not named is
    open all day."""
    quiet_hours: DayHours = ()
    """Hours of every day in which nothing sounds but reading aloud, at its quietest, as for a
    service."""
    sounds: bool = True
    """Whether hands-on pieces sound softly at what is right, and at their end; never in quiet
    hours."""
    speech: bool = True
    """Whether texts are offered to be read aloud, where the machine has a voice."""
    voices: dict[_Translated, Command] = field(default_factory=dict)
    """Commands that read aloud, by the codes of languages; each has the text as its standard input.
    A language that is not named is read by the machine's usual voice."""
    screen_diagonal: Annotated[float, Between(7, 150)] | None = None
    """The screen's diagonal in inches; by default what the screen says of itself."""
    mount_height: Annotated[float, Between(0, 1500)] = ergonomics.MOUNT_HEIGHT
    """How high the lower edge of the picture is above the floor, in millimetres."""
    viewing_distance: Annotated[float, Between(300, 3000)] = ergonomics.VIEWING_DISTANCE
    """How far from the screen visitors stand or sit, in millimetres."""
    keypad: bool = False
    """Whether a keyboard, a keypad or a switch operates the kiosk. By default keys do nothing."""
    scanning: bool = False
    """Whether a visit begins with scanning, for one switch: rows are offered in turn, then what
    stands in them. Needs keypad; the switch is a space or an enter key."""
    scanning_seconds: Annotated[float, Between(0.5, 10)] = 1.5
    """How long scanning offers each, in seconds."""
    calm_motion: bool = False
    """Whether a visit begins with calm motion: nothing glides or drifts."""
    staff_pin: Annotated[str, Accepting(_hash_of_a_pin)] | None = field(default=None, repr=False)
    """What `kiosk pin` makes of the PIN that opens the staff screen. Without it there is none."""
    site: Annotated[str, Accepting(_base_address)] | None = None
    """The base address of the museum's companion site. What a visitor takes along of their visit on
    their phone is then a link there; without one it is a text, which needs no network."""
    renderer: Renderer = "auto"
    """How the screen is drawn. software is the safe mode for a PC whose graphics driver fails."""
    memory_limit: Annotated[int, Between(300, 100_000)] = 1200
    """Megabytes of memory with which the kiosk starts itself anew, when nobody is there."""
    restart_at: Annotated[str, Accepting(_time_of_day)] = "04:00"
    """The time of day at which the kiosk starts itself anew, when nobody is there; or never."""
    state_folder: Path = field(default_factory=paths.state_folder)
    """Where the kiosk keeps what must survive a restart; its account must be able to write."""
    counts: bool = True
    """Whether the kiosk counts how it is used, without anything that leads to a person; `kiosk
    stats` shows the counts."""
    counts_kept_days: Annotated[int, Between(1, 3660)] = 400
    """How many days with visitors are counted hour by hour; older ones are merged into months."""
    log_file: Path | None = field(default_factory=_log_file)
    """A file that the log is written to as well."""

    __pydantic_config__ = {"extra": "forbid", "use_attribute_docstrings": True}


@dataclass(frozen=True)
class LoadedSettings:
    """What a settings file says: the settings in force, and what is wrong with it.

    `lines` has the line of each setting that is taken from the file; the others are defaults.
    """

    file: Path
    settings: Settings = field(default_factory=Settings)
    lines: dict[str, int] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    warnings: tuple[Fault, ...] = ()
    there: bool = True
    readable: bool = True

    @property
    def code(self) -> int:
        """The exit code, as that of `kiosk check`."""
        if not self.readable:
            return UNREADABLE
        return FAULTY if self.faults else GOOD


def read_settings(named: Path | None = None) -> LoadedSettings:
    """The settings in the file `named`, by default in the one an installer writes. Never raises.

    A broken file never keeps the museum shut: a setting that is wrong has its default, the others
    hold; where the file as a whole cannot be read, all have their defaults.
    """
    file = (named or paths.settings_file()).absolute()
    try:
        written = read_bytes(file)
    except FaultyFileError as error:
        if named is None and isinstance(error.__cause__, FileNotFoundError):
            return LoadedSettings(file, there=False)
        return LoadedSettings(file, faults=error.faults, readable=False)
    return settings_in(written, file)


def settings_in(written: bytes, file: Path) -> LoadedSettings:
    """The settings that `file` has, or would have, with this `written` in it. Never raises."""
    try:
        content = decoded(written, str(file))
    except FaultyFileError as error:
        return LoadedSettings(file, faults=error.faults, readable=False)
    if all(not line.strip() or line.lstrip().startswith("#") for line in content.splitlines()):
        return LoadedSettings(file)
    try:
        return _validated(content, file)
    except FaultyFileError as error:
        return LoadedSettings(file, faults=error.faults)


def _validated(content: str, file: Path) -> LoadedSettings:
    """Raises FaultyFileError: it is no YAML, or no fields."""
    from pydantic import TypeAdapter, ValidationError

    from kiosk.checked_yaml.reader import parse  # not at a start without settings
    from kiosk.checked_yaml.schema_faults import fault_at, shape_faults
    from kiosk.checked_yaml.tree import Mapping

    tree = parse(content, str(file))
    if not isinstance(tree, Mapping):
        what = Message("expected settings, each on a line of its own")
        example = Message("language: zh")
        raise FaultyFileError([Fault(str(file), tree.line, tree.column, "", what, example)])
    schema = TypeAdapter(Settings)
    given = _given(tree.plain())
    faults: tuple[Fault, ...] = ()
    try:
        settings = schema.validate_python(given)
    except ValidationError as error:
        faults = shape_faults(error, tree, str(file), Settings)
        wrong = {detail["loc"][0] for detail in error.errors(include_url=False)}
        given = {name: value for name, value in given.items() if name not in wrong}
        settings = schema.validate_python(given)
    while misfit := _misfit(settings, given):
        name, what = misfit
        faults = (*faults, fault_at(tree, (name,), str(file), what))
        del given[name]
        settings = schema.validate_python(given)
    if "language" not in given:
        settings = replace(settings, language=settings.languages[0])
    lines = {name: tree.keys[name].line for name in given}
    warnings = tuple(
        fault_at(
            tree, ("hours", "exceptions", str(day)), str(file), Message("this day is long past")
        )
        for day in settings.hours.long_past(dt.date.today())
    )
    whole = _with_whole_paths(settings, lines, file.parent)
    return LoadedSettings(file, whole, lines, faults, warnings)


def _given(values: dict[str, Any]) -> dict[str, Any]:
    """Without settings, languages of voices, and exceptions that have a name and no value.

    A day of `hours` is not let pass so: whoever wrote nothing behind it may have meant closed.
    """
    given = {name: value for name, value in values.items() if value is not None}
    for name, lasting in (("voices", ()), ("hours", _DAYS)):
        if isinstance(within := given.get(name), dict):
            given[name] = {k: v for k, v in within.items() if v is not None or k in lasting}
    return given


_DAYS = tuple(field.name for field in fields(Hours) if field.name != "exceptions")


def _misfit(settings: Settings, given: dict[str, Any]) -> tuple[str, Message] | None:
    """Which setting does not fit another one, and what is to be said of it."""
    if "scanning" in given and settings.scanning and not settings.keypad:
        return "scanning", Message("scanning needs keypad: true")
    if len(set(settings.languages)) < len(settings.languages):
        return "languages", Message("a language is given twice")
    if "language" in given and settings.language not in settings.languages:
        return "language", Message(
            "{language} is not one of the languages, {offered}",
            language=settings.language, offered=settings.languages,
        )  # fmt: skip
    return None


def _with_whole_paths(settings: Settings, given: dict[str, int], folder: Path) -> Settings:
    """A path that is not whole counts from the folder of the settings file."""
    values = {known.name: getattr(settings, known.name) for known in fields(settings)}
    whole: dict[str, Any] = {
        name: folder / value
        for name, value in values.items()
        if name in given and isinstance(value, Path)
    }
    return replace(settings, **whole)


if __name__ == "__main__":
    from kiosk.checked_yaml.json_schema import json_schema

    sys.stdout.write(json_schema(Settings, "kiosk.yaml"))
