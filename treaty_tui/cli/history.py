"""`treaty-tui history EID --draft ID`: one provision through every draft."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace, open_workspace
from treaty_tui.cli.output import coloured, emit, format_of, width
from treaty_tui.reports import history_report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A provision, and the draft whose numbers it is named by."""
    parser.add_argument("eid", metavar="EID", help="the provision, such as art_6__para_2")
    parser.add_argument("--draft", metavar="ID", help="the draft that this eId is of (default: the newest)")
    add_workspace(parser)
    add_output(parser, history_report.FORMATS)
    parser.add_argument("--internal", action="store_true", help="include internal positions")


def run(options: argparse.Namespace) -> int:
    """Wording of each draft, what changed, and who spoke on it."""
    chosen = format_of(options.format, options.output, history_report.FORMATS)
    workspace = open_workspace(options)
    draft_id = workspace.draft(options.draft or workspace.draft_ids()[-1]).id
    steps = workspace.history(options.eid, draft_id)
    book = workspace.book(internal=options.internal)
    colour = chosen == "text" and coloured(options.color, options.output)
    emit(history_report.render(chosen, steps, book, colour=colour, width=width()), options.output)
    return 0
