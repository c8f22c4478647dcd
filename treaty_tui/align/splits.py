"""Splits and mergers: a provision whose words are spread over neighbours of the other draft, and the reverse."""

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_PART = 0.6
"""Least part of a lone provision's words that must stand in the other one."""


def splits(m: Matching, likeness: Likeness) -> None:
    """Add lone provisions to the pair of the neighbour whose counterpart holds their words."""
    for j in m.left_new(m.new.units):
        for step in (-1, 1):
            if _add_new(m, likeness, j, step):
                break
    for i in m.left_old(m.old.units):
        for step in (-1, 1):
            if _add_old(m, likeness, i, step):
                break


def _add_new(m: Matching, likeness: Likeness, j: int, step: int) -> bool:
    at = m.new.rank[j] + step
    if not 0 <= at < len(m.new.units):
        return False
    beside = m.new.units[at]
    i = _owner_of_new(m, beside)
    if i < 0 or m.to_new[i] in m.more_old or m.new.home[beside] != m.new.home[j] or (i, j) in m.forbidden:
        return False
    parts = [m.to_new[i], *m.more_new.get(i, [])]
    if likeness.held(i, j) < _PART or likeness.together([i], [*parts, j]) <= likeness.together([i], parts):
        return False
    m.more_new.setdefault(i, []).append(j)
    m.to_old[j] = i
    return True


def _owner_of_new(m: Matching, j: int) -> int:
    return m.to_old[j]


def _add_old(m: Matching, likeness: Likeness, i: int, step: int) -> bool:
    at = m.old.rank[i] + step
    if not 0 <= at < len(m.old.units):
        return False
    beside = m.old.units[at]
    j = m.to_new[beside]
    if j < 0 or m.to_old[j] in m.more_new or m.old.home[beside] != m.old.home[i] or (i, j) in m.forbidden:
        return False
    parts = [m.to_old[j], *m.more_old.get(j, [])]
    if likeness.holds(i, j) < _PART or likeness.together([*parts, i], [j]) <= likeness.together(parts, [j]):
        return False
    m.more_old.setdefault(j, []).append(i)
    m.to_new[i] = j
    return True
