"""`treaty-tui moves`: where delegations changed their stance between drafts."""

import argparse

from treaty_tui.cli.output import emit
from treaty_tui.cli.standing import add_common, start
from treaty_tui.reports import moves_report
from treaty_tui.stances.changes import changes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose moves, told by which draft's numbers."""
    parser.add_argument("--delegation", metavar="CODE", help="only this delegation or group")
    add_common(parser, moves_report.FORMATS, "the draft whose numbers name the provisions")


def run(options: argparse.Namespace) -> int:
    """What each said before and after."""
    chosen, look, workspace, draft = start(options, moves_report.FORMATS)
    code = workspace.delegation(options.delegation) if options.delegation else ""
    standing = workspace.standing(draft.id, options.internal)
    emit(moves_report.render(chosen, changes(standing, code), standing.register.name, look), options.output)
    return 0
