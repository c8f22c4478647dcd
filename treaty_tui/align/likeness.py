"""How alike two edited provisions are, and which of thousands are worth comparing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from treaty_tui.align.side import Side

_POSTINGS = 8
"""A word triple that stands in more provisions than this tells them apart no longer."""

_CANDIDATES = 3

_SHARE = 0.12
"""Least part of the shorter one's triples that must be shared."""


class Likeness:
    """Overlap of words, rare ones weighing more (inverse document frequency among the provisions that are compared)."""

    def __init__(self, old: Side, new: Side, olds: Iterable[int], news: Iterable[int]) -> None:
        self._sides = (old, new)
        self._bags: tuple[dict[int, tuple[Counter[str], float]], ...] = ({}, {})
        self._frequency: Counter[str] = Counter()
        self._documents = 1
        for side, indices in ((old, olds), (new, news)):
            for i in indices:
                self._frequency.update(set(side.words(i)))
                self._documents += 1
        self._worth: dict[str, float] = {}

    def worth(self, word: str) -> float:
        """Weight of a word: high where few provisions use it."""
        worth = self._worth.get(word)
        if worth is None:
            worth = self._worth[word] = log(self._documents / (self._frequency[word] or 1) + 0.5)
        return worth

    def _bag(self, which: int, i: int) -> tuple[Counter[str], float]:
        bag = self._bags[which].get(i)
        if bag is None:
            words = Counter(self._sides[which].words(i))
            bag = self._bags[which][i] = (words, sum([n * self.worth(word) for word, n in words.items()]))
        return bag

    def of(self, i: int, j: int) -> float:
        """Dice overlap of old provision `i` and new provision `j`, 0 to 1."""
        (one, weight_one), (two, weight_two) = self._bag(0, i), self._bag(1, j)
        return 2 * self._shared(one, two) / ((weight_one + weight_two) or 1)

    def _shared(self, one: Counter[str], two: Counter[str]) -> float:
        if len(two) < len(one):
            one, two = two, one
        return sum([min(n, two[word]) * self.worth(word) for word, n in one.items() if word in two])

    def together(self, olds: Sequence[int], news: Sequence[int]) -> float:
        """Dice overlap of several provisions taken together on either side."""
        one: Counter[str] = Counter()
        two: Counter[str] = Counter()
        for total, which, indices in ((one, 0, olds), (two, 1, news)):
            for i in indices:
                total.update(self._bag(which, i)[0])
        weight = sum(self._bag(0, i)[1] for i in olds) + sum(self._bag(1, j)[1] for j in news)
        return 2 * self._shared(one, two) / (weight or 1)

    def held(self, i: int, j: int) -> float:
        """The part of the new provision `j` that stands in the old provision `i`, 0 to 1."""
        (one, _), (two, weight) = self._bag(0, i), self._bag(1, j)
        return self._shared(one, two) / (weight or 1)

    def holds(self, i: int, j: int) -> float:
        """The part of the old provision `i` that stands in the new provision `j`, 0 to 1."""
        (one, weight), (two, _) = self._bag(0, i), self._bag(1, j)
        return self._shared(one, two) / (weight or 1)


def triples(words: Sequence[str]) -> set[int]:
    """Hashes of all runs of three words: much leaner than the words themselves."""
    return set(map(hash, zip(words, words[1:], words[2:], strict=False)))


def candidates(old: Side, new: Side, olds: Sequence[int], news: Sequence[int]) -> list[tuple[int, int]]:
    """Pairs that share rare word triples: for each new provision the few old ones that share most."""
    index: dict[int, list[int]] = {}
    for i in olds:
        for triple in triples(old.words(i)):
            index.setdefault(triple, []).append(i)
    pairs = []
    for j in news:
        mine = triples(new.words(j))
        hits: Counter[int] = Counter()
        for triple in mine:
            if triple in index and len(index[triple]) <= _POSTINGS:
                hits.update(index[triple])
        best = sorted(hits.items(), key=lambda hit: (-hit[1], abs(hit[0] - j), hit[0]))[:_CANDIDATES]
        pairs += [(i, j) for i, n in best if n >= _SHARE * max(1, min(len(mine), len(old.words(i)) - 2))]
    return pairs
