"""Lists written out into one paragraph, and paragraphs cut into lists: what was paired in doubt joins its neighbours."""

from collections.abc import Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

_WEAK = 0.45
"""Confidence up to which a pair gives way."""

_HELD, _MORE = 0.6, 0.2
"""Least part of a provision's words that stand in its neighbour's counterpart, and by how much that is more than in its own."""

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
