"""What each program that speaks is asked, and which one reads a language."""

from __future__ import annotations

import pytest

from kiosk.speech.manner import Manner
from kiosk.speech.voice_choice import chosen_voices, usual_voices
from kiosk.speech.voice_programs import EspeakNg, OwnCommand, SpeechDispatcher, SystemSpeech

ESPEAK = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn  (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh 5)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
"""
DISPATCHER = """NAME                          LANGUAGE                  VARIANT
        English (Great Britain)                    en-GB                     none
Chinese (Mandarin, latin as English)                      cmn                     none
"""
FAST_AND_LOUD = Manner().faster(1).louder(2)


def test_espeak_reads_its_standard_input():
    spoken = EspeakNg().utterance("2023年", "zh", FAST_AND_LOUD)
    assert spoken.command == (
        "espeak-ng", "-v", "cmn-latn-pinyin", "-s", "200", "-a", "200", "-b", "1", "--stdin",
    )  # fmt: skip
    assert spoken.standard_input == "2023年"
    assert EspeakNg().utterance("x", "en", Manner()).command[2:7] == (
        "en-gb", "-s", "160", "-a", "120",
    )  # fmt: skip


def test_espeak_that_finds_no_sound_card_has_failed_although_it_says_0():
    voice = EspeakNg()
    assert voice.fault(0, "") == ""
    assert voice.fault(3, "") == "it ended with 3"
    assert voice.fault(0, "ALSA lib pcm.c: Unknown\nerror: No such file or directory\n") == (
        "No such file or directory"
    )


def test_speech_dispatcher_takes_the_text_as_an_argument_that_is_no_option():
    spoken = SpeechDispatcher().utterance("--help", "en", FAST_AND_LOUD)
    assert spoken.command == (
        "spd-say", "--wait", "--application-name", "kiosk", "--language", "en",
        "--rate", "20", "--volume", "100", "--", "--help",
    )  # fmt: skip
    assert spoken.standard_input == ""


def test_windows_is_told_in_numbers_alone():
    spoken = SystemSpeech().utterance("'; Remove-Item x", "zh", FAST_AND_LOUD)
    script = spoken.command[-1]
    assert "CultureInfo]'zh-CN'" in script
    assert "$voice.Rate = 2; $voice.Volume = 100;" in script
    assert "Remove-Item" not in script
    assert spoken.standard_input == "'; Remove-Item x"


def test_a_command_of_the_installers_has_speed_and_volume_where_it_asks_for_them():
    own = OwnCommand(("/opt/say", "{words_per_minute}", "--loud={volume}", "{other}"))
    spoken = own.utterance("{volume}", "en", FAST_AND_LOUD)
    assert spoken.command == ("/opt/say", "200", "--loud=100", "{other}")
    assert spoken.standard_input == "{volume}"
    assert (own.name, own.fault(2, "error: talkative")) == ("/opt/say", "it ended with 2")
    assert own.fault(0, "error: talkative") == ""


@pytest.mark.parametrize(
    ("voice", "listed", "languages"),
    [
        (EspeakNg(), ESPEAK, {"en", "zh"}),
        (EspeakNg(), ESPEAK.replace("cmn-latn-pinyin", "cmn-latn-wadegiles"), {"en"}),
        (EspeakNg(), "", set()),
        (SpeechDispatcher(), DISPATCHER, {"en", "zh"}),
        (SpeechDispatcher(), DISPATCHER.replace("en-GB", "fr-FR"), {"zh"}),
        (SpeechDispatcher(), "NAME  LANGUAGE  VARIANT", set()),
        (SystemSpeech(), "de-DE\r\nen-US\r\n", {"en"}),
        (SystemSpeech(), "zh-CN\r\n", {"zh"}),
        (OwnCommand(("say",)), ESPEAK, set()),
    ],
)
def test_the_languages_that_a_voice_says_it_knows(voice, listed, languages):
    assert voice.languages(listed) == languages


def test_the_first_that_knows_a_language_reads_it_and_the_installers_own_before_all():
    espeak, dispatcher = usual_voices("linux")
    english_alone = ESPEAK.replace("cmn-latn-pinyin", "x")
    there = {"/opt/piper": "/opt/piper"}.get
    both = chosen_voices({}, [(espeak, ESPEAK), (dispatcher, DISPATCHER)], there)
    assert both == {"en": espeak, "zh": espeak}
    mixed = chosen_voices({}, [(espeak, english_alone), (dispatcher, DISPATCHER)], there)
    assert mixed == {"en": espeak, "zh": dispatcher}
    own = chosen_voices({"zh": ("/opt/piper", "x")}, [(espeak, ESPEAK)], there)
    assert own == {"en": espeak, "zh": OwnCommand(("/opt/piper", "x"))}
    assert chosen_voices({"zh": ("/opt/gone",)}, [], there) == {}
    assert usual_voices("win32") == (SystemSpeech(),)
