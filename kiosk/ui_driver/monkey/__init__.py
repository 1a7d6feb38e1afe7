"""The monkey: a seeded storm of touches on the real program, and what must hold through it."""
