"""`kiosk doctor`: is this machine ready to stand before visitors?"""
