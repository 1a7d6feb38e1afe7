"""Films and their captions: where their files lie, and what stands in them. No Qt."""
