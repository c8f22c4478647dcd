"""Questions to the user: each returns a value and changes nothing."""
