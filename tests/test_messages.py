"""Everything that is said of content and settings is there in each language it is translated into.

A fault, a hint or a warning is a `Message("… {name} …", name=value)`. A new one, or one said in
other words, takes three steps: `make translation-sources`, fill in its `msgstr` in each
`assets/translations/messages_*.po`, `make translations`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from string import Formatter

import pytest
from babel.messages.pofile import read_po

from kiosk import paths
from kiosk.checked_yaml.message import Message
from kiosk.checked_yaml.translation import translation_into

SOURCES = sorted((paths.ROOT / "kiosk").rglob("*.py"))
TRANSLATED = sorted((paths.ASSETS / "translations").glob("messages_*.po"))
HOW_TO = "run `make translation-sources`, fill in its msgstr there, then `make translations`"
# Packages whose records check their own values, on pydantic's behalf.
CHECKING = ("catalogue", "checked_yaml", "opening_hours", "settings.py")
SAME_IN_CHINESE = ('the {kind} "{file}" {what}', "python assets/models/render.py --parts")
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!()\"']|[,;:?!()\"'][\u4e00-\u9fff]")


@dataclass(frozen=True)
class Use:
    """Where a message is made, and of which template; None where that is no literal."""

    place: str
    template: str | None
    given: frozenset[str] | None


def uses():
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Message":
                template = getattr(node.args[0], "value", None) if node.args else None
                names = [keyword.arg for keyword in node.keywords]
                given = None if None in names else frozenset(names)  # **values
                place = f"{file.relative_to(paths.ROOT)}:{node.lineno}"
                yield Use(place, template if isinstance(template, str) else None, given)


USES = list(uses())
TEMPLATES = {use.template: use.place for use in USES if use.template is not None}


def placeholders(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def catalogue(file):
    with file.open("rb") as opened:
        return {message.id: message for message in read_po(opened) if message.id}


def test_templates_are_found():
    assert len(TEMPLATES) > 150
    assert TRANSLATED


def test_a_template_is_a_literal_and_has_a_value_for_each_of_its_placeholders():
    for use in USES:
        assert use.template, (
            f"{use.place}: write the template as a literal, with its values beside it: "
            'Message("there is no area {area}", area=…). A text in pieces, an f-string or a '
            "variable cannot be translated."
        )
        if use.given is not None:
            assert use.given == placeholders(use.template), (
                f"{use.place}: the placeholders of {use.template!r} are "
                f"{sorted(placeholders(use.template))}, the values {sorted(use.given)}"
            )


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_every_template_has_its_words(file):
    known = catalogue(file)
    for template, place in TEMPLATES.items():
        told = f"{place}: {template!r} has no words in {file.relative_to(paths.ROOT)}: {HOW_TO}"
        assert template in known, told
        assert known[template].string, told
        assert not known[template].fuzzy, f"{told}, and remove the line `#, fuzzy`"


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_words_name_the_values_of_their_template(file):
    for template, message in catalogue(file).items():
        assert placeholders(message.string) == placeholders(template), (
            f"{file.relative_to(paths.ROOT)}: {message.string!r} must have the placeholders of "
            f"{template!r}, as they are written there: {sorted(placeholders(template))}"
        )
        message.string.format(**dict.fromkeys(placeholders(template), 7))


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_no_words_are_kept_for_what_nobody_says(file):
    unused = catalogue(file).keys() - TEMPLATES.keys()
    assert not unused, (
        f"{file.name}: {sorted(unused)} is said nowhere: run `make translation-sources`"
    )


@pytest.mark.parametrize("file", TRANSLATED, ids=lambda file: file.stem)
def test_what_the_program_reads_is_made_of_it(file):
    said = translation_into(file.stem.removeprefix("messages_"))
    for template, message in catalogue(file).items():
        values = dict.fromkeys(placeholders(template), 7)
        made = Message.made_of(template.format(**values), template, values)
        expected = message.string.format(**values)
        assert said(made) == expected, f"{file.name} is newer: run `make translations`"


def test_chinese_has_the_punctuation_of_chinese():
    for template, message in catalogue(paths.ASSETS / "translations" / "messages_zh.po").items():
        found = HALF_WIDTH.search(message.string)
        assert not found, f"{message.string!r} for {template!r}: {found[0]!r} is half as wide"


def test_chinese_is_chinese():
    for template, message in catalogue(paths.ASSETS / "translations" / "messages_zh.po").items():
        if (
            re.search("[a-z]{2}", re.sub(r"{[^}]*}", "", template))
            and template not in SAME_IN_CHINESE
        ):
            assert re.search("[\u4e00-\u9fff]", message.string), f"{template!r} is not translated"


def test_what_checks_a_value_refuses_it_with_a_message():
    """A plain ValueError would be told in English alone."""
    for file in SOURCES:
        if file.relative_to(paths.ROOT / "kiosk").parts[0] not in CHECKING:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            raised = node.exc if isinstance(node, ast.Raise) else None
            name = getattr(getattr(raised, "func", None), "id", "")
            place = f"{file.relative_to(paths.ROOT)}:{getattr(node, 'lineno', 0)}"
            assert name != "ValueError", (
                f"{place}: raise RefusedError(Message(…)), for staff read it"
            )
