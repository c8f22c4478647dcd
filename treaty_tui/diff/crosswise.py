"""Sentences that begin alike: each is compared with itself, where their common opening would hold one in the place of the other.

Of two that changed places the fewest changes keep "If Parties act through a union" twice and exchange what follows, and a limit
struck there is told nowhere; of one that went they keep its beginning, and strike that of the next.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product

from treaty_tui.diff.runs import Run, joined
from treaty_tui.language.words import SENTENCE, bare

_MOST, _MANY = 6_000, 8
"""Characters and sentences of a text at most in which they are looked for."""
_ITSELF, _OTHER = 0.5, 0.25
"""Share of its own words that a sentence has in common at least with what became of it, and at most with the other one."""

_SAID = 0.8
"""Share of the words of a sentence that stand which another one says, too."""
_LEFT = 3
"""Times that what stands of all may be more than what stands of the others without these sentences."""

_Span = tuple[int, int]
_Pair = tuple[int, int]
"""Numbers of a sentence of the old text and of one of the new."""
_Words = frozenset[str]


def apart(old: str, new: str, runs: Sequence[Run], diff: Callable[[str, str], list[Run]]) -> list[Run]:
    """The runs with each sentence whole that only its opening held in another one: deleted, inserted, or both; else none."""
    if max(len(old), len(new)) > _MOST:
        return []
    texts = old, new
    sentences = _sentences(old), _sentences(new)
    if max(map(len, sentences)) > _MANY or len(sentences[0]) == len(sentences[1]) == 1:
        return []
    words = tuple([frozenset(bare(text[slice(*span)].casefold())) for span in sentences[side]] for side, text in enumerate(texts))
    kept = _kept(runs, texts, sentences)
    gone = [set[int](), set[int]()]
    for pair in _exchanged(words, {pair: sum(map(len, held)) for pair, held in kept.items()}):
        for side in (0, 1):
            gone[side].add(pair[side])
    for side in (0, 1):
        theirs = kept if side == 0 else {(i, j): held for (j, i), held in kept.items()}
        gone[side] |= _swallowed(words[side], theirs)
    cut = [[span for number, span in enumerate(sentences[side]) if number in gone[side]] for side in (0, 1)]
    rests = [_without(text, cut[side]) for side, text in enumerate(texts)]
    if not any(cut) or not all(rests):
        return []
    left = diff(rests[0], rests[1])
    if _LEFT * _standing(left) < _standing(runs):
        return []
    return joined(_put_back(_put_back(left, old, cut[0], -1), new, cut[1], 1))


def _standing(runs: Sequence[Run]) -> int:
    """The characters that both texts have."""
    return sum([len(text) for op, text in runs if op == 0])


def _sentences(text: str) -> list[_Span]:
    """Where each begins and ends, with the white space behind it."""
    ends = [match.end() for match in re.finditer(SENTENCE, text)]
    ends = [end + len(text[end:]) - len(text[end:].lstrip()) for end in ends]
    return list(pairwise(dict.fromkeys((0, *ends, len(text)))))


def _kept(runs: Sequence[Run], texts: tuple[str, str], sentences: Sequence[Sequence[_Span]]) -> dict[_Pair, list[str]]:
    """By sentence of either text, what of the one stands in the other."""
    ends = [[end for _, end in each] for each in sentences]
    kept: dict[_Pair, list[str]] = {}
    i = j = 0
    for op, text in runs:
        left = len(text) if op == 0 else 0
        while left:
            one, two = bisect_right(ends[0], i), bisect_right(ends[1], j)
            step = min(left, ends[0][one] - i, ends[1][two] - j)
            kept.setdefault((one, two), []).append(texts[0][i : i + step])
            i, j, left = i + step, j + step, left - step
        i, j = i + (len(text) if op < 0 else 0), j + (len(text) if op > 0 else 0)
    return kept


def _exchanged(words: Sequence[Sequence[_Words]], kept: Mapping[_Pair, int]) -> Iterator[_Pair]:
    """Of two sentences that changed places, where one was compared with what became of the other: that which is to move."""
    found: list[tuple[float, _Pair, _Pair]] = []
    for (i, other), (straight, crossed) in product(*[combinations(range(len(each)), 2) for each in words]):
        if (i, straight) in kept or (other, crossed) in kept:
            alike = _crossed((words[0][i], words[0][other]), (words[1][crossed], words[1][straight]))
            found += [(-alike, (i, crossed), (other, straight))] if alike else []
    taken: set[_Pair] = set()
    for _, *pairs in sorted(found):
        ends = {(side, pair[side]) for pair in pairs for side in (0, 1)}
        if taken.isdisjoint(ends):
            taken |= ends
            yield min(pairs, key=lambda pair: _staying(words[0][pair[0]], words[1][pair[1]], kept.get(pair, 0)))


def _staying(was: _Words, now: _Words, kept: int) -> tuple[bool, int, int]:
    """How much speaks for a sentence to be the one that stays: that words of it changed, and that much of it stands."""
    return was != now, kept, sum(map(len, was & now))


def _swallowed(words: Sequence[_Words], kept: Mapping[_Pair, Sequence[str]]) -> set[int]:
    """Sentences of which little stands, all of it in what became of another one that says the same."""
    found: set[int] = set()
    stand = dict.fromkeys(i for i, _ in kept)
    for i in stand:
        theirs = [j for one, j in kept if one == i]
        held = frozenset(bare(" ".join(kept[i, theirs[0]]).casefold()))
        others = [other for other, j in kept if j == theirs[0] and other != i and other not in found]
        if len(theirs) == 1 and 0 < 2 * len(held) <= len(words[i]) + 1:
            found |= {i for other in others if len(held & words[other]) >= _SAID * len(held)}
    return found


def _crossed(old: tuple[_Words, _Words], new: tuple[_Words, _Words]) -> float:
    """How surely the first of two sentences became the first of two others, and the second the second, by what each has alone."""
    (was, other), (now, another) = ((one - two, two - one) for one, two in (old, new))
    if max(_alike(was, another), _alike(other, now)) > _OTHER:
        return 0.0
    alike = _alike(was, now), _alike(other, another)
    return sum(alike) if min(alike) >= _ITSELF else 0.0


def _alike(one: _Words, two: _Words) -> float:
    """How much of two sets of words is in both."""
    return 2 * len(one & two) / (len(one) + len(two)) if one and two else 0.0


def _without(text: str, spans: Sequence[_Span]) -> str:
    ends = [0, *(at for span in spans for at in span), len(text)]
    return "".join([text[a:b] for a, b in zip(ends[::2], ends[1::2], strict=True)])


def _put_back(runs: Sequence[Run], text: str, spans: Sequence[_Span], side: int) -> list[Run]:
    """The runs of a text without these stretches, with each at its place as deleted or inserted."""
    found: list[Run] = []
    at, waiting = 0, list(spans)
    for op, words in runs:
        while waiting and op in (0, side) and at + len(words) > waiting[0][0] >= at:
            cut = waiting[0][0] - at
            found += [(op, words[:cut]), (side, text[slice(*waiting[0])])]
            at, words = waiting[0][1], words[cut:]
            waiting.pop(0)
        found.append((op, words))
        at += len(words) if op in (0, side) else 0
    return [*found, *((side, text[slice(*span)]) for span in waiting)]
