"""Where the keys lead: the next change, the next contested provision, the provision with an eId or a number."""

from collections.abc import Callable, Sequence

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.tui.layout.items import Item, aimed_at, provision_of

Test = Callable[[Item], bool]


def next_item(items: Sequence[Item], start: int, way: int, test: Test) -> int | None:
    """The nearest item after (`way` 1) or before (-1) the start that passes; None at the end."""
    found = start + way
    while 0 <= found < len(items):
        if test(items[found]):
            return found
        found += way
    return None


def contested(comparison: Comparison) -> Test:
    """Whether anybody contests the provision itself."""
    return lambda item: bool(aimed_at(comparison, item).contests)


def substantive(comparison: Comparison) -> Test:
    """Whether it was inserted or deleted, its words changed in substance, or it is the option that was chosen."""
    return lambda item: item.row >= 0 and comparison.weighed(item.row).significance == "substantive"


def beside_replacements(comparison: Comparison) -> Test:
    """Whether anything differs but words that were replaced throughout."""
    return lambda item: item.differs and not (item.row >= 0 and comparison.only_replaced(item.row))


def stale(comparison: Comparison) -> Test:
    """Whether somebody spoke on words of the provision itself that have changed since."""
    return lambda item: any(mark.stale for side in aimed_at(comparison, item)[:3] for mark in side)


def item_of_row(items: Sequence[Item], row: int) -> int:
    """The item that shows a row; ValueError where none does."""
    return next(n for n, item in enumerate(items) if item.row == row)


def item_at(comparison: Comparison, items: Sequence[Item], eid: str) -> int | None:
    """The item of a provision by its eId in the new draft, or else in the old one; None where neither has it."""
    index = comparison.new.by_eid.get(eid)
    if index is not None:
        return next((n for n, item in enumerate(items) if index in item.new), None)
    index = comparison.old.by_eid.get(eid)
    return None if index is None else next((n for n, item in enumerate(items) if index in item.old), None)


def same_place(comparison: Comparison, item: Item, other: Comparison, items: Sequence[Item]) -> int:
    """Where the reader stays after other drafts were chosen: the provision in a draft shown again, else its name, else 0."""
    for draft, indices in ((comparison.new, item.new), (comparison.old, item.old)):
        if indices:
            eid = draft.provisions[indices[0]].eid
            for candidate in (eid, eids.article(eid)):
                found = _in_draft(draft.id, candidate, other, items)
                if found is None:
                    found = item_at(other, items, candidate)
                if found is not None:
                    return found
    return 0


def _in_draft(draft_id: str, eid: str, other: Comparison, items: Sequence[Item]) -> int | None:
    """The item of a provision of this very draft, if the other comparison shows it."""
    if draft_id == other.new.id:
        index = other.new.by_eid.get(eid)
        return next((n for n, item in enumerate(items) if index in item.new), None)
    if draft_id == other.old.id:
        index = other.old.by_eid.get(eid)
        return next((n for n, item in enumerate(items) if index in item.old), None)
    return None


def named(comparison: Comparison, item: Item) -> str:
    """`article 6 (2)`."""
    return eids.spoken(provision_of(comparison, item).eid)
