"""What is raised when the program, and not a visitor, does what cannot be done."""

from __future__ import annotations


class PieceError(ValueError):
    """A piece was asked for something that no hand can ask of it, or given what is no number."""
