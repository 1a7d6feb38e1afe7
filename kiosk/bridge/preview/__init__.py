"""What the QML of `kiosk preview` sees, registered in `Kiosk.Bridge` where it is imported: never by
the visitors' kiosk."""
