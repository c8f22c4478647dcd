"""`treaty-tui record DELEGATION EID STANCE`: one position in one command; prints its id."""

import argparse

from treaty_tui.cli.output import say
from treaty_tui.cli.recording import STANCES, add_fields, fields, writable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Who, where, which stance; then everything else as options."""
    parser.add_argument("delegation", metavar="DELEGATION", help="a state's code or name, a group, an observer")
    parser.add_argument("eid", metavar="EID", help="a provision, or whole, title, preamble, term:..., theme:..., missing:...")
    parser.add_argument("stance", choices=STANCES)
    add_fields(parser)


def run(options: argparse.Namespace) -> int:
    """Write it and print its id."""
    workspace = writable(options)
    say(workspace.record(options.delegation, options.eid, options.stance, **fields(options)))
    return 0
