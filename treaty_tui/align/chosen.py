"""Which of several options was chosen: of two that are about as alike, the one that more of the chosen words come from.

What was dropped on the way makes a long option less alike, and says little: words are dropped from what was chosen, too.
"""

from bisect import bisect
from collections.abc import Iterator

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.ways import Way, ways

_BEHIND, _AHEAD = 0.05, 0.08
"""How much less alike the better option may be, and how much more of the chosen words it must hold."""

_NEAR = 6
"""How many options before and behind one are asked."""


def chosen(m: Matching, likeness: Likeness) -> None:
    """Give what became of one option to another of its choice that was left alone, if more of that comes from there.

    Of the other one only what stands outside of brackets counts: those hold words of every wish. Text that was parted into
    options is the same the other way round.
    """
    for way in ways(m, likeness):
        for i, rivals in _choices(m, way):
            j = way.went[i]
            theirs, alike = way.theirs.bag(j), way.alike([i], [j])
            least = likeness.part(way.mine.bag(i) & theirs, theirs) + _AHEAD
            held = {
                k: part
                for k in rivals
                if (part := likeness.part(way.mine.unbracketed(k) & theirs, theirs)) >= least
                and way.alike([k], [j]) >= alike - _BEHIND
                and way.pair(k, j) not in m.forbidden
            }
            if held:
                best = max(held, key=lambda k: (held[k], -k))
                a, _ = way.pair(i, j)
                m.part(a)
                m.join(*way.pair(best, j), m.sure[a])


def _choices(m: Matching, way: Way) -> Iterator[tuple[int, list[int]]]:
    """Options that became text with other words, with those beside them that are alone: neither with anything that went on."""
    mine, went = way.mine, way.went
    if "alternative" not in mine.tags:
        return
    full = {mine.parent[k] for k in mine.units if went[k] >= 0}
    beside: dict[int, list[int]] = {}
    paired: list[int] = []
    for k in mine.units:
        if mine.tags[k] == "alternative" and k not in full:
            (paired if went[k] >= 0 else beside.setdefault(mine.parent[k], [])).append(k)
    for i in paired:
        j = went[i]
        kept = mine.keys[i] == way.theirs.keys[j] or way.theirs.tags[j] == "alternative" or way.pair(i, j) in m.pinned
        if not kept and way.free(i, j) and j not in way.more and (rivals := beside.get(mine.parent[i])):
            at = bisect(rivals, i)
            yield i, [k for k in rivals[max(0, at - _NEAR) : at + _NEAR] if went[k] < 0]
