"""Finding words in both versions."""

import re
from collections.abc import Iterator

from treaty_tui.compare import Comparison

Span = tuple[int, int]


def pattern(query: str) -> re.Pattern[str] | None:
    """What to look for: letter case matters only where the query has capitals, any white space matches any; None for nothing."""
    words = query.split()
    if not words:
        return None
    return re.compile(r"\s+".join(map(re.escape, words)), 0 if query != query.lower() else re.IGNORECASE)


def spans(text: str, wanted: re.Pattern[str] | None) -> list[Span]:
    """Where the words stand in the text."""
    return [] if wanted is None else [m.span() for m in wanted.finditer(text) if m.end() > m.start()]


def matching_rows(comparison: Comparison, wanted: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
    """(row, how many places) for every row in which the words stand; what both versions share counts once."""
    if wanted is None:
        return
    for number, row in enumerate(comparison.rows):
        new = len(wanted.findall(comparison.new_words(number))) if row.new else 0
        old = len(wanted.findall(comparison.old_words(number))) if row.old and row.change != "unchanged" else 0
        if new or old:
            yield number, max(new, old)
