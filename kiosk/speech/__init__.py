"""Reading aloud as decisions: sentences, where a reading stands, which voice speaks and how."""
