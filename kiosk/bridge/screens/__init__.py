"""What QML shows of each screen, a file for each, and what they share."""
