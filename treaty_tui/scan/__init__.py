"""A statement → suggested positions: what it speaks about, resolved in a draft, with its place; a person confirms."""

from treaty_tui.scan.model import Guess, Mention, Scan, Suggestion
from treaty_tui.scan.report import FORMATS, render
from treaty_tui.scan.scanning import scan

__all__ = ["FORMATS", "Guess", "Mention", "Scan", "Suggestion", "render", "scan"]
