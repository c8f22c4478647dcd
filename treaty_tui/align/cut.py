"""Articles that were cut in several, or put into one: they follow what stands in them."""

from treaty_tui.align import inside
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

MOST, PART = 0.6, 0.25
"""Least part of a lone article that must have gone to, or come from, one other; and least part of that one that it makes up.

Below the second a paragraph moved out into an article of its own, or into another.
"""

_SOME, _SEVERAL = 0.15, 0.4
"""The second for each of several that were cut out of one or put into it, and for all of them."""


def articles(m: Matching, likeness: Likeness) -> None:
    """Add lone articles to the pair that most of their provisions went to or came from, and match what is left in them."""
    for way in ways(m, likeness)[::-1]:
        for h, g in _of_articles(way):
            if way.open(h, g) and not way.empty(g):
                way.add(h, g)
                a, b = way.pair(h, g)
                inside.within(m, likeness, m.old.inside[a], m.new.inside[b])


def _of_articles(way: Way) -> list[tuple[int, int]]:
    """Lone articles with that of the other draft which they are parts of: enough of it, or several that are so together."""
    found = [(h, *_other(way, h)) for h in way.left(way.mine.tagged("article"))]
    shares: dict[int, float] = {}
    for _, g, share in found:
        shares[g] = shares.get(g, 0.0) + share * (share >= _SOME)
    return [(h, g) for h, g, share in found if g >= 0 and (share >= PART or (share >= _SOME and shares[g] >= _SEVERAL))]


def _other(way: Way, home: int) -> tuple[int, float]:
    """The article of the other draft that most of an article's words stand in, or -1; and what part of it these are."""
    votes: dict[int, int] = {}
    for unit in way.mine.inside.get(home, ()):
        other = way.theirs.home[way.went[unit]] if way.went[unit] >= 0 else -1
        if other >= 0 and way.theirs.tags[other] == "article":
            votes[other] = votes.get(other, 0) + way.mine.weight[unit]
    best = max(votes, key=lambda other: (votes[other], -other), default=-1)
    enough = best >= 0 and votes[best] >= MOST * (way.mine.size[home] - way.mine.weight[home])
    return (best, votes[best] / (way.theirs.size[best] - way.theirs.weight[best] or 1)) if enough else (-1, 0.0)
