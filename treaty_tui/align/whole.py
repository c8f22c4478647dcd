"""Lone provisions that stand whole in a lone one: with their lead, with something added, or with another number."""

from collections.abc import Sequence
from operator import ne

from treaty_tui.align.anchors import alike_kind
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate
from treaty_tui.align.side import Side
from treaty_tui.language.words import bare

_FEW, _MOST = 6, 0.5
"""Fewest words of a provision that stands whole in a lone one, and least part of that one that it makes up."""

_PROMOTED, _LEAD = 0.75, 2
"""Confidence of a point that became a provision with the words of its lead, and fewest words of a lead."""

_BEGINS = 8
"""Characters that a lead and what begins with it have in common: to compare these spares most their words."""

_FEWEST, _MANY, _COUNTED = 5, 14, 0.6
"""Fewest and most words of a provision that is known again but for its numbers, and the confidence of that."""

_BEHIND, _CUT = 4, 0.5
"""Fewest words that two points say behind their first one, and the confidence of a point that was cut off behind them."""

_JOINS = frozenset(("and", "or", "et", "ou", "y", "e", "o", "u", "и", "или", "و", "أو"))
"""What the last point but one of a list ends with."""


def promoted(m: Matching, olds: Sequence[int], news: Sequence[int]) -> None:
    """Pair a lone point with the lone provision that says its lead and the point, word for word, or the other way round.

    One word of the lead may be another: what was `shall` is `should` now.
    """
    olds, news = m.left_old(olds), m.left_new(news)
    for i, j in _promoted(m.old, olds, m.new, news):
        m.join(i, j, _PROMOTED)
    for j, i in _promoted(m.new, m.left_new(news), m.old, m.left_old(olds)):
        m.join(i, j, _PROMOTED)


def _promoted(one: Side, points: Sequence[int], two: Side, wholes: Sequence[int]) -> list[tuple[int, int]]:
    """The points of one side with what became of them on the other, where neither is said twice."""
    led = [i for i in points if one.lead(i) >= 0]
    if not led:
        return []
    begins = {one.keys[one.lead(i)][:_BEGINS] for i in led}
    said = {tuple(two.words(j)): j for j in reversed(wholes) if two.keys[j][:_BEGINS] in begins and two.lead(j) < 0}
    begun: dict[tuple[int, tuple[str, ...]], list[tuple[str, ...]]] = {}
    lengths = {len(one.words(lead)) for lead in {one.lead(i) for i in led}}
    for words in said:
        for length in lengths:
            if _LEAD < length < len(words):
                begun.setdefault((length, words[length:]), []).append(words)
    full: dict[tuple[str, ...], int] = {}
    for i in led:
        lead, own = one.words(one.lead(i)), one.words(i)
        own = own[:-1] if own and own[-1] in _JOINS else own
        if len(lead) >= _LEAD and own:
            key = (*lead, *own)
            if key not in said:
                near = [words for words in begun.get((len(lead), tuple(own)), ()) if sum(map(ne, words, lead)) == 1]
                key = near[0] if len(near) == 1 and len(own) > 1 else key
            full[key] = -1 if key in full else i
    return [(i, said[key]) for key, i in full.items() if i >= 0 and key in said]


def grown(m: Matching, found: Sequence[Candidate]) -> None:
    """Pair a lone provision with the lone one that says it word for word, and little more, where nobody else says it."""
    texts: list[str] = []
    for score, i, j in found:
        if m.to_new[i] >= 0 or m.to_old[j] >= 0 or not alike_kind(m, i, j) or "#" in m.old.keys[i]:
            continue
        one, two = sorted((m.old.words(i), m.new.words(j)), key=len)
        if len(one) < max(_FEW, _MOST * len(two)) or f" {' '.join(one)} " not in f" {' '.join(two)} ":
            continue
        texts = texts or [f" {' '.join(bare(chr(10).join(side.keys)))} " for side in (m.old, m.new)]
        if all(text.count(f" {' '.join(one)} ") == 1 for text in texts):
            m.join(i, j, score * 0.9)


def counted(m: Matching, olds: Sequence[int], news: Sequence[int]) -> None:
    """Pair short lone provisions that say the same but for their numbers in words, where nobody else does: `forty days of rest`.

    Those in digits are masked in all keys.
    """
    olds = [i for i in m.left_old(olds) if _FEWEST <= len(m.old.words(i)) <= _MANY and "#" not in m.old.keys[i]]
    news = [j for j in m.left_new(news) if _FEWEST <= len(m.new.words(j)) <= _MANY and "#" not in m.new.keys[j]] if olds else []
    if not news or m.old.language != m.new.language:
        return
    there = _unnumbered(m.new, news)
    for said, i in _unnumbered(m.old, olds).items():
        j = there.get(said, -1)
        if min(i, j) >= 0 and alike_kind(m, i, j):
            m.join(i, j, _COUNTED)


def cut_short(m: Matching, olds: Sequence[int], news: Sequence[int]) -> None:
    """Pair lone points of paired leads of which one goes on where the other ends; their first words, the verbs, may be others.

    Where no other one there says the same, unless it says all the same.
    """
    olds, news = _points(m.old, m.left_old(olds)), _points(m.new, m.left_new(news))
    olds = [i for i in olds if m.to_new[m.old.parent[i]] >= 0] if news else []
    leads = {m.new.parent[j]: m.to_old[m.new.parent[j]] for j in news} if olds else {}
    begun: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    for i in olds:
        begun.setdefault((m.old.parent[i], tuple(m.old.words(i)[1 : 1 + _BEHIND])), []).append(i)
    for j in news if leads else ():
        two = m.new.words(j)[1:]
        found = begun.get((leads[m.new.parent[j]], tuple(two[:_BEHIND])), [])
        same = {m.old.keys[i]: i for i in reversed(found[:_BEHIND])}
        if len(found) <= _BEHIND and len(same) == 1:
            (i,) = same.values()
            one = m.old.words(i)[1:]
            if one[: len(two)] == two[: len(one)] and m.old.solid(i) and m.new.solid(j):
                m.join(i, j, _CUT)


def _points(side: Side, indices: Sequence[int]) -> list[int]:
    """The points among some provisions that have words enough."""
    return [i for i in indices if side.lead(i) >= 0 and len(side.words(i)) > _BEHIND]


def _unnumbered(side: Side, indices: Sequence[int]) -> dict[tuple[str, ...], int]:
    """The words of those that have numbers in words, without these, to their index; -1 where several say the same."""
    from treaty_tui.language.figures import numerals_of  # short provisions are seldom alone

    found: dict[tuple[str, ...], int] = {}
    numerals = numerals_of(side.language)
    for i in indices:
        words, said, at = side.words(i), [], 0
        while at < len(words):
            taken = numerals.read(words, at)[1]
            said.append("#" if taken else words[at])
            at += max(1, taken)
        if "#" in said and len(said) >= _FEWEST:
            key = tuple(said)
            found[key] = -1 if key in found else i
    return found
