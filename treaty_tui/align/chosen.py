"""Which of several options lives on: the one that begins as its heir does, or of two the one that more of its words come from.

What was dropped on the way makes a long option less alike, and says little: words are dropped from what was chosen, too.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side
from treaty_tui.align.ways import Way, ways

_BEHIND, _AHEAD = 0.05, 0.08
"""How much less alike the better option may be, and how much more of the chosen words it must hold."""

_NEAR = 6
"""How many options before and behind one are asked."""

_BEGINS, _MANY, _SAID = 3, 6, 0.4
"""Fewest words with which an option that led in a list and what it became begin, and most options on either side that begin so;
and least part of what it became that lead and points say together.
"""


def led(m: Matching, likeness: Likeness) -> None:
    """Pair options that led in lists with options that say theirs in one paragraph, by the words that they begin with.

    Who is bound stands in the lead. The points are often the same in all options, and would choose one by their place.
    Paragraphs that were cut into such lists are the same the other way round.
    """
    for way in ways(m, likeness):
        lists = _lists(way)
        theirs = _begun(way.theirs, [j for j, i in enumerate(way.came) if i < 0]) if lists else {}
        mine = _begun(way.mine, [i for i, j in enumerate(way.went) if j < 0]) if theirs else {}
        for (home, begin), options in mine.items():
            heirs = theirs.get((way.went[home] if home >= 0 else -1, begin), ())
            if len(options) <= _MANY >= len(heirs):
                for i, j in _nearest(way, options, heirs):
                    if i in lists and not way.theirs.leads(j) and _says(way, likeness, [i, *lists[i]], j):
                        m.join(*way.pair(i, j), way.alike([i], [j]))


def _lists(way: Way) -> dict[int, list[int]]:
    """Lone options that lead in others, with these."""
    mine, found = way.mine, dict[int, list[int]]()
    for k in mine.units:
        if (i := mine.parent[k]) >= 0 and mine.tags[i] == "alternative" and way.went[i] < 0 and mine.leads(i):
            found.setdefault(i, []).append(k)
    return found


def _begun(side: Side, lone: Iterable[int]) -> dict[tuple[int, tuple[str, ...]], list[int]]:
    """Options by what they stand in and their first words."""
    found: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    for i in lone:
        if side.tags[i] == "alternative" and len(begin := side.words(i)[:_BEGINS]) == _BEGINS:
            found.setdefault((side.home[i], tuple(begin)), []).append(i)
    return found


def _nearest(way: Way, options: Sequence[int], heirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs that begin alike for more words than either does with any other; of equals those that stand under one number."""
    near = {(i, j): _near(way, i, j) for i in options for j in heirs}
    for (i, j), much in near.items():
        if all(much > less for (a, b), less in near.items() if (a == i) != (b == j)):
            yield i, j


def _near(way: Way, i: int, j: int) -> tuple[int, bool]:
    """With how many words two options begin alike, and whether they stand under one number."""
    both = zip(way.mine.words(i), way.theirs.words(j), strict=False)
    p, q = way.mine.parent[i], way.theirs.parent[j]
    same = min(p, q) >= 0 and way.mine.provisions[p].number == way.theirs.provisions[q].number
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], both)), same


def _says(way: Way, likeness: Likeness, parts: Sequence[int], j: int) -> bool:
    """Whether much of what an option says stands in a lead and its points."""
    theirs = way.theirs.bag(j)
    return likeness.part(way.mine.bags(parts) & theirs, theirs) >= _SAID


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
