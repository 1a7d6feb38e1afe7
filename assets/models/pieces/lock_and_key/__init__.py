"""A lantern-lit square: its houses, its people with their heads turning, a box, locks and keys."""
