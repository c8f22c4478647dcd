"""Provisions whose words stand twice on their own side: when all is matched, their parents and order tell which went where."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from treaty_tui.align.matching import Matching
from treaty_tui.align.side import Side

_MOST = 6
"""Equal provisions of one article at most that are looked at: more of them are a formula."""

STRAY = 0.5
"""Likeness below which what only repeats another provision is paired under the counterpart of its parent and nowhere else."""

_COPY = 0.85
"""The same for what only repeats another provision of the new draft, which has its counterpart."""


def left(m: Matching, i: int, j: int) -> bool:
    """Whether the new one stands under another parent, and the old one only said once more what another one there says.

    Options repeat each other: one that is dropped must not turn up where a few of its words are used.
    """
    return bool(m.old.words(i)) and not m.parents_agree(i, j) and len(m.old.equals(i, exactly=False)) > 1


def repeats(m: Matching, i: int, j: int, alike: float) -> bool:
    """Whether the new one only says once more what a matched one beside it says, and the old one stands under another parent.

    What was written twice comes from what was there, and not from what is somewhat like it elsewhere.
    """
    q = m.new.parent[j]
    if alike >= _COPY or not m.new.keys[j] or (q >= 0 and m.to_old[q] < 0) or m.parents_agree(i, j):
        return False
    return any(k != j and m.to_old[k] >= 0 for k in m.new.equals(j, exactly=True))


def settle(m: Matching, olds: Iterable[int], news: Iterable[int]) -> None:
    """Exchange the counterparts of two equals where that brings more of them under the counterpart of their parent.

    Options repeat each other word for word, and likeness cannot tell the one that was kept from the one that was dropped.
    """
    for i, k in _equals(m.old, olds):
        _exchange(m, (i, m.to_new[i]), (k, m.to_new[k]))
    for j, g in _equals(m.new, news):
        _exchange(m, (m.to_old[j], j), (m.to_old[g], g))


def _equals(side: Side, indices: Iterable[int]) -> Iterator[tuple[int, int]]:
    groups: dict[tuple[int, str], list[int]] = {}
    for i in sorted(indices):
        groups.setdefault((side.home[i], side.keys[i]), []).append(i)
    for (_, key), group in groups.items():
        if key and len(group) <= _MOST:
            yield from combinations(group, 2)


def _exchange(m: Matching, one: tuple[int, int], two: tuple[int, int]) -> None:
    (i, j), (k, g) = one, two
    pairs = [pair for pair in (one, two) if min(pair) >= 0]
    turned = [pair for pair in ((i, g), (k, j)) if min(pair) >= 0]
    if not pairs:
        return
    better = sum(_fits(m, *pair) for pair in turned) - sum(_fits(m, *pair) for pair in pairs)
    if better < 0 or (better == 0 and not _crossed(m, pairs)):
        return
    fixed = any(pair in m.pinned or pair[0] in m.more_new or pair[1] in m.more_old for pair in pairs)
    if fixed or not m.forbidden.isdisjoint(turned):
        return
    sure = [m.sure[a] for a, _ in pairs]
    for a, _ in pairs:
        m.part(a)
    for (a, b), doubt in zip(turned, sure, strict=True):
        m.join(a, b, doubt)


def _crossed(m: Matching, pairs: Sequence[tuple[int, int]]) -> bool:
    """Whether both of two equals went to one place, each beyond the other: two that read alike have kept their order.

    Their number does not tell: each option or mechanism counts its own, and one of them has always another number now.
    """
    if len(pairs) < 2:
        return False
    (i, j), (k, g) = pairs
    return (i < k) != (j < g) and m.old.home[i] == m.old.home[k] and m.new.home[j] == m.new.home[g]


def _fits(m: Matching, i: int, j: int) -> float:
    """How well a pair stands: under one parent, then under one number in it."""
    if not m.parents_agree(i, j):
        return 0
    return 1 + 0.5 * (m.old.provisions[i].number == m.new.provisions[j].number)
