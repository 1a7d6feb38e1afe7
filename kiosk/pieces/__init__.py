"""Pieces to play with the hand: what is true in each, and what becomes of every move."""
