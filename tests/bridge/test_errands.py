"""What takes its time comes back to the thread that draws, however it ends."""

from __future__ import annotations

import threading

import pytest

from kiosk.bridge.errands import Errands


@pytest.fixture
def errands(parent):
    return Errands("staff screen", parent)


def test_work_is_done_in_another_thread_and_brought_back_to_this_one(errands, wait_until):
    threads = []

    def work():
        threads.append(threading.current_thread())
        return 5

    def then(found):
        threads.append(threading.current_thread())
        brought.append(found)

    brought = []
    errands.send(work, then)
    wait_until(lambda: brought == [5])
    assert threads[0] is not threads[1] is threading.current_thread()


@pytest.mark.expects_log
@pytest.mark.parametrize("error", [OSError("full"), ValueError("no report"), KeyError("a fault")])
def test_work_that_fails_brings_nothing_and_is_in_the_log(errands, wait_until, caplog, error):
    def work():
        raise error

    brought = []
    errands.send(work, brought.append)
    wait_until(lambda: brought == [None])
    assert str(error) in caplog.text


def test_after_the_end_nothing_is_brought_and_nothing_begun(errands):
    held, brought = threading.Event(), []
    errands.send(held.wait, brought.append)
    held.set()
    errands.close()
    errands.send(lambda: 5, brought.append)
    assert brought == []
