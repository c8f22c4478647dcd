"""What stands on the screen, as runs of text with roles: no widgets, no Textual: all of it is plain values."""
