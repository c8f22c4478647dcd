"""The lines of a comparison: one row per provision that bears words, one concordance row per article, chapter or preamble."""

from collections.abc import Sequence

from treaty_tui.model import Draft, Lineage, Pair
from treaty_tui.typed import NamedTuple

CONCORDED = frozenset(("preamble", "part", "chapter", "section", "article", "annex"))
"""Tags that have a line in the concordance table."""


Row = Pair
"""A pair of the lineage that bears words: its line in a comparison."""


class ConcordanceRow(NamedTuple):
    """What became of an article, chapter or the preamble as a whole, by eId."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    change: str
    moved: bool
    renumbered: bool
    score: float
    rows: tuple[int, ...]
    """Its lines in `Comparison.rows`: of its own heading and of all that stands in it."""


def words_of(draft: Draft, indices: Sequence[int]) -> str:
    """The own words of these provisions, one after another on lines of their own."""
    return "\n".join([draft.provisions[i].words for i in indices])


def joined(words: Sequence[str], indices: Sequence[int]) -> str:
    """As `words_of`, where the words of all provisions of the draft are at hand."""
    return words[indices[0]] if len(indices) == 1 else "\n".join([words[i] for i in indices])


def word_rows(lineage: Lineage, before: Sequence[str], after: Sequence[str]) -> tuple[Row, ...]:
    """The pairs of the lineage that bear words on either side, in reading order of the new draft.

    `before` and `after`: the own words of every provision of the old and of the new draft.
    """
    olds, news = ({i for i, own in enumerate(words) if own} for words in (before, after))
    return tuple([pair for pair in lineage.pairs if not (olds.isdisjoint(pair.old) and news.isdisjoint(pair.new))])


def homes(draft: Draft) -> list[tuple[int, ...]]:
    """Per provision: the concordance units that hold it, itself included, nearest first."""
    found: list[tuple[int, ...]] = []
    for index, provision in enumerate(draft.provisions):
        parent = provision.parent
        outer = found[parent] if parent >= 0 else ()
        found.append((index, *outer) if provision.tag in CONCORDED else outer)
    return found


Homes = Sequence[tuple[int, ...]]
"""Of every provision of a draft, see `homes`."""

_Both = tuple[tuple[int, ...], tuple[int, ...]]
"""The homes of a row in the old and in the new draft."""


def concordance(
    old: Draft,
    new: Draft,
    lineage: Lineage,
    rows: Sequence[Row],
    words: tuple[Sequence[str], Sequence[str]],
    above: tuple[Homes, Homes],
) -> tuple[ConcordanceRow, ...]:
    """One line per article, chapter, section, annex or preamble of either draft, with what happened inside it.

    `words`: the own words of every provision of the old and of the new draft; `above`: their homes.
    """
    units = {lineage.by_old[i] for i in _concorded(old)} | {lineage.by_new[i] for i in _concorded(new)}
    inside = _Inside(lineage, rows, words, above)
    return tuple([_unit(old, new, lineage.pairs[at], at, inside) for at in sorted(units)])


def _concorded(draft: Draft) -> list[int]:
    return [i for i, provision in enumerate(draft.provisions) if provision.tag in CONCORDED]


class _Inside:
    """What stands in each concordance unit: which rows, how many letters they have, and how many of these stay."""

    def __init__(
        self, lineage: Lineage, rows: Sequence[Row], words: tuple[Sequence[str], Sequence[str]], above: tuple[Homes, Homes]
    ) -> None:
        self._lineage, self._rows = lineage, rows
        self.numbers: dict[int, list[int]] = {}
        """By the unit's place in the lineage: the numbers of the rows in it on either side, in order."""
        self._sizes: list[int] = []
        """Letters of each row, in both versions together."""
        self._kept: list[float] = []
        """How many of these stand in both."""
        self._restless = {number for number, row in enumerate(rows) if row.moved or row.change != "unchanged"}
        self._fill(*words, *above)

    def _fill(self, before: Sequence[str], after: Sequence[str], old: Homes, new: Homes) -> None:
        sizes, kept = self._sizes, self._kept
        last: _Both | None = None
        lists: list[list[int]] = []
        first = 0
        for number, row in enumerate(self._rows):
            olds, news = row.old, row.new
            if len(olds) == len(news) == 1:
                homes = old[olds[0]], new[news[0]]
                size = len(before[olds[0]]) + len(after[news[0]])
            else:
                homes = _together(old, olds), _together(new, news)
                size = sum([len(before[i]) for i in olds]) + sum([len(after[i]) for i in news])
            sizes.append(size)
            kept.append(size * row.score if olds and news else 0.0)
            if homes != last:  # as in the row before, mostly
                _note(lists, first, number)
                first, last, lists = number, homes, self._lists(homes)
        _note(lists, first, len(self._rows))

    def _lists(self, homes: _Both) -> list[list[int]]:
        """The lists that a row is noted in which stands in these homes."""
        by_old, by_new = self._lineage.by_old, self._lineage.by_new
        units = {by_old[home] for home in homes[0]} | {by_new[home] for home in homes[1]}
        return [self.numbers.setdefault(unit, []) for unit in units]

    def stays(self, numbers: Sequence[int], unit: Pair) -> bool:
        """Whether none of these rows changed, nor moved, save with the unit itself."""
        if self._restless.isdisjoint(numbers):
            return True
        restless = [self._rows[n] for n in numbers if n in self._restless]
        return all(row.change == "unchanged" and row.new == unit.new for row in restless)

    def likeness(self, numbers: Sequence[int], alone: float) -> float:
        """Share of these rows' letters that stands in both versions; where there are none, `alone`."""
        total = sum(map(self._sizes.__getitem__, numbers))
        return sum(map(self._kept.__getitem__, numbers)) / total if total else alone


def _note(lists: Sequence[list[int]], first: int, last: int) -> None:
    """Note the same rows in each list: all share the numbers, which would else take much memory."""
    numbers = list(range(first, last))
    for each in lists:
        each += numbers


def _together(homes: Homes, indices: Sequence[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys([unit for i in indices for unit in homes[i]]))


def _unit(old: Draft, new: Draft, pair: Pair, at: int, inside: _Inside) -> ConcordanceRow:
    change, score, numbers = pair.change, pair.score, inside.numbers.get(at, [])
    if change in ("unchanged", "changed"):
        change = "unchanged" if inside.stays(numbers, pair) else "changed"
        score = inside.likeness(numbers, score)
    return ConcordanceRow(
        tuple([old.provisions[i].eid for i in pair.old]),
        tuple([new.provisions[i].eid for i in pair.new]),
        change,
        pair.moved,
        pair.renumbered,
        round(score, 3),
        tuple(numbers),
    )
