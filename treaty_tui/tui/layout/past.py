"""One provision through every draft as lines: what the command `history` prints, in the roles of the screen."""

from treaty_tui.reports.history_report import told
from treaty_tui.reports.sayings import Look
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.visible import visible
from treaty_tui.tui.reader import Traced

ROLES = {"-": "del", "+": "ins", "head": "chapter", "dim": "muted"}
"""Styles of the report, as roles."""


def past_lines(traced: Traced, width: int, glyphs: Glyphs, marks: bool) -> list[Line]:
    """Each draft with its wording against the one before, who spoke on it, and last which draft brought today's words."""
    lines = told(traced.steps, traced.book, Look(colour=not marks, width=width), traced.left_out)
    return [[(visible(text, glyphs.ascii), ROLES.get(style, "")) for style, text in line] for line in lines]
