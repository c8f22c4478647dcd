"""Rare phrases: which of thousands of provisions are worth comparing, and whether two share more than formulas."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import NamedTuple

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.side import Side

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
        self._old: dict[int, int | list[int]] = {}
        """The old provisions that hold a run: one alone as itself, lists cost three times as much; at most one too many."""
        for i in olds:
            self._post(i, _triples(old.words(i)))
        self._new = Counter(chain.from_iterable([self._old.keys() & _triples(new.words(j)) for j in news]))
        """How many new provisions hold it."""
        self.flow: list[Flow] = []
        """Where the old words went, judged by rare phrases; known after `candidates`."""

    def _post(self, i: int, runs: set[int]) -> None:
        index = self._old
        for run in runs:
            post = index.get(run)
            if post is None:
                index[run] = i
            elif isinstance(post, int):
                index[run] = [post, i]
            elif len(post) <= _POSTINGS:
                post.append(i)

    def _hits(self, runs: set[int]) -> Counter[int]:
        """How many of these runs each old provision holds, common ones aside."""
        index = self._old
        found: list[int] = []
        for run in runs:
            post = index.get(run)
            if isinstance(post, int):
                found.append(post)
            elif post is not None and len(post) <= _POSTINGS:
                found += post
        return Counter(found)

    def candidates(self, likeness: Likeness) -> list[Candidate]:
        """Pairs that share rare phrases, the most alike first; of equals the nearest in place.

        For each new provision at most a few old ones, those that share most: linear in the words.
        """
        old, new = self._sides
        found = []
        for j in self._news:
            mine = _triples(new.words(j))
            ranking = sorted(self._hits(mine).items(), key=_most_first)
            self._follow(ranking, j)
            for i, n in ranking[:_CANDIDATES]:
                if n >= _SHARE * max(1, min(len(mine), len(old.words(i)) - 2)):
                    found.append((-likeness.of(i, j), abs(old.rank[i] - new.rank[j]), i, j))
        return [Candidate(-negative, i, j) for negative, _, i, j in sorted(found)]

    def _follow(self, ranking: Sequence[tuple[int, int]], j: int) -> None:
        for i, n in ranking:
            words = len(self._sides[0].words(i)) - 2
            if n >= _STRAY * words:
                self.flow.append(Flow(self._sides[0].weight[i] * min(1.0, n / words), i, j))

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
        post = self._old.get(run, ())
        return 1 if isinstance(post, int) else len(post)


def _most_first(hit: tuple[int, int]) -> tuple[int, int]:
    return -hit[1], hit[0]


def _triples(words: Sequence[str]) -> set[int]:
    return set(map(hash, zip(words, words[1:], words[2:], strict=False)))
