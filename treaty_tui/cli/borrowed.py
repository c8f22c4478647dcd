"""`treaty-tui borrowed DRAFT SOURCE`: how much of a draft stands in another instrument."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace
from treaty_tui.cli.output import coloured, emit, format_of, width
from treaty_tui.compare.histories.borrowed import borrowed
from treaty_tui.reports import borrowed_report
from treaty_tui.reports.sayings import Look


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Two texts."""
    parser.add_argument("draft", metavar="DRAFT", help="a draft's id, or a file")
    parser.add_argument("source", metavar="SOURCE", help="the instrument that it may borrow from: an id, or a file")
    add_workspace(parser)
    add_output(parser, borrowed_report.FORMATS)


def run(options: argparse.Namespace) -> int:
    """Article by article, with the places."""
    chosen = format_of(options.format, options.output, borrowed_report.FORMATS)
    workspace = open_workspace(options)
    draft, source = workspace.resolve(options.draft), workspace.resolve(options.source)
    look = Look(chosen == "text" and coloured(options.color, options.output), width(), False)
    emit(borrowed_report.render(chosen, draft, source, borrowed(draft, source), look), options.output)
    return 0
