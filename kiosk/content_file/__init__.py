"""`exhibits.yaml`: read into a catalogue, and everything there is to say about it. No Qt."""
