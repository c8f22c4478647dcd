"""One file per page of the interface."""
