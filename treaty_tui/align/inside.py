"""Inside two matched articles: equal words in order, then edited ones, helped by the neighbours that are matched."""

from collections.abc import Sequence

from treaty_tui.align import doubts, twins
from treaty_tui.align.anchors import in_order
from treaty_tui.align.gaps import Gap
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import DIVISIONS, Side

_TABLE = 2_500
"""Most pairs of one article that are compared all with all."""

_HELD, _NUMBER, _CHILD, _PARENT = 0.06, 0.03, 0.1, 0.03
"""What a matched neighbour on one side, the same number, each matched child and a matched parent add to the likeness."""

_LEAST = 0.30

_PLACED = 2 * _HELD
"""What both neighbours add, or one of them with number and parent: what stands there may have kept no word in its form."""

_FEW = 8
"""Words up to which, below the likeness of twins, only what stands under one parent is paired."""

_APART = 0.42
"""Likeness below which those are not paired whose parents are known to be others' counterparts."""

_EMPTY = 0.28
"""Likeness of two provisions without words of their own."""

REPLACED = 0.2
"""Confidence where only the heading of the article and the number say that new words stand for the old ones."""

SAME_PLACE = 0.9
"""Confidence of equal words that are not unique, inside matched articles."""


def inside(m: Matching, likeness: Likeness, olds: Sequence[int]) -> None:
    """All matched homes in which some of the old provisions `olds` are alone, and the top, one by one."""
    lone = {m.old.home[i] for i in m.left_old(olds)}
    homes = [(-1, -1)] if -1 in lone and -1 in m.new.inside else []
    homes += [(h, m.to_new[h]) for h in m.old.inside if h >= 0 and h in lone and m.to_new[h] in m.new.inside]
    for h, g in homes:
        within(m, likeness, m.old.inside[h], m.new.inside[g])


def divided(m: Matching, likeness: Likeness) -> None:
    """What stands in chapters and annexes and in no article of them: these homes are the last to be known."""
    for h, ours in m.old.inside.items():
        if h >= 0 and m.old.tags[h] in DIVISIONS and m.to_new[h] in m.new.inside:
            within(m, likeness, ours, m.new.inside[m.to_new[h]])


def led(m: Matching, likeness: Likeness, olds: Sequence[int], news: Sequence[int]) -> None:
    """What paired leads took along into other articles: points much like each other, their place helping."""
    lists: dict[int, tuple[list[int], list[int]]] = {}
    for i in m.left_old(olds):
        lead = m.old.lead(i)
        j = m.to_new[lead] if lead >= 0 else -1
        if j >= 0 and not m.homes_agree(lead, j):
            lists.setdefault(j, ([], []))[0].append(i)
    for j in m.left_new(news) if lists else ():
        if (lead := m.new.lead(j)) in lists:
            lists[lead][1].append(j)
    for ours, theirs in lists.values():
        _similar(m, likeness, Gap(ours, theirs), {}, _APART)


def within(m: Matching, likeness: Likeness, ours: list[int], theirs: list[int]) -> None:
    """Match the units of one home with those of its counterpart."""
    olds, news = m.left_old(ours), m.left_new(theirs)
    if olds and news:
        in_order(m, olds, news, SAME_PLACE)
        olds, news = m.left_old(olds), m.left_new(news)
    if olds and news:
        _similar(m, likeness, Gap(olds, news), _families(m, ours))


def _families(m: Matching, ours: Sequence[int]) -> dict[tuple[int, int], int]:
    """How many children of an old provision went to a new one."""
    count: dict[tuple[int, int], int] = {}
    for i in ours:
        if m.to_new[i] >= 0:
            pair = (m.old.parent[i], m.new.parent[m.to_new[i]])
            count[pair] = count.get(pair, 0) + 1
    return count


def _similar(m: Matching, likeness: Likeness, gap: Gap, families: dict[tuple[int, int], int], least: float = 0) -> None:
    """`least`: likeness that place and number do not replace."""
    found: list[tuple[float, float, int, int, float]] = []
    strayed: list[tuple[float, float, int, int, float]] = []
    for drift, i, j in gap.table(_TABLE):
        alike = likeness.of(i, j) if m.old.keys[i] or m.new.keys[j] else _EMPTY
        support = _support(m, i, j)
        if alike < _LEAST and support >= _PLACED:
            alike = max(alike, likeness.in_form((i,), (j,)))
        score = alike + support + min(0.3, _CHILD * families.get((i, j), 0))
        if score >= _LEAST and alike >= least:
            astray = alike < twins.STRAY and (
                _short_and_deep(m, i, j) or twins.left(m, i, j) or (alike < _APART and _parted(m, i, j))
            )
            (strayed if astray else found).append((-score, drift, i, j, alike))
    for negative, _, i, j, alike in sorted(found):
        if m.to_new[i] < 0 and m.to_old[j] < 0 and not (doubts.doubted(m, i, j, alike) or twins.repeats(m, i, j, alike)):
            m.join(i, j, -negative)
    for negative, _, i, j, alike in sorted(strayed):
        p, q = m.old.parent[i], m.new.parent[j]
        if m.to_new[i] >= 0 or m.to_old[j] >= 0 or doubts.doubted(m, i, j, alike):
            continue
        if m.parents_agree(i, j) or (min(p, q) >= 0 and m.to_new[p] < 0 and m.to_old[q] < 0):
            m.join(i, j, -negative)


def _short_and_deep(m: Matching, i: int, j: int) -> bool:
    """Whether two provisions stand in others of their articles and have few words: these must not pair what left its parent."""
    p, q = m.old.parent[i], m.new.parent[j]
    if p < 0 or q < 0 or m.old.rank[p] < 0 or m.new.rank[q] < 0:
        return False
    return min(len(m.old.words(i)), len(m.new.words(j))) < _FEW


def _parted(m: Matching, i: int, j: int) -> bool:
    """Whether both stand in others of their articles, and each of these is the counterpart of someone else."""
    p, q = m.old.parent[i], m.new.parent[j]
    if p < 0 or q < 0 or m.old.rank[p] < 0 or m.new.rank[q] < 0:
        return False
    return m.to_new[p] >= 0 and m.to_old[q] >= 0 and m.to_new[p] != q


def _support(m: Matching, i: int, j: int) -> float:
    """How far place and number speak for a pair."""
    same = m.old.provisions[i].label and m.old.provisions[i].number == m.new.provisions[j].number
    p, q = m.old.parent[i], m.new.parent[j]
    family = p >= 0 and q >= 0 and m.old.rank[p] >= 0 and m.to_new[p] == q
    beside = _beside(m, i, j, -1) + _beside(m, i, j, 1)
    return _HELD * beside + (_NUMBER if same else 0) + (_PARENT if family else 0)


def _beside(m: Matching, i: int, j: int, step: int) -> bool:
    """Whether the neighbours on one side are each other's counterparts, or both homes end here."""
    before, after = m.old.beside(i, step), m.new.beside(j, step)
    if before < 0 or after < 0:
        return before == after
    return m.to_new[before] == after


def in_place(m: Matching) -> None:
    """Articles of one heading whose words were all replaced: number by number, and doubtful."""
    for h, ours in m.old.inside.items():
        g = m.to_new[h] if h >= 0 else -1
        if g < 0 or m.old.tags[h] != "article" or not m.old.keys[h] or m.old.keys[h] != m.new.keys[g]:
            continue
        theirs = m.new.inside.get(g, [])
        if len(m.left_old(ours)) == len(ours) and len(m.left_new(theirs)) == len(theirs):
            places = {_place(m.new, j): j for j in theirs}
            for i in ours:
                j = places.get(_place(m.old, i), -1)
                if j >= 0:
                    m.join(i, j, REPLACED)


def _place(side: Side, i: int) -> tuple[tuple[str, str], ...]:
    """Kind and number of a unit and of the units that it stands in."""
    place = []
    while i >= 0 and side.rank[i] >= 0:
        place.append((side.tags[i], side.provisions[i].number))
        i = side.parent[i]
    return tuple(place)
