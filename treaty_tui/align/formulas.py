"""Formulas: what a family of provisions shares word for word tells nothing of which of them became which.

Articles that establish offences, or clauses on signature and depositaries, are written on one model. Of such a family many are
known by equal words; what those hold is taken off both sides of a pair before its likeness may tell that it moved.
"""

from bisect import bisect
from collections.abc import Iterable
from functools import cached_property

from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate

_LEAD = 40
"""Characters with which all provisions of a family begin."""

_KIN = 2
"""Members of a family that are looked at: the nearest before, and behind."""

_OWN = 0.34
"""Least part of the words that two have beyond their family which they must share."""


class Formulas:
    """The families of a matching, as they are when it is first asked."""

    def __init__(self, m: Matching) -> None:
        self._matching = m
        self._known: dict[tuple[int, int], bool] = {}

    @cached_property
    def _families(self) -> dict[str, list[int]]:
        """How old provisions begin that are known by equal words, with these, in reading order."""
        families: dict[str, list[int]] = {}
        m = self._matching
        old, new = m.old.keys, m.new.keys
        for i in m.old.units:
            if (j := m.to_new[i]) >= 0 and len(old[i]) > _LEAD and old[i] == new[j]:
                families.setdefault(old[i][:_LEAD], []).append(i)
        return families

    def without(self, found: Iterable[Candidate]) -> list[Candidate]:
        """The candidates that have more in common."""
        return [each for each in found if not self.only(each.old, each.new)]

    def only(self, i: int, j: int) -> bool:
        """Whether an old and a new provision are alike only as their whole family is."""
        old, new = self._matching.old, self._matching.new
        lead = old.keys[i][:_LEAD]
        if lead != new.keys[j][:_LEAD] or lead not in self._families:
            return False
        found = self._known.get((i, j))
        if found is None:
            one, two = old.bag(i).keys(), new.bag(j).keys()
            both, family = one | two, self._families[lead]
            at = bisect(family, i)
            model = max([old.bag(k).keys() for k in family[max(0, at - _KIN) : at + _KIN]], key=lambda words: len(both & words))
            ours, theirs = one - model, two - model
            found = self._known[i, j] = 2 * len(ours & theirs) < _OWN * max(1, len(ours) + len(theirs))
        return found
