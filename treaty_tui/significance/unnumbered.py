"""References without a number that numbers stand for, or that stand for numbers: "the preceding paragraph", "paragraph 1"."""

from collections.abc import Sequence

from treaty_tui import eid as eids
from treaty_tui.references.grammar import grammar_of
from treaty_tui.references.listed import Citation
from treaty_tui.references.neighbours import Beside

_WORD = 12
"""Letters of a determiner at most, with its space."""


def citations(text: str, beside: Sequence[Beside], start: int, end: int, language: str) -> list[Citation]:
    """The neighbours that a changed place names, or stands in, as citations of what they are."""
    return [
        Citation(_first(text, each.start, language), each.end, (tuple(eids.elements(each.target)),))
        for each in beside
        if each.start <= end + 1 and each.end >= start - 1
    ]


def _first(text: str, start: int, language: str) -> int:
    """Where a phrase begins, its determiner among it: a number needs none."""
    before = text[max(0, start - _WORD) : start].lower().split(" ")
    if language == "zh" or len(before) < 2 or before[-1] or before[-2] not in grammar_of(language).the:
        return start
    return start - len(before[-2]) - 1
