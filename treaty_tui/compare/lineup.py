"""Two drafts lined up by their lineage: rows, their words, and the units that they stand in; nothing is weighed here."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from treaty_tui.compare.rows import ConcordanceRow, Row, concordance, homes, joined, word_rows
from treaty_tui.eid import spoken
from treaty_tui.language.words import bare, opens_bracket
from treaty_tui.model import Draft, Lineage


class Lineup:
    """Rows in reading order of the new draft."""

    def __init__(self, old: Draft, new: Draft, lineage: Lineage) -> None:
        self.old, self.new, self.lineage = old, new, lineage

    @cached_property
    def words(self) -> tuple[list[str], list[str]]:
        """The own words of every provision of the old and of the new draft, in reading order."""
        old, new = ([provision.words for provision in draft.provisions] for draft in (self.old, self.new))
        return old, new

    @cached_property
    def bracketed(self) -> frozenset[int]:
        """Provisions of the new draft that hold a square bracket, marks of agreement aside, or bear one round their number."""
        numbers: frozenset[int] = frozenset()
        if labelled(self.new):
            from treaty_tui.significance.brackets.labels import bearers

            numbers = bearers(self.new, self.words[1])
        if not opens_bracket("\0".join(self.words[1])):
            return numbers
        from treaty_tui.significance.brackets.found import still_open

        held = [index for index, words in enumerate(self.words[1]) if opens_bracket(words)]
        return numbers.union([index for index in held if still_open(self.words[1][index], self.new.language)])

    def old_words(self, number: int) -> str:
        """The row's words in the old draft; empty where it is inserted."""
        return joined(self.words[0], self.rows[number].old)

    def new_words(self, number: int) -> str:
        """The row's words in the new draft; empty where it is deleted."""
        return joined(self.words[1], self.rows[number].new)

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """One per provision of either draft that bears words."""
        return word_rows(self.lineage, *self.words)

    @cached_property
    def row_of_new(self) -> Mapping[str, int]:
        """EId of the new draft to its row."""
        return {self.new.provisions[i].eid: n for n, row in enumerate(self.rows) for i in row.new}

    @cached_property
    def row_of_old(self) -> Mapping[str, int]:
        """EId of the old draft to its row."""
        return {self.old.provisions[i].eid: n for n, row in enumerate(self.rows) for i in row.old}

    @cached_property
    def concordance(self) -> tuple[ConcordanceRow, ...]:
        """One per article, chapter, section, annex and preamble."""
        return concordance(self.old, self.new, self.lineage, self.rows, self.words, self._above)

    def homes(self, number: int) -> list[ConcordanceRow]:
        """The units that a row stands in, nearest first: those of the new draft, of the old one where it is deleted."""
        row = self.rows[number]
        above, units = (self._above[1][row.new[0]], self._units_new) if row.new else (self._above[0][row.old[0]], self._units_old)
        return [units[home] for home in above if home in units]

    def elsewhere(self, unit: ConcordanceRow) -> tuple[tuple[str, ...], bool]:
        """Where what stood in a deleted unit stands now, or what stands in an inserted one stood; and whether it is all of it.

        In articles that of an article, in chapters that of a chapter, as far as it is in one.
        """
        if unit.old and unit.new:
            return (), False
        draft, mine, above = (self.new, self.old, 1) if unit.old else (self.old, self.new, 0)
        own = mine.by_eid[(unit.old or unit.new)[0]]
        pairs = [(row.old, row.new) if unit.old else (row.new, row.old) for row in map(self.rows.__getitem__, unit.rows)]
        others = [there for here, there in pairs if own not in here]
        homes, tag = self._above[above], mine.provisions[own].tag
        there = sorted({_unit_of(draft, homes[index], index, tag) for indices in others for index in indices})
        return tuple([draft.provisions[index].eid for index in there]), all(others)

    @cached_property
    def _above(self) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
        return homes(self.old), homes(self.new)

    @cached_property
    def _units_new(self) -> dict[int, ConcordanceRow]:
        return {self.new.by_eid[eid]: unit for unit in self.concordance for eid in unit.new}

    @cached_property
    def _units_old(self) -> dict[int, ConcordanceRow]:
        return {self.old.by_eid[eid]: unit for unit in self.concordance for eid in unit.old}

    @cached_property
    def renumbering(self) -> Mapping[str, str]:
        """EId in the old draft to eId in the new one, for all that has a counterpart (the first part where split)."""
        old, new = self.old.provisions, self.new.provisions
        return {old[i].eid: new[pair.new[0]].eid for pair in self.lineage.pairs if pair.new for i in pair.old}

    @property
    def parts(self) -> Mapping[str, tuple[str, ...]]:
        """EId in the old draft to all eIds of its parts in the new one, for what was split."""
        old, new = self.old.provisions, self.new.provisions
        split = (pair for pair in self.lineage.pairs if len(pair.new) > 1)
        return {old[i].eid: tuple([new[n].eid for n in pair.new]) for pair in split for i in pair.old}

    def whereabouts(self, number: int, phrase: Sequence[str] = ()) -> tuple[str, str]:
        """How a row's place is said in the old and in the new draft; empty where it has none.

        Of several parts it is the first one that holds the words of `phrase`.
        """
        row, (old, new) = self.rows[number], (self.old.provisions, self.new.provisions)
        return (
            spoken(old[_holder(self.words[0], row.old, phrase)].eid) if row.old else "",
            spoken(new[_holder(self.words[1], row.new, phrase)].eid) if row.new else "",
        )


def labelled(draft: Draft) -> bool:
    """Whether a number of a draft may stand in a square bracket: a quick look."""
    return opens_bracket("\0".join([provision.label for provision in draft.provisions]))


def _unit_of(draft: Draft, homes: Sequence[int], index: int, tag: str) -> int:
    """The nearest of the units that hold a provision which is of a kind, else the nearest of all."""
    return next((home for home in homes if draft.provisions[home].tag == tag), homes[0] if homes else index)


def _holder(words: Sequence[str], parts: Sequence[int], phrase: Sequence[str]) -> int:
    """The first part that holds a phrase, without capitals and marks, or else the first."""
    if len(parts) == 1 or not phrase:
        return parts[0]
    said = f" {' '.join(phrase)} "
    return next((part for part in parts if said in f" {' '.join(bare(words[part].casefold()))} "), parts[0])
