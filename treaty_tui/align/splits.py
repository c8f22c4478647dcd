"""Splits and mergers: one provision's words spread over neighbours of the other draft, and the reverse."""

from collections.abc import Sequence

from treaty_tui.align import inside
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate
from treaty_tui.align.side import Side

_NEIGHBOUR, _APART = 0.6, 0.8
"""Least part of a lone provision's words that must stand in the other one: beside its counterpart, and elsewhere."""

_LEAD = 0.25
"""Least part of a lone chapeau that must stand in what its point became: much of it was there for the other points."""

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
    _leads(m, likeness, olds, news)
    for step in (-1, 1):
        for j in m.left_new(news)[::-step]:
            if (beside := m.new.beside(j, step)) >= 0:
                _add_new(m, likeness, m.to_old[beside], j, _NEIGHBOUR)
        for i in m.left_old(olds)[::-step]:
            if (beside := m.old.beside(i, step)) >= 0:
                _add_old(m, likeness, i, m.to_new[beside], _NEIGHBOUR, settled=True)
    _written_out(m, likeness, olds, news)
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


def _leads(m: Matching, likeness: Likeness, olds: Sequence[int], news: Sequence[int]) -> None:
    """Where a point became a provision of its chapeau's own kind, or the reverse, the chapeau may stand in it, too."""
    for i in olds:
        lead, j = m.old.lead(i), m.to_new[i]
        if lead < 0 or j < 0 or m.new.tags[j] != m.old.tags[lead] or not _more_old(m, lead, j):
            continue
        if likeness.brings(m.old.unbracketed(lead), m.old.bag(i), m.new.bag(j)) >= _LEAD:
            _join_old(m, lead, j)
    for j in news:
        lead, i = m.new.lead(j), m.to_old[j]
        if lead < 0 or i < 0 or m.old.tags[i] != m.new.tags[lead] or not _more_new(m, i, lead):
            continue
        if likeness.brings(m.new.unbracketed(lead), m.new.bag(j), m.old.bag(i)) >= _LEAD:
            _join_new(m, i, lead)


def _written_out(m: Matching, likeness: Likeness, olds: Sequence[int], news: Sequence[int]) -> None:
    """Where points of a list were written out with their chapeau, or the reverse, others may have been, past what is gone."""
    for i in m.left_old(olds):
        if (lead := m.old.lead(i)) >= 0 and m.to_new[lead] in m.more_old:
            _add_old(m, likeness, i, m.to_new[lead], _NEIGHBOUR)
    for j in m.left_new(news):
        if (lead := m.new.lead(j)) >= 0 and m.to_old[lead] in m.more_new:
            _add_new(m, likeness, m.to_old[lead], j, _NEIGHBOUR)


def _more_new(m: Matching, i: int, j: int) -> bool:
    """Whether the lone new provision `j` may still become a further part of the old one `i`."""
    return i >= 0 and m.to_old[j] < 0 <= m.to_new[i] and m.to_new[i] not in m.more_old and (i, j) not in m.forbidden


def _more_old(m: Matching, i: int, j: int) -> bool:
    """Whether the lone old provision `i` may still become a further source of `j`."""
    return j >= 0 and m.to_new[i] < 0 <= m.to_old[j] and m.to_old[j] not in m.more_new and (i, j) not in m.forbidden


def _join_new(m: Matching, i: int, j: int) -> None:
    m.more_new.setdefault(i, []).append(j)
    m.to_old[j] = i


def _join_old(m: Matching, i: int, j: int) -> None:
    m.more_old.setdefault(j, []).append(i)
    m.to_new[i] = j


def _add_new(m: Matching, likeness: Likeness, i: int, j: int, least: float) -> None:
    """Make the lone new provision `j` a further part of the old one `i`, if its words say so."""
    if not _more_new(m, i, j):
        return
    parts = [m.to_new[i], *m.more_new.get(i, ())]
    if likeness.held_new(i, j) >= least and likeness.together([i], [*parts, j]) > likeness.together([i], parts):
        _join_new(m, i, j)


def _add_old(m: Matching, likeness: Likeness, i: int, j: int, least: float, *, settled: bool = False) -> None:
    """Make the lone old provision `i` a further source of `j`, if its words say so; with `settled`, what of it is agreed."""
    if not _more_old(m, i, j):
        return
    parts = [m.to_old[j], *m.more_old.get(j, ())]
    held = likeness.held_old(i, j) >= least and likeness.together([*parts, i], [j]) > likeness.together(parts, [j])
    if held or (settled and likeness.settled(i, parts, j, least)):
        _join_old(m, i, j)


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
