"""Counts of everything in a comparison, over the whole text and by chapter."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from treaty_tui.compare.comparison import Comparison
from treaty_tui.compare.rows import Row

CHAPTERS = ("preamble", "part", "chapter", "annex")


class Summary(NamedTuple):
    """How many rows (`by_change`, `by_significance`, ...) over the whole text or one chapter."""

    rows: int
    change: Counter[str]
    significance: Counter[str]
    flags: Counter[str]
    moved: int
    renumbered: int
    backed: int
    contested: int
    asked: int
    stale: int
    bracketed: int
    words_inserted: int
    words_deleted: int


def summarise(comparison: Comparison, numbers: Sequence[int] | None = None) -> Summary:
    """Count the given rows, or all."""
    chosen = range(len(comparison.rows)) if numbers is None else numbers
    rows = [comparison.rows[n] for n in chosen]
    weighed = [comparison.weighed(n) for n in chosen]
    marks = [comparison.marks_of(n) for n in chosen]
    segments = [s for w in weighed for s in w.segments]
    return Summary(
        rows=len(rows),
        change=Counter(row.change for row in rows),
        significance=Counter(w.significance for w in weighed),
        flags=Counter(kind for w in weighed for kind in {f.kind for f in w.flags}),
        moved=sum(row.moved for row in rows),
        renumbered=sum(row.renumbered for row in rows),
        backed=sum(bool(m.backs) for m in marks),
        contested=sum(bool(m.contests) for m in marks),
        asked=sum(bool(m.asks) for m in marks),
        stale=sum(any(mark.stale for side in m[:3] for mark in side) for m in marks),
        bracketed=sum("[" in comparison.new_words(n) for n in chosen),
        words_inserted=sum(len(s.text.split()) for s in segments if s.op == "+"),
        words_deleted=sum(len(s.text.split()) for s in segments if s.op == "-"),
    )


def chapter_of(comparison: Comparison, row: Row) -> str:
    """EId of the outermost chapter, part, annex or preamble that a row stands in (new draft; old where deleted); or ""."""
    draft, index = (comparison.new, row.new[0]) if row.new else (comparison.old, row.old[0])
    for outer in [*reversed(draft.ancestors(index)), index]:
        if draft.provisions[outer].tag in CHAPTERS:
            return draft.provisions[outer].eid
    return ""


def by_chapter(comparison: Comparison) -> dict[str, list[int]]:
    """Rows by chapter, in reading order; the key "" holds what stands in none, such as the title."""
    found: dict[str, list[int]] = {}
    for number, row in enumerate(comparison.rows):
        found.setdefault(chapter_of(comparison, row), []).append(number)
    return found
