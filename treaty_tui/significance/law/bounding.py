"""Limits that negate nothing, said with another verb: "does not exceed 5", "shall not exceed 5"."""

import re
from collections.abc import Sequence

from treaty_tui.language.words import pieces
from treaty_tui.significance.law.lexicon import Hit, Law

_NEAR = 60
"""Characters round a change in which the words of a limit stand that it cuts into."""
_STEM = 5
"""Letters that the forms of a verb share, ..."""
_PLAIN = str.maketrans("éèê", "eee")
"""... but for accents that follow its endings: excède, excéder."""

Side = tuple[str, int, int]
"""A text in small letters, and where it is changed."""


def restated(law: Law, hits: tuple[list[Hit], list[Hit]], sides: tuple[Side, Side]) -> tuple[list[Hit], list[Hit]]:
    """The words of law of both sides without limits that the other side says with another verb, and without its negations."""
    kept = [*map(list, hits)]
    for one, other in ((0, 1), (1, 0)):
        for limit in hits[one]:
            words = pieces(limit.shown) if limit.kind == "figure" and limit.shown[0].isalpha() else []
            negating = sum(_negates(law, word) for word in words)
            if negating and all(limit.name != hit.name for hit in hits[other]):
                belonging = _belonging(max(words, key=len), kept[other], sides[other])[-negating:]
                kept[other] = [hit for hit in kept[other] if hit not in belonging]
                kept[one] = [hit for hit in kept[one] if hit is not limit or not belonging]
    return kept[0], kept[1]


def _negates(law: Law, word: str) -> bool:
    known = law.alone.get(word)
    return known is not None and known.kind == "negation"


def _belonging(verb: str, hits: Sequence[Hit], side: Side) -> list[Hit]:
    """The negations of a side that stand before a form of a limit's verb, if one stands at the change."""
    text, start, end = side
    first = max(0, start - _NEAR)
    near = re.search(rf"(?<![^\W_]){re.escape(verb.translate(_PLAIN)[:_STEM])}", text[first : end + _NEAR].translate(_PLAIN))
    return [hit for hit in hits if hit.kind == "negation" and hit.start < first + near.start()] if near else []
