"""The picture of all lights on water: painted aside, and handed to QML as a picture."""
