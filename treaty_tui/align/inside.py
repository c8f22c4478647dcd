"""Inside two matched articles: equal words in order, then edited ones, helped by the neighbours that are matched."""

from treaty_tui.align.anchors import in_order
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_TABLE = 2_500
"""Most pairs that are compared all with all; beyond it only those near each other in order."""

_HELD, _NUMBER = 0.06, 0.03
"""What a matched neighbour on one side, and the same number, add to the likeness."""

_LEAST = 0.30

SAME_PLACE = 0.9
"""Confidence of equal words that are not unique, inside matched articles."""


def inside(m: Matching, likeness: Likeness) -> None:
    """All matched homes, and the top, one by one."""
    homes = [(-1, -1)] if -1 in m.old.inside and -1 in m.new.inside else []
    homes += [(h, m.to_new[h]) for h in m.old.inside if h >= 0 and m.to_new[h] >= 0]
    for h, g in homes:
        within(m, likeness, m.old.inside.get(h, []), m.new.inside.get(g, []))


def within(m: Matching, likeness: Likeness, ours: list[int], theirs: list[int]) -> None:
    """Match the units of one home with those of its counterpart."""
    olds, news = m.left_old(ours), m.left_new(theirs)
    if olds and news:
        in_order(m, olds, news, SAME_PLACE)
        olds, news = m.left_old(olds), m.left_new(news)
    if olds and news:
        _similar(m, likeness, olds, news)


def _similar(m: Matching, likeness: Likeness, olds: list[int], news: list[int]) -> None:
    found = []
    for i, j in _table(olds, news):
        score = likeness.of(i, j) + _support(m, i, j)
        if score >= _LEAST:
            found.append((-score, abs(m.old.rank[i] - m.new.rank[j]), i, j))
    for negative, _, i, j in sorted(found):
        m.join(i, j, -negative)


def _table(olds: list[int], news: list[int]) -> list[tuple[int, int]]:
    if len(olds) * len(news) <= _TABLE:
        return [(i, j) for i in olds for j in news]
    ratio = len(news) / len(olds)
    return [(i, j) for at, i in enumerate(olds) for j in news[max(0, int(at * ratio) - 4) : int(at * ratio) + 5]]


def _support(m: Matching, i: int, j: int) -> float:
    """How far place and number speak for a pair."""
    same = m.old.provisions[i].label and m.old.provisions[i].number == m.new.provisions[j].number
    return _HELD * (_beside(m, i, j, -1) + _beside(m, i, j, 1)) + (_NUMBER if same else 0)


def _beside(m: Matching, i: int, j: int, step: int) -> bool:
    """Whether the neighbours on one side are each other's counterparts, or both ends."""
    before, after = (
        _neighbour(m.old.rank, m.old.units, m.old.home, i, step),
        _neighbour(m.new.rank, m.new.units, m.new.home, j, step),
    )
    if before < 0 or after < 0:
        return before == after
    return m.to_new[before] == after


def _neighbour(rank: list[int], units: list[int], home: list[int], i: int, step: int) -> int:
    at = rank[i] + step
    if 0 <= at < len(units) and home[units[at]] == home[i]:
        return units[at]
    return -1
