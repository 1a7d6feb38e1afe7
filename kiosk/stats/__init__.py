"""How the kiosk was used, told to its director: figures, in words, charts and tables."""
