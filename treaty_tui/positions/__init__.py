"""Bytes ↔ positions: reading with the place of every mistake, and edits that leave the rest of a file byte for byte.

Each module is imported by name: who only lists drafts needs `toml`, and nothing of what positions mean.
"""
