"""Second thoughts on the articles that words elected: one that stands in the right place may be more alike as a whole.

An article written on the model of another often has more of its phrases than what became of that one; and where two were
merged, the one that was rewritten may have given more than the one whose sentences stand.
"""

from collections.abc import Iterator

from treaty_tui.align.gaps import Place, places
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

_PLACE = 0.1
"""What standing between the same neighbours adds to the likeness of two articles."""

_LEAST = 0.4
"""Least likeness of a rival: what is less alike shares formulas."""

_KEPT = 0.75
"""Part of an article in equal words that settles what it became: what else may stand in it is too little to be `_LEAST`."""

_TABLE = 400
"""Most pairs of one place that are compared all with all; beyond it only those near each other in order."""


def in_place(m: Matching, likeness: Likeness) -> bool:
    """Give lone articles the counterpart that another has out of its place; whether any got one."""
    way = Way(m, likeness)
    found = places(m, m.old.tagged("article"), m.new.tagged("article"))
    return sum(_won(m, way, h, g) for place in found for h, g in _within(m, place)) > 0


def beside(m: Matching, likeness: Likeness) -> list[tuple[int, int]]:
    """Add lone articles to the pair next to them where that is more alike with them: split and merged; gives what is added."""
    both = ways(m, likeness)
    found = places(m, m.old.tagged("article"), m.new.tagged("article"))
    return [added for place in found for added in _beside(both, place)]


def _within(m: Matching, place: Place) -> Iterator[tuple[int, int]]:
    """Pairs of one place of which one is alone and the other went elsewhere."""
    gap = place.gap
    if m.left_old(gap.old) or m.left_new(gap.new):
        for _, h, g in gap.table(_TABLE):
            if (m.to_new[h] < 0) != (m.to_old[g] < 0):
                yield h, g


def _won(m: Matching, way: Way, h: int, g: int) -> bool:
    """Whether a pair is about as alike as the one that it breaks; then it is made, and of the other only equal words stay."""
    if (m.to_new[h] < 0) == (m.to_old[g] < 0):
        return False
    a, b = (m.to_old[g], g) if m.to_new[h] < 0 else (h, m.to_new[h])
    if (a, b) in m.pinned or a in m.more_new or b in m.more_old or (h, g) in m.forbidden or _settled(way, b):
        return False
    alike = _alike(way, [h], g)
    if alike < max(_LEAST, _alike(way, [a], b) - _PLACE):
        return False
    m.part(a)
    m.join(h, g, alike)
    for i in m.old.inside.get(a, ()):
        j = m.to_new[i]
        if j >= 0 and m.new.home[j] == b and m.old.keys[i] != m.new.keys[j] and (i, j) not in m.pinned:
            m.part(i)
    return True


def _beside(both: tuple[Way, Way], place: Place) -> Iterator[tuple[int, int]]:
    for end, edge in ((0, place.before), (-1, place.after)):
        for way, lone, j in zip(both, place.gap, edge[::-1], strict=True):
            for h in lone[end:][:1]:
                if not way.open(h, j) or _settled(way, j):
                    continue
                parts = way.sources(j)
                if _alike(way, [h], j) >= _LEAST and _alike(way, [*parts, h], j) > _alike(way, parts, j):
                    way.add(h, j)
                    yield way.pair(h, j)


def _settled(way: Way, g: int) -> bool:
    """Whether nearly all of one of their articles stands in mine in equal words."""
    keys = way.mine.keys
    kept = [j for j in way.theirs.inside.get(g, ()) if (i := way.came[j]) >= 0 and keys[i] == way.theirs.keys[j]]
    return sum([way.theirs.weight[j] for j in kept]) >= _KEPT * (way.theirs.size[g] - way.theirs.weight[g]) > 0


def _alike(way: Way, olds: list[int], g: int) -> float:
    """Likeness of several of my articles with one of theirs."""
    return way.alike([i for h in olds for i in way.mine.inside.get(h) or [h]], way.theirs.inside.get(g) or [g])
