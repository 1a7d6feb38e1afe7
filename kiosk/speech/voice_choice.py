"""Which voice reads which language."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from kiosk.speech.voice_programs import EspeakNg, OwnCommand, SpeechDispatcher, SystemSpeech

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from kiosk.catalogue.bilingual import Language
    from kiosk.speech.voice import Voice


def usual_voices(platform: str) -> tuple[Voice, ...]:
    """What may speak on a platform (as sys.platform says it), the better first."""
    return (SystemSpeech(),) if platform == "win32" else (EspeakNg(), SpeechDispatcher())


def chosen_voices(
    own: Mapping[Language, tuple[str, ...]],
    listed: Iterable[tuple[Voice, str]],
    which: Callable[[str], str | None] = shutil.which,
) -> dict[Language, Voice]:
    """The voice of each language that has one.

    The installer's own command goes first, where its program is there; then the first of `listed`
    (voices, and what their listing printed) that knows the language.
    """
    chosen: dict[Language, Voice] = {}
    for voice, listing in listed:
        for language in voice.languages(listing):
            chosen.setdefault(language, voice)
    for language, command in own.items():
        if command and which(command[0]):
            chosen[language] = OwnCommand(command)
    return chosen
