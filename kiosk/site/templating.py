"""Pages as HTML: the templates, and what every page has."""

from __future__ import annotations

import base64
import hashlib
from functools import cached_property
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from kiosk import paths
from kiosk.site import addresses
from kiosk.site.words import words_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.localized_text import LocalizedText
    from kiosk.site.edition import Edition
    from kiosk.site.pages import Page
    from kiosk.site.picture_files import Sizes

FOLDER = paths.ROOT / "kiosk" / "site" / "templates"


class Templates:
    """Writes pages of a site in several `editions`; whatever content holds is escaped.

    `base` is the address at which the site will stand, if that is known; it ends with a slash.
    """

    def __init__(self, catalogue: Catalogue, editions: Sequence[Edition], base: str = "") -> None:
        self._editions, self._base = editions, base
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(
            catalogue=catalogue,
            visit_script=self.visit_script,
            script_hash=self._script_hash,
        )
        self._words = {edition.language: words_of(edition) for edition in editions}

    def page(self, page: Page, edition: Edition) -> str:
        """A page in the language of `edition`."""
        fallback = _Fallback(edition)
        return self._environment.get_template(page.template).render(
            page=page,
            edition=edition,
            words=self._words[edition.language],
            text=fallback.text,
            paragraphs=fallback.paragraphs,
            fallback=fallback,
            alternates=self._alternates(page.address, edition),
            canonical=self._base + page.address if self._base else "",
            to=lambda target: addresses.relative(target, page.address),
            home=lambda section="": addresses.home(edition.language, section),
            visit=addresses.visit(edition.language),
            base=self._base,
            style=addresses.STYLE,
            **page.values,
        )

    def choice_of_language(self, night: Sizes) -> str:
        """The first page of all, without a language of its own."""
        return self._environment.get_template("languages.html").render(
            night=night,
            style=addresses.STYLE,
            homes=[(edition, addresses.home(edition.language)) for edition in self._editions],
            base=self._base,
        )

    def sitemap(self, written: Sequence[str]) -> str:
        """What search engines read: all pages by their whole addresses."""
        return self._environment.get_template("sitemap.xml").render(
            addresses=[self._base + address for address in written]
        )

    @cached_property
    def visit_script(self) -> Markup:
        """The one script there is, of the page of what a visitor has kept."""
        return Markup((FOLDER / "visit.js").read_text(encoding="utf-8"))

    @cached_property
    def _script_hash(self) -> str:
        """What a browser compares that script with: no other one is run."""
        digest = hashlib.sha256(self.visit_script.encode()).digest()
        return "sha256-" + base64.b64encode(digest).decode()

    def _alternates(self, address: str, shown: Edition) -> list[tuple[Edition, str, bool]]:
        """The page in every language: its address, and whether it is this one."""
        _, _, rest = address.partition("/")
        return [(e, f"{e.language}/{rest}", e == shown) for e in self._editions]


class _Fallback:
    """Gives texts to a template, and knows whether one was not there in its language."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self.used = False

    def text(self, text: LocalizedText) -> Markup:
        self._note(text)
        return self._edition.text(text)

    def paragraphs(self, text: LocalizedText) -> list[Markup]:
        self._note(text)
        return self._edition.paragraphs(text)

    def _note(self, text: LocalizedText) -> None:
        self.used |= text.shown_in(self._edition.language) != self._edition.language
