"""What there is to see: the museum's content, read from `exhibits.yaml`. Plain Python, no Qt."""
