"""`treaty-tui history EID --draft ID`: one provision through every draft."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace, tell_left_out, tell_unread
from treaty_tui.cli.output import coloured, emit, format_of, width
from treaty_tui.reports import history_report
from treaty_tui.reports.sayings import Look


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A provision, and the draft whose numbers it is named by."""
    parser.add_argument("eid", metavar="EID", help="the provision, such as art_6__para_2")
    parser.add_argument("--draft", metavar="ID", help="the draft that this eId is of (default: the newest)")
    add_workspace(parser)
    add_output(parser, history_report.FORMATS)
    parser.add_argument("--internal", action="store_true", help="include internal positions (the report then says so)")


def run(options: argparse.Namespace) -> int:
    """Wording of each draft, what changed, and who spoke on it. A draft that cannot be read hides no other: it is told."""
    chosen = format_of(options.format, options.output, history_report.FORMATS)
    workspace = open_workspace(options)
    draft = workspace.draft(options.draft or workspace.newest())
    left_out = workspace.unread(draft.language)
    tell_left_out(left_out)
    steps = workspace.history(options.eid, draft.id)
    book = workspace.book(internal=options.internal)
    tell_unread(workspace)
    internal = options.internal and workspace.holds_internal()
    look = Look(chosen == "text" and coloured(options.color, options.output), width(), internal)
    emit(history_report.render(chosen, steps, book, look, left_out), options.output)
    return 0
