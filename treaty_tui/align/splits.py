"""Splits and mergers: one provision's words spread over neighbours of the other draft, and the reverse."""

from collections.abc import Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate

_NEIGHBOUR, _APART = 0.6, 0.8
"""Least part of a lone provision's words that must stand in the other one: beside its counterpart, and elsewhere."""

_FORMULA = 20
"""Up to so many words a provision may stand in another by chance."""


def splits(m: Matching, likeness: Likeness, found: Sequence[Candidate]) -> None:
    """Add lone provisions to the pair that holds their words: onwards from a matched neighbour, then backwards."""
    _seed(m, likeness, found)
    for step in (-1, 1):
        for j in m.left_new(m.new.units)[::-step]:
            if (beside := m.new.beside(j, step)) >= 0:
                _add_new(m, likeness, m.to_old[beside], j, _NEIGHBOUR)
        for i in m.left_old(m.old.units)[::-step]:
            if (beside := m.old.beside(i, step)) >= 0:
                _add_old(m, likeness, i, m.to_new[beside], _NEIGHBOUR)
    for _, i, j in found:
        if min(len(m.old.words(i)), len(m.new.words(j))) > _FORMULA:
            _add_new(m, likeness, i, j, _APART)
            _add_old(m, likeness, i, j, _APART)


def _seed(m: Matching, likeness: Likeness, found: Sequence[Candidate]) -> None:
    """Inside matched articles, pair a lone provision with the lone part that it wholly holds: the other parts will follow."""
    for _, i, j in found:
        if m.to_new[i] < 0 and m.to_old[j] < 0 and m.homes_agree(i, j):
            held = max(likeness.held_new(i, j), likeness.held_old(i, j))
            if held >= _APART:
                m.join(i, j, held / 2)


def _add_new(m: Matching, likeness: Likeness, i: int, j: int, least: float) -> bool:
    """Whether the lone new provision `j` proves to be a further part of the old one `i`."""
    if i < 0 or m.to_old[j] >= 0 or m.to_new[i] < 0 or m.to_new[i] in m.more_old or (i, j) in m.forbidden:
        return False
    parts = [m.to_new[i], *m.more_new.get(i, ())]
    if likeness.held_new(i, j) < least or likeness.together([i], [*parts, j]) <= likeness.together([i], parts):
        return False
    m.more_new.setdefault(i, []).append(j)
    m.to_old[j] = i
    return True


def _add_old(m: Matching, likeness: Likeness, i: int, j: int, least: float) -> bool:
    """Whether the lone old provision `i` proves to be a further source of the new one `j`."""
    if j < 0 or m.to_new[i] >= 0 or m.to_old[j] < 0 or m.to_old[j] in m.more_new or (i, j) in m.forbidden:
        return False
    parts = [m.to_old[j], *m.more_old.get(j, ())]
    if likeness.held_old(i, j) < least or likeness.together([*parts, i], [j]) <= likeness.together(parts, [j]):
        return False
    m.more_old.setdefault(j, []).append(i)
    m.to_new[i] = j
    return True
