"""`treaty-tui history EID --draft ID`: one provision through every draft."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace, tell_unread
from treaty_tui.cli.output import coloured, emit, format_of, width
from treaty_tui.errors import UsageError
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
    """Wording of each draft, what changed, and who spoke on it."""
    chosen = format_of(options.format, options.output, history_report.FORMATS)
    workspace = open_workspace(options)
    ids = workspace.draft_ids()
    if not ids:
        raise UsageError("this workspace has no drafts", hint="put one into drafts/")
    draft_id = workspace.draft(options.draft or ids[-1]).id
    steps = workspace.history(options.eid, draft_id)
    book = workspace.book(internal=options.internal)
    tell_unread(workspace)
    internal = options.internal and workspace.holds_internal()
    look = Look(chosen == "text" and coloured(options.color, options.output), width(), internal)
    emit(history_report.render(chosen, steps, book, look), options.output)
    return 0
