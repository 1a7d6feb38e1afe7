"""How the visitor reads: the language, the size of the letters, reading aloud."""
