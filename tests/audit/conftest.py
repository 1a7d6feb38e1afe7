"""A page in a window, as the tests of the components have it."""

from __future__ import annotations

from tests.components.conftest import shown  # noqa: F401  a fixture
