"""Pairs of siblings that words alone put crosswise: what went from one of them to the other made each more like the wrong one."""

from collections import Counter
from collections.abc import Sequence

from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side

_POINTS, _SAME = 2, 2
"""Fewest points that tell where their lead went, and fewest words that it begins with on both sides."""

_NEAR = 12
"""How many siblings before and behind one are asked."""


def leads(m: Matching, olds: Sequence[int]) -> None:
    """Pair a lead with that of its points where both stand beside each other: `..., if funds allow` only went from it to that."""
    for i in olds:
        j = m.to_new[i]
        points = _points(m.old, i) if j >= 0 and m.to_old[j] == i else []
        if len(points) < _POINTS:
            continue
        above = {m.new.parent[m.to_new[k]] if m.to_new[k] >= 0 else -1 for k in points}
        q = above.pop()
        k = m.to_old[q] if q >= 0 and not above else -1
        if q == j or k < 0 or m.to_new[k] != q or m.new.parent[q] != m.new.parent[j] or m.old.parent[i] != m.old.parent[k]:
            continue
        if not _points(m.old, k) and not _points(m.new, j) and m.old.words(i)[:_SAME] == m.new.words(q)[:_SAME]:
            _exchange(m, i, k)


def _points(side: Side, i: int) -> list[int]:
    """The points that a unit leads in."""
    found, at = [], side.rank[i] + 1
    if side.rank[i] < 0:
        return []
    for k in side.units[at : at + _NEAR]:
        if side.parent[k] < i:
            break
        if side.parent[k] == i and side.tags[k] == "point":
            found.append(k)
    return found


def _exchange(m: Matching, i: int, k: int) -> None:
    """Give two old provisions each other's counterparts."""
    j, q, sure = m.to_new[i], m.to_new[k], (m.sure[i], m.sure[k])
    if {(i, j), (k, q)} & m.pinned or {i, k} & m.more_new.keys() or {j, q} & m.more_old.keys():
        return
    if not m.forbidden.isdisjoint(((i, q), (k, j))):
        return
    m.part(i)
    m.part(k)
    m.join(i, q, sure[0])
    m.join(k, j, sure[1])


def conditions(m: Matching, olds: Sequence[int], news: Sequence[int]) -> None:
    """Pair two siblings each with itself where a few words went from one to the other, such as `unless ...`.

    One of them is alone on either side, and what the two others say beside these is the same.
    """
    lone = set(m.left_new(news))
    homes = {m.new.parent[j] for j in lone}
    for i in m.left_old(olds) if lone else ():
        least = m.old.weight[i]
        for k in _siblings(m.old, i):
            q = m.to_new[k]
            if q < 0 or m.new.parent[q] not in homes or m.new.weight[q] <= least or m.old.keys[k] == m.new.keys[q]:
                continue
            if m.to_old[q] != k or (k, q) in m.pinned or k in m.more_new or q in m.more_old:
                continue
            rest = _rest(m.new.bag(q), m.old.bag(i))
            j = next((j for j in _siblings(m.new, q) if j in lone and rest and _rest(m.old.bag(k), m.new.bag(j)) == rest), -1)
            if j >= 0 and m.forbidden.isdisjoint(((i, q), (k, j))):
                sure = m.sure[k]
                m.part(k)
                m.join(i, q, sure)
                m.join(k, j, sure)
                lone.discard(j)
                break


def _siblings(side: Side, i: int) -> list[int]:
    """The units of one kind with a parent in common, near a unit."""
    at = side.rank[i]
    near = (*side.units[max(0, at - _NEAR) : at], *side.units[at + 1 : at + _NEAR])
    return [k for k in near if side.parent[k] == side.parent[i] and side.tags[k] == side.tags[i]]


def _rest(whole: Counter[str], part: Counter[str]) -> Counter[str]:
    """What a provision says beside all that another says; nothing where that is not all there."""
    return whole - part if part and not part - whole else Counter()
