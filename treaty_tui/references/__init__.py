"""The places that a text cites: read, resolved in their draft, and followed from one version to the next."""
