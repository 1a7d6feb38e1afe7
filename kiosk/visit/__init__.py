"""What a visitor is doing: where they are, how they got there, how they like to read. No Qt."""
