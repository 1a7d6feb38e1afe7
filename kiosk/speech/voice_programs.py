"""The programs that can speak on a machine, each a `Voice`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.catalogue.languages import Language
from kiosk.speech.voice import Utterance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.speech.manner import Manner


@dataclass(frozen=True, slots=True)
class EspeakNg:
    """espeak-ng, once for each sentence, which it reads from its standard input.

    Chinese has the voice that reads pinyin as pinyin: the plain `cmn` of the same data spells most
    characters out as if their pinyin were English (espeak-ng 1.51).
    """

    name: str = "espeak-ng"
    listing: tuple[str, ...] = ("espeak-ng", "--voices")
    cancelling: tuple[str, ...] = ()

    def languages(self, listed: str) -> frozenset[Language]:
        known = {columns[1] for line in listed.splitlines() if len(columns := line.split()) > 3}
        usual = _languages_of(known) - _ESPEAK.keys()
        return frozenset(usual | {language for language, own in _ESPEAK.items() if own in known})

    def utterance(self, text: str, language: Language, manner: Manner) -> Utterance:
        speed, amplitude = str(manner.words_per_minute), str(2 * manner.volume)  # 0 to 200
        command = ("espeak-ng", "-v", _ESPEAK.get(language, language), "-s", speed, "-a", amplitude)
        return Utterance((*command, "-b", "1", "--stdin"), text)

    def fault(self, code: int, complaint: str) -> str:
        """Without a sound card it says so and ends with 0 at once."""
        said = [line for line in complaint.splitlines() if line.lower().startswith("error:")]
        return said[-1].partition(":")[2].strip() if said else _ended_with(code)


_ESPEAK: dict[Language, str] = {"en": "en-gb", "zh": "cmn-latn-pinyin"}
"""Where the voice has another name than the language."""


@dataclass(frozen=True, slots=True)
class SpeechDispatcher:
    """speech-dispatcher, whose `spd-say` takes the text as an argument and waits for its end."""

    name: str = "speech-dispatcher"
    listing: tuple[str, ...] = ("spd-say", "--list-synthesis-voices")
    cancelling: tuple[str, ...] = ("spd-say", "--cancel")

    def languages(self, listed: str) -> frozenset[Language]:
        """Its table is of name, language and variant; a name may hold blanks."""
        known = {columns[-2] for line in listed.splitlines() if len(columns := line.split()) > 2}
        return _with_mandarin(_languages_of(known))

    def utterance(self, text: str, language: Language, manner: Manner) -> Utterance:
        rate, volume = str(round(80 * (manner.speed - 1))), str(2 * manner.volume - 100)
        command = ("spd-say", "--wait", "--application-name", "kiosk", "--language", language)
        return Utterance((*command, "--rate", rate, "--volume", volume, "--", text))

    def fault(self, code: int, complaint: str) -> str:  # noqa: ARG002  what it says, others log
        return _ended_with(code)


POWERSHELL = paths.of_windows("WindowsPowerShell", "v1.0", "powershell.exe")


@dataclass(frozen=True, slots=True)
class SystemSpeech:
    """The voices of Windows, through PowerShell."""

    name: str = "the system's own"
    listing: tuple[str, ...] = (
        POWERSHELL, "-NoProfile", "-Command",
        "Add-Type -AssemblyName System.Speech;"
        "(New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices()"
        " | Where-Object Enabled | ForEach-Object { $_.VoiceInfo.Culture.Name }",
    )  # fmt: skip
    cancelling: tuple[str, ...] = ()

    def languages(self, listed: str) -> frozenset[Language]:
        return _with_mandarin(_languages_of(listed.split()))

    def utterance(self, text: str, language: Language, manner: Manner) -> Utterance:
        culture = {"en": "en-GB", "zh": "zh-CN"}.get(language, language)
        script = (
            "Add-Type -AssemblyName System.Speech;"
            "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
            "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            f"$voice.SelectVoiceByHints('NotSet', 'NotSet', 0,"
            f" [Globalization.CultureInfo]'{culture}');"
            f"$voice.Rate = {round(8 * (manner.speed - 1))}; $voice.Volume = {manner.volume};"
            "$voice.Speak([Console]::In.ReadToEnd())"
        )
        return Utterance((POWERSHELL, "-NoProfile", "-Command", script), text)

    def fault(self, code: int, complaint: str) -> str:  # noqa: ARG002  its code says it
        return _ended_with(code)


@dataclass(frozen=True, slots=True)
class OwnCommand:
    """A command of the installer's; the text is its standard input.

    `{words_per_minute}` and `{volume}` (0 to 100) in its arguments stand for the visitor's choice.
    """

    command: tuple[str, ...]
    listing: tuple[str, ...] = ()
    cancelling: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.command[0]

    def languages(self, listed: str) -> frozenset[Language]:  # noqa: ARG002  nobody asks it
        return frozenset()

    def utterance(self, text: str, language: Language, manner: Manner) -> Utterance:  # noqa: ARG002
        given = {
            "{words_per_minute}": str(manner.words_per_minute),
            "{volume}": str(manner.volume),
        }
        words = []
        for word in self.command:
            for placeholder, value in given.items():
                word = word.replace(placeholder, value)
            words.append(word)
        return Utterance(tuple(words), text)

    def fault(self, code: int, complaint: str) -> str:  # noqa: ARG002  it may print what it likes
        return _ended_with(code)


def _languages_of(codes: Iterable[str]) -> frozenset[Language]:
    """Of codes such as en-GB; without what is none, as the words over a table."""
    languages = (code.lower().partition("-")[0] for code in codes)
    return frozenset(language for language in languages if re.fullmatch("[a-z]{2,3}", language))


def _with_mandarin(languages: frozenset[Language]) -> frozenset[Language]:
    """Mandarin goes by a code of its own, too."""
    return languages | {"zh"} if "cmn" in languages else languages


def _ended_with(code: int) -> str:
    return f"it ended with {code}" if code else ""
