"""Panes and bars, each drawing its own lines; they post messages and never reach for a sibling."""
