"""Which rows a reader asked for: `--only substantive,contested`, `--provision art_6`."""

from collections.abc import Callable, Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.compare.comparison import Comparison
from treaty_tui.compare.rows import Row
from treaty_tui.errors import UsageError
from treaty_tui.model import Draft

Test = Callable[[Comparison, int, Row], bool]

TESTS: Mapping[str, Test] = {
    "changed": lambda c, n, row: row.change != "unchanged" or row.moved,
    "unchanged": lambda c, n, row: row.change == "unchanged" and not row.moved,
    "inserted": lambda c, n, row: row.change == "inserted",
    "deleted": lambda c, n, row: row.change == "deleted",
    "split": lambda c, n, row: row.change == "split",
    "merged": lambda c, n, row: row.change == "merged",
    "moved": lambda c, n, row: row.moved,
    "renumbered": lambda c, n, row: row.renumbered,
    "substantive": lambda c, n, row: c.weighed(n).significance == "substantive",
    "consequential": lambda c, n, row: c.weighed(n).significance == "consequential",
    "editorial": lambda c, n, row: c.weighed(n).significance == "editorial",
    "contested": lambda c, n, row: bool(c.near_marks(n).contests),
    "backed": lambda c, n, row: bool(c.near_marks(n).backs),
    "asked": lambda c, n, row: bool(c.near_marks(n).asks),
    "stale": lambda c, n, row: _astray(c, n, "stale") or any(m.stale for side in c.near_marks(n)[:3] for m in side),
    "broken": lambda c, n, row: _astray(c, n, "broken"),
    "bracketed": lambda c, n, row: not c.bracketed.isdisjoint(row.new),
}
"""A row passes if it passes any of the named tests. Stale are references that did not follow, and words on older wording."""

FLAGS = (
    *("invisible", "obligation", "negation", "figure", "conjunction", "actor", "reference", "brackets", "punctuation"),
    *("wording", "term", "agreed", "footnote"),
)
"""Kinds of flags, by which rows can be asked for, too."""


def _astray(comparison: Comparison, number: int, status: str) -> bool:
    """Whether a reference in a row went wrong in this way."""
    return number in comparison.rows_astray.get(status, ())


def select(comparison: Comparison, only: Sequence[str] = (), provision: str = "") -> list[int]:
    """Numbers of the rows to show, in order. Raises UsageError for an unknown test or provision."""
    tests = [_test(name) for name in only]
    numbers: Sequence[int] = range(len(comparison.rows)) if not provision else inside(comparison, provision)
    if not tests:
        return list(numbers)
    return [n for n in numbers if any(test(comparison, n, comparison.rows[n]) for test in tests)]


def inside(comparison: Comparison, eid: str) -> list[int]:
    """Rows of a provision and of all that stands in it, by its eId in the new draft or, failing that, in the old one.

    What was deleted from the same provision of the old draft belongs to it.
    """
    old, new, rows = comparison.old, comparison.new, comparison.rows
    top = new.by_eid.get(eid)
    if top is not None:
        row = comparison.lineage.by_new.get(top)
        before = comparison.lineage.pairs[row].old if row is not None else ()
        return [
            number
            for number, each in enumerate(rows)
            if any(_holds(new, top, i) for i in each.new)
            or (not each.new and any(_holds(old, then, i) for then in before for i in each.old))
        ]
    top = old.by_eid.get(eid)
    if top is not None:
        return [number for number, each in enumerate(rows) if any(_holds(old, top, i) for i in each.old)]
    near = eids.meant(eid, [*new.by_eid, *old.by_eid])
    known = ", ".join([p.eid for p in new.provisions if p.tag == "article"][:3])
    hint = f"did you mean {near!r}?" if near else f"eIds look like {known}"
    raise UsageError(f"no provision {eid!r} in {old.id} or {new.id}", hint=hint)


def _holds(draft: Draft, top: int, index: int) -> bool:
    while index > top:
        index = draft.provisions[index].parent
    return index == top


def _test(name: str) -> Test:
    if name in FLAGS:
        return lambda c, n, row: any(flag.kind == name for flag in c.flags(n))
    found = TESTS.get(name)
    if found is None:
        raise UsageError(f"--only does not know {name!r}", hint="choose from " + ", ".join((*TESTS, *FLAGS)))
    return found
