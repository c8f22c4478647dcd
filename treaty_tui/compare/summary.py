"""Counts of everything in a comparison, over the whole text and by chapter."""

from collections import Counter
from collections.abc import Iterable

from treaty_tui.compare.comparison import Comparison
from treaty_tui.compare.rows import Row
from treaty_tui.model import Draft
from treaty_tui.significance import Weighed
from treaty_tui.typed import NamedTuple

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
    chosen = range(len(comparison.rows)) if numbers is None else list(numbers)
    rows = [comparison.rows[number] for number in chosen]
    weighed = [comparison.weighed(number) for number in chosen]
    marks = [comparison.near_marks(number) for number in chosen] if comparison.marks else []
    words = _words(rows, weighed)
    besides, bracketed = comparison.besides, comparison.bracketed
    told = [(*one.flags, *besides.get(number, ())) if besides else one.flags for number, one in zip(chosen, weighed, strict=True)]
    return Summary(
        len(rows),
        Counter([row.change for row in rows]),
        Counter([one.significance for one in weighed]),
        Counter([kind for flags in told if flags for kind in dict.fromkeys([flag.kind for flag in flags])]),
        moved=sum([row.moved for row in rows]),
        renumbered=sum([row.renumbered for row in rows]),
        backed=sum([bool(found.backs) for found in marks]),
        contested=sum([bool(found.contests) for found in marks]),
        asked=sum([bool(found.asks) for found in marks]),
        stale=sum([any(mark.stale for side in found[:3] for mark in side) for found in marks]),
        bracketed=sum([not bracketed.isdisjoint(row.new) for row in rows]) if bracketed else 0,
        words_inserted=words["+"],
        words_deleted=words["-"],
    )


def _words(rows: Iterable[Row], weighed: Iterable[Weighed]) -> dict[str, int]:
    """How many words came (`+`) and went (`-`)."""
    found = {"+": 0, "-": 0}
    for row, one in zip(rows, weighed, strict=True):
        if row.change != "unchanged":
            for op, text, _ in one.segments:
                if op != "=":
                    found[op] += len(text.split())
    return found


def total(summaries: Iterable[Summary]) -> Summary:
    """The sum of several summaries of different rows."""
    columns = zip(*summaries, strict=True)
    return Summary(*(sum(column, start=type(column[0])()) for column in columns))


def chapters(draft: Draft) -> list[str]:
    """Per provision: eId of the outermost chapter, part, annex or preamble that it stands in, or ""."""
    found: list[str] = []
    for provision in draft.provisions:
        outer = found[provision.parent] if provision.parent >= 0 else ""
        found.append(outer or (provision.eid if provision.tag in CHAPTERS else ""))
    return found


def by_chapter(comparison: Comparison) -> dict[str, list[int]]:
    """Rows by chapter (of the new draft; of the old one where deleted), in reading order; "" holds what is in none: the title."""
    before, after = chapters(comparison.old), chapters(comparison.new)
    found: dict[str, list[int]] = {}
    for number, row in enumerate(comparison.rows):
        found.setdefault(after[row.new[0]] if row.new else before[row.old[0]], []).append(number)
    return found
