"""The whole collection as lights on water: how they hang together, and where they lie."""
