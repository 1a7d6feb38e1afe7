"""Messages in the language of the staff who read them.

`assets/translations/messages_zh.po` has what is said for each template, in the form of gettext;
`make translations` makes of it what is read here, and only once somebody is to be told something.
A template without a translation is said in English.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.checked_yaml.message import Message, filled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COMMA = Message(", ")


class Translation:
    """Says messages by what `known` has for a template, which is the template where it has none."""

    def __init__(self, known: Callable[[str], str] = str) -> None:
        self._known = known

    def __call__(self, message: str) -> str:
        """The message in words; a text that is none, of a file or a system, stays as it is."""
        if not isinstance(message, Message) or not message.template:
            return message
        known = self._known(message.template)
        if known == message.template:
            return str(message)
        try:
            return filled(known, message.values, self._known(_COMMA), self)
        except (ValueError, LookupError, AttributeError, RecursionError):  # of another version
            return str(message)


ENGLISH = Translation()


@cache
def translation_into(language: str) -> Translation:
    """That of a code of ISO 639; into English where there is none. Reads the disk once."""
    from gettext import GNUTranslations  # not at every start

    try:
        with (paths.TRANSLATIONS / f"messages_{language}.mo").open("rb") as file:
            return Translation(GNUTranslations(file).gettext)
    except OSError:
        return ENGLISH


def usual_language(environ: Mapping[str, str] = os.environ) -> str:
    """The language of whoever sits at the terminal, as POSIX has it: of the first of LC_ALL,
    LC_MESSAGES and LANG that is set; `en` where none is, or the system's own is asked for."""
    named = next(
        (environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), ""
    )
    language = named.partition(".")[0].partition("_")[0].lower()
    return language if language.isalpha() and language not in ("c", "posix") else "en"
