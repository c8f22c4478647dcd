"""Rare phrases: which of thousands of provisions are worth comparing, and whether two share more than formulas."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.side import Side
from treaty_tui.typed import NamedTuple

_POSTINGS = 8
"""A word triple that stands in more provisions than this tells them apart no longer."""

_CANDIDATES = 3

_SHARE = 0.12
"""Least part of the shorter one's triples that must be shared."""

_STRAY = 0.05
"""Less than this part of a provision's triples is found anywhere."""


class Candidate(NamedTuple):
    """An old and a new provision that share rare phrases."""

    score: float
    """Their likeness."""
    old: int
    new: int


class Flow(NamedTuple):
    """Words of an old provision that stand in a new one."""

    letters: float
    old: int
    new: int


class Phrases:
    """All runs of three words of the provisions that are compared, with the provisions that hold them.

    By hash: much leaner than the words themselves, and two of them meet once in 2**60.
    """

    def __init__(self, old: Side, new: Side, olds: Sequence[int], news: Sequence[int]) -> None:
        self._sides = (old, new)
        self._olds, self._news = olds, news
        self._old: dict[int, tuple[int, ...]] = {}
        """The old provisions that hold a run; empty where they are too many. All runs that one holds alone share one tuple."""
        for i in olds:
            self._post(i, _triples(old.words(i)))
        self._new: Counter[int] = Counter()
        """How many new provisions hold a run that an old one holds, too; known after `candidates`."""
        self.flow: list[Flow] = []
        """Where the old words went, judged by rare phrases; known after `candidates`."""

    def _post(self, i: int, runs: set[int]) -> None:
        index = self._old
        known = index.keys() & runs
        index.update(dict.fromkeys(runs - known, (i,)))
        for run in known:
            if post := index[run]:
                index[run] = (*post, i) if len(post) < _POSTINGS else ()

    def candidates(self, likeness: Likeness) -> list[Candidate]:
        """Pairs that share rare phrases, the most alike first; of equals the nearest in place.

        For each new provision at most a few old ones, those that share most: linear in the words.
        """
        old, new = self._sides
        many = {i: len(old.words(i)) - 2 for i in self._olds}
        found = []
        shared = []
        for j in self._news:
            mine = _triples(new.words(j))
            shared.append(self._old.keys() & mine)
            ranking = self._holders(shared[-1])
            self.flow += [
                Flow(min(old.weight[i] * min(1.0, -less / many[i]), new.weight[j]), i, j)
                for less, i in ranking
                if -less >= _STRAY * many[i]
            ]
            for less, i in ranking[:_CANDIDATES]:
                if -less >= _SHARE * max(1, min(len(mine), many[i])):
                    found.append((-likeness.of(i, j), abs(old.rank[i] - new.rank[j]), i, j))
        self._new = Counter(chain.from_iterable(shared))
        return [Candidate(-negative, i, j) for negative, _, i, j in sorted(found)]

    def _holders(self, runs: set[int]) -> list[tuple[int, int]]:
        """The old provisions that hold these runs, those with the most first: the number of runs below zero, and the index."""
        hits = Counter(chain.from_iterable(map(self._old.__getitem__, runs)))
        return sorted([(-many, i) for i, many in hits.items()])

    def own(self, olds: Iterable[int], news: Iterable[int]) -> float:
        """The part of the smaller side's phrases that these provisions share and no others hold, 0 to 1.

        Formulas stand in many places; what two provisions alone have in common, one has from the other.
        """
        old, new = self._sides
        one: Counter[int] = Counter(chain.from_iterable([_triples(old.words(i)) for i in olds]))
        two: Counter[int] = Counter(chain.from_iterable([_triples(new.words(j)) for j in news]))
        alone = sum(1 for run in one if run in two and self._count(run) <= one[run] and self._new[run] <= two[run])
        return alone / (min(len(one), len(two)) or 1)

    def _count(self, run: int) -> int:
        post = self._old.get(run)
        return 0 if post is None else len(post) or _POSTINGS + 1


def _triples(words: Sequence[str]) -> set[int]:
    return set(map(hash, zip(words, words[1:], words[2:], strict=False)))
