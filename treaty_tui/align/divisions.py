"""Chapters, parts, sections and annexes: they follow what stands in them, then their headings, then their place."""

from collections.abc import Sequence

from treaty_tui.align.anchors import in_order
from treaty_tui.align.gaps import gaps
from treaty_tui.align.homes import Votes
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import DIVISIONS

_ALIKE = 0.3
"""Least likeness of what stands in two divisions that their number brings together."""


def divisions(m: Matching, likeness: Likeness) -> None:
    """Pair what is still alone of every division, like with like."""
    went: Votes = {}
    every = {h for tag in DIVISIONS for h in m.old.tagged(tag)}
    for i, h in enumerate(m.old.home):
        if h in every and i not in every and (j := m.to_new[i]) >= 0:
            homes = h, m.new.home[j]
            went[homes] = went.get(homes, 0.0) + m.old.size[i] + 1
    votes: Votes = {}
    for (a, b), weight in went.items():
        _vote(m, a, b, weight, votes)
    for (a, b), vote in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        if vote >= 0.1 * min(m.old.size[a], m.new.size[b]):
            m.join(a, b, min(1.0, vote / (min(m.old.size[a], m.new.size[b]) or 1)))
    for tag in DIVISIONS:
        olds, news = m.old.tagged(tag), m.new.tagged(tag)
        in_order(m, m.left_old(olds), m.left_new(news), 0.6)
        for gap in gaps(m, olds, news):
            for a, b in zip(gap.old, gap.new, strict=False):
                if not m.old.keys[a] and not m.new.keys[b]:
                    m.join(a, b, 0.5)
            _by_number(m, likeness, m.left_old(gap.old), m.left_new(gap.new))


def _by_number(m: Matching, likeness: Likeness, olds: Sequence[int], news: Sequence[int]) -> None:
    """Divisions of one number between the same neighbours, under other headings, if what stands in them is alike."""
    numbers = {m.new.provisions[b].number: b for b in news}
    for a in olds:
        b = numbers.get(m.old.provisions[a].number, -1)
        if b >= 0 and a in m.old.inside and b in m.new.inside:
            alike = likeness.together(m.old.inside[a], m.new.inside[b])
            if alike >= _ALIKE:
                m.join(a, b, alike)


def _vote(m: Matching, a: int, b: int, weight: float, votes: Votes) -> None:
    """What went from one home to another speaks for every division that these stand in, on both sides, of one kind."""
    theirs: dict[str, list[int]] = {}
    while b >= 0:
        theirs.setdefault(m.new.tags[b], []).append(b)
        b = m.new.home[b]
    while a >= 0:
        for b in theirs.get(m.old.tags[a], ()):
            votes[a, b] = votes.get((a, b), 0.0) + weight
        a = m.old.home[a]
