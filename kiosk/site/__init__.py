"""The same content as a small static web site, which the museum may put anywhere. Plain Python."""
