"""Splits and mergers: one provision's words spread over neighbours of the other draft, and the reverse."""

from collections.abc import Sequence

from treaty_tui.align import inside
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate
from treaty_tui.align.side import Side

_NEIGHBOUR, _APART = 0.6, 0.8
"""Least part of a lone provision's words that must stand in the other one: beside its counterpart, and elsewhere."""

MOST, PART = 0.6, 0.25
"""Least part of a lone article that must have gone to, or come from, one other; and least part of that one that it makes up.

Below the second a paragraph moved out into an article of its own, or into another.
"""

_FORMULA, _FEW = 20, 6
"""Up to so many words a provision may stand in another by chance; from so many it may be what the other lost."""

_GONE = 0.7
"""Least part of a lone short provision that is words which the other lost, and of what that one lost that is in the lone one."""


def splits(m: Matching, likeness: Likeness, found: Sequence[Candidate], olds: Sequence[int], news: Sequence[int]) -> None:
    """Add lone provisions to the pair that holds their words: onwards from a matched neighbour, then backwards.

    `olds` and `news`: among these are all that are alone, in reading order.
    """
    _seed(m, likeness, found)
    for step in (-1, 1):
        for j in m.left_new(news)[::-step]:
            if (beside := m.new.beside(j, step)) >= 0:
                _add_new(m, likeness, m.to_old[beside], j, _NEIGHBOUR)
        for i in m.left_old(olds)[::-step]:
            if (beside := m.old.beside(i, step)) >= 0:
                _add_old(m, likeness, i, m.to_new[beside], _NEIGHBOUR, settled=True)
    for _, i, j in found:
        if (m.to_new[i] < 0) == (m.to_old[j] < 0):
            continue
        if min(len(m.old.words(i)), len(m.new.words(j))) > _FORMULA or _left(m, i, j):
            _add_new(m, likeness, i, j, _APART)
            _add_old(m, likeness, i, j, _APART)


def _left(m: Matching, i: int, j: int) -> bool:
    """Whether words that one side's counterpart lost are those that stand alone on the other: no formula is so at home."""
    if m.to_new[i] >= 0:
        whole, kept, lone = m.old.bag(i), m.new.bag(m.to_new[i]), m.new.bag(j)
    else:
        whole, kept, lone = m.new.bag(j), m.old.bag(m.to_old[j]), m.old.bag(i)
    lost = whole - kept
    return lone.total() >= _FEW and (lost & lone).total() >= max(_GONE * lone.total(), _GONE * lost.total())


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


def _add_old(m: Matching, likeness: Likeness, i: int, j: int, least: float, *, settled: bool = False) -> bool:
    """Whether the lone old provision `i` proves to be a further source of `j`; with `settled`, what of it is agreed."""
    if j < 0 or m.to_new[i] >= 0 or m.to_old[j] < 0 or m.to_old[j] in m.more_new or (i, j) in m.forbidden:
        return False
    parts = [m.to_old[j], *m.more_old.get(j, ())]
    held = likeness.held_old(i, j) >= least and likeness.together([*parts, i], [j]) > likeness.together(parts, [j])
    if not held and not (settled and likeness.settled(i, parts, j, least)):
        return False
    m.more_old.setdefault(j, []).append(i)
    m.to_new[i] = j
    return True


def articles(m: Matching, likeness: Likeness) -> None:
    """Add lone articles to the pair that most of their provisions went to or came from, and match what is left in them."""
    for g in m.left_new(m.new.tagged("article")):
        h, part = _other(m, m.new, m.old, m.to_old, g)
        if part and m.to_new[h] >= 0 and m.to_new[h] not in m.more_old and (h, g) not in m.forbidden:
            m.more_new.setdefault(h, []).append(g)
            m.to_old[g] = h
            inside.within(m, likeness, m.old.inside[h], m.new.inside[g])
    for h in m.left_old(m.old.tagged("article")):
        g, part = _other(m, m.old, m.new, m.to_new, h)
        if part and m.to_old[g] >= 0 and m.to_old[g] not in m.more_new and (h, g) not in m.forbidden:
            m.more_old.setdefault(g, []).append(h)
            m.to_new[h] = g
            inside.within(m, likeness, m.old.inside[h], m.new.inside[g])


def _other(m: Matching, mine: Side, theirs: Side, went: Sequence[int], home: int) -> tuple[int, bool]:
    """The article of the other draft that most of an article's words stand in, if they make up enough of both."""
    votes: dict[int, int] = {}
    for unit in mine.inside.get(home, ()):
        other = theirs.home[went[unit]] if went[unit] >= 0 else -1
        if other >= 0 and theirs.tags[other] == "article":
            votes[other] = votes.get(other, 0) + mine.weight[unit]
    if not votes:
        return -1, False
    best = max(votes, key=lambda other: (votes[other], -other))
    enough = votes[best] >= MOST * (mine.size[home] - mine.weight[home])
    return best, enough and votes[best] >= PART * (theirs.size[best] - theirs.weight[best])
