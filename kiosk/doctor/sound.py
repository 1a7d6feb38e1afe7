"""What is needed to read aloud: a sound card, and a voice for each language."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from kiosk.doctor.finding import Finding, State
from kiosk.speech.voice_choice import chosen_voices, usual_voices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.bilingual import Language
    from kiosk.doctor.machine import Machine
    from kiosk.speech.voice import Voice

_LANGUAGES: dict[Language, str] = {"en": "English", "zh": "Chinese"}
_GET_A_VOICE = {
    "linux": "apt install espeak-ng",
    "win32": "add its speech in Windows' settings, under Time and language",
}


def sound(machine: Machine) -> Finding:
    """The sound card, without which nothing is read aloud; Linux only."""
    try:
        lines = machine.text("proc/asound/cards").splitlines()
    except FileNotFoundError:
        lines = []
    cards = [line.partition("]:")[2].strip() for line in lines if "]:" in line]
    if cards or not machine.settings.settings.speech:
        return Finding("sound", State.OK, ", ".join(cards) or "no sound card, and none needed")
    return Finding(
        "sound", State.WARNING, "no sound card: nothing is heard when a text is read aloud",
        "a sound card and loudspeakers, or speech: false in kiosk.yaml",
    )  # fmt: skip


def voice(machine: Machine) -> Finding:
    """What reads each language aloud. Where nothing does, visitors of it are offered no reading."""
    settings = machine.settings.settings
    if not settings.speech:
        return Finding("voice", State.OK, "nothing is read aloud, as set in kiosk.yaml")
    commands = settings.voices.commands
    chosen = chosen_voices(commands, _listed(machine), machine.which)
    found = ", ".join(
        f"{name}: {chosen[language].name if language in chosen else 'none'}"
        for language, name in _LANGUAGES.items()
    )
    gone = [words[0] for words in commands.values() if not machine.which(words[0])]
    if gone:
        advice = "voices in kiosk.yaml: the path of a program, or a name that is on the PATH"
        return Finding("voice", State.WARNING, f"{found}; {gone[0]} is not there", advice)
    lacking = " and ".join(name for key, name in _LANGUAGES.items() if key not in chosen)
    if lacking:
        get = _GET_A_VOICE.get(machine.platform, "install espeak-ng")
        advice = f"for {lacking}: {get}, or voices in kiosk.yaml; or speech: false there"
        return Finding("voice", State.WARNING, f"{found}; no reading is offered there", advice)
    return Finding("voice", State.OK, found)


def _listed(machine: Machine) -> Iterator[tuple[Voice, str]]:
    """The voices that are there, with what each says of itself."""
    for known in usual_voices(machine.platform):
        try:
            yield known, machine.output(known.listing)
        except (OSError, subprocess.SubprocessError):
            continue
