"""`treaty-tui landed`: which proposals later drafts took."""

import argparse

from treaty_tui.cli.output import emit
from treaty_tui.cli.standing import add_common, start
from treaty_tui.reports import landed_report
from treaty_tui.stances.holders import Register
from treaty_tui.stances.landed import landed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Whose proposals, and in which later draft."""
    parser.add_argument("--delegation", metavar="CODE", help="only the proposals of this delegation or group")
    add_common(parser, landed_report.FORMATS, "only what this draft made of them, instead of every later one")


def run(options: argparse.Namespace) -> int:
    """Each proposal with what the drafts after it made of it."""
    chosen, look, workspace, draft = start(options, landed_report.FORMATS)
    code = workspace.delegation(options.delegation) if options.delegation else ""
    book = workspace.book(options.internal)
    register = Register(book)
    mine = [p for p in book.positions if not code or code in {holder.code for holder in register.holders(p)}]
    found = landed(book._replace(positions=tuple(mine)), workspace.drafts.chain, draft.language, options.internal)
    shown = [landing for landing in found if not options.draft or landing.draft == options.draft]
    emit(landed_report.render(chosen, shown, look), options.output)
    return 0
