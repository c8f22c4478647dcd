"""One file per report: Comparison → bytes. A new report is one new file and one line in its table."""

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from itertools import islice

from treaty_tui.compare import Comparison
from treaty_tui.typed import NamedTuple

COMPARISON = {"text": ".txt", "json": ".json", "html": ".html"}
"""Formats of a comparison and the suffix that asks for each; `treaty_tui.reports.<name>_report.pieces` writes it."""

_BATCH = 500
"""Lines, or parts of a report, that are put into bytes together."""


class Page(NamedTuple):
    """What to show and how. Reports take all of it as arguments, so that their bytes are reproducible."""

    numbers: Sequence[int]
    """Rows to show, by number."""
    whole: bool = True
    """Whether these are all rows."""
    colour: bool = False
    width: int = 100
    layout: str = "unified"
    internal: bool = False
    changes_only: bool = True
    """Leave out unchanged rows that nobody asked for (text)."""
    folded: bool = False
    """Show words that were replaced throughout as they are now, unmarked, in each version its own (text, html)."""


def pieces(name: str, comparison: Comparison, page: Page) -> Iterator[bytes]:
    """The report in one of the formats of COMPARISON, piece by piece: a whole one takes more room than all it tells of."""
    module = import_module(f"treaty_tui.reports.{name}_report")
    made: Iterator[bytes] = module.pieces(comparison, page)
    return made


def batches(parts: Iterable[str]) -> Iterator[bytes]:
    """Text in UTF-8, many parts at a time."""
    each = iter(parts)
    while some := list(islice(each, _BATCH)):
        yield "".join(some).encode("utf-8", "backslashreplace")
