"""When the museum is open, and the screen dark. Plain Python, with clocks that are given."""
