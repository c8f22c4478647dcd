"""Whether a change matters, and why."""
