"""Lists written out into one paragraph, and paragraphs cut into lists: what was paired in doubt joins its neighbours."""

from collections.abc import Iterator, Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_WEAK = 0.45
"""Confidence up to which a pair gives way."""

_HELD, _MORE = 0.6, 0.2
"""Least part of a provision's words that stand in its neighbour's counterpart, and by how much that is more than in its own."""


def gathered(m: Matching, likeness: Likeness, olds: Sequence[int]) -> None:
    """Undo weak pairs of provisions that stand nearly whole in the counterpart of a neighbour, and add them to that.

    `olds` are those that no equal words have paired.
    What stands beside them follows when splits and mergers are looked for.
    """
    for i in olds:
        j = m.to_new[i]
        if j < 0 or m.sure[i] >= _WEAK or m.to_old[j] != i or (i, j) in m.pinned or i in m.more_new or j in m.more_old:
            continue
        if not _merged(m, likeness, i, j):
            _split(m, likeness, i, j)


def _merged(m: Matching, likeness: Likeness, i: int, j: int) -> bool:
    least = max(_HELD, likeness.held_old(i, j) + _MORE)
    for k in _beside(m.old.beside(i, -1), m.old.beside(i, 1)):
        b = m.to_new[k]
        if b < 0 or b == j or m.to_old[b] != k or k in m.more_new or (i, b) in m.forbidden or likeness.held_old(i, b) < least:
            continue
        parts = [k, *m.more_old.get(b, ())]
        if likeness.together([*parts, i], [b]) > likeness.together(parts, [b]):
            m.part(i)
            m.more_old.setdefault(b, []).append(i)
            m.to_new[i] = b
            return True
    return False


def _split(m: Matching, likeness: Likeness, i: int, j: int) -> None:
    least = max(_HELD, likeness.held_new(i, j) + _MORE)
    for k in _beside(m.new.beside(j, -1), m.new.beside(j, 1)):
        a = m.to_old[k]
        if a < 0 or a == i or m.to_new[a] != k or k in m.more_old or (a, j) in m.forbidden or likeness.held_new(a, j) < least:
            continue
        parts = [k, *m.more_new.get(a, ())]
        if likeness.together([a], [*parts, j]) > likeness.together([a], parts):
            m.part(i)
            m.more_new.setdefault(a, []).append(j)
            m.to_old[j] = a
            return


def _beside(*neighbours: int) -> Iterator[int]:
    return (k for k in neighbours if k >= 0)
