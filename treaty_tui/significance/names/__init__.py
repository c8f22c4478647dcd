"""Names of bodies, conventions and things, and which of them stand for the same."""
