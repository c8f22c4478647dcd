"""Parts of splits and mergers that bring nothing: what the others say is all that the whole has of their words."""

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

_OWN, _HELD = 0.25, 0.75
"""Least part of a part's words that the whole has besides those of the others; or which it has in any case, be it only once."""


def unfair(m: Matching, likeness: Likeness) -> bool:
    """Take such parts out of their splits and mergers, for they were added by the words that all have; whether there were any.

    Options say the same in other words, and points of a list that was written out have its lead's: these prove nothing.
    """
    found = False
    for way in ways(m, likeness) if m.more_old or m.more_new else ():
        for j in list(way.more):
            while (i := _weakest(m, way, j)) >= 0:
                _drop(m, way, likeness, i, j)
                found = True
    return found


def _weakest(m: Matching, way: Way, j: int) -> int:
    """The part of a whole that brings least, where that is too little; or -1."""
    parts = way.sources(j)
    if way.theirs.rank[j] < 0 or len(parts) < 2 or any(way.pair(i, j) in m.pinned for i in parts):
        return -1
    whole, least, weakest = way.theirs.bag(j), _OWN, -1
    for i in parts:
        mine = way.mine.bag(i)
        total = mine.total()
        listed = way.mine.tags[i] == "alternative" or way.mine.lead(i) in parts
        if not total or listed or (whole & mine).total() >= _HELD * total:
            continue
        rest = whole - way.mine.bags([k for k in parts if k != i])
        if (share := (rest & mine).total() / total) < least:
            least, weakest = share, i
    return weakest


def _drop(m: Matching, way: Way, likeness: Likeness, i: int, j: int) -> None:
    """Take a part out; where it was the one that the row is about, the next is."""
    others = [k for k in way.sources(j) if k != i]
    way.went[i] = -1
    way.came[j] = others[0]
    way.more[j] = others[1:]
    if len(others) == 1:
        del way.more[j]
    a, b = way.pair(others[0], j)
    m.sure[a] = likeness.of(a, b)
