"""The staff screen for QML: who is let in, and what they find."""
