"""What is told of the piece “Lock and key”."""

from kiosk.visit.spoken.scripts.script import Script

LOCK_AND_KEY = Script(
    page="LockAndKeyPage",
    title="Lock and key",
    told={"": "Send a picture to your friend."},
    learned="What closes need not be what opens.",
)
