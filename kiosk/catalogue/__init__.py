"""What there is to see: records, the whole, finding. No Qt."""
