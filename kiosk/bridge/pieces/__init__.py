"""Hands-on pieces as they are played: what a page shows of the rules in `kiosk.pieces`."""
