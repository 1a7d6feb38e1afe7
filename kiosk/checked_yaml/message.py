"""What is said to staff, as a template and its values, so that it can be said in their language.

A message is its English text, for logs, JSON and whoever compares; beside that it remembers what it
was made of. `translation.py` says it in another language by the template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class Message(str):
    """`Message('there is no area "{area}"', area="west")`.

    The template is a literal, for `make translation-sources` collects them; a brace that is meant
    is doubled. A value is a text or number of the file's, another message, or a tuple of these,
    which is listed with commas.
    """

    __slots__ = ("template", "values")
    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: Value) -> Message:
        return cls.made_of(filled(template, values, ", ", str), template, values)

    @classmethod
    def made_of(cls, english: str, template: str, values: Mapping[str, Value]) -> Message:
        """One whose English text is known; its template, which a stranger may have sent, is not
        filled in."""
        message = super().__new__(cls, english)
        message.template, message.values = template, values
        return message

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:  # for copies of it
        return (self.template,), dict(self.values)

    def as_record(self) -> dict[str, Any]:
        """What it was made of, for JSON: `{"template": …, "values": {…}}`, and within values the
        English text of another message as its `text`."""
        values = {name: _told(value) for name, value in self.values.items()}
        return {"template": self.template, "values": values}

    @staticmethod
    def from_record(english: str, record: Any) -> Message:
        """Back from JSON. Raises TypeError, KeyError or AttributeError: it is none."""
        values = {str(name): _heard(value) for name, value in record["values"].items()}
        return Message.made_of(str(english), str(record["template"]), values)


Value = str | int | Message | tuple[str | Message, ...]


def filled(template: str, values: Mapping[str, Value], comma: str, said: Any) -> str:
    """The template with its values, each `said` in words; `comma` stands within lists.

    Raises ValueError, LookupError or AttributeError: they do not fit each other.
    """
    words = {
        name: comma.join(map(said, value))
        if isinstance(value, tuple)
        else said(value)
        if isinstance(value, str)
        else value
        for name, value in values.items()
    }
    return template.format(**words)


def _told(value: Value) -> Any:
    if isinstance(value, Message):
        return {"text": str(value), **value.as_record()}
    return [_told(one) for one in value] if isinstance(value, tuple) else value


def _heard(value: Any) -> Any:
    if isinstance(value, dict):
        return Message.from_record(value["text"], value)
    if isinstance(value, list):
        return tuple(map(_heard, value))
    return value if isinstance(value, int) else str(value)
