"""The canal of years: where each exhibit stands in time, at three steps. Plain Python."""
