"""What is kept of content: the last good, the proven, and staff's own copy. See README.md."""
