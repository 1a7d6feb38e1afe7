"""What the lists of all screens are made of, and the lists that several show."""
