"""Formulas: what a family of provisions shares word for word tells nothing of which of them became which.

Articles that establish offences, or clauses on signature and depositaries, are written on one model. Of such a family many are
known by equal words; what those hold is taken off both sides of a pair before its likeness may tell that it moved.
"""

from collections.abc import Iterable
from functools import cached_property

from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Candidate

_LEAD = 40
"""Characters with which all provisions of a family begin."""

_KIN = 6
"""Members of a family that are looked at: the nearest."""

_OWN = 0.34
"""Least likeness of what two have beyond their family."""


class Formulas:
    """The families of a matching, as they are when it is first asked."""

    def __init__(self, m: Matching, likeness: Likeness) -> None:
        self._matching, self._likeness = m, likeness
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
            one, two = old.bag(i), new.bag(j)
            kin = sorted(self._families[lead], key=lambda k: abs(k - i))[:_KIN]
            both = one.keys() | two.keys()
            model = max(map(old.bag, kin), key=lambda bag: len(both & bag.keys()))
            found = self._known[i, j] = self._likeness.overlap(one - model, two - model) < _OWN
        return found
