"""Articles and the other wholes: matched by what became of the provisions in them, then by heading and neighbours."""

from collections.abc import Sequence

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching

_HEADING = 60
"""What a heading that is unique in both drafts counts, in letters of matched words."""

_LEAST = 0.15
"""Least part of the smaller whole that must have its counterpart in the other."""


def singles(m: Matching) -> None:
    """Title with title, preamble with preamble, whatever they say."""
    for tag in ("title", "preamble"):
        for i, j in zip(m.old.tagged(tag), m.new.tagged(tag), strict=False):
            m.join(i, j, 1.0)


def articles(m: Matching) -> None:
    """Pair articles (and other homes of units) by the votes of their provisions, weighed by their letters."""
    votes = _votes(m)
    for (h, g), vote in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        share = vote / (min(m.old.size[h], m.new.size[g]) or 1)
        if share >= _LEAST or (vote >= _HEADING and share > 0.05):
            m.join(h, g, min(1.0, share))


def _votes(m: Matching) -> dict[tuple[int, int], float]:
    votes: dict[tuple[int, int], float] = {}
    for i in m.old.units:
        j = m.to_new[i]
        if j < 0:
            continue
        pair = (m.old.home[i], m.new.home[j])
        if min(pair) >= 0 and (m.old.tags[pair[0]] == "article") == (m.new.tags[pair[1]] == "article"):
            votes[pair] = votes.get(pair, 0) + m.old.weight[i]
    for pair in _same_headings(m, m.old.tagged("article"), m.new.tagged("article")):
        votes[pair] = votes.get(pair, 0) + _HEADING
    return votes


def _same_headings(m: Matching, olds: list[int], news: list[int]) -> list[tuple[int, int]]:
    there = m.new.once(news)
    return [(h, there[key]) for key, h in m.old.once(olds).items() if key in there]


def between(m: Matching) -> list[tuple[int, int]]:
    """Articles that are alone between the same two matched neighbours, as pairs to look into, in order."""
    pairs = []
    for olds, news in gaps(m, m.old.tagged("article"), m.new.tagged("article")):
        pairs += list(zip(olds, news, strict=False)) if len(olds) == len(news) else []
    return pairs


def gaps(m: Matching, olds: Sequence[int], news: Sequence[int]) -> list[tuple[list[int], list[int]]]:
    """Stretches of lone provisions that stand between the same matched neighbours (or the ends) in both lists."""
    place = {j: at for at, j in enumerate(news)}
    stretches = []
    stretch: list[int] = []
    before = -1
    for i in [*olds, None]:
        if i is not None and m.to_new[i] < 0:
            stretch.append(i)
            continue
        after = len(news) if i is None else place.get(m.to_new[i], -1)
        lone = news[before + 1 : after] if after > before else []
        if stretch and lone and all(m.to_old[j] < 0 for j in lone):
            stretches.append((stretch, list(lone)))
        stretch, before = [], after if after >= 0 else len(news)
    return stretches


def lone(m: Matching) -> None:
    """Articles left alone between matched neighbours: paired where heading or words say so."""
    for h, g in between(m):
        likeness = Likeness(m.old, m.new, m.old.inside.get(h, []), m.new.inside.get(g, []))
        alike = likeness.together(m.old.inside.get(h, []), m.new.inside.get(g, []))
        same = m.old.keys[h] == m.new.keys[g]
        empty = not m.old.inside.get(h) and not m.new.inside.get(g)
        if alike >= 0.3 or (same and (m.old.keys[h] or empty)):
            m.join(h, g, max(0.3, alike))


def divisions(m: Matching) -> None:
    """Chapters, parts, sections and annexes follow what stands in them; then equal headings, then their place."""
    votes: dict[tuple[int, int], float] = {}
    for i, j in enumerate(m.to_new):
        if j >= 0 and (m.old.tags[i] == "article" or (m.old.rank[i] >= 0 and m.old.tags[m.old.home[i]] != "article")):
            _count(m, i, j, votes)
    for (a, b), vote in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        m.join(a, b, vote / (max(m.old.size[a], m.new.size[b]) or 1))
    for tag in ("part", "chapter", "section", "annex", "article"):
        olds, news = m.old.tagged(tag), m.new.tagged(tag)
        for a, b in _same_headings(m, m.left_old(olds), m.left_new(news)):
            m.join(a, b, 0.6)
        for stretch, others in gaps(m, olds, news):
            for a, b in zip(stretch, others, strict=False):
                if m.old.keys[a] == m.new.keys[b]:
                    m.join(a, b, 0.5)


def _count(m: Matching, i: int, j: int, votes: dict[tuple[int, int], float]) -> None:
    theirs: dict[str, list[int]] = {}
    b = m.new.parent[j]
    while b >= 0:
        theirs.setdefault(m.new.tags[b], []).append(b)
        b = m.new.parent[b]
    a = m.old.parent[i]
    while a >= 0:
        for b in theirs.get(m.old.tags[a], []):
            votes[a, b] = votes.get((a, b), 0) + m.old.size[i] + 1
        a = m.old.parent[a]
