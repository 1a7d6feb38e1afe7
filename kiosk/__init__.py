"""The touch kiosk of the World Internet Science and Technology Museum in Wuzhen."""

__version__ = "0.2.0"
