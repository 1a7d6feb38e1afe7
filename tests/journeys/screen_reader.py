"""A screen reader's view of the kiosk: another process, asked over AT-SPI."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from kiosk.typography import plain

_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
CHECKED, _SHOWING = 4, 25
"""Numbers of AtspiStateType."""
_PRESSED = ("push button", "radio button")


@dataclass
class Node:
    """One thing as it is told to a screen reader."""

    role: str
    name: str
    description: str
    states: frozenset[int]
    at: tuple[str, str]
    children: list[Node] = field(default_factory=list)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


class ScreenReader:
    """Listens to one kiosk, and presses what it names."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)

    def tree(self) -> Node:
        """All that is shown, below the kiosk's window."""
        for application in self._children(_ROOT):
            for window in self._children(application):
                return self._node(window)
        return Node("", "", "", frozenset(), _ROOT)  # it has not opened its window yet

    def press(self, name: str) -> None:
        """Does what the button or the choice of that name does, once it is there."""
        tree = self.wait_for(None, name, among=_PRESSED)
        node = next(n for n in tree.walk() if plain(n.name) == name and n.role in _PRESSED)
        self._ask(node.at, _ACTION, "DoAction", "i", (0,))

    def wait_for(
        self,
        role: str | None,
        name: str,
        state: int = _SHOWING,
        among: tuple[str, ...] = (),
        seconds: float = 30,
    ) -> Node:
        """The tree in which something of that role and name has come, in that state."""
        deadline = time.monotonic() + seconds
        while True:
            tree = self.tree()
            told = [node for node in tree.walk() if plain(node.name) == name]
            if any(node.role in (role, *among) and state in node.states for node in told):
                return tree
            if time.monotonic() > deadline:
                there = [(node.role, node.name) for node in tree.walk()]
                raise LookupError(f"no {role or among} {name!r} among {there}")
            time.sleep(0.1)  # another process: nothing here tells that it has changed

    def listen(self) -> None:
        """From now on announcements are kept until they are asked for."""
        events = "org.a11y.atspi.Event.Object"
        rule = MatchRule(type="signal", interface=events, member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        what = ("object:announcement", [], "")
        self._ask(_REGISTRY, "org.a11y.atspi.Registry", "RegisterEvent", "sass", what)
        self._heard = self._bus.filter(rule).__enter__()

    def heard(self, seconds: float = 10) -> str:
        """The next announcement."""
        (_, _, _, (_, words), *_) = self._bus.recv_until_filtered(self._heard, timeout=seconds).body
        return str(words)

    def close(self) -> None:
        self._bus.close()

    def _node(self, at: tuple[str, str]) -> Node:
        words = self._ask(at, _ACCESSIBLE, "GetState")[0]
        states = frozenset(n for n in range(64) if words[n // 32] >> n % 32 & 1)
        node = Node(
            self._ask(at, _ACCESSIBLE, "GetRoleName")[0],
            self._property(at, "Name"),
            self._property(at, "Description"),
            states,
            at,
        )
        for child in self._children(at):
            part = self._node(child)
            if _SHOWING in part.states:
                node.children.append(part)
        return node

    def _children(self, at: tuple[str, str]) -> list[tuple[str, str]]:
        return self._ask(at, _ACCESSIBLE, "GetChildren")[0]

    def _property(self, at: tuple[str, str], name: str) -> str:
        address = DBusAddress(at[1], at[0], _ACCESSIBLE)
        return self._bus.send_and_get_reply(Properties(address).get(name)).body[0][1]

    def _ask(
        self, at: tuple[str, str], interface: str, method: str, kind: str = "", what=()
    ) -> Any:
        address = DBusAddress(at[1], at[0], interface)
        message = new_method_call(address, method, kind or None, what)
        return self._bus.send_and_get_reply(message, timeout=10).body


def bus_of_screen_readers(session: str) -> str:
    """The address of the bus on which applications tell screen readers what they show."""
    with open_dbus_connection(session) as bus:
        address = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        return bus.send_and_get_reply(new_method_call(address, "GetAddress")).body[0]
