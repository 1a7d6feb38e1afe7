"""Where each page of the site lies, below its folder.

They stand on the paper that visitors take home, and stay as they are.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from kiosk.catalogue.languages import Language

Kind = Literal["areas", "exhibits", "stories", "cases", "tours"]
CHOICE_OF_LANGUAGE = "index.html"
STYLE = "site.css"


def entry(language: Language, kind: Kind, entry_id: str) -> str:
    """The page of one entry: `en/exhibits/apple-lisa.html`."""
    return f"{language}/{kind}/{entry_id}.html"


def home(language: Language, section: str = "") -> str:
    """The first page of a language, or one of its sections."""
    return f"{language}/index.html" + (f"#{section}" if section else "")


def visit(language: Language) -> str:
    """The page that shows what a visitor has kept, by `#e=exhibit,exhibit&s=story&c=case`."""
    return f"{language}/visit.html"


def relative(target: str, page: str) -> str:
    """How `target` is written in a link of `page`, so that the site works wherever it lies."""
    path, mark, section = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + mark + section
