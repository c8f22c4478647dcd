"""Edited provisions: found by rare word triples anywhere in the drafts."""

from treaty_tui.align.anchors import alike_kind
from treaty_tui.align.likeness import Likeness, candidates
from treaty_tui.align.matching import Matching

ANYWHERE = 0.40
"""Least likeness of two provisions that nothing but their words brings together."""


def edited(m: Matching) -> None:
    """Pair what is still alone and much alike, the most alike first; of equals, the nearest in place."""
    olds, news = m.left_old(m.old.units), m.left_new(m.new.units)
    likeness = Likeness(m.old, m.new, olds, news)
    found = []
    for i, j in candidates(m.old, m.new, olds, news):
        score = likeness.of(i, j)
        if score >= ANYWHERE and m.old.keys[i] != m.new.keys[j] and alike_kind(m, i, j):
            found.append((-score, abs(m.old.rank[i] - m.new.rank[j]), i, j))
    for negative, _, i, j in sorted(found):
        m.join(i, j, -negative)
