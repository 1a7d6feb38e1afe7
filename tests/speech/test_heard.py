"""Both languages heard: the usual voice really speaks, into a file."""

from __future__ import annotations

import re
import shutil
import subprocess
import wave
from array import array

import pytest

from kiosk.speech.manner import Manner
from kiosk.speech.sentences import pronounced
from kiosk.speech.voice_programs import EspeakNg

pytestmark = pytest.mark.needs_voice

TEXTS = {
    "en": "China's first router was switched on in 1994, and the box still stands here.",
    "zh": "1994年，中国第一台路由器接通，这个盒子今天还在这里。",
}


@pytest.fixture
def heard(tmp_path):
    """Speaks with the very command of the kiosk, into a file; seconds and the loudest sample."""

    def hear(language, manner=None):
        spoken = EspeakNg().utterance(
            pronounced(TEXTS[language], language), language, manner or Manner()
        )
        file = tmp_path / "heard.wav"
        subprocess.run(
            [*spoken.command, "-w", file], input=spoken.standard_input.encode(), check=True
        )
        with wave.open(str(file)) as sound:
            samples = array("h", sound.readframes(sound.getnframes()))
            return len(samples) / sound.getframerate(), max(map(abs, samples))

    return hear


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_sentence_takes_as_long_as_somebody_who_reads_it(heard, language):
    seconds, loudest = heard(language)
    assert 3 < seconds < 9
    assert 5_000 < loudest < 32_768


@pytest.mark.parametrize("language", ["en", "zh"])
def test_it_is_faster_and_louder_as_the_visitor_wishes(heard, language):
    usual, loudness = heard(language)
    slow, _ = heard(language, Manner().faster(-1))
    fast, _ = heard(language, Manner().faster(2))
    assert slow > 1.15 * usual > 1.15 * 1.15 * fast
    _, quiet = heard(language, Manner().louder(-2))
    assert quiet < 0.6 * loudness


def test_chinese_is_spoken_as_chinese():
    """Not its pinyin spelt out by an English voice, as the plain Mandarin of espeak-ng does."""
    command = EspeakNg().utterance("", "zh", Manner()).command
    spoken = subprocess.run(
        [*command, "-q", "-x"], input=TEXTS["zh"], text=True, capture_output=True, check=True
    ).stdout
    assert len(re.findall(r"\d", spoken)) > 15  # its tones
    assert "(en)" not in spoken


def test_the_voice_says_that_it_knows_both_languages():
    listed = subprocess.run(EspeakNg().listing, text=True, capture_output=True, check=True).stdout
    assert EspeakNg().languages(listed) == {"en", "zh"}
    assert shutil.which(EspeakNg().listing[0])
