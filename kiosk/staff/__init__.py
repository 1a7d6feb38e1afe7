"""What staff do at the screen itself: who is let in, and what they find. Plain Python."""
