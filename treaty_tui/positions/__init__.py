"""Bytes ↔ positions: reading with the place of every mistake, and edits that leave the rest of a file byte for byte."""

from treaty_tui.positions.book import TABLES, bind, public
from treaty_tui.positions.edit import Editor
from treaty_tui.positions.entries import ACTIONS, STANCES, Reading
from treaty_tui.positions.reading import read
from treaty_tui.positions.tables import Tables, read_tables
from treaty_tui.stances.holders import find_code

__all__ = ["ACTIONS", "STANCES", "TABLES", "Editor", "Reading", "Tables", "bind", "find_code", "public", "read", "read_tables"]
