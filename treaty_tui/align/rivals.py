"""Second thoughts on the articles that words elected: one that stands in the right place may be more alike as a whole.

An article written on the model of another often has more of its phrases than what became of that one; and where two were
merged, the one that was rewritten may have given more than the one whose sentences stand.
"""

from collections.abc import Iterator

from treaty_tui.align.gaps import Place, places
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_PLACE = 0.1
"""What standing between the same neighbours adds to the likeness of two articles."""

_LEAST = 0.4
"""Least likeness of a rival: what is less alike shares formulas."""

_TABLE = 400
"""Most pairs of one place that are compared all with all; beyond it only those near each other in order."""


def in_place(m: Matching, likeness: Likeness) -> bool:
    """Give lone articles the counterpart that another has out of its place; whether any got one."""
    found = places(m, m.old.tagged("article"), m.new.tagged("article"))
    return sum(_won(m, likeness, h, g) for place in found for h, g in _within(m, place)) > 0


def beside(m: Matching, likeness: Likeness) -> list[tuple[int, int]]:
    """Add lone articles to the pair next to them where that is more alike with them: split and merged; gives what is added."""
    found = places(m, m.old.tagged("article"), m.new.tagged("article"))
    return [added for place in found for added in _beside(m, likeness, place)]


def _within(m: Matching, place: Place) -> Iterator[tuple[int, int]]:
    """Pairs of one place of which one is alone and the other went elsewhere."""
    gap = place.gap
    if m.left_old(gap.old) or m.left_new(gap.new):
        for _, h, g in gap.table(_TABLE):
            if (m.to_new[h] < 0) != (m.to_old[g] < 0):
                yield h, g


def _won(m: Matching, likeness: Likeness, h: int, g: int) -> bool:
    """Whether a pair is about as alike as the one that it breaks; then it is made, and of the other only equal words stay."""
    if (m.to_new[h] < 0) == (m.to_old[g] < 0):
        return False
    a, b = (m.to_old[g], g) if m.to_new[h] < 0 else (h, m.to_new[h])
    alike = _alike(m, likeness, [h], [g])
    if (a, b) in m.pinned or (h, g) in m.forbidden or alike < max(_LEAST, _alike(m, likeness, [a], [b]) - _PLACE):
        return False
    m.part(a)
    m.join(h, g, alike)
    for i in m.old.inside.get(a, ()):
        j = m.to_new[i]
        if j >= 0 and m.new.home[j] == b and m.old.keys[i] != m.new.keys[j] and (i, j) not in m.pinned:
            m.part(i)
    return True


def _beside(m: Matching, likeness: Likeness, place: Place) -> Iterator[tuple[int, int]]:
    for (a, b), end in ((place.before, 0), (place.after, -1)):
        if a < 0:
            continue
        lone, others = m.left_old(place.gap.old[end:][:1]), m.left_new(place.gap.new[end:][:1])
        if lone and a not in m.more_new and _together(m, likeness, [a, *m.more_old.get(b, ()), *lone], [b], lone, [b]):
            m.more_old.setdefault(b, []).append(lone[0])
            m.to_new[lone[0]] = b
            yield lone[0], b
        elif others and b not in m.more_old and _together(m, likeness, [a], [b, *m.more_new.get(a, ()), *others], [a], others):
            m.more_new.setdefault(a, []).append(others[0])
            m.to_old[others[0]] = a
            yield a, others[0]


def _together(m: Matching, likeness: Likeness, olds: list[int], news: list[int], lone: list[int], other: list[int]) -> bool:
    """Whether articles belong together: the last one of a side is much alike with the other side, and all of them more."""
    if (lone[0], other[0]) in m.forbidden:
        return False
    less = (olds[:-1], news) if len(olds) > 1 else (olds, news[:-1])
    return _alike(m, likeness, lone, other) >= _LEAST and _alike(m, likeness, olds, news) > _alike(m, likeness, *less)


def _alike(m: Matching, likeness: Likeness, olds: list[int], news: list[int]) -> float:
    one = [i for h in olds for i in m.old.inside.get(h) or [h]]
    two = [j for g in news for j in m.new.inside.get(g) or [g]]
    return likeness.together(one, two)
