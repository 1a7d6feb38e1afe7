"""The kiosk played by itself: a finger, a virtual screen, the tour."""
