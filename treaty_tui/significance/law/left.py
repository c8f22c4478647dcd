"""What came or went beside a few words of law at the same place: "should → shall" came with "subject to inspection"."""

from collections.abc import Sequence

from treaty_tui.language.words import pieces
from treaty_tui.significance.law.lexicon import WEAK, Hit
from treaty_tui.significance.reasons import Cause, wording

_TOLD = ("obligation", "qualifier", "negation", "figure")
"""Kinds of words that the law itself tells of; what else they stand with is told here."""
_EDGES = " ,;:.\n،؛，；、。"
_MARKS = " ,;:.()\"'"
_SMALL = 2
"""Letters of words that say nothing by themselves."""
_FORM = 3
"""Letters that forms of one word begin with."""

_Sides = tuple[Sequence[Hit], Sequence[Hit]]


def left(found: Sequence[Cause], hits: _Sides, texts: tuple[str, str], places: tuple[tuple[int, int], ...]) -> list[Cause]:
    """The words at a place that none of its reasons shows, but for small ones and other forms of the same."""
    between = [_pieces(text, place, some) for text, place, some in zip(texts, places, hits, strict=True)]
    words = [[word for piece in side for word in _telling(piece)] for side in between]
    alone = [[word for word in side if word not in other] for side, other in zip(words, reversed(words), strict=True)]
    if not any(alone) or sorted(word[:_FORM] for word in alone[0]) == sorted(word[:_FORM] for word in alone[1]):
        return []
    shown = " ".join([cause.told or cause.item for cause in found]).lower()
    rests = [
        " … ".join([piece for piece in side if _telling(piece)]) if any(word not in shown for word in fresh) else ""
        for side, fresh in zip(between, alone, strict=True)
    ]
    return [wording(*rests)] if any(rests) else []


def _pieces(text: str, place: tuple[int, int], hits: Sequence[Hit]) -> list[str]:
    """What stands at a place between the words of law."""
    at, end = place
    found = []
    for hit in hits:
        if hit.kind in _TOLD and hit.end > at and hit.start < end:
            found.append(text[at : max(at, hit.start)].strip(_EDGES))
            at = hit.end
    return [*found, text[min(at, end) : end].strip(_EDGES)]


def _telling(text: str) -> list[str]:
    """The words that say something."""
    words = [word.strip(_MARKS) for word in text.lower().split()] if text.isascii() else pieces(text.lower())
    return [word for word in words if word[:1].isalnum() and word not in WEAK and not (len(word) <= _SMALL and word.isascii())]
