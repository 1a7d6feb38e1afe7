"""A page of the site taken apart, as a browser without scripts reads it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from html.parser import HTMLParser

_EMPTY = {"img", "link", "meta", "br"}


@dataclass
class Parsed(HTMLParser):
    """What a page has; `links` holds the words within each by where it leads."""

    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    links: list[tuple[str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    title: str = ""
    unclosed: list[str] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self.open: list[str] = []
        self._link = -1

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs), attrs
        given = dict(attrs)
        self.elements.append((tag, given))
        if tag not in _EMPTY:
            self.open.append(tag)
        if tag == "a":
            self._link = len(self.links)
            self.links.append((given["href"], ""))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, (tag, self.getpos())
        if tag == "a":
            self._link = -1

    def handle_data(self, data):
        if self.open and self.open[-1] == "title":
            self.title += data
        self.words.append(data)
        if self._link >= 0:
            href, words = self.links[self._link]
            self.links[self._link] = href, words + data

    def all(self, tag):
        """The attributes of each element of a name."""
        return [given for name, given in self.elements if name == tag]

    @property
    def ids(self):
        return [given["id"] for _, given in self.elements if "id" in given]

    @property
    def text(self):
        return " ".join(" ".join(self.words).split())


def parsed(html):
    """Fails where an element is not closed as it was opened."""
    page = Parsed()
    page.feed(html)
    page.close()
    assert not page.open, page.open
    return page


def target(href, page):
    """The address that a link of `page` leads to, and the section there."""
    path, _, section = href.partition("#")
    where = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return where, section
