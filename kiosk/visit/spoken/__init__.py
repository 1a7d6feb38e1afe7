"""What is read aloud on each screen: all that is on it, then the choices that lead on."""
