"""The picture of all lights on water, and how QML comes to it."""
