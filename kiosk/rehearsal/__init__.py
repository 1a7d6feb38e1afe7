"""The kiosk played through by itself: touch, tour and bench. It stands right of `app`."""
