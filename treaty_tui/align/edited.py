"""Edited provisions: those much alike are paired wherever they stand, the rest waits until the articles are known."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from treaty_tui.align import doubts, twins
from treaty_tui.align.anchors import RELOCATED, alike_kind
from treaty_tui.align.likeness import Likeness, share_run
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate, Phrases
from treaty_tui.align.taken import Once

_LONG, _SHORT = 45, 20
"""Words from which likeness alone may be low, and up to which it must be high: short ones are alike by formula."""

_FEW, _THEIRS = 8, 0.15
"""Fewest words of a short one that went elsewhere, and least part of its phrases that only it and its counterpart hold.

Of a few words that were changed here and there, most phrases of three are gone.
"""

_LEAST_LONG, _LEAST_SHORT = 0.5, 0.85

_LEAST_CLEAR, _LEAD = 0.5, 0.3
"""Least likeness of two that left their articles and have no rival, and how far behind everyone else must be."""

_AHEAD, _WEAK, _LEAST_EQUAL, _LEAST_NEAR = 0.8, 0.42, 3, 6
"""Least likeness of two that are paired before what is left at home, and most that anyone else has with either; fewest words
of those that are equal, and of others.
"""

_MOSTLY = 0.4
"""Part of the phrases that only two hold from which on a short one that cites a place is no formula."""

_COMMON = 0.25
"""Part of the phrases that only two hold up to which what they share may be a formula."""

_NEARLY, _LEAD_NEARLY = 0.9, 0.2
"""The same for short ones that begin as many others do."""

_RUN = 0.6
"""Where one phrase makes up more of what is shared than this, the shared words may be no more than a formula."""

_NEAR = 0.1
"""How much less alike two may be that share phrases of their own than two that share only what others say, too."""

_TELLING, _APART, _TOLD = 0.6, 0.65, 2
"""Of two that are built as others are: least part of what tells either from one of these that both say; least part that this is
of it and of what only the other one has in common with one of the two; and fewest words that none of these has.
"""

_KIN = 12
"""How many of those that are built alike are asked, the most alike first."""

_HOME = 0.2
"""What matched articles add to the confidence of a pair in them."""

_CLEAR = 0.6
"""Least likeness of short ones that are paired before all of their articles have been compared."""

_ENACTED = 0.55
"""Least likeness of a recital and a provision that became of it, or the reverse: its first words are always others."""

IN_HOME = 0.28
"""Least likeness of two provisions that stand in matched articles."""


def ambiguous(m: Matching, olds: Sequence[int], news: Sequence[int]) -> tuple[set[int], set[int]]:
    """Provisions whose words stand twice on their own side: which of two equals is meant, only their place can tell."""
    return set(olds).difference(m.old.once(olds).values()), set(news).difference(m.new.once(news).values())


def wherever(m: Matching, found: Sequence[Candidate]) -> None:
    """Pair those so much alike that their place does not matter.

    Where one phrase may be all that makes the best candidate of either, its place decides: none that is less alike comes first.
    """
    waiting_old: set[int] = set()
    waiting_new: set[int] = set()
    for score, i, j in found:
        if m.to_new[i] >= 0 or m.to_old[j] >= 0 or i in waiting_old or j in waiting_new or not alike_kind(m, i, j):
            continue
        if not _enough(m, score, i, j):
            continue
        if _varied(m, score, i, j):
            m.join(i, j, score)
        else:
            waiting_old.add(i)
            waiting_new.add(j)


def _certain(m: Matching, score: float, i: int, j: int) -> bool:
    """Whether two are so much alike that their place does not matter."""
    return _enough(m, score, i, j) and _varied(m, score, i, j)


def _enough(m: Matching, score: float, i: int, j: int) -> bool:
    """Whether two are as alike as their length asks for."""
    one, two = m.old.words(i), m.new.words(j)
    length = min(len(one), len(two))
    ease = min(1.0, max(0.0, (length - _SHORT) / (_LONG - _SHORT)))
    return length > _SHORT and score >= _LEAST_SHORT - ease * (_LEAST_SHORT - _LEAST_LONG)


def _varied(m: Matching, score: float, i: int, j: int) -> bool:
    """Whether two that are alike share more than one phrase, or so much that it is no formula."""
    return score > 0.9 or min(len(m.old.words(i)), len(m.new.words(j))) >= 2 * _LONG or not _one_run(m, score, i, j)


def _one_run(m: Matching, score: float, i: int, j: int) -> bool:
    """Whether one phrase makes up most of what a pair shares."""
    one, two = m.old.words(i), m.new.words(j)
    return share_run(one, two, max(1, round(_RUN * score * max(len(one), len(two)))))


def at_home(m: Matching, found: Sequence[Candidate], phrases: Phrases) -> None:
    """Pair those that stand in matched articles: a likeness that would mean little elsewhere is enough here.

    Not for short ones of a kind: a phrase that all paragraphs of an article end with makes any two of them so alike, and with
    whom they share other words is seen only where all are compared with all. What two share with others only waits for those
    who are about as much alike with one of them, and share what nobody else says.
    """
    rivals, waiting = _Rivals(found), list[Candidate]()
    for each in found:
        if _at_home(m, each):
            if each.score < _CLEAR and rivals.owned(m, phrases, each):
                waiting.append(each)
            else:
                m.join(each.old, each.new, min(0.97, each.score + _HOME))
    for each in waiting:
        if _at_home(m, each):
            m.join(each.old, each.new, min(0.97, each.score + _HOME))


def _at_home(m: Matching, candidate: Candidate) -> bool:
    """Whether both are alone in matched articles, and nothing speaks against the pair."""
    score, i, j = candidate
    if score < IN_HOME or m.to_new[i] >= 0 or m.to_old[j] >= 0 or not m.homes_agree(i, j):
        return False
    if score < _CLEAR and m.old.tags[i] == m.new.tags[j] and min(len(m.old.words(i)), len(m.new.words(j))) <= _SHORT:
        return False
    astray = (score < twins.STRAY and twins.left(m, i, j)) or twins.repeats(m, i, j, score)
    return not astray and not doubts.doubted(m, i, j, score)


def ahead(m: Matching, found: Sequence[Candidate], phrases: Phrases) -> bool:
    """Pair what stands in other articles in equal or nearly equal words, where nobody else is more than somewhat like either.

    Before articles are compared from the inside: there whoever is left is paired with whom is left, be they hardly alike. What
    cites a place may be a formula, unless it is equal. Gives whether any was paired.
    """
    rivals, any_paired = _Rivals(found), False
    for score, i, j in found:
        if score < _AHEAD:
            break
        if m.to_new[i] >= 0 or m.to_old[j] >= 0 or m.homes_agree(i, j) or not alike_kind(m, i, j):
            continue
        equal = m.old.keys[i] == m.new.keys[j]
        if not equal and "#" in m.old.keys[i]:
            continue
        few = min(len(m.old.words(i)), len(m.new.words(j))) < (_LEAST_EQUAL if equal else _LEAST_NEAR)
        alone = rivals.away(m, _CLEAR, i, j) if equal else rivals.behind(_WEAK, i, j)
        if not few and alone and phrases.own((i,), (j,)) >= _THEIRS:
            any_paired = m.join(i, j, score * RELOCATED) or any_paired
    return any_paired


def elsewhere(m: Matching, found: Sequence[Candidate], phrases: Phrases, likeness: Likeness, once: Once) -> None:
    """Words that left their article: much alike, no mere formula, and nobody nearer wanted them.

    Of short ones, some phrases must stand nowhere else in either draft, and most of them where a place is cited: such are
    formulas too often.
    Where nobody else comes near, they may be less alike; and where others are built alike, if what tells them apart does it.
    """
    rivals = _Rivals(found)
    for score, i, j in found:
        if score < _LEAST_CLEAR or m.to_new[i] >= 0 or m.to_old[j] >= 0 or not alike_kind(m, i, j):
            continue
        length = min(len(m.old.words(i)), len(m.new.words(j)))
        alone = score >= _LEAST_SHORT or rivals.behind(score - _LEAD, i, j)
        if length > _SHORT:
            clear = alone and (score >= _LEAST_SHORT or not _formula(m, phrases, score, i, j))
        else:
            clear = length >= _FEW and alone and _theirs(rivals, phrases, score, i, j)
            clear = clear and (
                "#" not in m.old.keys[i] or (_unlike_others(rivals, phrases, score, i, j) and _cites_alike(m, i, j))
            )
        if not clear and score >= _CLEAR and length >= _FEW and phrases.own((i,), (j,)):
            clear = rivals.told_apart(m, likeness, Candidate(score, i, j)) and once.alone(i, j)
        if clear:
            m.join(i, j, score * 0.9)


def _theirs(rivals: "_Rivals", phrases: Phrases, score: float, i: int, j: int) -> bool:
    """Whether enough phrases of a short pair are its own, or some are, and nobody else says nearly the same."""
    own = phrases.own((i,), (j,))
    return own >= _THEIRS or (own > 0 and score >= _NEARLY and rivals.behind(score - _LEAD_NEARLY, i, j))


def _unlike_others(rivals: "_Rivals", phrases: Phrases, score: float, i: int, j: int) -> bool:
    """Whether a short pair that cites a place is no formula: nearly equal, mostly in phrases of its own, and like nobody else."""
    return score >= _AHEAD and phrases.own((i,), (j,)) >= _MOSTLY and rivals.behind(_WEAK, i, j)


def _cites_alike(m: Matching, i: int, j: int) -> bool:
    """Whether two name the same numbers, or one names more: "This article is without prejudice to article 7" is not so to 9."""
    was, now = (set(re.findall(r"\d+", side.provisions[index].words)) for side, index in ((m.old, i), (m.new, j)))
    if was <= now or now <= was:
        return True
    homes = [(h, m.to_new[h]) for h in m.old.tagged("article") if m.to_new[h] >= 0]
    became = {m.old.provisions[h].number: m.new.provisions[g].number for h, g in homes}
    return {became.get(number, number) for number in was} == now


class _Rivals:
    """Whom else each provision is like, taken or not; gathered when it is first asked."""

    def __init__(self, found: Sequence[Candidate]) -> None:
        self._found = found

    @cached_property
    def _of(self) -> tuple[dict[int, list[Candidate]], dict[int, list[Candidate]]]:
        olds: dict[int, list[Candidate]] = {}
        news: dict[int, list[Candidate]] = {}
        for each in self._found:
            olds.setdefault(each.old, []).append(each)
            news.setdefault(each.new, []).append(each)
        return olds, news

    def behind(self, score: float, i: int, j: int) -> bool:
        """Whether neither of a pair is more like anyone else than this."""
        olds, news = self._of
        return all(each.score <= score or (each.old, each.new) == (i, j) for each in (*olds[i], *news[j]))

    def told_apart(self, m: Matching, likeness: Likeness, candidate: Candidate) -> bool:
        """Whether two say what tells either from those nearly as like it, and little that only these have with one of them.

        Both say `a levy on oil` where others say `a levy on wax`.
        """
        score, i, j = candidate
        olds, news = self._of
        one, two = m.old.bag(i), m.new.bag(j)
        both = left = one & two
        near = score - _LEAD
        built = [(m.old.bag(each.old), two - one) for each in news[j][:_KIN] if each.old != i and each.score > near]
        built += [(m.new.bag(each.new), one - two) for each in olds[i][:_KIN] if each.new != j and each.score > near]
        for bag, rest in built:
            telling, fewer = both - bag, min(one - bag, two - bag, key=Counter.total)
            theirs = Counter([word for word in rest if word in bag and word not in both])
            if likeness.part(telling, fewer) < _TELLING or likeness.part(telling, telling + theirs) < _APART:
                return False
            left = left - bag
        if score >= _AHEAD:
            return bool(left) and (bool(built) or "#" not in m.old.keys[i] or _cites_alike(m, i, j))
        return bool(built) and len(left) >= _TOLD

    def away(self, m: Matching, score: float, i: int, j: int) -> bool:
        """Whether neither of two is more like anyone in its matched article than this."""
        olds, news = self._of
        return all(each.score <= score or not m.homes_agree(each.old, each.new) for each in (*olds[i], *news[j]))

    def owned(self, m: Matching, phrases: Phrases, candidate: Candidate) -> bool:
        """Whether two share with others only, and one of them with another one at home, nearly as much alike, what is theirs."""
        score, i, j = candidate
        olds, news = self._of
        near = [
            each
            for each in (*olds[i], *news[j])
            if each.score > score - _NEAR
            and each != candidate
            and m.to_new[each.old] < 0 > m.to_old[each.new]
            and m.homes_agree(each.old, each.new)
        ]
        return (
            bool(near) and not phrases.own((i,), (j,)) and any(phrases.own((each.old,), (each.new,)) >= _THEIRS for each in near)
        )


def _formula(m: Matching, phrases: Phrases, score: float, i: int, j: int) -> bool:
    """Whether what a pair shares may be no more than one phrase that others hold, too."""
    return _one_run(m, score, i, j) and phrases.own((i,), (j,)) < _COMMON


def enacted(m: Matching, found: Sequence[Candidate]) -> None:
    """Recitals that became provisions and the reverse: much alike, long enough to be no formula, and alone on both sides."""
    for score, i, j in found:
        if score < _ENACTED or m.to_new[i] >= 0 or m.to_old[j] >= 0 or alike_kind(m, i, j):
            continue
        if min(len(m.old.words(i)), len(m.new.words(j))) >= _FEW and (score >= _LEAST_SHORT or _certain(m, score, i, j)):
            m.join(i, j, score * 0.9)
