"""Finding words in both versions."""

import re
from collections.abc import Iterator, Sequence

from treaty_tui.compare import Comparison
from treaty_tui.model import Draft

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
        new = _places(wanted, comparison.new, row.new, comparison.new_words(number)) if row.new else 0
        old = _places(wanted, comparison.old, row.old, comparison.old_words(number)) if row.old else 0
        if new or old:
            yield number, max(new, old)


def _places(wanted: re.Pattern[str], draft: Draft, indices: Sequence[int], words: str) -> int:
    """How often in the words, and in the printed numbers: who looks for "article 17" wants the article, too."""
    return len(wanted.findall(words)) + sum(wanted.search(draft.provisions[i].label) is not None for i in indices)
