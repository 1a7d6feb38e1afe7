"""Keeps the kiosk running: starts it, hears that it lives, ends it when it hangs, starts it again.

Plain Python and small, for whatever brings the kiosk down must not bring this down. `supervised.py`
is the kiosk's own end of the line.
"""

SUPERVISED = "KIOSK_SUPERVISED"
"""The variable that tells the kiosk that it is supervised, and names the folder of their files."""
