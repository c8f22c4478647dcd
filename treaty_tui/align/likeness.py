"""How alike two edited provisions are."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from math import log
from operator import mul

from treaty_tui.align.side import Side

_MOST = 40
"""Words on either side up to which those that only took another form are looked for, all with all."""

_BEGIN, _STEM = 3, 0.6
"""Letters that forms of one word begin with at least, and what part of the longer one."""

_WRITTEN_ON = r"\A[وف]?(?:[بك]?ال|لل|[بلك])(?=\w{3})"


class _Worth(dict[str, float]):
    """What each word is worth; one that stands in none of the provisions that are compared, as much as the rarest."""

    rare: float

    def __missing__(self, word: str) -> float:
        return self.rare


class Likeness:
    """Overlap of words, rare ones weighing more (inverse document frequency among the provisions that are compared)."""

    def __init__(self, old: Side, new: Side, olds: Sequence[int], news: Sequence[int]) -> None:
        self._old, self._new = old, new
        self._weights: tuple[dict[int, float], dict[int, float]] = ({}, {})
        frequency: Counter[str] = Counter()
        for side, indices in ((old, olds), (new, news)):
            frequency.update(chain.from_iterable([side.bag(i) for i in indices]))
        documents = len(olds) + len(news) + 1
        worth = {n: log(documents / n + 0.5) for n in {1, *frequency.values()}}
        self._worth = _Worth({word: worth[n] for word, n in frequency.items()})
        self._worth.rare = worth[1]

    def _weight(self, which: int, i: int) -> float:
        """What all words of a provision are worth together."""
        weight = self._weights[which].get(i)
        if weight is None:
            bag = (self._new if which else self._old).bag(i)
            weight = self._weights[which][i] = self._worth_of(bag)
        return weight

    def _shared(self, one: Counter[str], two: Counter[str]) -> float:
        if len(two) < len(one):
            one, two = two, one
        worth = self._worth
        return sum([(n if n <= two[word] else two[word]) * worth[word] for word, n in one.items() if word in two])

    def of(self, i: int, j: int) -> float:
        """Dice overlap of old provision `i` and new provision `j`, 0 to 1."""
        return 2 * self._shared(self._old.bag(i), self._new.bag(j)) / ((self._weight(0, i) + self._weight(1, j)) or 1)

    def together(self, olds: Iterable[int], news: Iterable[int]) -> float:
        """Dice overlap of several provisions taken together on either side."""
        olds, news = list(olds), list(news)
        weight = sum([self._weight(0, i) for i in olds]) + sum([self._weight(1, j) for j in news])
        return 2 * self._shared(self._old.bags(olds), self._new.bags(news)) / (weight or 1)

    def in_form(self, olds: Sequence[int], news: Sequence[int]) -> float:
        """The same of few provisions with few words, with words that only took another ending or article counted as shared."""
        one, two = self._old.bags(olds), self._new.bags(news)
        gone, come = one - two, two - one
        weight = self._worth_of(one) + self._worth_of(two)
        if max(len(gone), len(come)) > _MOST or not weight:
            return self.together(olds, news)
        shared, left = self._shared(one, two), list(come)
        for word in gone:
            other = next((each for each in left if _akin(word, each)), "")
            if other:
                left.remove(other)
                shared += min(self._worth[word], self._worth[other])
        return 2 * shared / weight

    def overlap(self, one: Counter[str], two: Counter[str]) -> float:
        """Dice overlap of words, however they came together."""
        return 2 * self._shared(one, two) / ((self._worth_of(one) + self._worth_of(two)) or 1)

    def smaller(self, olds: Sequence[int], news: Sequence[int]) -> float:
        """The part of the smaller side's words that stand on the other, of several provisions taken together, 0 to 1."""
        weight = min(sum([self._weight(0, i) for i in olds]), sum([self._weight(1, j) for j in news]))
        return self._shared(self._old.bags(olds), self._new.bags(news)) / (weight or 1)

    def held_new(self, i: int, j: int) -> float:
        """The part of the new provision `j` that stands in the old provision `i`, 0 to 1."""
        return self._shared(self._old.bag(i), self._new.bag(j)) / (self._weight(1, j) or 1)

    def held_old(self, i: int, j: int) -> float:
        """The part of the old provision `i` that stands in the new provision `j`, 0 to 1."""
        return self._shared(self._old.bag(i), self._new.bag(j)) / (self._weight(0, i) or 1)

    def part(self, some: Counter[str], whole: Counter[str]) -> float:
        """What part of the worth of `whole` some of its words are, 0 to 1."""
        return self._worth_of(some) / (self._worth_of(whole) or 1)

    def brings(self, lead: Counter[str], part: Counter[str], other: Counter[str]) -> float:
        """The part of a chapeau's words, 0 to 1, that stand in `other` besides those of its point."""
        return (self._shared(lead + part, other) - self._shared(part, other)) / (self._worth_of(lead) or 1)

    def settled(
        self, whole: Counter[str], agreed: Counter[str], parts: Counter[str], other: Counter[str], least: float, few: int
    ) -> bool:
        """Whether what a provision says outside of brackets stands in `other`, besides `parts`: what is open is often dropped.

        `few`: how many words outside of brackets can speak for it alone.
        """
        if sum(agreed.values()) < few or len(agreed) == len(whole):
            return False
        weight = self._worth_of(agreed)
        if self._shared(agreed, other) < least * weight:
            return False
        total = self._worth_of(parts) + self._worth_of(other)
        return self._shared(parts + agreed, other) * total > self._shared(parts, other) * (total + weight)

    def _worth_of(self, bag: Counter[str]) -> float:
        worth: float = sum(map(mul, bag.values(), map(self._worth.__getitem__, bag)))
        return worth


def _akin(one: str, two: str) -> bool:
    """Whether two words begin alike for the most part, as forms of one word do: `охранять` and `охрану`."""
    one, two = _plain(one), _plain(two)
    if one[:_BEGIN] != two[:_BEGIN]:
        return False
    longer = max(len(one), len(two))
    same = next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), min(len(one), len(two)))
    return same >= _STEM * longer


def _plain(word: str) -> str:
    """An Arabic word without the letters that are written on to it: the article, "and", "by", "for", "like"."""
    if not "\u0620" < word[:1] < "\u064b":
        return word
    return re.sub(_WRITTEN_ON, "", word)


def share_run(one: Sequence[str], two: Sequence[str], length: int) -> bool:
    """Whether both hold one phrase of so many words."""
    runs = {tuple(one[k : k + length]) for k in range(len(one) - length + 1)}
    return any(tuple(two[k : k + length]) in runs for k in range(len(two) - length + 1))
