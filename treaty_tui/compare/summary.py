"""Counts of everything in a comparison, over the whole text and by chapter."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from treaty_tui.compare.comparison import NO_MARKS, Comparison
from treaty_tui.compare.rows import Row
from treaty_tui.model import Marks
from treaty_tui.significance import Weighed

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


def summarise(comparison: Comparison, numbers: Iterable[int] | None = None) -> Summary:
    """Count the given rows, or all."""
    change: Counter[str] = Counter()
    significance: Counter[str] = Counter()
    flags: Counter[str] = Counter()
    plain = dict.fromkeys(Summary._fields[4:], 0)
    count = 0
    for number in range(len(comparison.rows)) if numbers is None else numbers:
        row, weighed = comparison.rows[number], comparison.weighed(number)
        count += 1
        change[row.change] += 1
        significance[weighed.significance] += 1
        if weighed.flags:
            flags.update(list(dict.fromkeys(flag.kind for flag in weighed.flags)))
        _add(plain, row, weighed, comparison.near_marks(number))
        plain["bracketed"] += "[" in comparison.new_words(number)
    return Summary(count, change, significance, flags, **plain)


def _add(plain: dict[str, int], row: Row, weighed: Weighed, marks: Marks) -> None:
    plain["moved"] += row.moved
    plain["renumbered"] += row.renumbered
    if marks is not NO_MARKS:
        plain["backed"] += bool(marks.backs)
        plain["contested"] += bool(marks.contests)
        plain["asked"] += bool(marks.asks)
        plain["stale"] += any(mark.stale for side in marks[:3] for mark in side)
    if row.change != "unchanged":
        for op, text, _ in weighed.segments:
            if op != "=":
                plain["words_inserted" if op == "+" else "words_deleted"] += len(text.split())


def total(summaries: Iterable[Summary]) -> Summary:
    """The sum of several summaries of different rows."""
    columns = zip(*summaries, strict=True)
    return Summary(*(sum(column, start=type(column[0])()) for column in columns))


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
