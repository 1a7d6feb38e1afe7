"""What is told of each hands-on piece; its page says the same."""
