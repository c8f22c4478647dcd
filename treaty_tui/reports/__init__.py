"""One file per report: Comparison → bytes. A new report is one new file and one line in its table."""

from collections.abc import Sequence
from importlib import import_module

from treaty_tui.compare import Comparison
from treaty_tui.typed import NamedTuple

COMPARISON = {"text": ".txt", "json": ".json", "html": ".html"}
"""Formats of a comparison and the suffix that asks for each; `treaty_tui.reports.<name>_report.render` writes it."""


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


def render(name: str, comparison: Comparison, page: Page) -> bytes:
    """The report in one of the formats of COMPARISON."""
    module = import_module(f"treaty_tui.reports.{name}_report")
    data: bytes = module.render(comparison, page)
    return data
