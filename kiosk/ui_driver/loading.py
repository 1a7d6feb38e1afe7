"""Whether a picture or a part of a page is still to come, by what its item says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtQuick import QQuickItem

_LOADING = 2
"""What Image.Loading and Loader.Loading are, which PySide cannot convert."""

_QUESTION = b"""
import QtQml
QtObject {
    property QtObject item
    readonly property int status: item?.status ?? -1
}
"""


class Loading:
    """Asks one item after another.

    By one object for them all, as long as `parent` lives: an expression that is made for each
    leaves what it was compiled to in the engine until that ends.
    """

    def __init__(self, parent: QObject) -> None:
        self._engine = QQmlEngine(parent)  # what is played has no part in it
        component = QQmlComponent(self._engine)
        component.setData(_QUESTION, QUrl())
        self._question = component.create()
        if self._question is None:
            raise RuntimeError(component.errorString())
        self._question.setParent(parent)

    def is_under_way(self, item: QQuickItem) -> bool:
        """Whether what the item shows is being loaded; one that loads nothing is never."""
        self._question.setProperty("item", item)
        return bool(self._question.property("status") == _LOADING)

    def forget(self) -> None:
        """Asks nothing any more, and does not hear of changes."""
        self._question.setProperty("item", None)
