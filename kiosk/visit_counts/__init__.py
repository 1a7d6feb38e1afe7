"""How the kiosk is used, as counters: nothing in them leads back to a visit or a visitor."""
