"""Chapters, parts, sections and annexes: they follow what stands in them, then their headings, then their place."""

from collections.abc import Iterable, Sequence

from treaty_tui.align import inside
from treaty_tui.align.anchors import in_order
from treaty_tui.align.doubts import unlike
from treaty_tui.align.gaps import gaps
from treaty_tui.align.homes import Votes, headings_hold
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.side import DIVISIONS, Side
from treaty_tui.align.ways import Way, ways

_MOST, _PART = 0.6, 0.25
"""Least part of a lone article that must have gone to, or come from, one other; and least part of that one that it makes up.

Below the second a paragraph moved out into an article of its own, or into another.
"""

_SOME, _SEVERAL = 0.15, 0.4
"""The second for each of several that were cut out of one or put into it, and for all of them."""

_HALF, _PART_BESIDE, _ALL = 0.3, 0.2, 0.9
"""Both for what stands beside the other part, the second if it is more than a paragraph; the first for but one elsewhere."""

_NAMED = 0.25
"""The first where the other's heading says the lone one's, besides that of its counterpart."""

_PARTED = ("part", "chapter", "section")
"""Divisions that are split and merged; an annex is a text of its own."""

_FEW, _MANY = 0.1, 1 / 3
"""Least part of the smaller of two divisions that must have gone to the other; the second where their headings are unlike."""

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
    for a, b in _named_alike(m, votes):
        m.join(a, b, min(1.0, votes[a, b] / (min(m.old.size[a], m.new.size[b]) or 1)))
    for (a, b), vote in sorted(votes.items(), key=lambda item: (-item[1], item[0])):
        smaller = min(m.old.size[a], m.new.size[b])
        if vote >= _FEW * smaller and (vote >= _MANY * smaller or not unlike(m, likeness, a, b)):
            m.join(a, b, min(1.0, vote / (min(m.old.size[a], m.new.size[b]) or 1)))
    for tag in DIVISIONS:
        _in_place(m, likeness, tag)


def _in_place(m: Matching, likeness: Likeness, tag: str) -> None:
    """Of one kind, those of one heading in order, then those without any between the same neighbours, and those of one number."""
    olds, news = m.old.tagged(tag), m.new.tagged(tag)
    in_order(m, m.left_old(olds), m.left_new(news), 0.6)
    for gap in gaps(m, olds, news):
        for a, b in zip(gap.old, gap.new, strict=False):
            if not m.old.keys[a] and not m.new.keys[b]:
                m.join(a, b, 0.5)
        _by_number(m, likeness, m.left_old(gap.old), m.left_new(gap.new))


def _named_alike(m: Matching, votes: Votes) -> list[tuple[int, int]]:
    """Divisions that kept heading and number, and a part of what stood in them: what went to another one left them.

    Only where headings hold: in some drafts they were renamed or shuffled.
    """
    olds, news = (_named(side, homes) for side, homes in ((m.old, {a for a, _ in votes}), (m.new, {b for _, b in votes})))
    found = [(a, news[name]) for name, a in olds.items() if (a, news.get(name, -1)) in votes]
    return found if found and headings_hold(m) else []


def _named(side: Side, homes: Iterable[int]) -> dict[tuple[str, str, str], int]:
    """Divisions by kind, heading and number: those that no other one has, for each part may count its chapters anew."""
    found: dict[tuple[str, str, str], list[int]] = {}
    for home in sorted(homes):
        if side.keys[home]:
            found.setdefault((side.tags[home], side.keys[home], side.provisions[home].number), []).append(home)
    return {name: same[0] for name, same in found.items() if len(same) == 1}


def parted(m: Matching, likeness: Likeness) -> None:
    """Add lone divisions to the pair that most of their articles went to or came from: split and merged chapters.

    All that went to one must be enough of it together: of four chapters that became one, each is a small part.
    """
    for way in ways(m, likeness)[::-1]:
        lone = way.left([home for tag in _PARTED for home in way.mine.tagged(tag)])
        went: dict[int, dict[int, int]] = {}
        for home, articles in _articles(way.mine, lone):
            other, size = _other(way, home, articles)
            if other >= 0:
                went.setdefault(other, {})[home] = size
        for other, homes in went.items():
            enough = sum(homes.values()) >= _PART * way.theirs.size[other]
            for home in homes if enough else ():
                if way.open(home, other):
                    way.add(home, other)


def crossed(m: Matching) -> list[tuple[int, int]]:
    """Pair lone annexes with the lone articles that most of their words went to, and the reverse; gives the pairs.

    A heading that stayed is among these words.
    """
    olds, news = m.left_old(m.old.tagged("annex")), m.left_new(m.new.tagged("annex"))
    lone = {*olds, *m.left_old(m.old.tagged("article"))} if olds or news else set()
    votes: Votes = {}
    for i in m.old.units if lone else ():
        h, j = m.old.home[i], m.to_new[i]
        g = m.new.home[j] if j >= 0 else -1
        if h in lone and g >= 0 and m.to_old[g] < 0 and {m.old.tags[h], m.new.tags[g]} == {"annex", "article"}:
            votes[h, g] = votes.get((h, g), 0.0) + m.old.weight[i]
    for h, g in votes:
        if m.old.keys[h] == m.new.keys[g]:
            votes[h, g] += m.old.weight[h]
    found = []
    for h, g in sorted(votes, key=lambda pair: (-votes[pair], pair)):
        sizes = sorted((m.old.size[h], m.new.size[g]))
        if votes[h, g] >= max(_MOST * sizes[0], _PART * sizes[1]) and m.join(h, g, min(1.0, votes[h, g] / sizes[0])):
            found.append((h, g))
    return found


def _articles(side: Side, homes: Sequence[int]) -> list[tuple[int, list[int]]]:
    """These divisions with the articles right in them."""
    found: dict[int, list[int]] = {home: [] for home in homes}
    for article in side.tagged("article") if homes else ():
        if side.parent[article] in found:
            found[side.parent[article]].append(article)
    return list(found.items())


def _other(way: Way, home: int, articles: Sequence[int]) -> tuple[int, int]:
    """The division of the same kind that most of a division's articles are in, there, or -1; and how much of it they are."""
    votes: dict[int, int] = {}
    for article in articles:
        other = way.theirs.home[way.went[article]] if way.went[article] >= 0 else -1
        if other >= 0 and way.theirs.tags[other] == way.mine.tags[home]:
            votes[other] = votes.get(other, 0) + way.mine.size[article]
    best = max(votes, key=lambda other: (votes[other], -other), default=-1)
    enough = best >= 0 and votes[best] >= _MOST * way.mine.size[home]
    return (best, votes[best]) if enough else (-1, 0)


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


def articles(m: Matching, likeness: Likeness) -> None:
    """Add lone articles to the pair that most of their provisions went to or came from, and match what is left in them."""
    for way in ways(m, likeness)[::-1]:
        for h, g in _of_articles(way):
            if way.open(h, g) and not way.empty(g):
                way.add(h, g)
                a, b = way.pair(h, g)
                inside.within(m, likeness, m.old.inside[a], m.new.inside[b])


def _of_articles(way: Way) -> list[tuple[int, int]]:
    """Lone articles with that of the other draft which they are parts of: enough of it, or several that are so together."""
    near = _beside(way)
    found = [(h, *_whole(way, h, near[h])) for h in near]
    shares: dict[int, float] = {}
    for _, g, share, _ in found:
        shares[g] = shares.get(g, 0.0) + share * (share >= _SOME)
    return [(h, g) for h, g, share, least in found if g >= 0 and (share >= least or (share >= _SOME and shares[g] >= _SEVERAL))]


def _beside(way: Way) -> dict[int, list[int]]:
    """Each lone article with the articles of the other draft that its neighbours became."""
    articles = way.mine.tagged("article")
    found: dict[int, list[int]] = {}
    for at, home in enumerate(articles):
        if way.went[home] < 0:
            near = [way.went[k] for k in (*articles[max(0, at - 1) : at], *articles[at + 1 : at + 2])]
            found[home] = [other for other in near if other >= 0]
    return found


def _whole(way: Way, home: int, near: Sequence[int]) -> tuple[int, float, float]:
    """The article of the other draft that most of an article's words stand in, or -1; what part of it these are, and least be.

    Less do of what stands beside the other part, and took paragraphs from elsewhere or lost some. Where one paragraph of several
    went there, it moved, and its article did not; beside the other part, an article without a heading of its own may have.
    """
    votes: dict[int, int] = {}
    tops: dict[int, set[int]] = {}
    for unit in way.mine.inside.get(home, ()):
        other = way.theirs.home[way.went[unit]] if way.went[unit] >= 0 else -1
        if other >= 0 and way.theirs.tags[other] == "article":
            votes[other] = votes.get(other, 0) + way.mine.weight[unit]
            tops.setdefault(other, set()).add(_top(way.mine, unit))
    total = way.mine.size[home] - way.mine.weight[home]
    silent = not way.mine.keys[home]
    halves = [g for g in near if votes.get(g, 0) >= _HALF * total and (silent or len(tops[g]) > 1)] if votes else ()
    best = max(halves or votes, key=lambda other: (votes[other], -other), default=-1)
    if best < 0:
        return -1, 0.0, _PART
    several = len(tops[best]) > 1
    most = _HALF if halves else _NAMED if _named_in(way, home, best) else _MOST if several else _ALL
    share = votes[best] / (way.theirs.size[best] - way.theirs.weight[best] or 1)
    return (best if votes[best] >= most * total else -1), share, _PART_BESIDE if halves and several else _PART


def _top(side: Side, unit: int) -> int:
    """The paragraph right in a home that a unit is or stands in."""
    while (above := side.parent[unit]) >= 0 <= side.rank[above]:
        unit = above
    return unit


def _named_in(way: Way, home: int, other: int) -> bool:
    """Whether the heading of one of theirs says that of mine, and its counterpart's does not: "Entry and tolls", and "Tolls"."""
    mine, theirs, came = way.mine.bag(home), way.theirs.bag(other), way.came[other]
    return came >= 0 and mine.total() > 0 and not mine - theirs and bool(mine - way.mine.bag(came))
