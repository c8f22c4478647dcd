"""How alike two edited provisions are."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from math import log

from treaty_tui.align.side import Side

_Bag = tuple[Counter[str], float]


class Likeness:
    """Overlap of words, rare ones weighing more (inverse document frequency among the provisions that are compared)."""

    def __init__(self, old: Side, new: Side, olds: Sequence[int], news: Sequence[int]) -> None:
        self._sides = (old, new)
        self._bags: tuple[dict[int, _Bag], dict[int, _Bag]] = ({}, {})
        frequency: Counter[str] = Counter()
        for side, indices in ((old, olds), (new, news)):
            frequency.update(chain.from_iterable([set(side.words(i)) for i in indices]))
        documents = len(olds) + len(news) + 1
        self._rare = log(documents + 0.5)
        self._worth = {word: log(documents / n + 0.5) for word, n in frequency.items()}

    def _bag(self, which: int, i: int) -> _Bag:
        bag = self._bags[which].get(i)
        if bag is None:
            words = self._sides[which].words(i)
            worth, rare = self._worth, self._rare
            bag = self._bags[which][i] = (Counter(words), sum([worth.get(word, rare) for word in words]))
        return bag

    def of(self, i: int, j: int) -> float:
        """Dice overlap of old provision `i` and new provision `j`, 0 to 1."""
        (one, weight_one), (two, weight_two) = self._bag(0, i), self._bag(1, j)
        return 2 * self._shared(one, two) / ((weight_one + weight_two) or 1)

    def _shared(self, one: Counter[str], two: Counter[str]) -> float:
        if len(two) < len(one):
            one, two = two, one
        worth, rare = self._worth, self._rare
        return sum([(n if n <= two[word] else two[word]) * worth.get(word, rare) for word, n in one.items() if word in two])

    def together(self, olds: Iterable[int], news: Iterable[int]) -> float:
        """Dice overlap of several provisions taken together on either side."""
        (one, weight_one), (two, weight_two) = self._sum(0, olds), self._sum(1, news)
        return 2 * self._shared(one, two) / ((weight_one + weight_two) or 1)

    def _sum(self, which: int, indices: Iterable[int]) -> _Bag:
        total: Counter[str] = Counter()
        weight = 0.0
        for i in indices:
            words, worth = self._bag(which, i)
            total.update(words)
            weight += worth
        return total, weight

    def held_new(self, i: int, j: int) -> float:
        """The part of the new provision `j` that stands in the old provision `i`, 0 to 1."""
        (one, _), (two, weight) = self._bag(0, i), self._bag(1, j)
        return self._shared(one, two) / (weight or 1)

    def held_old(self, i: int, j: int) -> float:
        """The part of the old provision `i` that stands in the new provision `j`, 0 to 1."""
        (one, weight), (two, _) = self._bag(0, i), self._bag(1, j)
        return self._shared(one, two) / (weight or 1)


def longest_run(one: Sequence[str], two: Sequence[str]) -> int:
    """Words in the longest phrase that both hold: halving its length, each step linear."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _share_run(one, two, middle) else (low, middle - 1)
    return low


def _share_run(one: Sequence[str], two: Sequence[str], length: int) -> bool:
    runs = {tuple(one[k : k + length]) for k in range(len(one) - length + 1)}
    return any(tuple(two[k : k + length]) in runs for k in range(len(two) - length + 1))
