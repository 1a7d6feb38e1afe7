"""Answers a visitor's question with what the cards say."""
