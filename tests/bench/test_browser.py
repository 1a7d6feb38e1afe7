"""Driving Chromium through its pipe; here a small program stands in for it."""

from __future__ import annotations

import json
import sys

import pytest

from tests.bench.browser import Browser

# The shell starts it: its own first line can name no interpreter whose path has a blank.
STAND_IN = """#!/bin/sh
''''exec "{python}" "$0" "$@" # '''
import json, os, sys
requests, replies = os.fdopen(3, "rb"), os.fdopen(4, "wb")
log = open({log!r}, "w")
print(json.dumps(sys.argv[1:]), file=log, flush=True)

def reply(**message):
    replies.write(json.dumps(message).encode() + b"\\0")
    replies.flush()

targets = []  # the page comes a little later
while True:
    text = b""
    while (byte := requests.read(1)) not in (b"\\0", b""):
        text += byte
    if not text:
        break
    message = json.loads(text)
    print(json.dumps(message), file=log, flush=True)
    reply(method="Something.happened", params={{}})
    if message["method"] == "Target.getTargets":
        reply(id=message["id"], result=dict(targetInfos=targets))
        targets = [dict(type="browser", targetId="b"), dict(type="page", targetId="p")]
    elif message["method"] == "Target.attachToTarget":
        reply(id=message["id"], result=dict(sessionId="s1"))
    elif message["method"] == "Runtime.evaluate":
        reply(id=message["id"], result=dict(result=dict(value=message["params"]["expression"])))
    elif message["method"] == "Input.dispatchTouchEvent":
        reply(id=message["id"], error=dict(message="no finger"))
    else:
        reply(id=message["id"], result={{}})
        break
"""


def opened(tmp_path):
    program = tmp_path / "chromium"
    log = tmp_path / "log"
    program.write_text(STAND_IN.format(python=sys.executable, log=str(log)), encoding="utf-8")
    program.chmod(0o755)
    return Browser(str(program), tmp_path / "page.html", tmp_path / "profile"), log


@pytest.fixture
def stand_in(tmp_path):
    browser, log = opened(tmp_path)
    yield browser, log
    browser.close()


def requests(log):
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_it_shows_the_page_and_nothing_of_the_network(stand_in, tmp_path):
    browser, log = stand_in
    browser.attach()
    flags = requests(log)[0]
    assert flags[-1] == (tmp_path / "page.html").as_uri()
    assert {"--kiosk", "--disable-gpu", "--disable-background-networking"} <= set(flags)
    assert f"--user-data-dir={tmp_path / 'profile'}" in flags


def test_it_runs_scripts_in_the_page_that_is_shown(stand_in):
    browser, log = stand_in
    browser.attach()
    assert browser.run("1 + 1") == "1 + 1"
    attached, evaluated = requests(log)[-2:]
    assert attached["params"] == {"targetId": "p", "flatten": True}
    assert evaluated["sessionId"] == "s1"


def test_what_never_comes_true_is_not_waited_for_without_end(stand_in, monkeypatch):
    browser, _ = stand_in
    browser.attach()
    monkeypatch.setattr("tests.bench.browser._PATIENCE_SECONDS", 0.2)  # now that it has started
    browser.wait_until("true of the stand-in, which returns what it is asked")
    with pytest.raises(TimeoutError, match="waits in vain"):
        browser.wait_until("")


def test_what_it_refuses_is_an_error(stand_in):
    browser, _ = stand_in
    browser.attach()
    with pytest.raises(OSError, match=r"refuses Input\.dispatchTouchEvent: .*no finger"):
        browser.touch("touchStart", (10.0, 20.0))


def test_one_that_has_ended_is_an_error_and_can_still_be_closed(stand_in):
    browser, _ = stand_in
    browser.process.terminate()
    browser.process.wait()
    with pytest.raises(OSError):
        browser.attach()


def test_it_is_asked_to_close(tmp_path):
    browser, log = opened(tmp_path)
    browser.attach()
    browser.close()
    assert requests(log)[-1]["method"] == "Browser.close"
    assert browser.process.returncode == 0
