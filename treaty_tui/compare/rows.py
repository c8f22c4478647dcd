"""The lines of a comparison: one row per provision that bears words, one concordance row per article, chapter or preamble."""

from collections.abc import Iterator, Sequence

from treaty_tui.model import Draft, Lineage, Pair
from treaty_tui.typed import NamedTuple

CONCORDED = frozenset(("preamble", "part", "chapter", "section", "article", "annex"))
"""Tags that have a line in the concordance table."""


class Row(NamedTuple):
    """A provision of either draft and its counterpart, as indices into `Draft.provisions`; several where split or merged."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    change: str
    moved: bool
    renumbered: bool
    score: float
    confidence: float


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


def word_rows(old: Draft, new: Draft, lineage: Lineage) -> tuple[Row, ...]:
    """The pairs of the lineage that bear words on either side, in reading order of the new draft."""
    before, after = ([p.words != "" for p in draft.provisions] for draft in (old, new))
    return tuple(
        Row(pair.old, pair.new, pair.change, pair.moved, pair.renumbered, pair.score, pair.confidence)
        for pair in lineage.pairs
        if any(map(before.__getitem__, pair.old)) or any(map(after.__getitem__, pair.new))
    )


def homes(draft: Draft) -> list[tuple[int, ...]]:
    """Per provision: the concordance units that hold it, itself included, nearest first."""
    found: list[tuple[int, ...]] = []
    for index, provision in enumerate(draft.provisions):
        outer = found[provision.parent] if provision.parent >= 0 else ()
        found.append((index, *outer) if provision.tag in CONCORDED else outer)
    return found


def concordance(old: Draft, new: Draft, lineage: Lineage, rows: Sequence[Row]) -> tuple[ConcordanceRow, ...]:
    """One line per article, chapter, section, annex or preamble of either draft, with what happened inside it."""
    inside = _Inside(old, new, rows)
    before, after = ({i for i, p in enumerate(draft.provisions) if p.tag in CONCORDED} for draft in (old, new))
    pairs = (pair for pair in lineage.pairs if not (before.isdisjoint(pair.old) and after.isdisjoint(pair.new)))
    return tuple(_unit(old, new, pair, rows, inside) for pair in pairs)


class _Inside:
    """What stands in each concordance unit: the numbers of its rows on either side, and how many letters each row has."""

    def __init__(self, old: Draft, new: Draft, rows: Sequence[Row]) -> None:
        self.old: dict[int, list[int]] = {}
        self.new: dict[int, list[int]] = {}
        homes_old, homes_new = homes(old), homes(new)
        for number, row in enumerate(rows):
            _note(self.old, homes_old, row.old, number)
            _note(self.new, homes_new, row.new, number)
        before, after = ([len(p.words) for p in draft.provisions] for draft in (old, new))
        self.sizes = [sum([before[i] for i in row.old]) + sum([after[i] for i in row.new]) for row in rows]

    def rows(self, pair: Pair) -> list[int]:
        """The numbers of the rows inside a unit, in order."""
        found = [n for i in pair.old for n in self.old.get(i, ())] + [n for i in pair.new for n in self.new.get(i, ())]
        return sorted(set(found))


def _note(inside: dict[int, list[int]], homes: list[tuple[int, ...]], indices: Sequence[int], number: int) -> None:
    units = homes[indices[0]] if len(indices) == 1 else dict.fromkeys(unit for i in indices for unit in homes[i])
    for unit in units:
        inside.setdefault(unit, []).append(number)


def _unit(old: Draft, new: Draft, pair: Pair, rows: Sequence[Row], inside: _Inside) -> ConcordanceRow:
    numbers = inside.rows(pair)
    change, score = pair.change, pair.score
    if change in ("unchanged", "changed"):
        stays = all(rows[n].change == "unchanged" and (not rows[n].moved or rows[n].new == pair.new) for n in numbers)
        change = "unchanged" if stays else "changed"
        score = _likeness([(rows[n], inside.sizes[n]) for n in numbers], pair.score)
    return ConcordanceRow(
        tuple(old.provisions[i].eid for i in pair.old),
        tuple(new.provisions[i].eid for i in pair.new),
        change,
        pair.moved,
        pair.renumbered,
        round(score, 3),
        tuple(numbers),
    )


def _likeness(rows: Sequence[tuple[Row, int]], alone: float) -> float:
    """Share of a unit's letters that stands in both versions; a unit without words keeps its pair's own score."""
    total = shared = 0.0
    for row, size in rows:
        total += size
        shared += size * (row.score if row.old and row.new else 0.0)
    return shared / total if total else alone


def outline(draft: Draft) -> Iterator[int]:
    """Indices of the title, preamble, chapters, sections and articles in reading order."""
    return (i for i, p in enumerate(draft.provisions) if p.tag in CONCORDED or p.tag == "title")
