"""The pictures of the canal of years, painted aside from what is drawn."""
