"""The guide: a visitor's question in their own words, answered with cards of the museum.

No words of its own: every sentence of an answer stands on a card, and where no card holds what was
asked for the guide says so.
"""
