"""`treaty-tui undo`: take back the last recording made in this workspace by this user."""

import argparse

from treaty_tui.cli.output import say
from treaty_tui.cli.recording import writable


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Only where."""
    parser.add_argument("-w", "--workspace", metavar="DIR", help="the workspace (default: this folder)")


def run(options: argparse.Namespace) -> int:
    """Take it back and say what it was."""
    say(writable(options).undo())
    return 0
