"""Rules of decision: what share of whom carries a motion."""

from fractions import Fraction

from treaty_tui.typed import NamedTuple

BASES = ("voting", "present", "members")
"""Of whom a share is taken: those for and against, those in the room, all states."""


class Rule(NamedTuple):
    """A rule of decision: `share` of `of`; reached exactly, it carries only where not `more_than`."""

    name: str
    share: Fraction
    of: str = "voting"
    """voting (for and against), present, or members (all states of the table)."""
    more_than: bool = False


RULES = (
    Rule("simple majority", Fraction(1, 2), "voting", True),
    Rule("two thirds of those present and voting", Fraction(2, 3)),
    Rule("two thirds of those present", Fraction(2, 3), "present"),
)
"""Known everywhere; a workspace may add its own."""
