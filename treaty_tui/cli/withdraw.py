"""`treaty-tui withdraw ID`: the position stays on record as withdrawn and no longer counts."""

import argparse

from treaty_tui.cli.output import say
from treaty_tui.cli.recording import writable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Which."""
    parser.add_argument("id", metavar="ID", help="the position's id")
    parser.add_argument("-w", "--workspace", metavar="DIR", help="the workspace (default: this folder)")
    parser.add_argument("--note", metavar="NOTE", default="", help="why, in one neutral sentence")


def run(options: argparse.Namespace) -> int:
    """Write it and print its id."""
    say(writable(options).withdraw(options.id, note=options.note))
    return 0
