"""A restart that is planned waits until nobody is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.planned_restart import PlannedRestart


class Controller(QObject):
    nobody_there = False


class Plan:
    why = "it is time"

    def due(self):
        return self.why


@pytest.fixture
def restart(application):
    """Whether it says that it is due when it looks."""
    controller, plan = Controller(), Plan()
    planned = PlannedRestart(plan, controller)
    said = []

    def hear():
        said.append(True)

    planned.due.connect(hear)

    def look():
        said.clear()
        planned.look()
        return bool(said)

    return controller, plan, look


def test_it_is_due_when_its_time_has_come_and_nobody_is_there(restart):
    controller, plan, look = restart
    assert not look()
    controller.nobody_there = True
    plan.why = ""
    assert not look()
    plan.why = "it is time"
    assert look()
