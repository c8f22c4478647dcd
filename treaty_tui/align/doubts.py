"""What speaks against a pair whose words are not very much alike: its place, and an option that asks for no text at all."""

from bisect import bisect
from collections.abc import Iterator, Sequence
from itertools import islice

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side
from treaty_tui.align.ways import Way, ways
from treaty_tui.language import says_nothing

WEAK = 0.42
"""Likeness below which place must not speak against a pair."""

_CROSSED, _NEAR, _FAR = 3, 12, 60
"""Most pairs nearby that a weak one may cross; how many matched neighbours on either side are asked, and how many at all."""

_ALIKE = 0.6
"""Likeness below which what says that there be nothing is told from what says something."""

_SURE = _ALIKE + 0.2
"""Confidence above which no pair in matched articles was made in doubt."""

_OWN, _HELD = 0.25, 0.75
"""Least part of a part's words that the whole has besides those of the others; or which it has in any case, be it only once."""

_MOST, _NAMED = 0.5, 0.1
"""What is most of an article; and likeness of two headings below which they name two things."""


def out_of_place(m: Matching, i: int, j: int) -> bool:
    """Whether a pair would cross several pairs nearby.

    Formulas make any two provisions of one article somewhat alike: what is known by so little has not moved as well.
    """
    crossed = 0
    for step in (-1, 1):
        for at in islice(_matched(m, i, step), _NEAR):
            to = m.to_new[at]
            crossed += to != j and (to < j) != (at < i) and m.new.home[to] == m.new.home[j]
    return crossed > _CROSSED


def _matched(m: Matching, at: int, step: int) -> Iterator[int]:
    """The old provisions on one side, in the same home, that have a counterpart, the nearest first."""
    for _ in range(_FAR):
        if (at := m.old.beside(at, step)) < 0:
            return
        if m.to_new[at] >= 0:
            yield at


def unequal(m: Matching, i: int, j: int, alike: float) -> bool:
    """Whether one of two options says that there be nothing, and the other says something."""
    if alike >= _ALIKE or "alternative" not in (m.old.tags[i], m.new.tags[j]):
        return False
    return _nothing(m.old, i) != _nothing(m.new, j)


def _nothing(side: Side, i: int) -> bool:
    return says_nothing(side.words(i), side.language)


def doubted(m: Matching, i: int, j: int, alike: float) -> bool:
    """Whether anything speaks against a pair."""
    return unequal(m, i, j, alike) or (alike < WEAK and out_of_place(m, i, j))


def resolved(m: Matching, likeness: Likeness, olds: Sequence[int]) -> None:
    """Undo weak pairs that are out of place, or lead in other points, now that more of the others are known."""
    to, fro = ways(m, likeness)
    for i in olds:
        j = m.to_new[i]
        if j < 0 or m.sure[i] >= _SURE or m.to_old[j] != i or i in m.more_new or j in m.more_old:
            continue
        if (i, j) in m.pinned or not m.homes_agree(i, j):
            continue
        misled = to.leads(i) != fro.leads(j) and (to.leads_elsewhere(i, j) or fro.leads_elsewhere(j, i))
        alike = likeness.of(i, j)
        if (misled and alike < _ALIKE) or (alike < WEAK and out_of_place(m, i, j)):
            m.part(i)


def unfounded(m: Matching, likeness: Likeness, olds: Sequence[int]) -> None:
    """Undo pairs of articles of unlike headings that but one of several provisions speaks for, and this one's own pair.

    An article of one number, or beside the same one, may have been rewritten under another heading. The provision itself must be
    as much alike then as any that left its article.
    """
    asked = {m.old.home[i] for i in olds}
    for h in m.old.tagged("article"):
        g = m.to_new[h]
        if h not in asked or g < 0 or m.to_old[g] != h or (h, g) in m.pinned or not unlike(m, likeness, h, g) or _seated(m, h, g):
            continue
        kept = [(i, j) for i in m.old.inside[h] if (j := m.to_new[i]) >= 0 and m.new.home[j] == g]
        if len(kept) != 1 or kept[0] in m.pinned:
            continue
        ((i, j),) = kept
        if _is_little(m.old, i, h) and _is_little(m.new, j, g):
            m.part(h)
            if m.old.keys[i] != m.new.keys[j]:
                m.part(i)


def _is_little(side: Side, i: int, home: int) -> bool:
    """Whether a provision is less than half of what its article says."""
    return side.weight[i] < _MOST * (side.size[home] - side.weight[home])


def unlike(m: Matching, likeness: Likeness, h: int, g: int) -> bool:
    """Whether two wholes have headings that share hardly a word."""
    one, two = m.old.keys[h], m.new.keys[g]
    return one != two and bool(one and two) and likeness.of(h, g) < _NAMED


def _seated(m: Matching, h: int, g: int) -> bool:
    """Whether two articles have one number, or stand beside each other's neighbours."""
    if m.old.provisions[h].number == m.new.provisions[g].number:
        return True
    olds, news = m.old.tagged("article"), m.new.tagged("article")
    at, to = bisect(olds, h) - 1, bisect(news, g) - 1
    around = ((at - 1, to - 1), (at + 1, to + 1))
    return any(0 <= a < len(olds) and 0 <= b < len(news) and m.to_new[olds[a]] == news[b] for a, b in around)


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
