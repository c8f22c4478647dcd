"""`treaty-tui amend ID`: change a position; what it said before is kept as superseded."""

import argparse

from treaty_tui.cli.output import say
from treaty_tui.cli.recording import STANCES, add_fields, fields, writable
from treaty_tui.errors import UsageError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which, and what is new."""
    parser.add_argument("id", metavar="ID", help="the position's id")
    parser.add_argument("--stance", choices=STANCES)
    parser.add_argument("--on", metavar="EID", help="the provision it is on")
    add_fields(parser)


def run(options: argparse.Namespace) -> int:
    """Write it and print the id of the amended position."""
    changes = fields(options) | {name: value for name in ("stance", "on") if (value := getattr(options, name))}
    if not changes:
        raise UsageError("nothing to amend", hint="give what is new, such as --stance or --note")
    say(writable(options).amend(options.id, **changes))
    return 0
