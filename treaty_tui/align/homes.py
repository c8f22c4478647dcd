"""Articles and the other homes of provisions: matched by what became of the provisions in them, then by heading and place."""

from collections.abc import Callable, Container, Iterable, Sequence

from treaty_tui.align.anchors import in_order
from treaty_tui.align.gaps import Gap, gaps
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate, Flow, Phrases

_SMALLER, _LARGER = 0.25, 0.15
"""Least part of the smaller and of the larger article whose words must have gone to the other."""

_DOUBT = 0.25
"""Likeness up to which an undecided candidate says nothing about its article."""

_ALIKE, _MUCH = 0.2, 0.5
"""Least likeness of two articles that stand alone between the same neighbours, with phrases of their own and without; the second
also that of two which have one heading, wherever they stand.
"""

_FAR = 0.3
"""Least likeness of two articles that only their heading brings together."""

_OWN = 0.04
"""Least part of their phrases that only they share: less is what all treaties say."""

_SEAT, _SEAT_SOME = 0.4, 0.28
"""Least likeness of two articles that are the only ones left between matched ones, and of those that more speaks for: one number,
or most of the smaller one in the larger. Unrelated ones have been seen at 0.36, and with one number at 0.31.
"""

_HALF, _WHOLE = 0.5, 0.7
"""What is most of an article, and least likeness of a provision that is most of one to a provision of the other."""

_HEADING, _NUMBER = 0.2, 0.03
"""What the same heading and the same number add to likeness."""

_EVEN = 0.05
"""What an equal number adds to the words that went from one article to another: it decides only what is nearly even."""

_TABLE = 400
"""Most pairs of one gap that are compared all with all; beyond it only those near each other in order."""

Votes = dict[tuple[int, int], float]


def singles(m: Matching) -> None:
    """Title with title, preamble with preamble, whatever they say."""
    for tag in ("title", "preamble"):
        for i, j in zip(m.old.tagged(tag), m.new.tagged(tag), strict=False):
            m.join(i, j, 1.0)


def by_words(m: Matching, found: Sequence[Candidate], flows: Sequence[Flow], formula: Callable[[int, int], bool]) -> None:
    """Pair the homes whose words went to each other, weighed by letters.

    Counted twice: by provisions, undecided ones by their likeness, and by rare phrases, which also follow words that were
    dealt out anew among the paragraphs of an article. The larger count elects. Formulas alone elect nobody.
    """
    equal: Votes = {}
    for i in m.old.units:
        if (j := m.to_new[i]) >= 0:
            homes = m.old.home[i], m.new.home[j]
            equal[homes] = equal.get(homes, 0.0) + m.old.weight[i]
    best = _best(m, found)
    votes = telling = _votes(m, equal, best, flows)
    formulas = {pair for pair in [*[each[1:] for each in best], *[each[1:] for each in flows]] if formula(*pair)}
    if formulas:
        own = [each for each in best if each[1:] not in formulas]
        telling = _votes(m, equal, own, [each for each in flows if each[1:] not in formulas])
    _elect(m, telling, votes, {each[1:] for each in best if each.score >= _WHOLE})


def _votes(m: Matching, equal: Votes, found: Iterable[Candidate], flows: Iterable[Flow]) -> Votes:
    """How much went from one article to another, in letters."""
    votes, flow = dict(equal), dict(equal)
    old, new = m.old.home, m.new.home
    for letters, i, j in flows:
        if m.to_new[i] < 0 and m.to_old[j] < 0:
            homes = old[i], new[j]
            flow[homes] = flow.get(homes, 0.0) + letters
    for score, i, j in found:
        homes = old[i], new[j]
        votes[homes] = votes.get(homes, 0.0) + m.old.weight[i] * max(0.0, score - _DOUBT) / (1 - _DOUBT)
    return {pair: max(votes.get(pair, 0.0), flow.get(pair, 0.0)) for pair in votes | flow if _kindred(m, *pair)}


def _elect(m: Matching, votes: Votes, everything: Votes, edited: Container[tuple[int, int]]) -> None:
    """Pair the best first, but not where that would keep two pairs apart that weigh more together.

    Then not where, with the pair that would be left, it weighs less than those two; where they are nearly even, an equal number
    speaks. `everything` counts what votes for nobody, too, being no proof: a pair is the surer for it once it is made.
    Those that kept their name and how they begin, be it `edited`, come before all others.
    """
    weights = {(h, g): vote * (1 + _EVEN * _same_number(m, h, g)) for (h, g), vote in votes.items()}
    ranking = sorted(weights, key=lambda pair: (-weights[pair], pair))
    by_old: dict[int, list[int]] = {}
    by_new: dict[int, list[int]] = {}
    for h, g in ranking:
        by_old.setdefault(h, []).append(g)
        by_new.setdefault(g, []).append(h)
    named = _named(m, weights, by_old, by_new, edited)
    for again, pairs in ((2, named), (0, ranking), (1, ranking), (2, ranking)):
        for h, g in pairs:
            if m.to_new[h] >= 0 or m.to_old[g] >= 0:
                continue
            vote = votes[h, g]
            sizes = sorted((m.old.size[h], m.new.size[g]))
            if vote < _SMALLER * sizes[0] or vote < _LARGER * sizes[1]:
                continue
            b = next((b for b in by_old[h] if b != g and m.to_old[b] < 0), -1)
            a = next((a for a in by_new[g] if a != h and m.to_new[a] < 0), -1)
            left = weights.get((a, b), 0.0) if again else 0.0
            if again > 1 or min(a, b) < 0 or weights[h, g] + left >= weights[h, b] + weights[a, g]:
                m.join(h, g, min(1.0, everything[h, g] / (sizes[0] or 1)))


def _named(
    m: Matching, weights: Votes, by_old: dict[int, list[int]], by_new: dict[int, list[int]], edited: Container[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Pairs that have one heading, and begin with one wording, and no others have either: what went left them.

    Only of those that others may come before. The wordings may be two that are most alike each other: what begins as a
    neighbour does by formula is not that neighbour.
    """
    found = [
        (h, g)
        for (h, g), weight in weights.items()
        if m.old.keys[h] == m.new.keys[g] != ""
        and weights.get((h, _other(by_old[h], g)), 0.0) + weights.get((_other(by_new[g], h), g), 0.0) > weight
        and _same_beginning(m, h, g, edited)
    ]
    if not found:
        return found
    old, new = (
        m.old.once([h for h in m.old.inside if h >= 0] + m.old.units),
        m.new.once([g for g in m.new.inside if g >= 0] + m.new.units),
    )
    return [
        (h, g)
        for h, g in found
        if all(one in old and two in new for one, two in ((m.old.keys[h], m.new.keys[g]), _beginnings(m, h, g)))
    ]


def _beginnings(m: Matching, h: int, g: int) -> tuple[str, str]:
    return m.old.keys[m.old.inside[h][0]], m.new.keys[m.new.inside[g][0]]


def _other(ranking: Sequence[int], one: int) -> int:
    """The first that is not this one, or -1."""
    if ranking[0] != one:
        return ranking[0]
    return ranking[1] if len(ranking) > 1 else -1


def _same_beginning(m: Matching, h: int, g: int, edited: Container[tuple[int, int]]) -> bool:
    """Whether two homes begin with one wording, and no mere word or two unless they have one number."""
    (i, *_), (j, *_) = m.old.inside.get(h) or [-1], m.new.inside.get(g) or [-1]
    if (i, j) in edited:
        return True
    return min(i, j) >= 0 and m.old.keys[i] == m.new.keys[j] and (m.old.solid(i) or _same_number(m, h, g))


def _same_number(m: Matching, h: int, g: int) -> bool:
    return m.old.provisions[h].number == m.new.provisions[g].number


def _kindred(m: Matching, h: int, g: int) -> bool:
    """Whether both are homes, and articles or neither."""
    return h >= 0 and g >= 0 and (m.old.tags[h] == "article") == (m.new.tags[g] == "article")


def _best(m: Matching, found: Sequence[Candidate]) -> list[Candidate]:
    """The candidates that are the best of both their sides."""
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    best = []
    for candidate in found:
        _, i, j = candidate
        if m.to_new[i] < 0 and m.to_old[j] < 0 and i not in taken_old and j not in taken_new:
            best.append(candidate)
            taken_old.add(i)
            taken_new.add(j)
    return best


def headings_hold(m: Matching) -> bool:
    """Whether headings agree with words where both speak: in some drafts they were renamed or shuffled."""
    agree = [m.to_new[h] == g for h, g in _same_headings(m, m.old.tagged("article"), m.new.tagged("article")) if m.to_new[h] >= 0]
    return sum(agree) * 2 >= len(agree)


def _same_headings(m: Matching, olds: Iterable[int], news: Iterable[int]) -> list[tuple[int, int]]:
    """Pairs of the one old and the one new article with a heading."""
    there = m.new.once(list(news))
    return [(h, there[key]) for key, h in m.old.once(list(olds)).items() if key in there]


def emptied(m: Matching) -> None:
    """Undo pairs of articles of other headings where all that stood in the one went to others, or came from others."""
    for h in m.old.tagged("article"):
        g = m.to_new[h]
        if g < 0 or m.old.keys[h] == m.new.keys[g] or (h, g) in m.pinned:
            continue
        ours, theirs = m.old.inside.get(h, ()), m.new.inside.get(g, ())
        gone = ours and all(m.to_new[i] >= 0 and m.new.home[m.to_new[i]] != g for i in ours)
        if gone or (theirs and all(m.to_old[j] >= 0 and m.old.home[m.to_old[j]] != h for j in theirs)):
            m.part(h)


def by_heading(m: Matching, likeness: Likeness, phrases: Phrases | None = None) -> None:
    """Articles of one heading that are mostly alike, wherever they stand: a sentence that many of them have tells no place.

    With `phrases` also those that share some words of their own, and those without any provision.
    """
    for h, g in _same_headings(m, m.left_old(m.old.tagged("article")), m.left_new(m.new.tagged("article"))):
        ours, theirs = m.old.inside.get(h, ()), m.new.inside.get(g, ())
        alike = likeness.together(ours, theirs)
        known = phrases and (not (ours and theirs) or (alike >= _FAR and phrases.own(ours, theirs) >= _OWN))
        if known or alike >= _MUCH:
            m.join(h, g, 0.3 + alike / 2)


def by_place(m: Matching, likeness: Likeness, phrases: Phrases, trusted: bool) -> None:
    """Articles alone between the same neighbours: equal ones in order, then those of one heading or somewhat alike."""
    for gap in gaps(m, m.old.tagged("article"), m.new.tagged("article")):
        in_order(m, gap.old, gap.new, 0.9, m.old.whole, m.new.whole)
        _alike(m, likeness, phrases, Gap(m.left_old(gap.old), m.left_new(gap.new)), trusted)


def _alike(m: Matching, likeness: Likeness, phrases: Phrases, gap: Gap, trusted: bool) -> None:
    found = []
    for drift, h, g in gap.table(_TABLE):
        ours, theirs = m.left_old(m.old.inside.get(h, ())), m.left_new(m.new.inside.get(g, ()))
        same = trusted and m.old.keys[h] != "" and m.old.keys[h] == m.new.keys[g]
        if not same and ((not ours and h in m.old.inside) or (not theirs and g in m.new.inside)):
            continue  # all of it went elsewhere
        alike = likeness.together(ours or [h], theirs or [g])
        known = alike >= _MUCH or (alike >= _ALIKE and (not ours or not theirs or _akin(m, likeness, phrases, h, g)))
        if same or known:
            number = m.old.provisions[h].number == m.new.provisions[g].number
            score = (alike if known else 0.0) + _HEADING * same + _NUMBER * number
            found.append((-score, drift, h, g))
    for negative, _, h, g in sorted(found):
        m.join(h, g, -negative)


def _akin(m: Matching, likeness: Likeness, phrases: Phrases, h: int, g: int) -> bool:
    """Whether phrases of their own say that two articles are one; of those that share few words one holds most of the other.

    Or one heading says the other. The name of a body, which two articles of a short draft say, is a phrase of their own, too.
    """
    ours, theirs = m.left_old(m.old.inside[h]), m.left_new(m.new.inside[g])
    if phrases.own(ours, theirs) < _OWN:
        return False
    if likeness.together(ours, theirs) >= _SEAT_SOME or likeness.smaller(ours, theirs) >= _HALF:
        return True
    one, two = m.old.bag(h), m.new.bag(g)
    return bool(one and two) and not (one - two and two - one)


def by_seat(m: Matching, likeness: Likeness, phrases: Phrases) -> list[tuple[int, int]]:
    """The one old and the one new article that are left between the same neighbours: rewritten, if they share something.

    What only the number says is doubted, and not believed where headings speak against it. Gives the pairs that it made.
    """
    found = []
    for gap in gaps(m, m.old.tagged("article"), m.new.tagged("article")):
        (h, *more), (g, *others) = gap
        if more or others or h not in m.old.inside or g not in m.new.inside:
            continue
        if _one_text(m, likeness, phrases, h, g):
            found += [(h, g)] * m.join(h, g, likeness.together(m.old.inside[h], m.new.inside[g]))
    return found


def _one_text(m: Matching, likeness: Likeness, phrases: Phrases, h: int, g: int) -> bool:
    """Whether two articles that only each other are left for are one."""
    ours, theirs = m.old.inside[h], m.new.inside[g]
    alike = likeness.in_form(ours, theirs)
    if alike >= _SEAT_SOME:
        silent = not m.old.keys[h] or not m.new.keys[g]
        named = silent and m.old.provisions[h].number == m.new.provisions[g].number and phrases.own(ours, theirs) > 0
        return named or alike >= _SEAT or likeness.smaller(ours, theirs) >= _HALF
    most = _HALF * min(m.old.size[h] - m.old.weight[h], m.new.size[g] - m.new.weight[g])
    pairs = ((i, j) for _, i, j in Gap(ours, theirs).table(_TABLE) if min(m.old.weight[i], m.new.weight[j]) >= most)
    return any(likeness.of(i, j) >= _WHOLE for i, j in pairs)
