"""One file per draft format: bytes → Draft. A new format is one new file and one line in `READERS`."""
