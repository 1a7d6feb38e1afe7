"""Targets that are too small, too near or too high are found."""

from __future__ import annotations

from tests.audit.box import Box
from tests.audit.checks.targets import close_targets, small_targets, targets_out_of_reach
from tests.audit.made_up import INCHES_32, found, screen, target
from tests.audit.records import Yardstick


def test_a_target_under_15_millimetres_is_found_either_way():
    assert found(small_targets, screen(target(height=38)), INCHES_32)
    assert found(small_targets, screen(target(width=38)), INCHES_32)
    assert not found(small_targets, screen(target(width=41, height=41)), INCHES_32)
    assert not found(small_targets, screen(target(height=38)), Yardstick(55, 1.58))
    cut = target(height=38, seen=Box(100, 100, 100, 10))
    assert not found(small_targets, screen(cut), INCHES_32)


def test_neighbours_under_3_millimetres_apart_are_found():
    assert found(close_targets, screen(target(1), target(2, x=200)), INCHES_32)
    assert found(close_targets, screen(target(1), target(2, y=167)), INCHES_32)
    assert not found(close_targets, screen(target(1), target(2, x=209)), INCHES_32)
    assert not found(close_targets, screen(target(1), target(2, x=206, y=166)), INCHES_32)


def test_what_overlaps_or_stands_within_is_no_neighbour():
    assert not found(close_targets, screen(target(1), target(2, x=150)), INCHES_32)
    inner = target(2, width=20, within=frozenset({1}))
    assert not found(close_targets, screen(target(1), inner), INCHES_32)


def test_a_target_of_which_another_hides_a_part_is_no_neighbour():
    hidden = target(2, y=130, seen=Box(100, 160, 100, 30))
    assert not found(close_targets, screen(target(1), hidden), INCHES_32)


def test_a_target_above_what_is_reached_is_found():
    assert found(targets_out_of_reach, screen(target(y=400), above_reach=440), INCHES_32)
    assert not found(targets_out_of_reach, screen(target(y=420), above_reach=420), INCHES_32)
    assert not found(targets_out_of_reach, screen(target(y=0)), INCHES_32)


def test_of_a_large_target_a_fingertip_in_reach_is_enough():
    large = target(y=0, height=500)
    assert not found(targets_out_of_reach, screen(large, above_reach=450), INCHES_32)
    assert found(targets_out_of_reach, screen(large, above_reach=480), INCHES_32)
