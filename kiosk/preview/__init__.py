"""What `kiosk preview` shows when: what changed, where that is seen, which faults are whose."""
