"""One file per report: Comparison → bytes."""
