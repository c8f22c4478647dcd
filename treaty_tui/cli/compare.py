"""`treaty-tui compare OLD NEW`: what changed, as text, JSON or HTML."""

from collections.abc import Mapping, Sequence

from treaty_tui import reports
from treaty_tui.cli import progress
from treaty_tui.cli.opening import open_workspace, tell_pins, tell_reading, tell_unread
from treaty_tui.cli.output import coloured, emit, format_of, width
from treaty_tui.compare import Comparison
from treaty_tui.compare.rows import ConcordanceRow, Row
from treaty_tui.errors import UsageError
from treaty_tui.model import Draft
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # dear: only where a report goes to a file, or the command line is not plain
    from argparse import ArgumentParser, Namespace
    from pathlib import Path

LAYOUTS = ("side-by-side", "unified", "columns")
NAMES = ("old", "new")
FORMATS = reports.COMPARISON
DEFAULTS: Mapping[str, object] = {
    **dict.fromkeys(("workspace", "format", "output", "layout")),
    "only": "",
    "provision": "",
    "color": "auto",
    "exit_code": False,
    "fold_replacements": False,
    "internal": False,
}
"""What a command line of two names, and perhaps a format, says besides."""


def add_arguments(parser: "ArgumentParser") -> None:
    """Two drafts, and how to show them."""
    from treaty_tui.cli.arguments import add_output, add_workspace

    parser.add_argument("old", metavar="OLD", help="a draft's id, or a file (-: standard input)")
    parser.add_argument("new", metavar="NEW", help="a draft's id, or a file")
    add_workspace(parser)
    add_output(parser, FORMATS)
    told = "rows that are: substantive, changed, contested, bracketed, ...; or flagged: obligation, figure, ..."
    parser.add_argument("--only", metavar="WHAT", default="", help=told)
    parser.add_argument("--provision", metavar="EID", default="", help="only this provision and what stands in it")
    told = "leave out what was only replaced throughout, and show those words as they are now (text, html)"
    parser.add_argument("--fold-replacements", action="store_true", help=told)
    parser.add_argument("--layout", choices=LAYOUTS, help="how text is laid out (default: by the width of the terminal)")
    parser.add_argument("--exit-code", action="store_true", help="exit with 1 if anything differs, as `git diff` does")
    parser.add_argument("--internal", action="store_true", help="include internal positions (the report then says so)")


def run(options: "Namespace") -> int:
    """Compare and report; 1 only with --exit-code and a difference."""
    chosen = format_of(options.format, options.output, FORMATS)
    workspace = open_workspace(options)
    comparison = workspace.compare(options.old, options.new, internal=options.internal)
    tell_reading(comparison.old, comparison.new)
    progress.measure(lambda: comparison.far)
    _spare(options.output, comparison.old, comparison.new)
    only = [word.strip().lower() for word in options.only.split(",") if word.strip()]
    numbers = _asked(comparison, only, options.provision)
    if options.fold_replacements:
        numbers = _folded(comparison, numbers, chosen)
    columns = width()
    page = reports.Page(
        numbers=numbers,
        whole=len(numbers) == len(comparison.rows),
        colour=chosen == "text" and coloured(options.color, options.output),
        width=columns,
        layout=options.layout or ("side-by-side" if columns >= 120 else "unified"),
        internal=options.internal and bool(comparison.marks) and workspace.holds_internal(),
        changes_only=not (only or options.provision),
        folded=options.fold_replacements,
    )
    emit(reports.pieces(chosen, comparison, page), options.output)
    if comparison.marks:
        tell_unread(workspace)
    tell_pins(workspace, comparison.old.id, comparison.new.id)
    return int(
        options.exit_code
        and (any(map(_differs, comparison.rows)) or any(map(_differs, comparison.concordance)) or bool(comparison.footnotes))
    )


def _asked(comparison: Comparison, only: Sequence[str], provision: str) -> Sequence[int]:
    """The rows to show: all of them, unless something is said."""
    if not (only or provision):
        return range(len(comparison.rows))
    from treaty_tui.compare.select import select  # its tests take half a millisecond to load

    return select(comparison, only, provision)


def _folded(comparison: Comparison, numbers: Sequence[int], form: str) -> Sequence[int]:
    """The rows without those in which words were only replaced throughout. Raises UsageError where nothing can be folded."""
    if form == "json":
        raise UsageError("JSON tells all that changed", hint="leave out --fold-replacements, or choose -f text or -f html")
    return [number for number in numbers if not comparison.only_replaced(number)]


def _differs(row: Row | ConcordanceRow) -> bool:
    return row.change != "unchanged" or row.moved or row.renumbered


def _spare(output: "Path | None", *drafts: Draft) -> None:
    """A report must not take the place of a draft that it was made from. Raises UsageError."""
    for draft in drafts:
        if output is not None and output.exists() and output.samefile(draft.path):
            raise UsageError("this is the draft that is compared", path=str(output), hint="write the report to another file")
