"""Lists written out into one paragraph, and paragraphs cut into lists: what was paired in doubt joins its neighbours.

And a paragraph that was redrafted from two: the one in whose place it stands has its part in it.
"""

from collections.abc import Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

_WEAK = 0.45
"""Confidence up to which a pair gives way."""

_HELD, _MORE = 0.6, 0.2
"""Least part of a provision's words that stand in its neighbour's counterpart, and by how much that is more than in its own."""

_AGREED, _FEW, _BROUGHT = 0.5, 3, 6
"""Least part of the agreed words of a lone provision that stand in what took its place, fewest of them, and fewest words that it
has and what went there has not.
"""

_DOUBT, _WHOLE, _MUCH_MORE = 0.65, 0.9, 0.3
"""The same for pairs in less doubt: these give way to a neighbour's counterpart that holds all, and much more than their own."""


def gathered(m: Matching, likeness: Likeness, olds: Sequence[int]) -> bool:
    """Undo weak pairs of provisions that stand nearly whole in the counterpart of a neighbour, and add them to that.

    `olds` are those that no equal words have paired.
    What stands beside them follows when splits and mergers are looked for. Gives whether any was undone: their other halves are
    alone then, and may stand word for word elsewhere.
    """
    merging, splitting = ways(m, likeness)
    undone = False
    for i in olds:
        j = m.to_new[i]
        if j < 0 or m.sure[i] >= _DOUBT or m.to_old[j] != i or (i, j) in m.pinned or i in m.more_new or j in m.more_old:
            continue
        for way, one in ((merging, i), (splitting, j)):
            if (better := _better(way, one, weak=m.sure[i] < _WEAK)) >= 0:
                m.part(i)
                way.add(one, better)
                undone = True
                break
    return undone


def _better(way: Way, i: int, *, weak: bool) -> int:
    """The counterpart of a neighbour in which a paired provision stands nearly whole, or -1."""
    own = way.held(i, way.went[i])
    least = max(_HELD, own + _MORE) if weak else max(_WHOLE, own + _MUCH_MORE)
    if least > 1 or (not weak and way.leads(i)):
        return -1
    for k in (way.mine.beside(i, -1), way.mine.beside(i, 1)):
        j = way.went[k] if k >= 0 else -1
        if j >= 0 and j != way.went[i] and way.came[j] == k and way.free(i, j) and way.held(i, j) >= least:
            parts = way.sources(j)
            if way.alike([*parts, i], [j]) > way.alike(parts, [j]) or (len(parts) == 1 and way.repeated(i, k, j)):
                return j
    return -1


def replaced(m: Matching, likeness: Likeness, olds: Sequence[int], news: Sequence[int]) -> None:
    """Add lone provisions to what stands in their place, between the same neighbours, and says their words beside another's.

    The other one came from elsewhere in the same article, having more of these words: it is the one that was joined on.
    """
    for way, units in zip(ways(m, likeness), (olds, news), strict=True):
        for i in way.left(units):
            j = _in_place(way, i)
            k = way.came[j] if j >= 0 else -1
            if k >= 0 and way.mine.home[k] == way.mine.home[i] and _brought(way, likeness, i, k, j):
                way.add(k, j)
                way.went[i], way.came[j] = j, i
                a, b = way.pair(i, j)
                m.sure[a] = likeness.of(a, b)


def _brought(way: Way, likeness: Likeness, i: int, k: int, j: int) -> bool:
    """Whether the lone `i` may stand in `j`, too, and has words of it that `k`, which became of it, has not."""
    if j in way.more or not way.open(i, j) or way.pinned(k, j) or way.leads_elsewhere(i, j):
        return False
    mine, whole = way.mine.bag(i), way.theirs.bag(j)
    if ((whole - way.mine.bag(k)) & mine).total() < _BROUGHT:
        return False
    return likeness.settled(mine, way.mine.unbracketed(i), way.mine.bag(k), whole, _AGREED, _FEW)


def _in_place(way: Way, i: int) -> int:
    """What stands between the counterparts of both neighbours of a lone provision, or beside that of its only one; or -1."""
    before, behind = way.mine.beside(i, -1), way.mine.beside(i, 1)
    found = set[int]()
    for k, step in ((before, 1), (behind, -1)):
        if k >= 0:
            found.add(way.theirs.beside(way.went[k], step) if way.went[k] >= 0 and way.came[way.went[k]] == k else -1)
    return found.pop() if len(found) == 1 else -1
