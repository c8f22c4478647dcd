"""`treaty-tui drafts`: the drafts of the workspace."""

import argparse

from treaty_tui.cli.arguments import add_output, add_workspace
from treaty_tui.cli.opening import open_workspace
from treaty_tui.cli.output import complain, emit, format_of, width
from treaty_tui.errors import InputError
from treaty_tui.reports import tables
from treaty_tui.reports.json_report import draft_object

COLUMNS = ("id", "symbol", "date", "language", "articles", "words", "title")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where and how."""
    add_workspace(parser)
    add_output(parser, tables.LISTS)


def run(options: argparse.Namespace) -> int:
    """List them in the order of their dates. One that cannot be read hides no other: it is told, and makes the status 2."""
    chosen = format_of(options.format, options.output, tables.LISTS)
    workspace = open_workspace(options)
    records, wrong = [], []
    for draft_id in workspace.draft_ids():
        try:
            records.append(draft_object(workspace.draft(draft_id)))
        except InputError as error:
            wrong.append(str(error))
    emit(tables.render(chosen, records, COLUMNS, width(0) if options.output is None else 0), options.output)
    if wrong:
        more = f" ({len(wrong) - 1} more: see `treaty-tui check`)" if len(wrong) > 1 else ""
        complain(wrong[0] + more)
    return 2 if wrong else 0
