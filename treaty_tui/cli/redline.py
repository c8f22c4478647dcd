"""`treaty-tui redline EID --text TEXT`: test a compromise wording against who stands where."""

import argparse
import sys
from pathlib import Path

from treaty_tui.cli import progress
from treaty_tui.cli.output import emit
from treaty_tui.cli.standing import add_common, known, start
from treaty_tui.errors import InputError, UsageError
from treaty_tui.reports import redline_report
from treaty_tui.stances.redline import redline, unjudged, unlabelled, words_at


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """A provision and the wording offered for it."""
    parser.add_argument("eid", metavar="EID", help="the provision; an article is replaced with all that stands in it")
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--text", metavar="TEXT", help='the compromise wording ("" to leave the provision out)')
    given.add_argument("--file", metavar="FILE", help="read it from a text file, or from standard input with -")
    add_common(parser, redline_report.FORMATS, "the draft that the provision is of")


def run(options: argparse.Namespace) -> int:
    """What changes, whom it crosses, who has to be asked, whom it meets."""
    chosen, look, workspace, draft = start(options, redline_report.FORMATS)
    eid = known(draft, options.eid)
    standing = workspace.standing(draft.id, options.internal)
    inside = standing.chain.inside(draft.id, draft.by_eid[eid])
    compromise = unlabelled(draft, inside, _given(options))
    if not words_at(draft, inside):
        raise UsageError(f"{eid} of {draft.id} bears no words", hint="name what stands in it")
    data = redline_report.render(
        chosen,
        draft,
        eid,
        words_at(draft, inside),
        compromise,
        redline(standing, eid, compromise),
        unjudged(standing, eid),
        look,
    )
    emit(data, options.output)
    return 0


def _given(options: argparse.Namespace) -> str:
    """The wording as text that is safe to show, whatever its encoding. Raises InputError for what is no text."""
    from treaty_tui.formats.decode import decode

    if options.text is not None:
        return decode(options.text.encode("utf-8", "surrogateescape"), "--text")[0]
    if options.file == "-":
        progress.stop()  # somebody may be typing
        return decode(sys.stdin.buffer.read(), "standard input")[0]
    try:
        data = Path(options.file).read_bytes()
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=options.file, hint="check the name") from error
    return decode(data, options.file)[0]
