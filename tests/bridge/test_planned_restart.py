"""A restart that is planned waits until nobody is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QTimer

from kiosk.bridge.planned_restart import PlannedRestart
from kiosk.exit_codes import RESTART


class Controller(QObject):
    nobody_there = False


class Plan:
    why = "it is time"

    def due(self):
        return self.why


@pytest.fixture
def restart(application):
    """What it leaves with when it looks, or 0 where it stays."""
    controller, plan = Controller(), Plan()
    planned = PlannedRestart(plan, controller)

    def look():
        QTimer.singleShot(0, planned.look)
        QTimer.singleShot(20, application.quit)
        return application.exec()

    return controller, plan, look


def test_it_leaves_when_it_is_due_and_nobody_is_there(restart):
    controller, plan, look = restart
    assert look() == 0
    controller.nobody_there = True
    plan.why = ""
    assert look() == 0
    plan.why = "it is time"
    assert look() == RESTART
