"""What the middle pane holds, in order: every provision of either draft, also those that have a number but no words."""

from collections.abc import Callable, Iterable, Sequence

from treaty_tui.compare import Comparison
from treaty_tui.model import CONTAINERS, Draft, Marks, Provision
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.typed import NamedTuple

INDENTED = ("paragraph", "point", "alternative")
"""Tags that push what stands in them to the right."""

ITSELF = ("phrase", "provision", "title")
"""Scopes of marks that were made about the very provision; others name what encloses it."""


class Item(NamedTuple):
    """One provision with its counterpart."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    change: str
    moved: bool
    renumbered: bool
    row: int
    """Its number in `Comparison.rows`, or -1 where neither side has words (an article without a heading)."""

    @property
    def differs(self) -> bool:
        """Whether a reader who looks for changes stops here."""
        return self.change != "unchanged" or self.moved


class Fold(NamedTuple):
    """A run of unchanged items that is not shown."""

    first: int
    last: int


def items_of(comparison: Comparison) -> tuple[Item, ...]:
    """One per pair of the lineage, in the same order as the rows."""
    found, row = [], 0
    rows = comparison.rows
    for pair in comparison.lineage.pairs:
        bears = row < len(rows) and (rows[row].old, rows[row].new) == (pair.old, pair.new)
        found.append(Item(pair.old, pair.new, pair.change, pair.moved, pair.renumbered, row if bears else -1))
        row += bears
    return tuple(found)


def signs(item: Item, glyphs: Glyphs) -> str:
    """Two marks: what became of its place or existence, and whether its words changed."""
    if item.change == "inserted":
        return glyphs.inserted + " "
    if item.change == "deleted":
        return glyphs.deleted + " "
    place = glyphs.moved if item.moved else glyphs.renumbered if item.renumbered else " "
    words = {"unchanged": " ", "split": glyphs.split, "merged": glyphs.merged}.get(item.change, glyphs.changed)
    return words + " " if place == " " else place + words


def provision_of(comparison: Comparison, item: Item) -> Provision:
    """The provision that stands for the item: the new one, or the old where it is deleted."""
    return comparison.new.provisions[item.new[0]] if item.new else comparison.old.provisions[item.old[0]]


def marks_at(comparison: Comparison, item: Item) -> Marks:
    """Who stands where at the item itself, also where it has a number but no words (the first part where split)."""
    for index in item.new:
        found = comparison.marks.get(comparison.new.provisions[index].eid)
        if found is not None:
            return found
    return Marks()


def aimed_at(comparison: Comparison, item: Item) -> Marks:
    """Only what speaks of the provision itself: what reaches it from its article or chapter is shown there, once."""
    scopes = (*ITSELF, provision_of(comparison, item).tag)
    near = [tuple(mark for mark in side if mark.scope in scopes) for side in marks_at(comparison, item)[:3]]
    return Marks(near[0], near[1], near[2])


def is_head(provision: Provision) -> bool:
    """Whether it is drawn as a heading."""
    return provision.tag in CONTAINERS or provision.tag in ("title", "preamble")


def depth(draft: Draft, index: int) -> int:
    """How many numbered provisions it stands in: 0 for a paragraph, 1 for its points."""
    if draft.provisions[index].tag not in INDENTED:
        return 0
    return sum(draft.provisions[outer].tag in INDENTED for outer in draft.ancestors(index))


def folded(
    comparison: Comparison, items: Sequence[Item], kept: Iterable[int] = (), passes: Callable[[Item], bool] | None = None
) -> list[int | Fold]:
    """The items that pass (without a test: that differ), those of `kept`, and the headings above; runs of others become folds."""
    wanted = {number for number in kept if number < len(items)}
    wanted.update(n for n, item in enumerate(items) if (passes(item) if passes else item.differs or item.renumbered))
    wanted.update(_headings_above(comparison, items, wanted))
    shown: list[int | Fold] = []
    for number in range(len(items)):
        if number in wanted:
            shown.append(number)
        elif shown and isinstance(last := shown[-1], Fold):
            shown[-1] = Fold(last.first, number)
        else:
            shown.append(Fold(number, number))
    return shown


def _headings_above(comparison: Comparison, items: Sequence[Item], wanted: set[int]) -> set[int]:
    """Items that hold the wanted ones, so that a reader sees what article a change stands in."""
    of_new = {index: n for n, item in enumerate(items) for index in item.new}
    of_old = {index: n for n, item in enumerate(items) for index in item.old}
    found: set[int] = set()
    for number in wanted:
        item = items[number]
        draft, places, index = (comparison.new, of_new, item.new[0]) if item.new else (comparison.old, of_old, item.old[0])
        found.update(places[outer] for outer in draft.ancestors(index) if outer in places)
    return found
