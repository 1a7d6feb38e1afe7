"""Starts a kiosk that runs well anew all the same, when nobody is there."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.bridge.visit_controller import VisitController
    from kiosk.supervisor.restart_plan import RestartPlan

log = logging.getLogger(__name__)

_EVERY_MILLISECONDS = 30_000


class PlannedRestart(QObject):
    """Looks from time to time whether a restart is due, and says so between two visits."""

    due = Signal()

    def __init__(self, plan: RestartPlan, controller: VisitController) -> None:
        super().__init__(controller)
        self._plan, self._controller = plan, controller
        timer = QTimer(self, interval=_EVERY_MILLISECONDS)
        timer.timeout.connect(self.look)
        timer.start()

    @Slot()
    def look(self) -> None:
        """Says so if it is due and nobody is there."""
        if self._controller.nobody_there and (why := self._plan.due()):
            log.info("the kiosk is started anew: %s", why)
            self.due.emit()
