"""The two programs of `kiosk preview`: the window of the curator, and a kiosk for each pane."""
